"""The fields of the three forms: what each is called, what it takes, and what a draft holds of it already."""

from collections.abc import Sequence
from typing import Any, Final

import discord
from discord import ui

from bot.domain.areas import AREAS, REGIONS, Scope
from bot.domain.calls import Call
from bot.domain.initiatives import Status
from bot.domain.record_drafts import Fields, one
from bot.domain.typed_initiatives import RESTRICTED, WOMEN_LED, YOUTH_LED
from bot.texts import Texts

# More than is kept, so that too much is explained and can be shortened; together they fit a card that gives them back.
ROOMS: Final = {
    "title": 300,
    "summary": 2500,
    "lead": 300,
    "countries": 1700,
    "topics": 700,
    "dates": 100,
    "partners": 2400,
    "link": 520,
    "belongs": 500,
}
LONG: Final = frozenset({"summary", "countries", "partners", "belongs"})
_OPTIONS: Final = 25
_LABEL: Final = 100

Options = Sequence[tuple[str, str]]


def text_field(texts: Texts, name: str, fields: Fields) -> ui.TextInput[Any]:
    """A field to type into."""
    long = name in LONG
    placeholder = texts(f"typed-{name}-placeholder") if texts.has(f"typed-{name}-placeholder") else None
    return ui.TextInput(
        custom_id=name,
        style=discord.TextStyle.paragraph if long else discord.TextStyle.short,
        required=name == "title",
        max_length=ROOMS[name],
        placeholder=placeholder,
        default=one(fields, name)[: ROOMS[name]] or None,
    )


def select_field(texts: Texts, name: str, fields: Fields, options: Options, *, most: int) -> ui.Select[Any]:
    """A field to choose from."""
    chosen = fields.get(name, ())[:most]
    return ui.Select(
        custom_id=name,
        required=name == "areas",
        min_values=1 if name == "areas" else 0,
        max_values=most,
        placeholder=texts(f"typed-{name}-placeholder"),
        options=[discord.SelectOption(label=label, value=value, default=value in chosen) for value, label in options],
    )


def marks_field(texts: Texts, fields: Fields, *, correcting: bool) -> ui.CheckboxGroup[Any]:
    """The marks; and for what is new, who sees it. Who sees what is there already is decided on its card."""
    ticked = fields.get("marks", ())
    options = [(YOUTH_LED, texts("mark-youth-led")), (WOMEN_LED, texts("mark-women-led"))]
    if not correcting:
        options.append((RESTRICTED, texts("mark-restricted")))
    return ui.CheckboxGroup(
        custom_id="marks",
        required=False,
        min_values=0,
        max_values=len(options),
        options=[
            discord.CheckboxGroupOption(label=label, value=value, default=value in ticked) for value, label in options
        ],
    )


def point_options(calls: Sequence[Call], chosen: Sequence[str], texts: Texts) -> list[tuple[str, str]]:
    """The points of the Calls, the latest Call first; where they are too many, what was chosen is among them."""
    named = len(calls) > 1
    every = [
        (f"{call.id}.{point.number}", _point_label(call, point.number, texts, named=named))
        for call in calls
        for point in call.text.points
    ]
    kept = [each for each in every if each[0] in chosen]
    others = [each for each in every if each[0] not in chosen][: _OPTIONS - len(kept)]
    return [each for each in every if each in kept or each in others]


def _point_label(call: Call, number: int, texts: Texts, *, named: bool) -> str:
    said = f"{number}. {call.point(number).title.in_(texts.language)}"
    return (f"{call.text.short_title.in_(texts.language)} – {said}" if named else said)[:_LABEL]


# What the other fields offer to choose from, and how much of it.
OFFERED: Final = {"areas": AREAS, "scope": tuple(Scope), "regions": REGIONS, "status": tuple(Status)}
MOST_CHOSEN: Final = {"areas": len(AREAS), "scope": 1, "regions": len(REGIONS), "status": 1}


def offered(name: str, texts: Texts) -> Options:
    """What a field offers to choose from, by value."""
    return [(each.value, texts(each.text_id)) for each in OFFERED[name]]
