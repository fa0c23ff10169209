"""Counting signatures without exposing who signed (PRODUCT.md §4, Tallies and Milestones)."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from itertools import accumulate, count, takewhile
from typing import Final

from bot.domain.calls import Call

SMALL_CELL: Final = 5
NOT_SAID: Final = "not_said"


class Dimension(StrEnum):
    """One way of counting. A breakdown has one dimension, never two crossed."""

    TOTAL = "total"
    DAY = "day"
    GROUP = "group"
    COUNTRY = "country"
    SERVER = "server"
    YOUTH_LED = "youth_led"
    WOMEN_LED = "women_led"
    # Never shown: it decides whether a row "group and country only" hides among at least five (see signatories).
    CELL = "cell"
    # Of each such cell, those who chose to be listed by it.
    LISTED = "listed"


@dataclass(frozen=True, slots=True)
class Breakdown:
    """Cells of at least five, the largest first, and what was merged so that none is smaller."""

    cells: tuple[tuple[str, int], ...]
    other: int = 0


def without_small_cells(counts: Mapping[str, int]) -> Breakdown:
    """Merge cells under five into *other*; while *other* is under five, the next smallest joins it."""
    ranked = sorted(((value, n) for value, n in counts.items() if n > 0), key=lambda cell: (-cell[1], cell[0]))
    kept = [cell for cell in ranked if cell[1] >= SMALL_CELL]
    other = sum(n for _, n in ranked) - sum(n for _, n in kept)
    while 0 < other < SMALL_CELL and kept:
        other += kept.pop()[1]
    return Breakdown(cells=tuple(kept), other=other)


def together(parts: Iterable[Breakdown]) -> Breakdown:
    """Breakdowns added up. Each part was freed of small cells by itself: none can be found by subtracting another."""
    sums: Counter[str] = Counter()
    other = 0
    for part in parts:
        sums.update(dict(part.cells))
        other += part.other
    return Breakdown(cells=tuple(sorted(sums.items(), key=lambda cell: (-cell[1], cell[0]))), other=other)


def share(parts: Iterable[tuple[int, int]]) -> float | None:
    """The share that carries a mark, over (marked, total) of each part, or None where too few are counted.

    A part in which one of the two cells is under five is left out.
    """
    large = [(n, total) for n, total in parts if min(n, total - n) >= SMALL_CELL]
    return sum(n for n, _ in large) / sum(total for _, total in large) if large else None


def goals() -> list[int]:
    """The milestones up to a million: 25, then 50, 100, 250, 500, 1 000 and so on."""
    steps = (factor * 10**power for power in count(1) for factor in (2.5, 5, 10))
    return [int(step) for step in takewhile(lambda step: step <= 10**9, steps)]


def next_goal(total: int) -> int:
    """The first milestone above a total."""
    return next((goal for goal in goals() if goal > total), total + 1)


def passed_goal(total: int) -> int | None:
    """The highest milestone that a total has reached, or None before the first."""
    return max((goal for goal in goals() if goal <= total), default=None)


def growth(days: Mapping[str, int]) -> tuple[tuple[date, int], ...]:
    """The total at the end of each day on which it changed, from counts by ISO day."""
    ordered = sorted((date.fromisoformat(day), n) for day, n in days.items() if n)
    totals = accumulate(n for _, n in ordered)
    return tuple((day, total) for (day, _), total in zip(ordered, totals, strict=True))


@dataclass(frozen=True, slots=True)
class Totals:
    """The live figures: the only ones that follow a signature at once."""

    signatures: int
    awaiting: int
    earlier_versions: int = 0


@dataclass(frozen=True, slots=True)
class Progress:
    """How a Call is doing, as the asker may see it. All but the totals is a day old at most."""

    call: Call
    totals: Totals
    as_of: datetime | None
    growth: tuple[tuple[date, int], ...]
    groups: Breakdown
    countries: Breakdown
    countries_heard: int
    servers: int
    # None where fewer than five signed in the asker's own server: a small server must not count who signed.
    here: int | None
    counted: int
    youth_led: float | None
    women_led: float | None

    @property
    def goal(self) -> int:
        """The next milestone."""
        return next_goal(self.totals.signatures)
