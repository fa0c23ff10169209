"""The words that records are found by, in the database's own index of words."""

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.commitments import Commitment
from bot.domain.initiatives import Initiative
from bot.domain.names import fold
from bot.domain.records import Record


class RecordTextStore:
    """What each record is found by, kept in step with it."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def put_initiative(self, kept: Initiative) -> None:
        """Find an initiative by what it says now."""
        said = [kept.summary, kept.lead, *(each.name for each in kept.partners)]
        await self._put(kept.record, said)

    async def put_commitment(self, kept: Commitment) -> None:
        """Find a commitment by what it says now."""
        await self._put(kept.record, [kept.pledge, *(each.what for each in kept.deliverables)])

    async def _put(self, kept: Record, said: list[str]) -> None:
        others = [text for each in kept.wordings.values() for text in (each.title, each.summary)]
        words = {"id": kept.id, "title": fold(kept.title), "words": fold(" ".join([*said, *others]))}
        if self._connection.dialect.name == "sqlite":
            await self._connection.execute(text("DELETE FROM record_text WHERE rowid = :id"), {"id": kept.id})
            new = "INSERT INTO record_text (rowid, title, words, marks) VALUES (:id, :title, :words, '')"
            await self._connection.execute(text(new), words)
            return
        new = (
            "INSERT INTO record_text (record_id, words) "
            "VALUES (:id, to_tsvector('simple', :title) || to_tsvector('simple', :words)) "
            "ON CONFLICT (record_id) DO UPDATE SET words = excluded.words"
        )
        await self._connection.execute(text(new), words)
