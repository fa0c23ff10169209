"""Several things in one cell: semicolons or bars between them, and a backslash before one that belongs to a thing."""

import re
from collections.abc import Iterable
from typing import Final

_BETWEEN: Final = "; "
_SPECIAL: Final = re.compile(r"[\\;|\n]")
# A backslash with whatever follows it, a separator, or a stretch of neither.
_PARTS: Final = re.compile(r"\\.|[;|\n]|[^\\;|\n]+|\\", re.DOTALL)


def joined(things: Iterable[str]) -> str:
    """Things as one cell; `split` gives them back, but for blanks around them."""
    return _BETWEEN.join(_SPECIAL.sub(lambda found: "\\" + found[0], each) for each in things)


def split(cell: str) -> list[str]:
    """The things in a cell, without those that are blank. People separate them by a semicolon, a bar or a new line."""
    things, thing = list[str](), ""
    for part in _PARTS.findall(cell):
        if part in {";", "|", "\n"}:
            things.append(thing)
            thing = ""
        else:
            escaped = len(part) > 1 and part[0] == "\\" and _SPECIAL.fullmatch(part[1:])
            thing += part[1:] if escaped else part
    return [each.strip() for each in [*things, thing] if each.strip()]
