"""What digests told lately: read for many of them at once."""

from collections.abc import Collection, Mapping
from datetime import date
from typing import Any, Final

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.editions import EditionState, Moment
from bot.store.tables import edition, edition_item

# Numbers in one statement.
_AT_ONCE: Final = 500
_NEAR: Final = [Moment.DEADLINE.value, Moment.BEGINS.value, Moment.DUE.value]
_COUNTS: Final = [EditionState.SENT.value, EditionState.ON_ITS_WAY.value]

# By which digest, of which record, in which moment and of which mark.
ToldBefore = tuple[int, int, Moment, str]


class ToldStore:
    """What editions told, in an open transaction. All of it goes through the index of digests and periods."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def figures(self, digest_ids: Collection[int], since: date) -> Mapping[int, Mapping[str, Any]]:
        """What the last edition of each digest that told something kept beside records, of those since a day."""
        found: dict[int, Mapping[str, Any]] = {}
        for some in _parts(digest_ids):
            told = (edition.c.digest_id.in_(some), edition.c.period >= since.isoformat())
            last = select(func.max(edition.c.id)).where(*told, edition.c.state == EditionState.SENT.value)
            kept = select(edition.c.digest_id, edition.c.figures).where(
                edition.c.id.in_(last.group_by(edition.c.digest_id))
            )
            found |= {row.digest_id: row.figures for row in await self._connection.execute(kept)}
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
