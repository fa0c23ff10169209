"""What is looked for, word by word, and how well a text answers it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

# A text is kept as its words in their order, then its stems with this sign before each. Nobody's text holds the sign.
STEM: Final = "\ue000"

# A word as it was typed is worth more than its stem, and that more than a word that only begins so.
_EXACT, _STEM, _BEGINNING = 1.0, 0.8, 0.6
# Where a word is found: in a title, in a name or a topic, in the rest.
_TITLE, _NAME, _REST = 3.0, 1.8, 1.0
# More for a title that has the words next to each other, and for one that says little else.
_TOGETHER, _ALONE = 0.5, 0.5


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
class Fit:
    """How well a text answers a query: 0 where it has no word of it; and whether it has them all."""

    score: float
    whole: bool


@dataclass(frozen=True, slots=True)
class Query:
    """All that is looked for at once."""

    words: tuple[Sought, ...]

    def fit(self, title: str, names: str = "", rest: str = "", weights: Sequence[float] | None = None) -> Fit:
        """How well a text answers. `weights` are those of the words, the rarer the more; 1 in the mean.

        Title, names (topics with them) and rest are words with a space between each two.
        """
        title = f" {title} "
        texts = ((_TITLE, title), (_NAME, f" {names} "), (_REST, f" {rest} "))
        reached = had = 0.0
        in_title = 0
        for sought, weight in zip(self.words, weights or [1.0] * len(self.words), strict=True):
            found = [field * sought.found_in(text) for field, text in texts]
            best = max(found)
            reached += weight * best
            had += weight if best else 0.0
            in_title += bool(found[0])
        count = len(self.words)
        if not had:
            return Fit(0.0, whole=False)
        # All of the words over some of them.
        score = reached / count * (had / count) ** 2
        if in_title == count:
            score += _ALONE * count / max(count, sum(word[0] != STEM for word in title.split()))
            score += _TOGETHER if " " + " ".join(each.word for each in self.words) in title else 0.0
        return Fit(score, whole=had > count - 1e-9)
