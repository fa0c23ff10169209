"""Calls and their versions."""

from datetime import datetime
from typing import Any

from sqlalchemy import Row, insert, select, update
from sqlalchemy import text as sql
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.calls import Call, CallText, LastWord
from bot.store.tables import call, call_version

_CURRENT = select(
    call.c.id,
    call.c.closed_at,
    call.c.last_word,
    call.c.farewell_at,
    call.c.anonymised_at,
    call_version.c.text,
    call_version.c.loaded_at,
).join(call_version, (call_version.c.call_id == call.c.id) & (call_version.c.version == call.c.version))


def _to_call(row: Row[*tuple[Any, ...]]) -> Call:
    return Call(
        id=row.id,
        text=CallText.model_validate(row.text),
        loaded_at=row.loaded_at,
        closed_at=row.closed_at,
        last_word=LastWord.model_validate(row.last_word) if row.last_word else None,
        farewell_at=row.farewell_at,
        anonymised_at=row.anonymised_at,
    )


_ALL = _CURRENT.order_by(call.c.id)


class CallStore:
    """Reads and writes Calls in an open transaction. A Call is for everyone: it has no visibility of its own."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def all(self) -> list[Call]:
        """Every Call in its current version, the oldest first."""
        rows = await self._connection.execute(_ALL)
        return [_to_call(row) for row in rows]

    async def by_reference(self, reference: str) -> Call | None:
        """The Call of a reference such as CALL-1."""
        row = (await self._connection.execute(_CURRENT.where(call.c.reference == reference))).one_or_none()
        return _to_call(row) if row else None

    async def by_id(self, call_id: int) -> Call:
        """The Call of an id that another record holds."""
        return _to_call((await self._connection.execute(_CURRENT.where(call.c.id == call_id))).one())

    async def hold_all(self) -> None:
        """Keep others from publishing or closing a Call until this transaction ends. On SQLite it alone writes."""
        if self._connection.dialect.name == "postgresql":
            await self._connection.execute(sql("LOCK TABLE call IN SHARE ROW EXCLUSIVE MODE"))

    async def put(self, text: CallText, *, at: datetime) -> int:
        """Keep a version, new or corrected, and make it current. Returns the Call's id."""
        found = await self._connection.scalar(select(call.c.id).where(call.c.reference == text.reference))
        if found is None:
            new = insert(call).values(reference=text.reference, version=text.version).returning(call.c.id)
            call_id = (await self._connection.execute(new)).scalar_one()
        else:
            call_id = found
            await self._connection.execute(update(call).where(call.c.id == call_id).values(version=text.version))
        content = {"text": text.model_dump(mode="json"), "loaded_at": at}
        same = (call_version.c.call_id == call_id) & (call_version.c.version == text.version)
        changed = await self._connection.execute(update(call_version).where(same).values(**content))
        if changed.rowcount == 0:
            await self._connection.execute(
                insert(call_version).values(call_id=call_id, version=text.version, **content)
            )
        return call_id

    async def close(self, call_id: int, said: LastWord, *, at: datetime) -> bool:
        """Note that a Call takes no more signatures; False where it was closed before."""
        still_open = update(call).where(call.c.id == call_id, call.c.closed_at.is_(None))
        closed = await self._connection.execute(still_open.values(closed_at=at, last_word=said.model_dump(mode="json")))
        return closed.rowcount > 0
