"""Filters of lists that are open somewhere, where they do not fit into their buttons."""

from datetime import datetime

from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.tables import listing


class ListingStore:
    """Filters in an open transaction, as the marks of their lists."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def keep(self, mark: str, *, at: datetime) -> int:
        """Keep a long mark. Returns the number that stands for it."""
        new = insert(listing).values(filters=mark, made_at=at).returning(listing.c.id)
        return (await self._connection.execute(new)).scalar_one()

    async def mark(self, number: int) -> str | None:
        """The long mark that a number stands for; None where it is not kept any more."""
        return await self._connection.scalar(select(listing.c.filters).where(listing.c.id == number))

    async def forget_before(self, moment: datetime) -> None:
        """Forget what was kept before a moment."""
        await self._connection.execute(delete(listing).where(listing.c.made_at < moment))
