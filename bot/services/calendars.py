"""Handing out conferences for other people's calendars: what the asker may see, and nothing else."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Final

from bot.domain.actor import Actor
from bot.domain.calendars import MOST_ENTRIES, HandedCalendar, LeftOut, Source, vague
from bot.domain.conferences import Turn
from bot.domain.dates import When
from bot.domain.errors.exchange import ExchangeTooLarge
from bot.domain.exchange import MEGABYTE
from bot.domain.moments import local_day
from bot.domain.record_filters import RecordFilter
from bot.domain.records import RecordKind
from bot.services.aside import FullRounds, in_thread
from bot.services.clock import Clock
from bot.services.holding import find_record
from bot.services.limits import CALENDARS, Limits
from bot.services.zones import zone_of
from bot.store.database import Database, Transaction
from bot.texts import Texts

if TYPE_CHECKING:
    from bot.files.ics_out import CalendarBook

# Conferences are read, and made entries of, so many at once.
_AT_ONCE: Final = 50


class CalendarService:
    """What members take away for their own calendars. A file takes at most MOST_ENTRIES conferences."""

    def __init__(self, database: Database, limits: Limits, now: Clock) -> None:
        self._database = database
        self._limits = limits
        self._now = now
        self._full_rounds = FullRounds()

    async def upcoming(
        self, actor: Actor, asked: RecordFilter, source: Source, texts: Texts, *, at_most: int
    ) -> HandedCalendar:
        """The conferences ahead that fit, the next ones first, and those ahead that were cancelled.

        Whoever took one that was cancelled since takes that in too. Raises TooMuchAtOnce, ExchangeTooLarge.
        """
        now = self._spent(actor)
        async with self._database.read() as tx:
            today = local_day(now, await zone_of(tx, actor.server_id))
            ahead = replace(asked, kind=RecordKind.CONFERENCE, turns=(Turn.AHEAD,))
            ids = await tx.upcoming.page(actor, ahead, 0, MOST_ENTRIES + 1, today=today)
            off = await _cancelled(tx, actor, asked, today)
        name = texts("calendar-name-upcoming")
        return await self._made(actor, [*ids, *off], source, texts, name=name, at_most=at_most)

    async def mine(self, actor: Actor, source: Source, texts: Texts, *, at_most: int) -> HandedCalendar:
        """The conferences that I said I go to, as far as I may see them, as time that is taken. Raises as above."""
        self._spent(actor)
        async with self._database.read() as tx:
            ids = await tx.attendance.ids_of(actor.discord_id)
        name = texts("calendar-name-mine")
        return await self._made(actor, ids, source, texts, name=name, at_most=at_most, busy=True)

    async def one(self, actor: Actor, typed: str, source: Source, texts: Texts, *, at_most: int) -> HandedCalendar:
        """A conference by its reference or title. Raises UnknownRecord, TooMuchAtOnce, ExchangeTooLarge."""
        self._spent(actor)
        async with self._database.read() as tx:
            record = await find_record(tx, actor, typed, RecordKind.CONFERENCE)
        name = record.title_in(texts.language)
        return await self._made(actor, [record.id], source, texts, name=name, at_most=at_most)

    def _spent(self, actor: Actor) -> datetime:
        now = self._now()
        self._limits.spend(CALENDARS, actor.discord_id, now)
        return now

    async def _made(
        self,
        actor: Actor,
        ids: Sequence[int],
        source: Source,
        texts: Texts,
        *,
        name: str,
        at_most: int,
        busy: bool = False,
    ) -> HandedCalendar:
        every = list(dict.fromkeys(ids))
        wanted = every[:MOST_ENTRIES]
        with self._full_rounds.short():
            book = await in_thread(_begun, texts, source, self._now(), name, busy)
            made, left_out = 0, list[LeftOut]()
            for first in range(0, len(wanted), _AT_ONCE):
                async with self._database.read() as tx:
                    some = await tx.conferences.some(actor, wanted[first : first + _AT_ONCE])
                await in_thread(book.add, some)
                unclear = [LeftOut.of(each, why, texts.language) for each in some if (why := vague(each)) is not None]
                made += len(some) - len(unclear)
                left_out += unclear
            content = await in_thread(book.close) if made else b""
        if len(content) > at_most:
            raise ExchangeTooLarge(size=-(-len(content) // MEGABYTE), limit=at_most // MEGABYTE)
        return HandedCalendar(content, made, tuple(left_out), more=len(every) > len(wanted))


def _begun(texts: Texts, source: Source, now: datetime, name: str, busy: bool) -> "CalendarBook":  # noqa: FBT001 - called by a thread
    """A calendar that is begun; what it is made with is loaded by the first one. Blocks."""
    from bot.files.ics_out import CalendarBook

    return CalendarBook(texts, source, now, name=name, busy=busy)


async def _cancelled(tx: Transaction, actor: Actor, asked: RecordFilter, today: date) -> list[int]:
    """Those ahead that do not take place."""
    from_ = asked.from_ if asked.from_ and asked.from_.first_day > today else When(today.year, today.month, today.day)
    wanted = replace(asked, kind=RecordKind.CONFERENCE, turns=(), from_=from_)
    ids = await tx.upcoming.page(actor, wanted, 0, MOST_ENTRIES, today=today)
    return await tx.conferences.cancelled(ids)
