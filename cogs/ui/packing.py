"""What a form holds, as one text: so that the button under an error can open it again as it was."""

from collections.abc import Iterable
from typing import Final

# No field holds this line: the character that joins words is taken out of what is typed.
_JOINER: Final = "\u2060"
_LINE: Final = f"\n{_JOINER}———\n"
# What stands in the id of a button where nothing was chosen.
NONE: Final = "-"


def together(*fields: str) -> str:
    """The fields one below the other; nothing where nothing was typed."""
    return _LINE.join(each.replace(_JOINER, "") for each in fields) if any(fields) else ""


def apart(packed: str, fields: int) -> tuple[str, ...]:
    """What `together` made one text of so many fields."""
    parts = packed.split(_LINE)
    return tuple(parts) if len(parts) == fields else (packed, *[""] * (fields - 1))


def typed_in(data: dict[str, list[str]], field: str) -> str:
    """What was typed or chosen in a field of one value."""
    return (data.get(field) or [""])[0]


def places(chosen: Iterable[int]) -> str:
    """Places in a list as digits: no list that is chosen from has more than ten."""
    return "".join(map(str, chosen)) or NONE


def placed(digits: str) -> tuple[int, ...]:
    """What `places` made digits of."""
    return tuple(int(each) for each in digits if each != NONE)
