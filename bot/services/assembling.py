"""Putting together what editions tell until one moment; what several tell alike is made once."""

from collections.abc import Collection, Hashable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from bot.domain.choosing import told_of
from bot.domain.coverage import Cell
from bot.domain.digests import Digest, Section
from bot.domain.edition_figures import Figures
from bot.domain.editions import Composed, Emptiness, Item, Moment, Steps
from bot.domain.gaps import next_gaps
from bot.domain.news import Outlook, Told, mark_of
from bot.domain.observances import Observed
from bot.domain.tallied_steps import Cells
from bot.files.observances_file import observances_between
from bot.services.home_news import HomeNews
from bot.services.looks import Looks
from bot.services.told_before import Before

_A_DAY: Final = timedelta(days=1)
_NEWS: Final = frozenset({Moment.NEW, Moment.CHANGED, Moment.FULFILLED})


@dataclass(frozen=True, slots=True)
class _Chosen:
    """The records that are told of, and how many there were before the filter."""

    items: tuple[Item, ...]
    beyond: Mapping[Section, int]
    considered: int
    # Why there are none.
    why: Emptiness


# Editions that were put together, by all that decides what they tell.
Made = dict[Hashable, Composed]


class Assembly:
    """Editions until one moment."""

    def __init__(self, looks: Looks, news: HomeNews, made: Made) -> None:
        self._looks = looks
        self._news = news
        self._made = made

    def composed(self, digest: Digest, before: Before) -> Composed:
        """What an edition of a digest tells, after what it told before."""
        # Servers in which nothing stands otherwise than everywhere are told the same.
        homes = self._news.apart(digest.homes)
        asked = digest.timing, digest.wanted, digest.sections
        key = self._looks.until, digest.covered_until, asked, homes, before.alike
        if key not in self._made:
            self._made[key] = self._compose(digest, homes, before)
        return self._made[key]

    def _compose(self, digest: Digest, homes: Collection[int], before: Before) -> Composed:
        outlook, on = self._looks.outlook(digest), digest.sections
        chosen = self._chosen(digest, outlook, homes, before.told)
        known = self._news.known(homes)
        steps = self._steps(outlook, homes, known, before.figures) if Section.PROGRESS in on else Steps()
        days = self._days(digest, outlook) if Section.DAYS in on else ()
        empty = None if chosen.items or steps.any or days else chosen.why
        gaps: tuple[Cell, ...] = ()
        if Section.GAPS in on:
            # With nothing else to tell there are none: those of last time are kept, so that others come next.
            last = before.figures.gaps
            gaps = last if empty else next_gaps(known, digest.wanted, last)
        return Composed(
            outlook.since, outlook.until, chosen.items, steps, gaps, days, empty, chosen.considered, chosen.beyond
        )

    def _chosen(self, digest: Digest, outlook: Outlook, homes: Collection[int], told: Mapping[int, Told]) -> _Chosen:
        entries, counted = self._news.passed(outlook, digest.wanted, homes, told)
        items, beyond = told_of(entries, digest.sections)
        considered = sum(counted[section] for section in digest.sections)
        why = Emptiness.FILTERED_OUT if considered else Emptiness.NOTHING_NEW
        if not items and not considered and told:
            untold, _ = self._news.passed(outlook, digest.wanted, homes, {})
            anew = (item for item in told_of(untold, digest.sections)[0] if item.moment in _NEWS)
            why = Emptiness.TOLD_ALREADY if any(item.mark > mark_of(outlook.since) for item in anew) else why
        return _Chosen(items, beyond, considered, why)

    def _steps(self, outlook: Outlook, homes: Collection[int], known: Cells, before: Figures) -> Steps:
        news, (since, until) = self._news, (outlook.since, outlook.until)
        tally, stale = news.tally(since, until, homes), news.gone_stale(since, until, homes)
        calls = tuple(
            (call, now, max(0, now - then) if (then := before.signatures.get(call.id)) is not None else None)
            for call, now in news.signatures(homes)
            if not call.closed(until)
        )
        return Steps(calls, tally.initiatives, tally.filled(known), stale, tally.commitments, tally.fulfilled)

    def _days(self, digest: Digest, outlook: Outlook) -> tuple[Observed, ...]:
        """The international days from the day on which it comes to the last before the next one."""
        last = max(outlook.today, self._looks.following(digest.timing) - _A_DAY)
        return observances_between(outlook.today, last)
