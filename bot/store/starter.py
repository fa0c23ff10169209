"""Starter content that is there, and whether anyone has made it their own."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import ColumnElement, and_, delete, exists, insert, or_, select
from sqlalchemy import text as sql
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.records import LinkKind
from bot.domain.visibility import Visibility
from bot.store.records import RecordStore
from bot.store.tables import assessment, attendance, outcome, participant, record, record_link, record_news

# What came of a conference, as a row says it: kind, words, link and Call.
OutcomeRow = tuple[str, str, str | None, int | None]
# That a record belongs to another one, and how.
Link = tuple[LinkKind, int]
# So many milliseconds; less than a statement may take.
_PATIENCE: Final = 25_000
_OUTCOME: Final = (outcome.c.kind, outcome.c.said, outcome.c.link, outcome.c.call_id)


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

    async def wait_longer(self) -> None:
        """Let this transaction wait for another process that loads the same files, as people need not."""
        if self._connection.dialect.name == "postgresql":
            await self._connection.execute(sql(f"SET LOCAL lock_timeout = {_PATIENCE}"))

    async def loaded(self) -> dict[str, Loaded]:
        """What was loaded from files, by origin."""
        belongs = or_(
            exists().where(record_news.c.record_id == record.c.id),
            exists().where(participant.c.record_id == record.c.id),
            exists().where(attendance.c.conference_id == record.c.id),
            exists().where(assessment.c.practice_id == record.c.id),
            _linked_by_someone(),
            # One that its file gave has the time of loading it.
            exists().where(outcome.c.conference_id == record.c.id, outcome.c.at != record.c.made_at),
        )
        touched = or_(
            record.c.changed_at != record.c.made_at,
            record.c.confirmed_at > record.c.made_at,
            record.c.visibility != Visibility.NETWORK,
            belongs,
        )
        found = select(record.c.origin, record.c.id, touched.label("touched")).where(_starter(record))
        return {row.origin: Loaded(*row) for row in await self._connection.execute(found)}

    async def links(self, ids: Collection[int]) -> dict[int, set[Link]]:
        """The records that some belong to, by id."""
        found: dict[int, set[Link]] = {}
        for row in await self._connection.execute(select(record_link).where(record_link.c.from_id.in_(ids))):
            found.setdefault(row.from_id, set()).add((LinkKind(row.kind), row.to_id))
        return found

    async def link(self, record_id: int, kept: Collection[Link], wanted: Collection[Link]) -> bool:
        """Let what nobody touched belong to the wanted records, in place of the kept ones. Whether that differs."""
        records, gone, new = RecordStore(self._connection), set(kept) - set(wanted), set(wanted) - set(kept)
        for kind, to_id in sorted(gone):
            await records.unlink(record_id, kind, to_id)
        for kind, to_id in sorted(new):
            await records.link(record_id, kind, to_id)
        return bool(gone or new)

    async def outcomes(self, ids: Collection[int]) -> dict[int, list[OutcomeRow]]:
        """What came of some conferences, by id."""
        found: dict[int, list[OutcomeRow]] = {}
        came = select(outcome.c.conference_id, *_OUTCOME).where(outcome.c.conference_id.in_(ids)).order_by(outcome.c.id)
        for conference_id, *said in await self._connection.execute(came):
            found.setdefault(conference_id, []).append(tuple(said))
        return found

    async def leave_behind(self, record_id: int, wanted: Sequence[OutcomeRow], *, at: datetime) -> None:
        """Let these, and nothing else, be what came of a conference that nobody touched."""
        await self._connection.execute(delete(outcome).where(outcome.c.conference_id == record_id))
        if wanted:
            names = [column.name for column in _OUTCOME]
            new = [dict(zip(names, each, strict=True), conference_id=record_id, at=at) for each in wanted]
            await self._connection.execute(insert(outcome), new)


def _starter(table: Any) -> ColumnElement[bool]:
    return and_(table.c.server_id.is_(None), table.c.origin.is_not(None))


def _linked_by_someone() -> ColumnElement[bool]:
    """Whether a record is linked to one that is no starter content: between themselves, their files link them."""
    other = record.alias()
    either = or_(
        and_(record_link.c.from_id == record.c.id, record_link.c.to_id == other.c.id),
        and_(record_link.c.to_id == record.c.id, record_link.c.from_id == other.c.id),
    )
    return exists().where(either, ~_starter(other))
