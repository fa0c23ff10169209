"""Which erasures this database has carried out. The journal itself lies outside it (bot/services/journal.py)."""

from datetime import datetime

from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.tables import erasure


class ErasureStore:
    """Carried-out erasures in an open transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def done(self, entry_id: str, *, at: datetime) -> None:
        """Note that an entry of the journal holds in this database."""
        await self._connection.execute(insert(erasure).values(id=entry_id, at=at))

    async def all_done(self) -> set[str]:
        """The entries that hold in this database."""
        return set(await self._connection.scalars(select(erasure.c.id)))
