"""Likely doubles of an initiative that is about to be saved: how alike two are, and the reasons that people are told.

It suggests and never refuses: two projects of one place and one field can be told apart by those who run them only.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date
from math import log, sqrt
from typing import Final

from bot.domain.areas import Area
from bot.domain.countries import Country
from bot.domain.dates import When
from bot.domain.errors import AccordError
from bot.domain.initiatives import Initiative
from bot.domain.typed_initiatives import Saved

# So many suggestions are shown.
SHOWN: Final = 3
# Of 100 points. Fitted on a random half of the labelled pairs and rounded; the other half is the proof.
# See docs/overlap.md.
_WORDS, _ORGANISATIONS, _COUNTRIES, _AREAS, _TIMES = 33, 21, 22, 12, 12
_LIKELY: Final = 48
# From here on it is said that titles are similar, or that organisations are the same.
SIMILAR: Final = 0.8
# Where one of the two does not say.
_UNSAID: Final = 0.5
# So far apart two beginnings tell nothing any more.
_FAR_APART: Final = 730
# How telling a word is does not depend on how many records there are: as if there were so many.
_AS_IF: Final = 250
# Words that are named as a reason.
_NAMED: Final = 5


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike two initiatives are in each respect, from 0 to 1."""

    words: float
    organisations: float
    countries: float
    areas: float
    times: float

    @property
    def points(self) -> float:
        """All of it as one number, of 100."""
        return (
            _WORDS * self.words
            + _ORGANISATIONS * self.organisations
            + _COUNTRIES * self.countries
            + _AREAS * self.areas
            + _TIMES * self.times
        )

    @property
    def likely(self) -> bool:
        """Whether people are asked about it."""
        return self.points >= _LIKELY

    @property
    def may_be(self) -> bool:
        """Whether it would be likely if the organisations were the same."""
        return replace(self, organisations=1.0).likely


@dataclass(frozen=True, slots=True)
class Reasons:
    """Why an initiative may be the same as a new one."""

    similar_title: bool = False
    # As the one that is kept names it.
    organisation: str = ""
    areas: tuple[Area, ...] = ()
    countries: tuple[Country, ...] = ()
    same_time: bool = False
    # As they stand in the new one.
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Suggestion:
    """An initiative that may be the same as a new one."""

    initiative: Initiative
    reasons: Reasons
    # Whether the asker looks after it, or could ask somebody else who does.
    own: bool
    may_ask: bool


@dataclass(frozen=True, slots=True)
class Introducing:
    """What came of asking to work together: the record that was saved, and the title of the one that is asked.

    `refused` says why it is not asked after all; not `now` where it was asked before.
    """

    saved: Saved
    title: str
    now: bool
    refused: AccordError | None = None


def telling(found: int, among: int) -> float:
    """How much a word tells that so many of some records have: little where every tenth has it."""
    return log(1 + _AS_IF / (1 + found * _AS_IF / max(among, _AS_IF)))


def words_alike(mine: Sequence[float], shared: Sequence[float], theirs: int) -> float:
    """How alike two texts are, by how telling my words are, and the shared ones of them; they have so many words."""
    if not mine:
        return 0.0
    said, both = sum(mine), sum(shared)
    others = max(theirs - len(shared), 0) * said / len(mine)
    return both / sqrt(said * (both + others)) if both else 0.0


def without_organisations(new: Initiative, kept: Initiative, words: float) -> Likeness:
    """How alike two initiatives are in what can be told from them alone; their organisations are compared by name."""
    mine, theirs = new.record.subject, kept.record.subject
    return Likeness(
        words=words,
        organisations=0.0,
        countries=_countries_alike(mine.countries, theirs.countries),
        areas=_areas_alike(mine.areas, theirs.areas),
        times=_times_alike(new.starts, kept.starts),
    )


def _countries_alike(mine: Collection[Country], theirs: Collection[Country]) -> float:
    """Whether they share one."""
    if not mine or not theirs:
        return _UNSAID
    return float(not set(mine).isdisjoint(theirs))


def _areas_alike(mine: Collection[Area], theirs: Collection[Area]) -> float:
    """How many they share, of the fewer."""
    fewer = min(len(mine), len(theirs))
    return len(set(mine).intersection(theirs)) / fewer if fewer else _UNSAID


def _times_alike(mine: When | None, theirs: When | None) -> float:
    """How close together they begin."""
    if mine is None or theirs is None:
        return _UNSAID
    return max(0.0, 1 - abs((mine.first_day - theirs.first_day).days) / _FAR_APART)


def same_time(mine: Initiative, theirs: Initiative) -> bool:
    """Whether two initiatives go on at some time both; not known where one does not say when."""
    if not all(each.starts or each.ends for each in (mine, theirs)):
        return False
    return _first_day(mine.starts) <= _last_day(theirs.ends) and _first_day(theirs.starts) <= _last_day(mine.ends)


def _first_day(when: When | None) -> date:
    return when.first_day if when else date.min


def _last_day(when: When | None) -> date:
    return when.last_day if when else date.max


def most_telling(words: Collection[tuple[str, float]]) -> tuple[str, ...]:
    """The few words that are named as a reason, each once however it was written."""
    told: dict[str, float] = {}
    for word, weight in words:
        told[word.casefold()] = max(weight, told.get(word.casefold(), 0.0))
    spelt = {word.casefold(): word for word, _ in words}
    return tuple(spelt[each] for each in sorted(told, key=lambda each: (-told[each], each))[:_NAMED])
