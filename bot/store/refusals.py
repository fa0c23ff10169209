"""Whom invalidations concern: whose signature is held invalid, and who decided so."""

from sqlalchemy import delete, exists, func, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.invalidations import Refusal
from bot.store.tables import invalidated, invalidation, server


class RefusalStore:
    """The people behind invalidations, in an open transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def of_member(self, member_id: int, *, call_id: int | None = None) -> list[Refusal]:
        """The invalidations that stand against a member, the latest first, with whom to turn to."""
        found = (
            select(
                invalidation.c.call_id,
                invalidation.c.reason,
                func.coalesce(invalidation.c.done_at, invalidation.c.begun_at).label("at"),
                server.c.name,
                server.c.help_contact,
            )
            .select_from(invalidated)
            .join(invalidation, invalidation.c.id == invalidated.c.invalidation_id)
            .join(server, server.c.id == invalidation.c.server_id)
            .where(invalidated.c.member_id == member_id, invalidation.c.undone_at.is_(None))
            .order_by(invalidation.c.id.desc())
        )
        if call_id is not None:
            found = found.where(invalidation.c.call_id == call_id)
        rows = await self._connection.execute(found)
        return [Refusal(row.call_id, row.reason, row.at, row.name, row.help_contact) for row in rows]

    async def concerns(self, invalidation_id: int, member_id: int) -> bool:
        """Whether a member's own signature is among them."""
        own = select(invalidated.c.signature_id).where(
            invalidated.c.invalidation_id == invalidation_id, invalidated.c.member_id == member_id
        )
        return (await self._connection.scalar(own.limit(1))) is not None

    async def made_by(self, member_id: int) -> int:
        """How many a member prepared, carried out or not."""
        made = select(func.count()).select_from(invalidation).where(invalidation.c.made_by == member_id)
        return (await self._connection.execute(made)).scalar_one()

    async def forget_of(self, member_id: int) -> None:
        """Forget what an erased member decided, and what held theirs invalid, where it concerns nobody else."""
        theirs = select(invalidated.c.invalidation_id).where(invalidated.c.member_id == member_id)
        other = exists(
            select(invalidated.c.signature_id).where(
                invalidated.c.invalidation_id == invalidation.c.id,
                or_(invalidated.c.member_id.is_(None), invalidated.c.member_id != member_id),
            )
        )
        about = or_(invalidation.c.made_by == member_id, invalidation.c.id.in_(theirs))
        await self._connection.execute(delete(invalidation).where(about, ~other))
