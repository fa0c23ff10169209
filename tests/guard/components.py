"""The limits of buttons, selects and fields, in messages and in forms."""

from collections import Counter
from collections.abc import Iterable, Iterator
from enum import IntEnum
from typing import Any

from tests.guard.problem import Finding, at_most
from tests.guard.routes import each, joined

Component = dict[str, Any]


class Kind(IntEnum):
    """Discord's component types."""

    ROW = 1
    BUTTON = 2
    SELECT = 3
    TEXT_INPUT = 4
    USER_SELECT = 5
    ROLE_SELECT = 6
    MENTIONABLE_SELECT = 7
    CHANNEL_SELECT = 8
    SECTION = 9
    TEXT = 10
    THUMBNAIL = 11
    GALLERY = 12
    FILE = 13
    SEPARATOR = 14
    CONTAINER = 17
    LABEL = 18
    FILE_UPLOAD = 19
    RADIO_GROUP = 21
    CHECKBOX_GROUP = 22
    CHECKBOX = 23


SELECTS = {Kind.SELECT, Kind.USER_SELECT, Kind.ROLE_SELECT, Kind.MENTIONABLE_SELECT, Kind.CHANNEL_SELECT}
# Fewest and most options.
OPTIONS = {Kind.SELECT: (1, 25), Kind.RADIO_GROUP: (2, 10), Kind.CHECKBOX_GROUP: (1, 10)}
LINK = 5
PREMIUM = 6
LONGEST_INPUT = 4000


def walk(where: str, body: Component) -> Iterator[tuple[str, Component]]:
    """Every component below a body, nested ones included, each with its place."""
    below = list(each(where, "components", body))
    below += [(joined(where, key), body[key]) for key in ("component", "accessory") if body.get(key)]
    for place, component in below:
        yield place, component
        yield from walk(place, component)


def component_findings(components: Iterable[tuple[str, Component]]) -> Iterator[Finding]:
    """The rules that hold for a component wherever it stands, and those of custom ids."""
    custom_ids = Counter[str]()
    for where, component in components:
        match component["type"]:
            case Kind.ROW:
                yield from _row(where, component)
            case Kind.BUTTON:
                yield from _button(where, component)
            case Kind.TEXT_INPUT:
                yield from _text_input(where, component)
            case kind if kind in SELECTS or kind in OPTIONS:
                yield from _options(where, component)
        if (custom_id := component.get("custom_id")) is not None:
            custom_ids[custom_id] += 1
            yield from at_most(100, custom_id, "custom-id", joined(where, "custom_id"))
            if custom_ids[custom_id] == 2:
                yield Finding("custom-id", joined(where, "custom_id"), f"{custom_id!r} is there twice")


def _row(where: str, row: Component) -> Iterator[Finding]:
    kinds = [component["type"] for component in row["components"]]
    if len(kinds) > 5:
        yield Finding("row", where, f"{len(kinds)} buttons in a row are over 5")
    if len(kinds) > 1 and SELECTS.intersection(kinds):
        yield Finding("row", where, "a select fills a row by itself")


def _button(where: str, button: Component) -> Iterator[Finding]:
    yield from at_most(80, button.get("label"), "button", joined(where, "label"))
    if not (button.get("label") or button.get("emoji") or button["style"] == PREMIUM):
        yield Finding("button", where, "neither label nor emoji")
    leads = {LINK: "url", PREMIUM: "sku_id"}.get(button["style"], "custom_id")
    if [key for key in ("url", "sku_id", "custom_id") if button.get(key)] != [leads]:
        yield Finding(
            "button", where, f"a button of style {button['style']} has a {leads}, and nothing else to lead to"
        )


def _text_input(where: str, field: Component) -> Iterator[Finding]:
    longest = field.get("max_length") or LONGEST_INPUT
    if longest > LONGEST_INPUT:
        yield Finding("text-input", joined(where, "max_length"), f"{longest} is over {LONGEST_INPUT}")
    if (field.get("min_length") or 0) > longest:
        yield Finding("text-input", joined(where, "min_length"), f"{field['min_length']} is over max_length {longest}")
    yield from at_most(longest, field.get("value"), "text-input", joined(where, "value"))
    yield from at_most(100, field.get("placeholder"), "text-input", joined(where, "placeholder"))


def _options(where: str, field: Component) -> Iterator[Finding]:
    options = field.get("options") or []
    most_chosen = field.get("max_values")
    yield from at_most(150, field.get("placeholder"), "select", joined(where, "placeholder"))
    if most_chosen is not None and (field.get("min_values") or 0) > most_chosen:
        yield Finding("select", where, f"min_values {field['min_values']} is over max_values {most_chosen}")
    if (bounds := OPTIONS.get(field["type"])) is None:
        return
    fewest, most = bounds
    if not fewest <= len(options) <= most:
        yield Finding("select", joined(where, "options"), f"{len(options)} options, not {fewest} to {most}")
    if most_chosen is not None and most_chosen > len(options):
        yield Finding("select", where, f"max_values {most_chosen} is over its {len(options)} options")
    for place, option in each(where, "options", field):
        for key in ("label", "value", "description"):
            yield from at_most(100, option.get(key), "select", joined(place, key))
    for value, count in Counter(option["value"] for option in options).items():
        if count > 1:
            yield Finding("select", joined(where, "options"), f"the value {value!r} is there {count} times")
    if sum(bool(option.get("default")) for option in options) > _choosable(field, len(options)):
        yield Finding("select", joined(where, "options"), "more options are chosen beforehand than may be chosen")


def _choosable(field: Component, options: int) -> int:
    """How many options one may choose; only a group of boxes takes all unless it says otherwise."""
    return field.get("max_values") or (options if field["type"] == Kind.CHECKBOX_GROUP else 1)
