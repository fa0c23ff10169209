"""Starter content that is there, and whether anyone has made it their own."""

from dataclasses import dataclass

from sqlalchemy import exists, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.visibility import Visibility
from bot.store.tables import participant, record, record_link, record_news


@dataclass(frozen=True, slots=True)
class Loaded:
    """Starter content by what it is known by in its file."""

    origin: str
    record_id: int
    # A steward changed, restricted or confirmed it, or something belongs to it.
    touched: bool


class StarterStore:
    """Starter content in an open transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def loaded(self, file: str) -> dict[str, Loaded]:
        """What was loaded from a file, by origin."""
        belongs = or_(
            exists().where(record_news.c.record_id == record.c.id),
            exists().where(participant.c.record_id == record.c.id),
            exists().where(or_(record_link.c.from_id == record.c.id, record_link.c.to_id == record.c.id)),
        )
        touched = or_(
            record.c.changed_at != record.c.made_at,
            record.c.confirmed_at > record.c.made_at,
            record.c.visibility != Visibility.NETWORK,
            belongs,
        )
        of_file = record.c.origin.startswith(f"{file}/", autoescape=True)
        found = select(record.c.origin, record.c.id, touched.label("touched")).where(
            record.c.server_id.is_(None), of_file
        )
        return {row.origin: Loaded(*row) for row in await self._connection.execute(found)}
