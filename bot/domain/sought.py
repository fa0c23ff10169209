"""What is looked for, word by word, and how well a text answers it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

# A text is kept as its words in their order, then its stems with this sign before each. Nobody's text holds the sign.
STEM: Final = "\ue000"

# A word as it was typed is worth more than its stem, and that more than a word that only begins so.
_EXACT, _STEM, _BEGINNING = 1.0, 0.8, 0.6
# Where a word is found: in a title, in a name or a topic, in the rest. What is found nowhere better counts.
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

    def ways(self) -> list[tuple[float, str]]:
        """What to look for between spaces, the best first, and how good it is."""
        exact = [self.word, *self.alike]
        stems = [each for stem in self.stems for each in (f"{STEM}{stem}", stem) if each not in exact]
        ways = [(_EXACT, f" {each} ") for each in exact] + [(_STEM, f" {each} ") for each in stems]
        return [*ways, (_BEGINNING, f" {self.word}")] if self.begins else ways


@dataclass(frozen=True, slots=True)
class Fit:
    """How well a text answers a query: 0 where it has no word of it; and whether it has them all."""

    score: float
    whole: bool


class Query:
    """All that is looked for at once."""

    def __init__(self, words: Sequence[Sought]) -> None:
        self.words = tuple(words)
        self._ways = [each.ways() for each in words]
        self._phrase = f" {' '.join(each.word for each in words)}"

    def fit(self, title: str, names: str = "", rest: str = "", weights: Sequence[float] | None = None) -> Fit:
        """How well a text answers. `weights` are those of the words, the rarer the more; 1 in the mean.

        Title, names (topics with them) and rest are words with a space between each two.
        """
        texts = ((_TITLE, f" {title} "), (_NAME, f" {names} "), (_REST, f" {rest} "))
        count, reached, had, in_title = len(self.words), 0.0, 0.0, 0
        for ways, weight in zip(self._ways, weights or [1.0] * count, strict=True):
            place, how = _best(ways, texts)
            if place:
                reached += weight * place * how
                had += weight
                in_title += place == _TITLE
        if not had:
            return Fit(0.0, whole=False)
        # All of the words over some of them.
        score = reached / count * (had / count) ** 2
        if in_title == count:
            score += _ALONE * count / max(count, sum(word[0] != STEM for word in title.split()))
            score += _TOGETHER if self._phrase in texts[0][1] else 0.0
        return Fit(score, whole=had > count - 1e-9)


def _best(ways: Sequence[tuple[float, str]], texts: Sequence[tuple[float, str]]) -> tuple[float, float]:
    """The place in which a word is found best, and how good it is there; 0 where it is not found.

    The worst in one place is no worse than the best in the next: the first that is found is the best.
    """
    for place, text in texts:
        for how, what in ways:
            if what in text:
                return place, how
    return 0.0, 0.0
