"""What a Call's export holds: those who chose to be seen, and numbers from which nobody else can be found."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from bot.domain.calls import Call
from bot.domain.signatures import CellOfSignatories, Signatory
from bot.domain.tallies import NOT_SAID, SMALL_CELL, Breakdown


class ExportFormat(StrEnum):
    """What kind of file is made."""

    XLSX = "xlsx"
    CSV = "csv"


@dataclass(frozen=True, slots=True)
class ListedSignature:
    """One row of an export: a signatory exactly as they chose to be shown, and the version that was signed."""

    signatory: Signatory
    version: int


@dataclass(frozen=True, slots=True)
class Outset:
    """What is read of a Call at one moment, before its rows: the numbers of the network, small ones included."""

    call: Call
    at: datetime
    # When the breakdowns were taken; None before the first day.
    as_of: datetime | None
    total: int
    counted: int
    versions: Mapping[int, int]
    groups: Mapping[str, int]
    countries: Mapping[str, int]
    youth_led: float | None
    women_led: float | None
    cells: tuple[CellOfSignatories, ...]
    # The signature and the line in the log of changes after which everything is later than this moment.
    last_signature: int
    last_change: int


@dataclass(slots=True)
class Shown:
    """How many of each kind the rows of an export show, while they are written."""

    rows: int = 0
    versions: Counter[int] = field(default_factory=Counter[int])
    groups: Counter[str] = field(default_factory=Counter[str])
    countries: Counter[str] = field(default_factory=Counter[str])

    def add(self, rows: Iterable[ListedSignature], *, as_of: datetime | None) -> None:
        """Count rows. Who signed after the breakdowns were taken is in none of them, and so not beside one."""
        for row in rows:
            self.rows += 1
            self.versions[row.version] += 1
            who = row.signatory
            if who.name is not None and who.group is not None and as_of is not None and who.signed_at <= as_of:
                self.groups[who.group.value] += 1
                self.countries[who.country or NOT_SAID] += 1


@dataclass(frozen=True, slots=True)
class Summary:
    """The numbers that stand beside the rows. None of them lets a cell under five be found."""

    total: int
    rows: int
    counted: int
    versions: Breakdown
    groups: Breakdown
    countries: Breakdown
    youth_led: float | None
    women_led: float | None
    cells: tuple[CellOfSignatories, ...]


def summary_beside(outset: Outset, shown: Shown) -> Summary:
    """The numbers of the outset, merged until none leads to those whom the rows do not show."""
    groups, countries = Counter(shown.groups), Counter(shown.countries)
    for cell in outset.cells:
        groups[cell.group.value] += cell.people
        countries[cell.country or NOT_SAID] += cell.people
    return Summary(
        total=outset.total,
        rows=shown.rows,
        counted=outset.counted,
        versions=beside_rows(_by_name(outset.versions), _by_name(shown.versions)),
        groups=beside_rows(outset.groups, groups),
        countries=beside_rows(outset.countries, countries),
        youth_led=outset.youth_led,
        women_led=outset.women_led,
        cells=outset.cells,
    )


def _by_name(versions: Mapping[int, int]) -> dict[str, int]:
    return {str(version): count for version, count in versions.items()}


def beside_rows(counts: Mapping[str, int], shown: Mapping[str, int]) -> Breakdown:
    """A breakdown that can stand beside the rows of the same file.

    Whoever has both can subtract: of seven from youth, of whom the rows show six by name, one is left who chose to be
    counted only. So a cell stands by itself only if it has five or more, and if those of it whom no row shows are
    nobody, or five or more as well. All others are merged into *other*, and the next smallest joins them until the same
    is true of *other*. Where even that is not enough everything is merged, and says no more than the total.
    """
    ranked = sorted(((value, n) for value, n in counts.items() if n > 0), key=lambda cell: (-cell[1], cell[0]))
    kept = [(value, n) for value, n in ranked if _stands(n, shown.get(value, 0))]
    merged = {value for value, _ in ranked} - {value for value, _ in kept}
    while kept and merged and not _stands(sum(counts[each] for each in merged), sum(shown.get(e, 0) for e in merged)):
        merged.add(kept.pop()[0])
    return Breakdown(cells=tuple(kept), other=sum(counts[each] for each in merged))


def _stands(counted: int, shown: int) -> bool:
    unseen = counted - shown
    return counted >= SMALL_CELL and (unseen <= 0 or unseen >= SMALL_CELL)
