"""How the work went on in a window, counted from what became news in it."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from bot.domain.news import Candidate
from bot.domain.records import RecordKind

# How many initiatives cells have, by the number of the cell.
Cells = Mapping[int, int]


@dataclass(frozen=True, slots=True)
class Tally:
    """What readers see since the window began."""

    initiatives: int = 0
    commitments: int = 0
    fulfilled: int = 0
    # How many initiatives of each cell they see only since then, and how many of these by its end.
    fresh: Counter[int] = field(default_factory=Counter[int])
    by_its_end: Counter[int] = field(default_factory=Counter[int])

    def with_(self, more: "Tally", less: "Tally") -> "Tally":
        """With what is to be counted beside, and without what is to be counted otherwise."""
        return Tally(
            self.initiatives + more.initiatives - less.initiatives,
            self.commitments + more.commitments - less.commitments,
            self.fulfilled + more.fulfilled - less.fulfilled,
            self.fresh + more.fresh - less.fresh,
            self.by_its_end + more.by_its_end - less.by_its_end,
        )

    def filled(self, known: Cells) -> int:
        """The cells in which something was known when the window ended, and was not when it began."""
        return sum(1 for cell in self.by_its_end if self.fresh[cell] == known.get(cell, 0))


def tally_of(candidates: Iterable[Candidate], since: datetime, until: datetime, *, at_home: bool) -> Tally:
    """What readers see of some records since a window began."""
    numbers, fresh, by_its_end = Counter[str](), Counter[int](), Counter[int]()
    for each in candidates:
        begins = each.begins(at_home=at_home)
        if begins is None:
            continue
        begun = since < begins <= until
        if each.kind is RecordKind.INITIATIVE:
            numbers["initiatives"] += begun
            if begins > since:
                fresh.update(each.cells)
            if begun:
                by_its_end.update(each.cells)
        elif each.kind is RecordKind.COMMITMENT and begins <= until:
            numbers["commitments"] += begun
            numbers["fulfilled"] += each.fulfilled and since < (each.altered_at or begins) <= until
    return Tally(numbers["initiatives"], numbers["commitments"], numbers["fulfilled"], fresh, by_its_end)
