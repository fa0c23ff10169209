"""Putting together what editions tell until one moment; what several tell alike is made once."""

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Final, TypeVar

from bot.domain.choosing import told_of
from bot.domain.digests import Digest, Section
from bot.domain.edition_figures import Figures
from bot.domain.editions import Composed, Emptiness, Item, Moment, Steps
from bot.domain.gaps import next_gaps
from bot.domain.moments import local_day
from bot.domain.news import Outlook, Told, mark_of
from bot.domain.observances import Observed
from bot.domain.rhythms import Timing
from bot.files.observances_file import observances_between
from bot.services.home_news import HomeNews

T = TypeVar("T")
_A_DAY: Final = timedelta(days=1)
_NEWS: Final = frozenset({Moment.NEW, Moment.CHANGED, Moment.FULFILLED})


class Looks:
    """What editions of digests look at until a moment; the same for those that come at the same times."""

    def __init__(self, until: datetime) -> None:
        self.until: Final = until
        self._outlooks: dict[tuple[Timing, datetime | None], Outlook] = {}
        self._following: dict[Timing, date] = {}

    def outlook(self, digest: Digest) -> Outlook:
        """What an edition of a digest looks at."""
        key = digest.timing, digest.covered_until
        if key not in self._outlooks:
            self._outlooks[key] = Outlook.of(digest, self.until)
        return self._outlooks[key]

    def following(self, timing: Timing) -> date:
        """The local day of the next edition."""
        if timing not in self._following:
            self._following[timing] = local_day(timing.after(self.until), timing.zone)
        return self._following[timing]


@dataclass(frozen=True, slots=True)
class _Chosen:
    """The records that are told of, and how many there were before the filter."""

    items: tuple[Item, ...]
    beyond: Mapping[Section, int]
    considered: int
    # Why there are none.
    why: Emptiness


class Assembly:
    """Editions until one moment."""

    def __init__(self, looks: Looks, news: HomeNews) -> None:
        self._looks = looks
        self._news = news
        self._made: dict[Hashable, Any] = {}

    def composed(self, digest: Digest, told: Mapping[int, Told], before: Figures) -> Composed:
        """What an edition of a digest tells, where `told` was told lately, and `before` was kept of the last one."""
        outlook, on = self._looks.outlook(digest), digest.sections
        chosen = self._chosen(digest, outlook, told)
        steps = self._steps(digest, outlook, before) if Section.PROGRESS in on else Steps()
        days = self._days(digest, outlook) if Section.DAYS in on else ()
        empty = None if chosen.items or steps.any or days else chosen.why
        gaps = self._gaps(digest, before) if Section.GAPS in on and empty is None else ()
        return Composed(
            outlook.since, outlook.until, chosen.items, steps, gaps, days, empty, chosen.considered, chosen.beyond
        )

    def _once(self, key: Hashable, make: Callable[[], T]) -> T:
        if key not in self._made:
            self._made[key] = make()
        return self._made[key]

    def _chosen(self, digest: Digest, outlook: Outlook, told: Mapping[int, Told]) -> _Chosen:
        homes = self._news.with_news(digest.homes)
        said = frozenset((record_id, *each) for record_id, several in told.items() for each in several)
        key = ("chosen", outlook, digest.wanted, digest.sections, homes, said)
        return self._once(key, lambda: self._choose(digest, outlook, homes, told))

    def _choose(self, digest: Digest, outlook: Outlook, homes: tuple[int, ...], told: Mapping[int, Told]) -> _Chosen:
        entries, counted = self._news.passed(outlook, digest.wanted, homes, told)
        items, beyond = told_of(entries, digest.sections)
        considered = sum(counted[section] for section in digest.sections)
        why = Emptiness.FILTERED_OUT if considered else Emptiness.NOTHING_NEW
        if not items and not considered and told:
            untold, _ = self._news.passed(outlook, digest.wanted, homes, {})
            anew = (item for item in told_of(untold, digest.sections)[0] if item.moment in _NEWS)
            why = Emptiness.TOLD_ALREADY if any(item.mark > mark_of(outlook.since) for item in anew) else why
        return _Chosen(items, beyond, considered, why)

    def _steps(self, digest: Digest, outlook: Outlook, before: Figures) -> Steps:
        homes = self._news.apart(digest.homes)
        key = ("steps", outlook.since, outlook.until, homes, before.calls)
        return self._once(key, lambda: self._steps_since(outlook, homes, before))

    def _steps_since(self, outlook: Outlook, homes: tuple[int, ...], before: Figures) -> Steps:
        news, (since, until) = self._news, (outlook.since, outlook.until)
        tally = news.tally(since, until, homes)
        calls = tuple(
            (call, now, max(0, now - then) if (then := before.signatures.get(call.id)) is not None else None)
            for call, now in news.signatures(homes)
            if not call.closed(until)
        )
        stale = sum(since < each <= until for each in news.gone_stale(homes))
        filled = tally.filled(news.known(homes))
        return Steps(calls, tally.initiatives, filled, stale, tally.commitments, tally.fulfilled)

    def _gaps(self, digest: Digest, before: Figures) -> tuple[Any, ...]:
        homes = self._news.apart(digest.homes)
        key = ("gaps", homes, digest.wanted, before.gaps)
        return self._once(key, lambda: next_gaps(self._news.known(homes), digest.wanted, before.gaps))

    def _days(self, digest: Digest, outlook: Outlook) -> tuple[Observed, ...]:
        """The international days from the day on which it comes to the last before the next one."""
        last = max(outlook.today, self._looks.following(digest.timing) - _A_DAY)
        return self._once(("days", outlook.today, last), lambda: observances_between(outlook.today, last))
