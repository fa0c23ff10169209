"""What may stand in a cell, so that no spreadsheet runs it."""

from datetime import date
from typing import Final

# A text, a whole number, a share between 0 and 1, a day, or nothing.
Cell = str | int | float | date | None

# What a spreadsheet takes for the beginning of a formula, full-width forms included.
_FORMULA_STARTS: Final = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
_BREAKS: Final = ("\t", "\r", "\n")
# An importer takes one apostrophe off: a text that begins with one gets another.
_GUARD: Final = "'"
# xlsxwriter takes a text that begins so for marked-up text, and writes what follows into the file as it is.
_MARKED_UP: Final = "<r>"
# XML, and so XLSX, has no place for control characters, halves of surrogate pairs, and two signs that are none.
_UNWRITABLE: Final = dict.fromkeys(
    [*(code for code in range(0x20) if chr(code) not in _BREAKS), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF]
)


def writable(text: str) -> str:
    """What of a text a file can hold."""
    return text.translate(_UNWRITABLE)


def guarded(text: str) -> str:
    """A text as it may stand in a cell.

    Control characters are left out. An apostrophe stands before what begins like a formula (spaces aside), with a
    break, or with an apostrophe, so that taking one off gives every text back.
    """
    text = writable(text)
    runs = text.lstrip().startswith(_FORMULA_STARTS)
    return _GUARD + text if runs or text.startswith((*_BREAKS, _GUARD, _MARKED_UP)) else text


def unguarded(cell: str) -> str:
    """The text of a cell: without its guard, where it has one. An apostrophe that belongs to the text stays."""
    text = cell.removeprefix(_GUARD)
    return text if guarded(text) == cell else cell
