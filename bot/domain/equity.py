"""Whose voice is missing: which groups, and which countries, are heard from on a Call.

Nothing is counted here. It is made of a `Progress` alone, whose breakdowns were freed of small cells already: two Calls
with the same breakdowns look the same, whoever stands behind them.

*Heard from* is a cell that stands by itself. All else is one class, *nobody yet, or too few to show*, which is never
split. Too few are under five; or five and more that were merged into *other* so that smaller ones are not found; or,
for the reader in a guest server, enough only when the network and the guest are taken together. To say "nobody" of one
would say of the rest that there is somebody; "fewer than five" would be untrue of some.

Subtraction finds nobody. What the shares leave of the whole is *other*, which every breakdown shows: at least two
groups (a single small cell takes the next smallest along), or everyone where fewer than five are counted at all. Where
nothing is left, the groups not shown are empty, which points at nobody. Of a region, countries are counted and never
people, so that there is no sum to take a named country from; the countries not shown are not listed.
"""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.calls import Call
from bot.domain.countries import COUNTRIES_OF, Country, Region
from bot.domain.groups import StakeholderGroup
from bot.domain.tallies import Progress


@dataclass(frozen=True, slots=True)
class GroupHeard:
    """A stakeholder group, and its share of all who are counted; None is nobody yet, or too few to show."""

    group: StakeholderGroup
    share: float | None


@dataclass(frozen=True, slots=True)
class RegionHeard:
    """A region: the countries heard from, those with the most signatures first, and how many countries it has."""

    region: Region
    heard: tuple[Country, ...]
    countries: int


@dataclass(frozen=True, slots=True)
class Equity:
    """Who is heard from, as the asker may see it: every group and every region, in the order of every list."""

    call: Call
    as_of: datetime | None
    counted: int
    groups: tuple[GroupHeard, ...]
    regions: tuple[RegionHeard, ...]
    youth_led: float | None
    women_led: float | None

    @property
    def groups_heard(self) -> int:
        """How many groups are heard from."""
        return sum(1 for each in self.groups if each.share is not None)

    @property
    def countries_heard(self) -> int:
        """From how many countries."""
        return sum(len(each.heard) for each in self.regions)


def equity_of(progress: Progress) -> Equity:
    """Who is heard from, by what a Call's breakdowns show."""
    cells = dict(progress.groups.cells)
    countries = [code for code, _ in progress.countries.cells]
    return Equity(
        call=progress.call,
        as_of=progress.as_of,
        counted=progress.counted,
        groups=tuple(
            GroupHeard(group, cells[group] / progress.counted if group in cells else None) for group in StakeholderGroup
        ),
        regions=tuple(
            RegionHeard(region, tuple(Country(code) for code in countries if code in members), len(members))
            for region, members in COUNTRIES_OF.items()
        ),
        youth_led=progress.youth_led,
        women_led=progress.women_led,
    )
