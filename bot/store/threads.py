"""The thread: what answers a point of a Call, and what answers it beside a record."""

from sqlalchemy import exists, func, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.actor import Actor
from bot.domain.records import Answer, Record, RecordKind
from bot.domain.threads import MOST_BESIDE
from bot.store.makers import organisation_is_known
from bot.store.records import RECORD_COLUMNS, to_record
from bot.store.tables import record, record_point
from bot.store.visibility import may_see_record


class ThreadStore:
    """What leads from one record to another, in an open transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def answering(self, actor: Actor, point: Answer) -> dict[RecordKind, int]:
        """How many records of each noun answer a point, of those that the actor may see. One statement."""
        counted = (
            select(record.c.kind, func.count())
            .join_from(record_point, record, record.c.id == record_point.c.record_id)
            .where(record_point.c.call_id == point.call_id, record_point.c.point == point.point)
            .where(may_see_record(actor))
            .group_by(record.c.kind)
        )
        return {RecordKind(kind): count for kind, count in await self._connection.execute(counted)}

    async def beside(self, actor: Actor, of: Record) -> list[Record]:
        """A few other records of the same organisation that answer one of the same points, the newest first.

        None where the actor may not know of one of them whose it is.
        """
        if of.organisation_id is None or not of.subject.answers or not await self._is_known(actor, of.id):
            return []
        answered = [
            (record_point.c.call_id == each.call_id) & (record_point.c.point == each.point)
            for each in of.subject.answers
        ]
        wanted = (
            select(*RECORD_COLUMNS)
            .where(record.c.organisation_id == of.organisation_id, record.c.id != of.id)
            .where(may_see_record(actor), organisation_is_known(actor))
            .where(exists().where(record_point.c.record_id == record.c.id, or_(*answered)))
            .order_by(record.c.id.desc())
            .limit(MOST_BESIDE)
        )
        return [to_record(row, (), ()) for row in await self._connection.execute(wanted)]

    async def _is_known(self, actor: Actor, record_id: int) -> bool:
        this = select(record.c.id).where(record.c.id == record_id, organisation_is_known(actor))
        return await self._connection.scalar(this) is not None
