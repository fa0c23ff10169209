"""Texts as words for searching: however they are typed, in each of the six languages of the United Nations.

A word has two forms. As it is *spelt*, in small letters and with its accents, it is given to a stemmer; as it is
*folded*, it is compared: no accents, one form of each letter, no article before it in Arabic.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from typing import Final

LONGEST: Final = 60
# Letters that do not come apart by themselves into a plain one and its sign; one form of those that are typed alike.
_PLAIN: Final = {"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "ı": "i"} | {
    "ة": "ه", "ى": "ي", "ی": "ي", "ٱ": "ا", "ک": "ك",
}  # fmt: skip
_APOSTROPHES: Final = "'’‘ʼʹ`´"
_HYPHENS: Final = "-‐‑‒–"
_ARABIC_STRETCH: Final = "ـ"
# What stands before an apostrophe in French and after one in English, and is no word.
_ELIDED: Final = frozenset({"l", "d", "j", "m", "n", "s", "t", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu"})
# The article, and it joined to *and* or a preposition: where so many letters are left, or the word only begins so.
_ARTICLES: Final = (("ال", 3), ("وال", 4), ("بال", 4), ("كال", 4), ("فال", 4), ("لل", 4))
# Scripts that put no space between words: Thai to Burmese, Khmer, Han and kana; and Korean, which joins endings.
_UNSPACED: Final = (
    "\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u3005\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff"
)
_RUNS: Final = re.compile(f"[{_UNSPACED}]+|[^{_UNSPACED}]+")
_IS_UNSPACED: Final = re.compile(f"[{_UNSPACED}]")


class Script(Enum):
    """Scripts, as far as they are treated differently."""

    LATIN = "latin"
    CYRILLIC = "cyrillic"
    ARABIC = "arabic"
    # Letters without spaces between words.
    UNSPACED = "unspaced"


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a text, or a run of letters that has no spaces between its words."""

    spelt: str
    folded: str
    script: Script
    # It and its neighbours as one word, without the hyphen or apostrophe between them.
    joined: str = ""


class _Spelling(dict[int, str | None]):
    """What each character is while words are told apart; found once for each."""

    def __missing__(self, code: int) -> str | None:
        char, found = chr(code), " "
        kind = unicodedata.category(char)
        if char in _APOSTROPHES:
            found = "'"
        elif char in _HYPHENS:
            found = "-"
        elif char == _ARABIC_STRETCH or kind == "Cf":
            found = None
        elif char.isalnum() or kind[0] == "M":
            found = char
        self[code] = found
        return found


class _Folding(dict[int, str | None]):
    """What each character is when words are compared."""

    def __missing__(self, code: int) -> str | None:
        char = chr(code)
        self[code] = found = None if unicodedata.combining(char) else _PLAIN.get(char, char)
        return found


_SPELLING: Final = _Spelling()
_FOLDING: Final = _Folding()


def chunks_of(text: str) -> list[str]:
    """What stands between the spaces of a text, as it is spelt: words, some joined by a hyphen, runs without spaces."""
    small = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    return small.translate(_SPELLING).split()


def words_in(text: str) -> list[Word]:
    """The words of a text, in their order."""
    return [word for chunk in chunks_of(text) for word in words_of(chunk)]


@lru_cache(maxsize=2048)
def words_of(chunk: str) -> tuple[Word, ...]:
    """The words of what stands between two spaces."""
    if chunk.isascii():
        return tuple(_spaced(chunk))
    runs = _RUNS.findall(chunk)
    return tuple(word for run in runs for word in (_together(run) if _IS_UNSPACED.match(run) else _spaced(run)))


def _together(run: str) -> Iterator[Word]:
    yield Word(run, folded(run), Script.UNSPACED)


def _spaced(chunk: str) -> Iterator[Word]:
    """The words around hyphens and apostrophes."""
    parts = [part for piece in chunk.split("-") for part in _unelided(piece)]
    joined = "".join(map(folded, parts))[:LONGEST] if len(parts) > 1 else ""
    for part in parts:
        if plain := folded(part):
            yield Word(part, plain, script_of(part), joined)


def _unelided(piece: str) -> list[str]:
    """What is left of d'une and of women's; both words of aujourd'hui."""
    parts = [part for part in piece.split("'") if part]
    kept = [part for part in parts if part not in _ELIDED]
    return kept or parts


def folded(spelt: str) -> str:
    """A spelt word as it is compared."""
    if spelt.isascii():
        return spelt[:LONGEST]
    plain = unicodedata.normalize("NFKD", spelt).translate(_FOLDING)
    for article, least in _ARTICLES:
        if plain.startswith(article) and len(plain) >= len(article) + least:
            plain = plain[len(article) :]
            break
    return unicodedata.normalize("NFC", plain)[:LONGEST]


def script_of(word: str) -> Script:
    """The script of a word with spaces around it, by its first letter."""
    code = ord(word[0])
    if 0x0400 <= code <= 0x052F:  # noqa: PLR2004 - the block of Cyrillic
        return Script.CYRILLIC
    if 0x0600 <= code <= 0x077F or 0xFB50 <= code <= 0xFEFC:  # noqa: PLR2004 - the blocks of Arabic
        return Script.ARABIC
    return Script.LATIN


def pairs_of(run: str) -> list[str]:
    """Each two neighbours of what is written without spaces, and its last letter: a word may begin at any of them."""
    return [run[at : at + 2] for at in range(len(run))]
