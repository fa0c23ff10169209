"""What only the members of some servers may read, looked up once for all of these."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.domain.calls import Call
from bot.domain.choosing import Entry, entry_of
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
    stale: Mapping[int, Sequence[datetime]]

    def with_news(self, homes: Collection[int]) -> tuple[int, ...]:
        """Those of some servers that have news of their own, which are told otherwise to their members."""
        by_server = self.network.by_server
        return tuple([each for each in homes if each in self.candidates or each in by_server])

    def apart(self, homes: Collection[int]) -> tuple[int, ...]:
        """Those in which the work stands otherwise than everywhere."""
        known = (self.candidates, self.network.by_server, self.cells, self.stale, self.network.guests)
        return tuple([each for each in homes if any(each in one for one in known)])

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
        """What a filter lets through of what is to be told in some servers, beside what was told.

        And how many records there are of each section, before the filter.
        """
        passed, entries = self.network.passed(outlook, wanted), self.network.entries(outlook)
        own = {each.record_id: each for each in self.own(homes)}
        otherwise = own.keys() | (told.keys() & entries.keys())
        if not otherwise:
            return passed, self.network.considered(outlook)
        judged: list[Entry] = []
        for record_id in otherwise:
            candidate = own[record_id] if record_id in own else entries[record_id].candidate
            said = told.get(record_id, ())
            if (entry := entry_of(candidate, outlook, at_home=record_id in own, told=said)) is not None:
                judged.append(entry)
        counted = Counter(self.network.considered(outlook))
        counted.update(each.section for each in judged)
        counted.subtract(entries[each].section for each in otherwise if each in entries)
        rest = [each for each in passed if each.candidate.record_id not in otherwise]
        return [*rest, *(each for each in judged if wanted.refuses(each.candidate.about) is None)], counted

    def tally(self, since: datetime, until: datetime, homes: Collection[int]) -> Tally:
        """How the work went on in a window, as the members of some servers see it."""
        everywhere = self.network.tally(since, until)
        if not self.with_news(homes):
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

    def gone_stale(self, homes: Iterable[int]) -> Iterable[datetime]:
        """Since when records are stale that they see."""
        yield from self.network.stale
        for each in homes:
            yield from self.stale.get(each, ())

    def signatures(self, homes: Collection[int]) -> Iterable[tuple[Call, int]]:
        """The signatures of each Call, as they see them: a guest's count at home."""
        for call, signatures, guests in self.network.calls:
            yield call, signatures + sum(guests.get(each, 0) for each in homes)


async def look_up_at_homes(tx: Transaction, network: NetworkNews, reach: Reach, homes: Collection[int]) -> HomeNews:
    """What only the members of some servers may read now."""
    candidates: defaultdict[int, list[Candidate]] = defaultdict(list)
    for each in await tx.news.for_homes(homes, reach.after, reach.first, reach.last):
        candidates[each.server_id or 0].append(each)
    stale: defaultdict[int, list[datetime]] = defaultdict(list)
    for server_id, since in await tx.news.gone_stale_at_homes(homes, reach.after, reach.until):
        stale[server_id].append(since)
    return HomeNews(network, candidates, await tx.coverage.at_homes(homes), stale)
