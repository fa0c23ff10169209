"""Milestones: each is claimed before it is announced, so that no server hears of one twice."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.announcements import News
from bot.store.tables import announcement, server
from bot.store.upsert import insert_into


@dataclass(frozen=True, slots=True)
class Listener:
    """A server that asked for milestones, and the highest one it heard of or had passed when it asked."""

    server_id: int
    channel_id: int
    language: str
    guest: bool
    highest: int
    # Set while a claimed post is on its way, or was when a process died.
    on_its_way_since: datetime | None


class MilestoneStore:
    """Milestones in an open transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def listeners(self, call_id: int) -> list[Listener]:
        """The servers that asked, with how far each has heard."""
        heard = (
            select(announcement.c.server_id, func.max(announcement.c.number).label("goal"))
            .where(announcement.c.call_id == call_id, announcement.c.kind == News.MILESTONE)
            .group_by(announcement.c.server_id)
            .subquery()
        )
        rows = await self._connection.execute(
            select(server, heard.c.goal, announcement.c.settled_at, announcement.c.claimed_at)
            .outerjoin(heard, heard.c.server_id == server.c.id)
            .outerjoin(
                announcement,
                (announcement.c.server_id == server.c.id)
                & (announcement.c.call_id == call_id)
                & (announcement.c.kind == News.MILESTONE)
                & (announcement.c.number == heard.c.goal),
            )
            .where(server.c.announce_milestones, server.c.left_at.is_(None), server.c.channel_id.is_not(None))
            .order_by(server.c.id)
        )
        return [
            Listener(
                server_id=row.id,
                channel_id=row.channel_id,
                language=row.language,
                guest=row.admitted_at is None,
                highest=row.goal or 0,
                on_its_way_since=row.claimed_at if row.settled_at is None else None,
            )
            for row in rows
        ]

    async def claim(self, call_id: int, server_id: int, goal: int, *, at: datetime, settled: bool = False) -> bool:
        """Claim the right to announce; False where another process has it. `settled` claims without announcing."""
        new = insert_into(self._connection, announcement).values(
            call_id=call_id,
            server_id=server_id,
            kind=News.MILESTONE,
            number=goal,
            claimed_at=at,
            settled_at=at if settled else None,
        )
        claimed = new.on_conflict_do_nothing().returning(announcement.c.number)
        return await self._connection.scalar(claimed) is not None

    async def settle(self, call_id: int, server_id: int, goal: int, *, at: datetime) -> None:
        """Note that a milestone was announced, or that its channel is gone for good."""
        this = (announcement.c.call_id == call_id) & (announcement.c.server_id == server_id)
        this &= (announcement.c.kind == News.MILESTONE) & (announcement.c.number == goal)
        await self._connection.execute(update(announcement).where(this).values(settled_at=at))
