"""What people type as a name: cleaned where harmless, refused where it would mislead."""

import re
import unicodedata
from typing import Final

from bot.domain.errors import NameBlank, NameCalls, NameHidden, NameTooLong

NAME_LIMIT: Final = 100
# Format characters that a name in some scripts needs: zero-width joiner and non-joiner.
_NEEDED_FORMATS: Final = "\u200c\u200d"
# Letters by their category that show nothing: the Hangul fillers.
_FILLERS: Final = "\u115f\u1160\u3164\uffa0"
_CALLS: Final = re.compile(r"@(everyone|here)\b|<[@#][!&]?\d+>", re.IGNORECASE)
# What a spreadsheet takes for a formula, full-width forms included.
_FORMULA_STARTS: Final = "=+-@＝＋－＠"


def clean_name(typed: str, *, limit: int = NAME_LIMIT) -> str:
    """A name of 1 to `limit` characters on one line.

    Raises NameHidden for characters that reverse or hide text, NameBlank, NameTooLong, and NameCalls for mentions of
    everyone and for what a spreadsheet would run.
    """
    one_line = " ".join(unicodedata.normalize("NFC", typed).split())
    if any(_hides(char) for char in one_line):
        raise NameHidden
    if not any(unicodedata.category(char)[0] in "LN" for char in one_line):
        raise NameBlank
    if len(one_line) > limit:
        raise NameTooLong(limit=limit, length=len(one_line))
    if one_line[0] in _FORMULA_STARTS or _CALLS.search(one_line):
        raise NameCalls
    return one_line


def display_name(typed: str) -> str:
    """A person's name as Discord gives it, made harmless instead of refused: it is not a form that can be corrected."""
    kept = "".join(
        char
        for char in typed
        if char in _NEEDED_FORMATS or (unicodedata.category(char)[0] != "C" and char not in _FILLERS)
    )
    name = " ".join(kept.split())[:NAME_LIMIT]
    return name if any(unicodedata.category(char)[0] in "LNPS" for char in name) else "?"


def _hides(char: str) -> bool:
    return char in _FILLERS or (unicodedata.category(char) in {"Cf", "Cc", "Co", "Cs"} and char not in _NEEDED_FORMATS)


def fold(text: str) -> str:
    """Text for comparing names: no case, no accents, no punctuation, single spaces."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    # Marks that do not combine are vowels of Indic and other scripts: without them different names would be equal.
    words = "".join(
        char if char.isalnum() or unicodedata.category(char)[0] == "M" else " "
        for char in plain
        if not unicodedata.combining(char)
    )
    return " ".join(words.split())
