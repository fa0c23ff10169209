"""What only the members of some servers may read, looked up once for all of these."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.domain.calls import Call
from bot.domain.choosing import Entry, entry_of, in_order
from bot.domain.digests import DigestFilter, Section
from bot.domain.news import Candidate, Outlook, Told
from bot.domain.tallied_steps import Cells, Tally, tally_of
from bot.services.network_news import NetworkNews, Reach
from bot.store.database import Transaction


@dataclass(frozen=True, slots=True)
class HomeNews:
    """What the members of some servers see, beside what everyone does."""

    network: NetworkNews
    # What only they see, by server: those without are not there.
    candidates: Mapping[int, Sequence[Candidate]]
    cells: Mapping[int, Cells]
    # All in which something stands otherwise than everywhere.
    otherwise: frozenset[int]

    def apart(self, homes: Collection[int]) -> tuple[int, ...]:
        """Those of some servers in which something stands otherwise than everywhere."""
        return tuple([each for each in homes if each in self.otherwise])

    def own(self, homes: Iterable[int]) -> Iterable[Candidate]:
        """The news of some servers, whoever sees it."""
        for each in homes:
            yield from self.candidates.get(each, ())
            yield from self.network.by_server.get(each, ())

    def back_since(self, moment: datetime) -> set[int]:
        """What was made before a moment and is seen only since: it may have been told before it was hidden."""
        every = (self.network.candidates, *self.candidates.values())
        return {each.record_id for several in every for each in several if each.back_since(moment)}

    def passed(
        self, outlook: Outlook, wanted: DigestFilter, homes: Collection[int], told: Mapping[int, Told]
    ) -> tuple[Sequence[Entry], Mapping[Section, int]]:
        """What a filter lets through of what is to be told in some servers, beside what was told; in its order.

        And how many records there are of each section, before the filter.
        """
        passed, entries = self.network.passed(outlook, wanted), self.network.entries(outlook)
        own = {each.record_id: each for each in self.own(homes)}
        otherwise = own.keys() | (told.keys() & entries.keys())
        if not otherwise:
            return passed, self.network.considered(outlook)
        judged: list[Entry] = []
        for record_id in otherwise:
            said = frozenset(told.get(record_id, ()))
            if (candidate := own.get(record_id)) is not None:
                entry = entry_of(candidate, outlook, at_home=True, told=said)
            else:
                entry = self.network.again(outlook, record_id, said)
            if entry is not None:
                judged.append(entry)
        counted = Counter(self.network.considered(outlook))
        counted.update(each.section for each in judged)
        counted.subtract(entries[each].section for each in otherwise if each in entries)
        rest = [each for each in passed if each.record_id not in otherwise]
        return in_order([*rest, *(each for each in judged if wanted.refuses(each.candidate.about) is None)]), counted

    def tally(self, since: datetime, until: datetime, homes: Collection[int]) -> Tally:
        """How the work went on in a window, as the members of some servers see it."""
        everywhere = self.network.tally(since, until)
        if not any(each in self.candidates or each in self.network.by_server for each in homes):
            return everywhere
        shared = [candidate for each in homes for candidate in self.network.by_server.get(each, ())]
        less = tally_of(shared, since, until, at_home=False)
        return everywhere.with_(tally_of(self.own(homes), since, until, at_home=True), less)

    def known(self, homes: Collection[int]) -> Cells:
        """How many initiatives each cell has, as the members of some servers see it."""
        if not any(each in self.cells for each in homes):
            return self.network.cells
        known = Counter(self.network.cells)
        for each in homes:
            known.update(self.cells.get(each, {}))
        return known

    def gone_stale(self, since: datetime, until: datetime, homes: Iterable[int]) -> int:
        """How many records became stale in a window, of those that they see."""
        own = sum(since < at <= until for each in homes for at in self.network.stale_at.get(each, ()))
        return self.network.gone_stale(since, until) + own

    def signatures(self, homes: Collection[int]) -> Iterable[tuple[Call, int]]:
        """The signatures of each Call, as they see them: a guest's count at home."""
        for call, signatures, guests in self.network.calls:
            yield call, signatures + sum(guests.get(each, 0) for each in homes)


async def look_up_at_homes(
    tx: Transaction, network: NetworkNews, reach: Reach, homes: Collection[int] | None
) -> HomeNews:
    """What only the members of some servers may read now, or of any server."""
    candidates: defaultdict[int, list[Candidate]] = defaultdict(list)
    for each in await tx.news.for_homes(homes, reach.after, reach.first, reach.last):
        candidates[each.server_id or 0].append(each)
    cells: Mapping[int, Cells] = await tx.coverage.at_homes(homes) if network.open_cells else {}
    otherwise = frozenset[int]().union(candidates, network.by_server, cells, network.stale_at, network.guests)
    return HomeNews(network, candidates, cells, otherwise)
