"""Filling in a form (a modal) as a Discord client does."""

from typing import Any

from tests.wire.commands import resolve
from tests.wire.world import Json

ACTION_ROW, TEXT_DISPLAY, LABEL = 1, 10, 18
TEXT_INPUT, STRING_SELECT, RADIO_GROUP, CHECKBOX_GROUP, CHECKBOX = 4, 3, 21, 22, 23
CHANNEL_SELECT = 8
ENTITY_SELECTS = (5, 6, 7, CHANNEL_SELECT)
REQUIRED_UNLESS_SAID = (TEXT_INPUT, STRING_SELECT, RADIO_GROUP, CHECKBOX_GROUP, *ENTITY_SELECTS)


def submission(form: Json, values: dict[str, Any]) -> Json:
    """The `data` of a form's submission.

    `values` names a field by its label or custom_id, a choice by its label or value; what is not
    named keeps what the form was opened with. What a client would not let through is an error.
    """
    by_name: dict[str, Json] = {}
    for label, field in fields(form):
        by_name[label] = by_name[field["custom_id"]] = field
    unknown = [name for name in values if name not in by_name]
    if unknown:
        raise AssertionError(f"the form has no field {unknown}: {list(by_name)}")
    given = {by_name[name]["custom_id"]: value for name, value in values.items()}
    resolved: Json = {}
    components = [_submitted(component, given, resolved) for component in form["components"]]
    data = {"custom_id": form["custom_id"], "components": components}
    return data | ({"resolved": resolved} if resolved else {})


def fields(form: Json) -> list[tuple[str, Json]]:
    """Every field with its label, in order."""
    found = []
    for component in form["components"]:
        if component["type"] == LABEL:
            found.append((component["label"], component["component"]))
        elif component["type"] == ACTION_ROW:
            found += [(field.get("label", ""), field) for field in component["components"]]
    return found


def _submitted(component: Json, given: dict[str, Any], resolved: Json) -> Json:
    sent = {key: component[key] for key in ("type", "id", "custom_id") if key in component}
    kind = component["type"]
    if kind == LABEL:
        return sent | {"component": _submitted(component["component"], given, resolved)}
    if kind == ACTION_ROW:
        return sent | {"components": [_submitted(field, given, resolved) for field in component["components"]]}
    if kind == TEXT_DISPLAY:
        return sent
    return sent | _value(component, given.get(component["custom_id"]), resolved)


def _value(field: Json, given: Any, resolved: Json) -> Json:
    kind = field["type"]
    if kind == CHECKBOX:
        return {"value": field.get("default", False) if given is None else given}
    if kind == TEXT_INPUT:
        text = field.get("value", "") if given is None else given
        _check_length(field, text)
        return {"value": text}
    if kind in ENTITY_SELECTS:
        defaults = [default["id"] for default in field.get("default_values", [])]
        chosen = defaults if given is None else [resolve(one, resolved) for one in _many(given)]
    else:
        chosen = _chosen(field, given)
    _check_count(field, chosen)
    if kind == RADIO_GROUP:
        return {"value": chosen[0] if chosen else None}
    return {"values": chosen}


def _chosen(field: Json, given: Any) -> list[str]:
    if given is None:
        return [option["value"] for option in field["options"] if option.get("default")]
    values = {option["label"]: option["value"] for option in field["options"]}
    values |= {option["value"]: option["value"] for option in field["options"]}
    unknown = [choice for choice in _many(given) if choice not in values]
    if unknown:
        raise AssertionError(f"{field['custom_id']} does not offer {unknown}: {list(values)}")
    return [values[choice] for choice in _many(given)]


def _many(given: Any) -> list[Any]:
    return list(given) if isinstance(given, list | tuple) else [given]


def _required(field: Json) -> bool:
    return field.get("required", field["type"] in REQUIRED_UNLESS_SAID)


def _check_length(field: Json, text: str) -> None:
    too_short = len(text) < field.get("min_length", 1 if _required(field) else 0)
    if ((text or _required(field)) and too_short) or len(text) > field.get("max_length", 4000):
        raise AssertionError(f"{field['custom_id']} does not take {len(text)} characters")


def _check_count(field: Json, chosen: list[str]) -> None:
    most = len(field.get("options", [])) if field["type"] == CHECKBOX_GROUP else 1
    least, most = field.get("min_values") or 1, field.get("max_values") or most
    if (chosen or _required(field)) and not least <= len(chosen) <= most:
        raise AssertionError(f"{field['custom_id']} takes {least} to {most} choices, not {chosen}")
