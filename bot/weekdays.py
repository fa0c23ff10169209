"""The days of the week by their names in any shipped language, whole or begun."""

from functools import cache
from typing import Final

from bot.domain.names import fold
from bot.texts import every_language

# Fewer letters than this begin days of several names.
_BEGUN: Final = 3


@cache
def _names() -> dict[str, int]:
    return {fold(texts.weekday(day)): day for texts in every_language() for day in range(1, 8)}


def find_weekday(typed: str) -> int | None:
    """The day that is meant, 1 for Monday: "Monday", "lundi", "on Mondays", "le lun."; None where none is."""
    words = fold(typed).split()
    word = words[-1].removesuffix("s") if words else ""
    meant = {day for name, day in _names().items() if name.startswith(word)} if len(word) >= _BEGUN else set[int]()
    return meant.pop() if len(meant) == 1 else None
