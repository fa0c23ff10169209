"""What conferences left behind, beside the records that came out of them."""

from typing import Any

from sqlalchemy import Row, delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.conferences import Outcome, OutcomeKind
from bot.store.calls import CallStore
from bot.store.tables import outcome


class OutcomeStore:
    """Outcomes in an open transaction. Whoever may see a conference may see them; the caller asks that first."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection
        self._calls = CallStore(connection)

    async def of(self, conference_id: int) -> tuple[Outcome, ...]:
        """The outcomes of a conference, the oldest first."""
        wanted = select(outcome).where(outcome.c.conference_id == conference_id).order_by(outcome.c.id)
        return tuple([await self._outcome(row) for row in (await self._connection.execute(wanted)).all()])

    async def add(self, conference_id: int, new: Outcome) -> int:
        """Keep an outcome; the id that it has so far is not used. Returns the one that it has."""
        values = {
            "conference_id": conference_id,
            "kind": new.kind.value,
            "said": new.said,
            "link": new.link,
            "call_id": new.call.id if new.call else None,
            "at": new.at,
        }
        return (await self._connection.execute(insert(outcome).values(**values).returning(outcome.c.id))).scalar_one()

    async def remove(self, conference_id: int, outcome_id: int) -> bool:
        """Take one back; False where it is not there."""
        this = delete(outcome).where(outcome.c.id == outcome_id, outcome.c.conference_id == conference_id)
        return (await self._connection.execute(this)).rowcount > 0

    async def _outcome(self, row: Row[*tuple[Any, ...]]) -> Outcome:
        return Outcome(
            id=row.id,
            kind=OutcomeKind(row.kind),
            said=row.said,
            link=row.link,
            call=await self._calls.by_id(row.call_id) if row.call_id is not None else None,
            at=row.at,
        )
