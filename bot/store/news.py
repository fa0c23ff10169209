"""What digests tell of: looked for once for many of them, and looked at again when they are sent."""

from collections.abc import Collection, Mapping

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.actor import Readers
from bot.store.tables import record
from bot.store.visibility import may_see_record

# Numbers in one statement.
_AT_ONCE = 500


class NewsStore:
    """News of records, in an open transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def read_by(self, readers: Readers, ids: Collection[int]) -> Mapping[int, int | None]:
        """Those of some records that readers may see now: the server in which they do, None where everyone does."""
        anyone = may_see_record(Readers()).label("anyone")
        found: dict[int, int | None] = {}
        numbers = sorted(ids)
        for begin in range(0, len(numbers), _AT_ONCE):
            some = record.c.id.in_(numbers[begin : begin + _AT_ONCE])
            seen = select(record.c.id, record.c.server_id, anyone).where(some, may_see_record(readers))
            found |= {row.id: None if row.anyone else row.server_id for row in await self._connection.execute(seen)}
        return found
