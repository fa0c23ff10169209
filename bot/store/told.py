"""What digests told lately: read for many of them at once."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.editions import EditionState, Moment
from bot.store.tables import edition, edition_item

# Numbers in one statement.
_AT_ONCE: Final = 500
_NEAR: Final = [Moment.DEADLINE.value, Moment.BEGINS.value, Moment.DUE.value]
_COUNTS: Final = [EditionState.SENT.value, EditionState.ON_ITS_WAY.value]

# By which digest, of which record, in which moment and of which mark.
ToldBefore = tuple[int, int, Moment, str]


@dataclass(frozen=True, slots=True)
class ToldEdition:
    """An edition that was sent, is on its way, or had nothing to tell."""

    id: int
    state: EditionState
    # The same for those that told just the same (bot/domain/edition_figures.py).
    alike: str


class ToldStore:
    """What editions told, in an open transaction. All of it goes through the index of digests and periods."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def editions(self, digest_ids: Collection[int], since: date) -> Mapping[int, tuple[ToldEdition, ...]]:
        """The editions of digests since a day, the first one first."""
        alike = edition.c.figures["alike"].as_string()
        found: dict[int, tuple[ToldEdition, ...]] = {}
        for some in _parts(digest_ids):
            told = (
                select(edition.c.digest_id, edition.c.id, edition.c.state, alike)
                .where(edition.c.digest_id.in_(some), edition.c.period >= since.isoformat())
                .where(edition.c.state != EditionState.DROPPED.value)
                .order_by(edition.c.id)
            )
            for digest_id, edition_id, state, what in (await self._connection.execute(told)).all():
                one = ToldEdition(edition_id, EditionState(state), what)
                found[digest_id] = (*found.get(digest_id, ()), one)
        return found

    async def figures(self, edition_ids: Collection[int]) -> Mapping[int, Mapping[str, Any]]:
        """What editions kept beside records."""
        found: dict[int, Mapping[str, Any]] = {}
        for some in _parts(edition_ids):
            kept = select(edition.c.id, edition.c.figures).where(edition.c.id.in_(some))
            found |= {row.id: row.figures for row in await self._connection.execute(kept)}
        return found

    async def lately(
        self, digest_ids: Collection[int], since: date, *, news_after: str, days_from: str
    ) -> list[ToldBefore]:
        """What digests told in editions since a day: news by marks after one, days that came near by marks from one."""
        near = edition_item.c.moment.in_(_NEAR)
        counts = or_(and_(near, edition_item.c.mark >= days_from), and_(~near, edition_item.c.mark > news_after))
        return await self._told(digest_ids, edition.c.period >= since.isoformat(), counts)

    async def ever(self, digest_ids: Collection[int], record_ids: Collection[int]) -> list[ToldBefore]:
        """What digests told of some records as news."""
        if not record_ids:
            return []
        these = edition_item.c.record_id.in_(sorted(record_ids))
        return await self._told(digest_ids, these, edition_item.c.moment.not_in(_NEAR))

    async def _told(self, digest_ids: Collection[int], *asked: ColumnElement[bool]) -> list[ToldBefore]:
        told = (
            select(edition.c.digest_id, edition_item.c.record_id, edition_item.c.moment, edition_item.c.mark)
            .join(edition_item, edition_item.c.edition_id == edition.c.id)
            .where(edition.c.state.in_(_COUNTS), *asked)
        )
        return [
            (digest_id, record_id, Moment(moment), mark)
            for some in _parts(digest_ids)
            for digest_id, record_id, moment, mark in await self._connection.execute(
                told.where(edition.c.digest_id.in_(some))
            )
        ]


def _parts(several: Collection[int]) -> list[list[int]]:
    numbers = sorted(several)
    return [numbers[begin : begin + _AT_ONCE] for begin in range(0, len(numbers), _AT_ONCE)]
