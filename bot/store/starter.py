"""Starter content that is there, and whether anyone has made it their own."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, delete, exists, insert, or_, select, tuple_
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.records import LinkKind
from bot.domain.visibility import Visibility
from bot.store.tables import assessment, attendance, outcome, participant, record, record_link, record_news

# What came of a conference, as a row says it: kind, words, link and Call.
OutcomeRow = tuple[str, str, str | None, int | None]


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

    async def link(self, record_id: int, wanted: Collection[tuple[LinkKind, int]]) -> bool:
        """Let what nobody touched belong to these records and to no others. Whether anything changed."""
        mine = record_link.c.from_id == record_id
        rows = await self._connection.execute(select(record_link.c.kind, record_link.c.to_id).where(mine))
        kept, named = {(row.kind, row.to_id) for row in rows}, {(kind.value, to_id) for kind, to_id in wanted}
        if gone := kept - named:
            pair = tuple_(record_link.c.kind, record_link.c.to_id)
            await self._connection.execute(delete(record_link).where(mine, pair.in_(sorted(gone))))
        if new := named - kept:
            added = [{"from_id": record_id, "kind": kind, "to_id": to_id} for kind, to_id in sorted(new)]
            await self._connection.execute(insert(record_link), added)
        return kept != named

    async def leave_behind(self, record_id: int, wanted: Sequence[OutcomeRow], *, at: datetime) -> bool:
        """Let these be what came of a conference that nobody touched. Whether anything changed."""
        own = outcome.c.conference_id == record_id
        columns = (outcome.c.kind, outcome.c.said, outcome.c.link, outcome.c.call_id)
        rows = await self._connection.execute(select(*columns).where(own).order_by(outcome.c.id))
        if [tuple(row) for row in rows] == list(wanted):
            return False
        await self._connection.execute(delete(outcome).where(own))
        if wanted:
            names = [column.name for column in columns]
            new = [dict(zip(names, each, strict=True), conference_id=record_id, at=at) for each in wanted]
            await self._connection.execute(insert(outcome), new)
        return True


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
