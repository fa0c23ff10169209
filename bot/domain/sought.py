"""What is looked for, word by word, and how well a text answers it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

# What a text is kept as: its words in their order, then its stems with this sign before each. No text holds the sign.
STEM: Final = "\ue000"

# A word as it was typed is worth more than its stem, and that more than a word that only begins so.
_EXACT, _STEM, _BEGINNING = 1.0, 0.8, 0.6
# Where a word is found: in a title, in a name or a topic, in the rest.
TITLE, NAME, REST = 3.0, 1.8, 1.0


@dataclass(frozen=True, slots=True)
class Sought:
    """One word that is looked for."""

    word: str
    stems: tuple[str, ...] = ()
    # Other words that are as good: without the hyphen.
    alike: tuple[str, ...] = ()
    # Whether it may be the beginning of a word.
    begins: bool = True

    def found_in(self, text: str) -> float:
        """How well a text of words has it, from 0 to 1; the text begins and ends with a space."""
        if f" {self.word} " in text or any(f" {each} " in text for each in self.alike):
            return _EXACT
        if any(f" {STEM}{each} " in text or f" {each} " in text for each in self.stems):
            return _STEM
        if self.begins and f" {self.word}" in text:
            return _BEGINNING
        return 0.0


@dataclass(frozen=True, slots=True)
class Query:
    """All that is looked for at once."""

    words: tuple[Sought, ...]

    def score(self, title: str, names: str, rest: str, weights: Sequence[float] | None = None) -> float:
        """How well a text answers: 0 where it has no word of it. `weights` are those of the words, the rarer the more.

        Title, names (topics with them) and rest are words with a space between each two.
        """
        texts = ((TITLE, f" {title} "), (NAME, f" {names} "), (REST, f" {rest} "))
        weighed = weights or [1.0] * len(self.words)
        reached = had = 0.0
        for sought, weight in zip(self.words, weighed, strict=True):
            best = max(field * sought.found_in(text) for field, text in texts)
            reached += weight * best
            had += weight if best else 0.0
        if not had:
            return 0.0
        # All of the words over some of them.
        whole = (had / sum(weighed)) ** 2
        return reached * whole + self._together(title)

    def _together(self, title: str) -> float:
        """A little more where a title has all the words next to each other, in their order."""
        phrase = " ".join(each.word for each in self.words)
        return 0.5 if len(self.words) > 1 and f" {phrase}" in f" {title}" else 0.0
