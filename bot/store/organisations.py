"""Organisations, as named by those who sign for them."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.names import fold
from bot.store.tables import organisation
from bot.store.upsert import insert_into


class OrganisationStore:
    """Organisations in an open transaction. Until one is confirmed it belongs to the server it was named in."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def named(self, name: str, *, server_id: int, at: datetime) -> int:
        """The id of the organisation of that name in a server, whatever its case and accents; made when new."""
        folded = fold(name)
        new = insert_into(self._connection, organisation).values(
            server_id=server_id, name=name, folded=folded, known_since=at
        )
        await self._connection.execute(new.on_conflict_do_nothing(index_elements=["server_id", "folded"]))
        found = select(organisation.c.id).where(organisation.c.server_id == server_id, organisation.c.folded == folded)
        return (await self._connection.execute(found)).scalar_one()
