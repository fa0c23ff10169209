"""Conferences in the order in which they begin: those ahead, or the past ones, as far as the asker may see them.

What is ahead lies behind one place of an index (`listed_by`), a little before today: nothing lasts longer than
LONGEST_DAYS, beside what of its dates is not known. So a look costs what it shows, not what is kept.
"""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any, Final

from sqlalchemy import ColumnElement, Select, and_, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.actor import Actor
from bot.domain.conferences import LONGEST_DAYS, OVER, UNDATED, ConferenceStatus, Turn
from bot.domain.record_filters import RecordFilter
from bot.domain.records import RecordKind
from bot.store.record_search import RecordSearchStore
from bot.store.tables import conference, record
from bot.store.visibility import may_see_record

# Counted no further: whoever looks for more than that has filters.
MOST: Final = 100
_A_YEAR: Final = 366
_SPAN: Final = timedelta(days=LONGEST_DAYS + _A_YEAR)
_IT: Final = conference.c
_ORDER: Final = (_IT.listed_by, _IT.last_day, _IT.record_id)


class UpcomingStore:
    """Conferences by when they begin, in an open transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection
        self._search = RecordSearchStore(connection)

    async def page(self, actor: Actor, wanted: RecordFilter, offset: int, limit: int, *, today: date) -> list[int]:
        """The ids of those that fit and that the actor may see.

        Those ahead in the order in which they begin, what is less precise at the end of the time that it may be in;
        otherwise the latest first.
        """
        fitting = await self._fitting(actor, wanted, today)
        order = _ORDER if wanted.turns == (Turn.AHEAD,) else tuple(each.desc() for each in _ORDER)
        return list(await self._connection.scalars(fitting.order_by(*order).offset(offset).limit(limit)))

    async def _fitting(self, actor: Actor, wanted: RecordFilter, today: date) -> Select[*tuple[Any, ...]]:
        fitting = select(_IT.record_id).select_from(conference.join(record, record.c.id == _IT.record_id))
        fitting = fitting.where(may_see_record(actor), *_turn(wanted, today), *_period(wanted))
        if replace(wanted, kind=None, turns=(), from_=None, until=None) == RecordFilter():
            return fitting
        having = await self._search.having(actor, replace(wanted, kind=RecordKind.CONFERENCE))
        return fitting.where(record.c.id.in_(having))


def _turn(wanted: RecordFilter, today: date) -> list[ColumnElement[bool]]:
    if wanted.turns == (Turn.AHEAD,):
        ends = or_(_IT.last_day >= today.isoformat(), _IT.listed_by == UNDATED)
        return [_IT.listed_by >= (today - _SPAN).isoformat(), ends, _IT.status.not_in(OVER)]
    if wanted.turns == (Turn.PAST,):
        over = or_(_IT.status == ConferenceStatus.HELD, _IT.last_day < today.isoformat())
        return [_IT.listed_by < (today + _SPAN).isoformat(), over]
    return []


def _period(wanted: RecordFilter) -> list[ColumnElement[bool]]:
    """Some of its time may lie in the period."""
    asked: list[ColumnElement[bool]] = []
    if wanted.from_:
        first = wanted.from_.first_day
        asked.append(and_(_IT.listed_by >= (first - _SPAN).isoformat(), _IT.last_day >= first.isoformat()))
    if wanted.until:
        last = wanted.until.last_day
        asked.append(and_(_IT.listed_by < (last + _SPAN).isoformat(), _IT.first_day <= last.isoformat()))
    return asked
