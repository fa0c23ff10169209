"""What is to be told once: planned, claimed before it is sent, and settled."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import ColumnElement, Row, Select, delete, exists, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.dates import read_date
from bot.domain.languages import choose
from bot.domain.reminders import About, Ahead, Planned
from bot.domain.shards import SERVERS_APART, Shards
from bot.store.tables import attendance, member, reminder, server
from bot.store.upsert import insert_into

_OPEN: Final = reminder.c.settled_at.is_(None)
_THEIRS: Final = (attendance.c.conference_id == reminder.c.conference_id) & (
    attendance.c.member_id == reminder.c.member_id
)
# Rows of one statement: databases bound the number of parameters.
_AT_ONCE: Final = 500


@dataclass(frozen=True, slots=True)
class Due:
    """A reminder that is due, for whom and where."""

    id: int
    conference_id: int
    member_id: int
    about: About
    ahead: Ahead
    of_day: str
    claimed_at: datetime | None
    discord_id: int
    # Where they asked, its clock, and the language in which they are told.
    server_id: int | None
    zone: str | None
    language: str
    # None for a direct message, which they may have refused.
    channel_id: int | None
    refused: bool

    @property
    def key(self) -> tuple[About, Ahead, str]:
        """By what it is told once."""
        return self.about, self.ahead, self.of_day


class ReminderStore:
    """Reminders in an open transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def plan(self, conference_id: int, planned: Iterable[tuple[int, Planned]]) -> None:
        """Plan what members are told; what they were told already is not planned again."""
        rows = [
            {
                "conference_id": conference_id,
                "member_id": member_id,
                "about": each.about.value,
                "ahead": each.ahead.value,
                "of_day": str(each.of_day or ""),
                "due_at": each.due_at,
            }
            for member_id, each in planned
        ]
        for start in range(0, len(rows), _AT_ONCE):
            new = insert_into(self._connection, reminder).values(rows[start : start + _AT_ONCE])
            await self._connection.execute(new.on_conflict_do_nothing())

    async def drop_waiting(self, conference_id: int) -> None:
        """Drop what waits to be told about a conference; what is being sent stays with its day."""
        waits = _OPEN & reminder.c.claimed_at.is_(None)
        await self._connection.execute(delete(reminder).where(reminder.c.conference_id == conference_id, waits))

    async def drop_told_news(self, conference_id: int) -> None:
        """Forget which changes of a conference were told: one that comes again is told again."""
        news = [each.value for each in About if each.news]
        told = reminder.c.about.in_(news) & reminder.c.settled_at.is_not(None)
        await self._connection.execute(delete(reminder).where(reminder.c.conference_id == conference_id, told))

    async def drop(self, conference_id: int, member_id: int) -> None:
        """Drop all that a member was or would be told about a conference."""
        this = (reminder.c.conference_id == conference_id) & (reminder.c.member_id == member_id)
        await self._connection.execute(delete(reminder).where(this))

    async def coming(self, discord_id: int, conference_ids: Collection[int]) -> dict[int, tuple[Planned, ...]]:
        """What someone will be told about conferences, the next first."""
        wanted = (
            select(reminder)
            .join(member, member.c.id == reminder.c.member_id)
            .where(member.c.discord_id == discord_id, reminder.c.conference_id.in_(conference_ids), _OPEN)
            .order_by(reminder.c.due_at, reminder.c.id)
        )
        found: dict[int, tuple[Planned, ...]] = {}
        for row in await self._connection.execute(wanted):
            planned = Planned(About(row.about), Ahead(row.ahead), read_date(row.of_day), row.due_at)
            found[row.conference_id] = (*found.get(row.conference_id, ()), planned)
        return found

    async def due(self, now: datetime, *, limit: int) -> list[Due]:
        """Some of the direct messages that are due, the longest waiting first."""
        return await self._due(_due(now).where(attendance.c.channel_id.is_(None)).limit(limit))

    async def due_in_channels(self, now: datetime, shards: Shards, *, limit: int) -> list[Due]:
        """The same of what is posted in channels of the servers on these shards."""
        here = (attendance.c.server_id // SERVERS_APART % shards.count).in_(sorted(shards.mine))
        return await self._due(_due(now).where(attendance.c.channel_id.is_not(None), here).limit(limit))

    async def still_due(self, due: Due, now: datetime) -> list[Due]:
        """A reminder that is due still, with all that the same post tells; held, so that nobody else sends it."""
        wanted = _due(now).with_for_update(of=reminder)
        if due.channel_id is None:
            return await self._due(wanted.where(reminder.c.id == due.id, attendance.c.channel_id.is_(None)))
        return await self._due(wanted.where(_same(due), attendance.c.channel_id == due.channel_id))

    async def posted(self, due: Due) -> bool:
        """Whether the same was posted in that channel already, for others who asked earlier."""
        told = (
            select(reminder.c.id)
            .join(attendance, _THEIRS)
            .where(_same(due), attendance.c.channel_id == due.channel_id, reminder.c.settled_at.is_not(None))
        )
        return bool(await self._connection.scalar(select(exists(told))))

    async def claim(self, ids: Collection[int], *, at: datetime) -> None:
        """Claim the right to send."""
        await self._set(ids, claimed_at=at)

    async def settle(self, ids: Collection[int], *, at: datetime) -> None:
        """Note that something was told, or will not be."""
        await self._set(ids, settled_at=at)

    async def postpone(self, ids: Collection[int], *, until: datetime) -> None:
        """Let something wait; nobody sends it now."""
        await self._set(ids, due_at=until, claimed_at=None)

    async def _set(self, ids: Collection[int], **values: datetime | None) -> None:
        await self._connection.execute(update(reminder).where(reminder.c.id.in_(ids), _OPEN).values(**values))

    async def _due(self, wanted: Select[Any]) -> list[Due]:
        return [_to_due(row) for row in await self._connection.execute(wanted)]


def _same(due: Due) -> ColumnElement[bool]:
    about = (reminder.c.about == due.about.value) & (reminder.c.ahead == due.ahead.value)
    return (reminder.c.conference_id == due.conference_id) & about & (reminder.c.of_day == due.of_day)


def _due(now: datetime) -> Select[Any]:
    """What waits to be told until now, of those who still want it. An index knows it: where nothing is due, it ends."""
    return (
        select(
            reminder,
            member.c.discord_id,
            member.c.language,
            server.c.language.label("server_language"),
            server.c.zone,
            attendance.c.server_id,
            attendance.c.channel_id,
            attendance.c.refused_at,
        )
        .join(attendance, _THEIRS)
        .join(member, member.c.id == reminder.c.member_id)
        .outerjoin(server, server.c.id == attendance.c.server_id)
        .where(_OPEN, reminder.c.due_at <= now, attendance.c.remind)
        .order_by(reminder.c.due_at, reminder.c.id)
    )


def _to_due(row: Row[*tuple[Any, ...]]) -> Due:
    own = row.language if row.channel_id is None else None
    return Due(
        id=row.id,
        conference_id=row.conference_id,
        member_id=row.member_id,
        about=About(row.about),
        ahead=Ahead(row.ahead),
        of_day=row.of_day,
        claimed_at=row.claimed_at,
        discord_id=row.discord_id,
        server_id=row.server_id,
        zone=row.zone,
        language=choose((own, row.server_language)),
        channel_id=row.channel_id,
        refused=row.refused_at is not None,
    )
