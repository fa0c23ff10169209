"""Finding records: those of a list with its filters, the newest first, as far as the asker may see them."""

from typing import Any, Final

from sqlalchemy import ColumnElement, Select, Text, and_, exists, func, literal, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.actor import Actor
from bot.domain.dates import When
from bot.domain.finding import reference_number
from bot.domain.record_filters import RecordFilter
from bot.store.makers import organisation_is_known, takes_part
from bot.store.record_marks import Reach, asked_by, mark, name_mark, one_of
from bot.store.tables import deliverable, initiative, organisation, record
from bot.store.terms import query_of
from bot.store.visibility import may_see_organisation, may_see_record
from bot.store.word_index import index_of
from bot.store.word_match import Asked, every_word

# After everything that begins with a date: a day comes before the end of its year.
_LAST: Final = "~"


class RecordSearchStore:
    """Records as an actor may find them, in an open transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection
        self._index = index_of(connection)

    async def page(self, actor: Actor, wanted: RecordFilter, offset: int, limit: int) -> list[int]:
        """The ids of those records that fit and that the actor may see, the newest first; from `offset`, `limit`."""
        fitting = await self._fitting(actor, wanted, self._index.id)
        page = fitting.order_by(self._index.newest_first(rare=bool(wanted.text))).offset(offset).limit(limit)
        return list(await self._connection.scalars(page))

    async def count(self, actor: Actor, wanted: RecordFilter, *, most: int | None = None) -> int:
        """How many records fit that the actor may see; counted no further than to `most`."""
        counted = await self._fitting(actor, wanted, func.count())
        if most is not None:
            some = (await self._fitting(actor, wanted, literal(1))).limit(most)
            counted = select(func.count()).select_from(some.subquery())
        return (await self._connection.execute(counted)).scalar_one()

    async def _fitting(self, actor: Actor, wanted: RecordFilter, what: ColumnElement[Any]) -> Select[*tuple[Any, ...]]:
        joined = self._index.table.join(record, record.c.id == self._index.id)
        has = await self._has(actor, wanted)
        fitting = select(what).select_from(joined).where(has, may_see_record(actor))
        if wanted.organisation:
            # Of a commitment it is known as far as a signature shows it; of whoever agreed to take part, to all.
            number = reference_number(wanted.organisation) or 0
            fitting = fitting.where(or_(organisation_is_known(actor), takes_part(number)))
        return fitting.where(_in_period(wanted.from_, wanted.until)) if wanted.from_ or wanted.until else fitting

    async def having(self, actor: Actor, wanted: RecordFilter) -> Select[*tuple[Any, ...]]:
        """The ids of records that have what is asked of words and marks; the caller adds who may see them, and when."""
        has = select(self._index.id).where(await self._has(actor, wanted))
        if wanted.organisation:
            number = reference_number(wanted.organisation) or 0
            has = has.join(record, record.c.id == self._index.id)
            has = has.where(or_(organisation_is_known(actor), takes_part(number)))
        return has

    async def _has(self, actor: Actor, wanted: RecordFilter) -> ColumnElement[bool]:
        reach = await Reach.of(self._connection, actor)
        asked = [one_of(reach.mine if wanted.mine else reach.seen), *asked_by(wanted)]
        if wanted.here:
            asked.append(one_of([mark("home", actor.server_id)]))
        if wanted.organisation:
            asked.append(await self._of(actor, wanted.organisation))
        if wanted.text:
            asked += every_word(query_of(wanted.text)) or [one_of([])]
        return self._index.has(literal(self._index.spelt(asked), Text))

    async def _of(self, actor: Actor, typed: str) -> Asked:
        """An organisation leads it or takes part: the one of a reference, where the actor may see it, or a name."""
        number = reference_number(typed)
        if number is None:
            return one_of([name_mark("name", typed)])
        this = select(organisation.c.name).where(organisation.c.id == number, may_see_organisation(actor))
        name = await self._connection.scalar(this)
        return one_of([] if name is None else [mark("for", number), mark("with", number), name_mark("name", name)])


def _in_period(from_: When | None, until: When | None) -> ColumnElement[bool]:
    """Some of its time lies in the period: as text, an earlier date comes before a later one."""
    starts, ends, due = initiative.c.starts, initiative.c.ends, deliverable.c.due
    lasts = [initiative.c.record_id == record.c.id, or_(starts.is_not(None), ends.is_not(None))]
    promised = [deliverable.c.commitment_id == record.c.id, due.is_not(None)]
    if until:
        lasts.append(or_(starts.is_(None), starts <= f"{until}{_LAST}"))
        promised.append(due <= f"{until}{_LAST}")
    if from_:
        lasts.append(or_(ends.is_(None), ends + _LAST >= str(from_)))
        promised.append(due + _LAST >= str(from_))
    return or_(exists().where(and_(*lasts)).correlate(record), exists().where(*promised).correlate(record))
