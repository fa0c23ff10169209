"""Which erasures this database has carried out. The journal itself lies outside it (bot/services/journal.py)."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.tables import erasure
from bot.store.upsert import insert_into


class ErasureStore:
    """Carried-out erasures in an open transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def done(self, entry_id: str, *, at: datetime) -> None:
        """Note that an entry of the journal holds in this database."""
        noted = insert_into(self._connection, erasure).values(id=entry_id, at=at)
        # Another process that starts at the same time may have carried it out.
        await self._connection.execute(noted.on_conflict_do_nothing())

    async def all_done(self) -> set[str]:
        """The entries that hold in this database."""
        return set(await self._connection.scalars(select(erasure.c.id)))
