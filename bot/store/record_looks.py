"""A look into the index of words as one actor: what they may see, the newest first, never all of it."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Column, Select, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.actor import Actor
from bot.domain.records import RecordKind
from bot.store.record_marks import Reach, mark, one_of
from bot.store.tables import record
from bot.store.visibility import may_see_record
from bot.store.word_index import WordIndex
from bot.store.word_match import Asked


class RecordLooks:
    """Looks of one actor, at the records of one kind or of all; with `mine` only at those that they look after."""

    def __init__(self, connection: AsyncConnection, actor: Actor, reach: list[Asked]) -> None:
        self.index = WordIndex(connection)
        self.reach = reach
        self._actor = actor

    @classmethod
    async def of(
        cls, connection: AsyncConnection, actor: Actor, kind: RecordKind | None = None, *, mine: bool = False
    ) -> "RecordLooks":
        """The looks of someone. One statement."""
        reach = await Reach.of(connection, actor)
        marks = [one_of(reach.mine if mine else reach.seen), *([one_of([mark("kind", kind)])] if kind else [])]
        return cls(connection, actor, marks)

    def newest(self, asked: Iterable[Asked], limit: int, *what: Column[Any]) -> Select[*tuple[Any, ...]]:
        """The ids of the newest records that have all that is asked and that the actor may see, and more of them."""
        joined = self.index.table.join(record, record.c.id == self.index.id)
        fitting = select(self.index.id.label("id"), *what).select_from(joined)
        fitting = fitting.where(self.index.has([*self.reach, *asked]), may_see_record(self._actor))
        return fitting.order_by(self.index.id.desc()).limit(limit)
