"""Milestones: each is claimed before it is announced, so that no server hears of one twice."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.tables import milestone, server
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
            select(milestone.c.server_id, func.max(milestone.c.goal).label("goal"))
            .where(milestone.c.call_id == call_id)
            .group_by(milestone.c.server_id)
            .subquery()
        )
        rows = await self._connection.execute(
            select(server, heard.c.goal, milestone.c.settled_at, milestone.c.claimed_at)
            .outerjoin(heard, heard.c.server_id == server.c.id)
            .outerjoin(
                milestone,
                (milestone.c.server_id == server.c.id)
                & (milestone.c.call_id == call_id)
                & (milestone.c.goal == heard.c.goal),
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
        new = insert_into(self._connection, milestone).values(
            call_id=call_id, server_id=server_id, goal=goal, claimed_at=at, settled_at=at if settled else None
        )
        claimed = new.on_conflict_do_nothing().returning(milestone.c.goal)
        return await self._connection.scalar(claimed) is not None

    async def settle(self, call_id: int, server_id: int, goal: int, *, at: datetime) -> None:
        """Note that a milestone was announced, or that its channel is gone for good."""
        this = (milestone.c.call_id == call_id) & (milestone.c.server_id == server_id) & (milestone.c.goal == goal)
        await self._connection.execute(update(milestone).where(this).values(settled_at=at))
