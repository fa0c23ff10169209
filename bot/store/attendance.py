"""Who plans to go where, and wants to be reminded: each of it told to its own member alone, unless they show it."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import Row, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.conferences import Going, Plan
from bot.domain.going import MOST_SHOWN
from bot.store.tables import attendance, conference, member, reminder, server
from bot.store.upsert import insert_into

_SAID: Final = (attendance.c.plan, attendance.c.shown, attendance.c.remind, attendance.c.channel_id)


@dataclass(frozen=True, slots=True)
class Asked:
    """A member who wants to be reminded, and the clock of the server where they asked."""

    member_id: int
    zone: str | None


def _to_going(row: Row[*tuple[Any, ...]]) -> Going:
    return Going(Plan(row.plan), shown=row.shown, remind=row.remind, channel_id=row.channel_id)


class AttendanceStore:
    """What members plan, in an open transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def of(self, conference_id: int, discord_id: int) -> Going | None:
        """What someone plans."""
        mine = select(*_SAID).join(member, member.c.id == attendance.c.member_id)
        mine = mine.where(attendance.c.conference_id == conference_id, member.c.discord_id == discord_id)
        row = (await self._connection.execute(mine)).one_or_none()
        return _to_going(row) if row else None

    async def keep(
        self, conference_id: int, member_id: int, going: Going, *, at: datetime, server_id: int | None
    ) -> None:
        """Keep what a member plans; where they asked first, they asked, unless they now choose where to be reminded."""
        said = {"plan": going.plan.value, "shown": going.shown, "remind": going.remind, "channel_id": going.channel_id}
        new = insert_into(self._connection, attendance).values(
            conference_id=conference_id, member_id=member_id, server_id=server_id, at=at, **said
        )
        await self._connection.execute(
            new.on_conflict_do_update(index_elements=["conference_id", "member_id"], set_=said)
        )

    async def asked_from(self, conference_id: int, member_id: int, server_id: int | None) -> None:
        """Note from where a member asks to be reminded; and that Discord may be tried for them again, for all."""
        theirs = update(attendance).where(attendance.c.member_id == member_id)
        await self._connection.execute(theirs.values(refused_at=None))
        this = theirs.where(attendance.c.conference_id == conference_id)
        await self._connection.execute(this.values(server_id=server_id))

    async def refused(self, member_id: int, *, at: datetime) -> None:
        """Note that a member takes no direct messages: they are told on their next command instead."""
        theirs = (attendance.c.member_id == member_id) & attendance.c.channel_id.is_(None)
        await self._connection.execute(update(attendance).where(theirs).values(refused_at=at))

    async def remove(self, conference_id: int, member_id: int) -> None:
        """Forget what a member planned."""
        this = (attendance.c.conference_id == conference_id) & (attendance.c.member_id == member_id)
        await self._connection.execute(delete(attendance).where(this))

    async def forget_before(self, day: date) -> None:
        """Forget all that members planned, and what they were told, about conferences that were over before a day."""
        over = select(conference.c.record_id).where(conference.c.last_day < day.isoformat())
        for table in (reminder, attendance):
            await self._connection.execute(delete(table).where(table.c.conference_id.in_(over)))

    async def number_going(self, conference_id: int) -> int:
        """How many say that they go."""
        going = (attendance.c.conference_id == conference_id) & (attendance.c.plan == Plan.GOING.value)
        return (await self._connection.execute(select(func.count()).where(going))).scalar_one()

    async def shown(self, conference_id: int) -> tuple[int, ...]:
        """Some of those who go and show it, by Discord id, the first who said so first."""
        who = (
            select(member.c.discord_id)
            .join(attendance, attendance.c.member_id == member.c.id)
            .where(attendance.c.conference_id == conference_id, attendance.c.plan == Plan.GOING.value)
            .where(attendance.c.shown)
            .order_by(attendance.c.at, member.c.id)
            .limit(MOST_SHOWN)
        )
        return tuple(await self._connection.scalars(who))

    async def count_of(self, discord_id: int) -> int:
        """How many conferences someone plans something about."""
        theirs = select(func.count()).select_from(attendance.join(member)).where(member.c.discord_id == discord_id)
        return (await self._connection.execute(theirs)).scalar_one()

    async def page_of(self, discord_id: int, *, today: str, offset: int, limit: int) -> list[tuple[int, Going]]:
        """Some of them with the conference's id: what is ahead first, the next one first; then what is past."""
        past = func.coalesce(conference.c.last_day, today) < today
        rows = await self._connection.execute(
            select(attendance.c.conference_id, *_SAID)
            .join(member, member.c.id == attendance.c.member_id)
            .join(conference, conference.c.record_id == attendance.c.conference_id)
            .where(member.c.discord_id == discord_id)
            .order_by(past, conference.c.first_day.is_(None), conference.c.first_day, attendance.c.conference_id)
            .offset(offset)
            .limit(limit)
        )
        return [(row.conference_id, _to_going(row)) for row in rows]

    async def ids_of(self, discord_id: int) -> list[int]:
        """The ids of all conferences that someone says that they go to."""
        theirs = (
            select(attendance.c.conference_id)
            .join(member, member.c.id == attendance.c.member_id)
            .where(member.c.discord_id == discord_id, attendance.c.plan == Plan.GOING.value)
            .order_by(attendance.c.conference_id)
        )
        return list(await self._connection.scalars(theirs))

    async def asked_in(self, conference_id: int, discord_id: int) -> int | None:
        """The server from which someone asks to be reminded of a conference."""
        theirs = select(attendance.c.server_id).join(member, member.c.id == attendance.c.member_id)
        theirs = theirs.where(attendance.c.conference_id == conference_id, member.c.discord_id == discord_id)
        return await self._connection.scalar(theirs)

    async def asked(self, conference_id: int) -> list[Asked]:
        """Those who want to be reminded of a conference."""
        who = (
            select(attendance.c.member_id, server.c.zone)
            .outerjoin(server, server.c.id == attendance.c.server_id)
            .where(attendance.c.conference_id == conference_id, attendance.c.remind)
        )
        return [Asked(row.member_id, row.zone) for row in await self._connection.execute(who)]
