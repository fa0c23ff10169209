"""Words that stand for one of a few values: its own name, what each language calls it, and what is nearest to it."""

from collections.abc import Callable, Iterable
from difflib import get_close_matches
from enum import StrEnum
from functools import cache
from typing import Final, Generic, TypeVar

from bot.domain.names import fold
from bot.texts import every_language

T_co = TypeVar("T_co", covariant=True)
_NEAR: Final = 3


class Vocabulary(Generic[T_co]):
    """Values by the words that stand for them, whatever their case and accents."""

    def __init__(self, words: Iterable[tuple[str, T_co]]) -> None:
        self._words = [(word, value) for word, value in words if fold(word)]
        self._values: dict[str, T_co] = {}
        for word, value in self._words:
            self._values.setdefault(fold(word), value)

    def find(self, typed: str) -> T_co | None:
        """The value that a word stands for."""
        return self._values.get(fold(typed))

    def near(self, typed: str) -> list[T_co]:
        """The values whose words are nearest to what was typed."""
        close = get_close_matches(fold(typed), self._values, n=_NEAR, cutoff=0.6)
        return list(dict.fromkeys(self._values[word] for word in close))


E = TypeVar("E", bound=StrEnum)


def named(enum: type[E], text_id: Callable[[E], str]) -> Vocabulary[E]:
    """The vocabulary of an enum: its values, and their names in every language."""
    words = [(each.value, each) for each in enum]
    return Vocabulary([*words, *((texts(text_id(each)), each) for texts in every_language() for each in enum)])


@cache
def marks() -> Vocabulary[bool]:
    """Yes and no."""
    yes = ("yes", "true", "1", "x", "oui", "vrai", *(texts("yes") for texts in every_language()))
    no = ("no", "false", "0", "non", "faux", *(texts("no") for texts in every_language()))
    return Vocabulary([*((word, True) for word in yes), *((word, False) for word in no)])
