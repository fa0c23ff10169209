"""Where members were asked what they know of a cell in which nothing is known."""

from datetime import datetime

from sqlalchemy import ColumnElement, and_, delete, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.coverage import ASKED_AGAIN_AFTER, LOST_AFTER, Asked, Cell
from bot.store.tables import gap_question
from bot.store.upsert import insert_into


def _this(channel_id: int, cell: Cell) -> ColumnElement[bool]:
    return and_(gap_question.c.channel_id == channel_id, gap_question.c.cell == cell.packed())


class GapQuestionStore:
    """Questions about gaps, in an open transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def claim(self, channel_id: int, cell: Cell, *, server_id: int, at: datetime) -> Asked | None:
        """Take the right to ask a channel, or tell when it was asked the same not long ago, or that it is being asked.

        Forgets the server's questions that may be asked again, and those that were lost on their way.
        """
        asked_at = gap_question.c.asked_at
        lost = and_(gap_question.c.message_id.is_(None), asked_at <= at - LOST_AFTER)
        over = or_(asked_at <= at - ASKED_AGAIN_AFTER, lost)
        await self._connection.execute(delete(gap_question).where(gap_question.c.server_id == server_id, over))
        new = insert_into(self._connection, gap_question).values(
            channel_id=channel_id, cell=cell.packed(), server_id=server_id, asked_at=at
        )
        taken = new.on_conflict_do_nothing().returning(gap_question.c.asked_at)
        if await self._connection.scalar(taken) is not None:
            return None
        row = (await self._connection.execute(select(gap_question).where(_this(channel_id, cell)))).one()
        return Asked(row.server_id, channel_id, row.message_id, row.asked_at, already=True)

    async def posted(self, channel_id: int, cell: Cell, message_id: int) -> None:
        """Note the message that a question became."""
        this = update(gap_question).where(_this(channel_id, cell))
        await self._connection.execute(this.values(message_id=message_id))

    async def forget(self, channel_id: int, cell: Cell) -> None:
        """Take a question back: it reached nobody."""
        await self._connection.execute(delete(gap_question).where(_this(channel_id, cell)))
