"""Conferences: seen, listed in the order in which they begin, and told how they go on."""

from dataclasses import replace
from datetime import date

from bot.domain.actor import Actor
from bot.domain.conferences import Conference, SeenConference, Times
from bot.domain.errors.records import RecordNotYours, UnknownRecord
from bot.domain.history import NEWS_LIMIT, Happened
from bot.domain.listings import PAGE, RecordPage
from bot.domain.moments import local_day
from bot.domain.observances import Observed
from bot.domain.record_filters import RecordFilter
from bot.domain.records import Record, RecordKind, clean_link, clean_text
from bot.domain.upcoming import UpcomingPage, as_meant, shows_days, span_of
from bot.files.observances_file import observances_between
from bot.services.clock import Clock
from bot.services.going import who_goes
from bot.services.holding import find_record, may_change
from bot.services.listings import named
from bot.services.telling import tell_news
from bot.services.threads import around
from bot.store.database import Database, Transaction
from bot.store.upcoming import MOST

_KIND = RecordKind.CONFERENCE


async def whole_conference(tx: Transaction, actor: Actor, record: Record) -> Conference:
    """A conference that the actor may see. Raises UnknownRecord."""
    found = await tx.conferences.find(actor, record.id)
    if found is None:
        raise UnknownRecord(typed=record.reference)
    return found


class ConferenceService:
    """What people ask of conferences. What is typed is a reference or a title."""

    def __init__(self, database: Database, now: Clock) -> None:
        self._database = database
        self._now = now

    async def view(self, actor: Actor, typed: str) -> SeenConference:
        """See a conference, and what it leads to. Raises UnknownRecord."""
        async with self._database.read() as tx:
            return await self._seen(tx, actor, await find_record(tx, actor, typed, _KIND))

    async def _seen(self, tx: Transaction, actor: Actor, record: Record) -> SeenConference:
        conference = await whole_conference(tx, actor, record)
        beside = await around(tx, actor, conference.record, now=self._now())
        going = await who_goes(tx, actor, record.id)
        return SeenConference(
            conference,
            beside,
            await tx.outcomes.of(record.id),
            going=going.mine,
            number_going=going.number,
            shown_going=going.shown,
            begun=self._is_over(conference.times.first_day, conference.times, on=True),
            past=self._is_over(conference.times.last_day, conference.times, on=False),
        )

    def _is_over(self, day: date | None, times: Times, *, on: bool) -> bool:
        """Whether a day is past where it takes place, or, with `on`, has come."""
        today = local_day(self._now(), times.zone)
        return day is not None and (day < today or (on and day == today))

    async def page(self, actor: Actor, asked: RecordFilter, page: int) -> UpcomingPage:
        """A page of the conferences that fit, of those that I may see. One past the end is the last."""
        now = self._now()
        today = now.date()
        asked = as_meant(replace(asked, kind=_KIND), today)
        async with self._database.read() as tx:
            # So few ids are read that they are counted, and their page is taken, from one look.
            ids = await tx.upcoming.page(actor, asked, 0, MOST + 1, today=today)
            more, total = len(ids) > MOST, min(len(ids), MOST)
            pages = max(1, -(-total // PAGE))
            page = min(max(page, 0), pages - 1)
            # One more than are shown: until then this page lasts.
            shown = ids[page * PAGE : (page + 1) * PAGE + 1]
            seen = tuple(await tx.conferences.some(actor, shown)) if shown else ()
            rows = seen[: min(PAGE, total - page * PAGE)]
            following = seen[len(rows)] if len(seen) > len(rows) else None
            found = await named(
                tx, actor, RecordPage(asked, rows, page, pages, total, now, None, asked.organisation, more)
            )
        goes_on = following.times.starts if following else None
        return UpcomingPage(found, today, goes_on.last_day if goes_on else None)

    def days(self, found: UpcomingPage) -> tuple[Observed, ...]:
        """The international days among the conferences of a page; none where something narrower is asked for."""
        return observances_between(*span_of(found)) if shows_days(found) else ()

    async def to_update(self, actor: Actor, typed: str) -> Record:
        """A conference that I may tell news of. Raises UnknownRecord, RecordNotYours."""
        async with self._database.read() as tx:
            record = await find_record(tx, actor, typed, _KIND)
            if not await may_change(tx, actor, record):
                raise RecordNotYours(reference=record.reference)
            return record

    async def update(self, actor: Actor, typed: str, said: str, link: str) -> Record:
        """Tell what is new of a conference; that it is still true, where there is nothing to tell. Returns it since.

        What the network sees is looked at by reviewers again before it sees the news.
        Raises UnknownRecord, RecordNotYours, TextTooLong, LinkNotUsable.
        """
        happened = Happened(self._now(), clean_text(said, limit=NEWS_LIMIT), link=clean_link(link))
        return await self._database.whole(self._update(actor, typed, happened))

    async def _update(self, actor: Actor, typed: str, happened: Happened) -> Record:
        async with self._database.begin() as tx:
            return await tell_news(tx, actor, typed, _KIND, happened, "conference.updated")
