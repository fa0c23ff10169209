"""Stems of words in five languages, by Snowball's stemmers; each is brought when it is first needed."""

import importlib
import importlib.util
import sys
from functools import cache, lru_cache
from typing import Final, Protocol

from bot.domain.search_words import Script, Word, folded

_PACKAGE: Final = "snowballstemmer"
_NAMES: Final = {"en": "English", "fr": "French", "es": "Spanish", "ru": "Russian", "ar": "Arabic"}
_LATIN: Final = ("en", "fr", "es")
# Shorter words have no endings.
_SHORTEST: Final = 3


class _Stemmer(Protocol):
    def stemWord(self, word: str) -> str: ...  # noqa: N802 - Snowball's name


@cache
def _stemmer(language: str) -> _Stemmer:
    """One language's stemmer. The package as a whole would bring forty: it is found, and not executed."""
    name = _NAMES[language]
    whole = sys.modules.get(_PACKAGE)
    if whole is None:
        spec = importlib.util.find_spec(_PACKAGE)
        if spec is None:
            raise ModuleNotFoundError(_PACKAGE)
        sys.modules[_PACKAGE] = importlib.util.module_from_spec(spec)
    try:
        module = importlib.import_module(f"{_PACKAGE}.{name.lower()}_stemmer")
    finally:
        if whole is None:
            del sys.modules[_PACKAGE]
    return getattr(module, f"{name}Stemmer")()


def languages_for(word: Word, written_in: str | None) -> tuple[str, ...]:
    """By whose rules a word is stemmed; by those of three where the language of a Latin word is not known."""
    if word.script is Script.CYRILLIC:
        return ("ru",)
    if word.script is Script.ARABIC:
        return ("ar",)
    if word.script is Script.UNSPACED:
        return ()
    return (written_in,) if written_in in _LATIN else _LATIN


def stems_of(word: Word, written_in: str | None = None) -> tuple[str, ...]:
    """The stems of a word, folded: as it is spelt, and as it may be typed without accents."""
    if len(word.folded) < _SHORTEST:
        return ()
    found = [stem for each in languages_for(word, written_in) for stem in _stems(word.spelt, word.folded, each)]
    return tuple(dict.fromkeys(found))


@lru_cache(maxsize=8192)
def _stems(spelt: str, plain: str, language: str) -> tuple[str, ...]:
    stem = _stemmer(language).stemWord
    both = (folded(stem(spelt.replace("ё", "\u0435"))), *([] if plain == spelt else [folded(stem(plain))]))
    return tuple(each for each in dict.fromkeys(both) if each)
