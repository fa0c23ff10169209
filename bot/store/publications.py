"""Which commands Discord was last given."""

from datetime import datetime

from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.tables import publication


class PublicationStore:
    """The digest of the published commands, per application."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def digest(self, application_id: int) -> str | None:
        """What was published last, or None."""
        mine = publication.c.application_id == application_id
        return await self._connection.scalar(select(publication.c.digest).where(mine))

    async def put(self, application_id: int, digest: str, *, at: datetime) -> None:
        """Keep what was published now."""
        await self._connection.execute(delete(publication).where(publication.c.application_id == application_id))
        values = {"application_id": application_id, "digest": digest, "published_at": at}
        await self._connection.execute(insert(publication).values(**values))
