"""What everyone may read, looked up once for the editions of a tick, and judged once for those that ask the same."""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Final

from bot.domain.actor import Actor
from bot.domain.calls import Call
from bot.domain.choosing import Entry, entry_of, in_order
from bot.domain.coverage import CELLS, View
from bot.domain.digests import DigestFilter, Section
from bot.domain.editions import Moment
from bot.domain.news import Candidate, Outlook
from bot.domain.tallied_steps import Cells, Tally, tally_of
from bot.store.database import Transaction

# Whoever reads anywhere.
_ANYONE: Final = Actor(0)
_Again = tuple[Outlook, int, frozenset[tuple[Moment, str]]]


@dataclass(frozen=True, slots=True)
class Reach:
    """From when on news was looked up, until when, and the days that were."""

    after: datetime
    until: datetime
    first: date
    last: date

    @classmethod
    def of(cls, outlooks: Collection[Outlook]) -> "Reach":
        """From the first to the last of what is looked at."""
        return cls(
            min(each.after for each in outlooks),
            max(each.until for each in outlooks),
            min(each.today for each in outlooks),
            max(each.last for each in outlooks),
        )

    def holds(self, other: "Reach") -> bool:
        """Whether all of another was looked up with it."""
        days = self.first <= other.first and self.last >= other.last
        return days and self.after <= other.after and self.until >= other.until


@dataclass(frozen=True, slots=True)
class NetworkNews:
    """What everyone may read, as it was when it was looked up."""

    reach: Reach
    candidates: Sequence[Candidate]
    cells: Cells
    # Since when records are stale, in order; and those that only the members of a server see, by server.
    stale: Sequence[datetime]
    stale_at: Mapping[int, Sequence[datetime]]
    # The Calls, the network's signatures, and those of each guest at home.
    calls: Sequence[tuple[Call, int, Mapping[int, int]]]
    by_server: Mapping[int, Sequence[Candidate]]
    # The servers whose signatures count at home only.
    guests: frozenset[int]
    _entries: dict[Outlook, dict[int, Entry]] = field(default_factory=dict[Outlook, dict[int, Entry]])
    _again: dict[_Again, Entry | None] = field(default_factory=dict[_Again, Entry | None])
    _passed: dict[tuple[Outlook, DigestFilter], tuple[Entry, ...]] = field(
        default_factory=dict[tuple[Outlook, DigestFilter], tuple[Entry, ...]]
    )
    _considered: dict[Outlook, Counter[Section]] = field(default_factory=dict[Outlook, Counter[Section]])
    _tallies: dict[tuple[datetime, datetime], Tally] = field(default_factory=dict[tuple[datetime, datetime], Tally])

    def entries(self, outlook: Outlook) -> Mapping[int, Entry]:
        """What is to be told to those who were told nothing yet, in its order, by its record."""
        if outlook not in self._entries:
            judged = (entry_of(each, outlook, at_home=False) for each in self.candidates)
            told = in_order(each for each in judged if each is not None)
            self._entries[outlook] = {each.record_id: each for each in told}
        return self._entries[outlook]

    def again(self, outlook: Outlook, record_id: int, told: frozenset[tuple[Moment, str]]) -> Entry | None:
        """What is to be told of one of them to those who were told something of it."""
        key = outlook, record_id, told
        if key not in self._again:
            candidate = self.entries(outlook)[record_id].candidate
            self._again[key] = entry_of(candidate, outlook, at_home=False, told=told)
        return self._again[key]

    def considered(self, outlook: Outlook) -> Counter[Section]:
        """How many of them there are of each section."""
        if outlook not in self._considered:
            self._considered[outlook] = Counter(each.section for each in self.entries(outlook).values())
        return self._considered[outlook]

    def passed(self, outlook: Outlook, wanted: DigestFilter) -> tuple[Entry, ...]:
        """Those of them that a filter lets through."""
        key = outlook, wanted
        if key not in self._passed:
            entries = self.entries(outlook).values()
            self._passed[key] = tuple(each for each in entries if wanted.refuses(each.candidate.about) is None)
        return self._passed[key]

    def tally(self, since: datetime, until: datetime) -> Tally:
        """How the work went on in a window."""
        key = since, until
        if key not in self._tallies:
            self._tallies[key] = tally_of(self.candidates, since, until, at_home=False)
        return self._tallies[key]

    @property
    def open_cells(self) -> bool:
        """Whether in some cell nothing was known to everyone: in the others it does not matter what servers know."""
        fresh = tally_of(self.candidates, self.reach.after, self.reach.until, at_home=False).fresh
        return any(self.cells.get(cell, 0) <= fresh[cell] for cell in range(len(CELLS)))

    def gone_stale(self, since: datetime, until: datetime) -> int:
        """How many records became stale in a window."""
        return bisect_right(self.stale, until) - bisect_right(self.stale, since)


async def look_up(tx: Transaction, reach: Reach) -> NetworkNews:
    """What everyone may read now."""
    candidates = await tx.news.for_all(reach.after, reach.first, reach.last)
    by_server: defaultdict[int, list[Candidate]] = defaultdict(list)
    for each in candidates:
        if each.server_id is not None:
            by_server[each.server_id].append(each)
    stale: defaultdict[int | None, list[datetime]] = defaultdict(list)
    for since, server_id in await tx.news.gone_stale(reach.after, reach.until):
        stale[server_id].append(since)
    coverage = await tx.coverage.count(_ANYONE, View(), on=reach.first)
    calls = [(call, *await tx.tallies.totals_of_servers(call.id)) for call in await tx.calls.all()]
    return NetworkNews(
        reach=reach,
        candidates=candidates,
        cells={CELLS.index(cell): many for cell, many in coverage.cells.items()},
        stale=sorted(stale.pop(None, [])),
        stale_at={server_id: since for server_id, since in stale.items() if server_id is not None},
        calls=calls,
        by_server=by_server,
        guests=frozenset(each for _, _, guests in calls for each in guests),
    )
