"""The history of records: lines are added, and go with the record."""

from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.history import Happened
from bot.store.tables import record_news


class HistoryStore:
    """What happened to records, in an open transaction. Whoever calls has found the record as its reader may see it."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, record_id: int, what: Happened, *, member_id: int | None) -> None:
        """Keep what happened, and who told it."""
        line = {"at": what.at, "said": what.said, "stage": what.stage, "link": what.link}
        await self._connection.execute(insert(record_news).values(record_id=record_id, member_id=member_id, **line))

    async def of(self, record_id: int, *, limit: int) -> list[Happened]:
        """The latest lines of a record, the newest first."""
        lines = select(record_news).where(record_news.c.record_id == record_id)
        newest = lines.order_by(record_news.c.at.desc(), record_news.c.id.desc()).limit(limit)
        return [Happened(row.at, row.said, row.stage, row.link) for row in await self._connection.execute(newest)]
