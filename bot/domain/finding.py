"""By which words an organisation is found, and how it is referred to."""

import re
import unicodedata
from typing import Final

from bot.domain.names import fold
from bot.domain.organisations import LONGEST_WORD, words_of

# Scripts that put no space between words, by how Unicode names their letters.
_UNSPACED: Final = ("CJK", "HIRAGANA", "KATAKANA", "THAI", "LAO", "KHMER", "MYANMAR", "TIBETAN")
_REFERENCE: Final = re.compile(r"\s*ORG-([1-9][0-9]{0,17})\s*", re.IGNORECASE | re.ASCII)
# Shorter words of a name are mostly left out of its initials: of, and, the, de, la.
_SMALL_WORD: Final = 3


def reference_number(typed: str) -> int | None:
    """The number in a reference to an organisation, `ORG-12`; None where something else was typed."""
    found = _REFERENCE.fullmatch(typed)
    return int(found[1]) if found else None


def initials_of(name: str) -> tuple[str, ...]:
    """How a name of several words may be abbreviated: by all its words, and without the small ones."""
    words = fold(name).split()
    long = [word for word in words if len(word) > _SMALL_WORD]
    both = ("".join(word[0] for word in each)[:LONGEST_WORD] for each in (words, long))
    return tuple(dict.fromkeys(initials for initials in both if len(initials) > 1))


def found_by(name: str) -> tuple[str, ...]:
    """Every word whose beginning leads to a name.

    Its words; its initials; and where the script writes words together, what follows each letter, since a word may
    begin there.
    """
    words = words_of(name)
    inside = [
        word[start:]
        for word in words
        for start in range(1, len(word))
        if unicodedata.name(word[start], "").startswith(_UNSPACED)
    ]
    return tuple(dict.fromkeys([*words, *inside, *initials_of(name)]))
