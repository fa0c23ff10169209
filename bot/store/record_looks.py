"""A look into the index of words as one actor: what they may see, the newest first, never all of it."""

from collections.abc import Iterable
from functools import cache
from typing import Any, Final

from sqlalchemy import Column, Integer, Row, Select, Text, bindparam, func, literal, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.actor import Actor
from bot.domain.records import RecordKind
from bot.store.record_marks import Reach, mark, one_of
from bot.store.tables import record
from bot.store.visibility import filled_in, left_open, may_see_record
from bot.store.word_index import WordIndex, index_of
from bot.store.word_match import Asked

_MOST: Final = bindparam("most", type_=Integer)
# More of a record than its id.
What = tuple[Column[Any], ...]


class RecordLooks:
    """Looks of one actor, at the records of one kind or of all; with `mine` only at those that they look after."""

    def __init__(self, connection: AsyncConnection, actor: Actor, reach: list[Asked]) -> None:
        self.index = index_of(connection)
        self._connection = connection
        self._actor = actor
        self._reach = reach

    @classmethod
    async def of(
        cls, connection: AsyncConnection, actor: Actor, kind: RecordKind | None = None, *, mine: bool = False
    ) -> "RecordLooks":
        """The looks of someone. One statement."""
        return cls.within(connection, actor, await Reach.of(connection, actor), kind, mine=mine)

    @classmethod
    def within(
        cls, connection: AsyncConnection, actor: Actor, reach: Reach, kind: RecordKind | None, *, mine: bool = False
    ) -> "RecordLooks":
        """The looks of someone of whom it is known what they may see."""
        marks = [one_of(reach.mine if mine else reach.seen), *([one_of([mark("kind", kind)])] if kind else [])]
        return cls(connection, actor, marks)

    async def newest(self, asked: Iterable[Asked], most: int, what: What = ()) -> list[Row[*tuple[Any, ...]]]:
        """The newest records that have all that is asked and that the actor may see: their `id`, and what of each."""
        wanted = [*self._reach, *asked]
        statement = _newest(self.index, left_open(self._actor), what, rare=self.index.begins_rarely(wanted))
        values = {"asked": self.index.spelt(wanted), "most": most} | filled_in(self._actor)
        return list(await self._connection.execute(statement, values))

    async def counts(self, each_asked: list[Asked], most: int) -> list[int]:
        """How many have each, counted no further than that. It tells how rare something is, and no more."""
        spelt = [self.index.spelt([*self._reach, asked]) for asked in each_asked]
        values = {f"asked_{at}": each for at, each in enumerate(spelt)} | {"most": most}
        return list((await self._connection.execute(_counts(self.index, len(spelt)), values)).one())


# Making a statement takes longer than most of them run: each is made once, and who asks for what is filled in.
@cache
def _newest(index: WordIndex, actor: Actor, what: What, *, rare: bool) -> Select[*tuple[Any, ...]]:
    joined = index.table.join(record, record.c.id == index.id)
    fitting = select(index.id.label("id"), *what).select_from(joined)
    fitting = fitting.where(index.has(bindparam("asked", type_=Text)), may_see_record(actor))
    return fitting.order_by(index.newest_first(rare=rare)).limit(_MOST)


@cache
def _counts(index: WordIndex, count: int) -> Select[*tuple[Any, ...]]:
    some = [
        select(literal(1)).select_from(index.table).where(index.has(bindparam(f"asked_{at}", type_=Text))).limit(_MOST)
        for at in range(count)
    ]
    return select(*(select(func.count()).select_from(each.subquery()).scalar_subquery() for each in some))
