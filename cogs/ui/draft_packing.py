"""A form that could not be kept, as it waits in a message: the texts in a block, what was chosen in the button."""

from collections.abc import Sequence
from typing import Final

from cogs.ui.draft_fields import Asks
from cogs.ui.forms import Data

# A line by itself between two texts; nobody types it.
_BETWEEN: Final = "\n⸻\n"


def _texts_of(asks: Asks, step: int) -> list[str]:
    return [name for name in asks.forms[step - 1] if name in asks.rooms]


def _choices_of(asks: Asks, step: int) -> list[str]:
    return [name for name in asks.forms[step - 1] if name not in asks.rooms]


def given_back(asks: Asks, data: Data, step: int) -> str:
    """The texts below each other; nothing where none was typed."""
    typed = [(data.get(name) or [""])[0] for name in _texts_of(asks, step)]
    return _BETWEEN.join(typed) if any(typed) else ""


def packed(asks: Asks, data: Data, step: int) -> list[str]:
    """What was chosen in each field, as parts of a button's id."""
    return [_pack(asks, name, data.get(name, [])) for name in _choices_of(asks, step)]


def unpacked(asks: Asks, typed: str, chosen: Sequence[str], step: int) -> dict[str, tuple[str, ...]]:
    """The fields of a form as it was sent."""
    texts = dict(zip(_texts_of(asks, step), typed.split(_BETWEEN), strict=False))
    fields: dict[str, tuple[str, ...]] = {name: (said,) for name, said in texts.items() if said}
    for name, values in zip(_choices_of(asks, step), chosen, strict=True):
        fields[name] = _unpack(asks, name, values)
    return fields


def _pack(asks: Asks, name: str, values: Sequence[str]) -> str:
    """What was chosen in a field. Of what it offers only the places are told: thirteen groups would not fit an id."""
    if name == "points":
        return _pack_points(values)
    if name in asks.offered:
        return ".".join(str(at) for at, each in enumerate(asks.offered[name]) if each.value in values)
    return ".".join(values)


def _unpack(asks: Asks, name: str, packed_values: str) -> tuple[str, ...]:
    if name == "points":
        return _unpack_points(packed_values)
    values = tuple(filter(None, packed_values.split(".")))
    if name in asks.offered:
        offered = asks.offered[name]
        return tuple(offered[int(at)].value for at in values if at.isdecimal() and int(at) < len(offered))
    return values


def _pack_points(values: Sequence[str]) -> str:
    """Points by their Call: "1.2.3~4.1" are two of the first Call and one of the fourth."""
    points: dict[str, list[str]] = {}
    for value in values:
        call, _, point = value.partition(".")
        points.setdefault(call, []).append(point)
    return "~".join(".".join([call, *numbers]) for call, numbers in points.items())


def _unpack_points(values: str) -> tuple[str, ...]:
    parts = [part.split(".") for part in values.split("~") if part]
    return tuple(f"{call}.{point}" for call, *points in parts for point in points)
