"""Finding records by their words: those that answer best, and what may be meant while someone types."""

from collections import Counter
from collections.abc import Iterable, Sequence
from math import log
from typing import Any, Final

from sqlalchemy import Column, Row, ScalarSelect, Select, func, literal, select, union
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.actor import Actor
from bot.domain.found import Ranked, Titled
from bot.domain.names import fold
from bot.domain.records import RecordKind, read_reference
from bot.domain.sought import Query
from bot.store.record_marks import Reach, mark, one_of
from bot.store.tables import initiative, record
from bot.store.terms import answers, query_of
from bot.store.visibility import may_see_record
from bot.store.word_index import WordIndex
from bot.store.word_match import Asked, Every, Some, every_word, word

# So many of the newest are compared of each way to fit; fewer than so many that have every word are too few.
_COMPARED: Final = 100
_FEW: Final = 5
# How common a word is, is counted so far; the rarest words that so many records have together are looked for alone.
_COUNTED: Final = 1_000
_RARE: Final = 300
# So many of the newest are looked at for the topics and names in them.
_LOOKED_AT: Final = 200


class RecordFindingStore:
    """Records by their words as an actor may find them, in an open transaction. No look goes through all of them."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection
        self._index = WordIndex(connection)

    async def find(self, actor: Actor, query: Query, kind: RecordKind | None = None) -> list[Ranked]:
        """What answers a query, the best first: what has all its words, and some of them where that is little.

        Among thousands that have every word, the newest are compared, and the newest that have them in their title.
        """
        if not query.words:
            return []
        reach = await self._reach(actor, kind)
        ways = [every_word(query, field="title"), every_word(query, begins=False), every_word(query)]
        rows = await self._compared(actor, [(*reach, *way) for way in ways])
        weights = [1.0] * len(query.words)
        if len(rows) < _FEW and len(query.words) > 1:
            counts = await self._counts([(*reach, word(each)) for each in query.words])
            rare = [log((_COUNTED + 1) / (count + 0.5)) + 1 for count in counts]
            weights = [each * len(rare) / sum(rare) for each in rare]
            if ways := _some_words(query, counts):
                rows |= await self._compared(actor, [(*reach, way) for way in ways])
        ranked = [
            Ranked(one, query.fit(row.title, f"{row.names} {row.topics}", row.words, weights))
            for one, row in rows.items()
        ]
        return sorted((each for each in ranked if each.fit.score), key=lambda each: (-each.fit.score, -each.id))

    async def suggest(
        self, actor: Actor, typed: str, kind: RecordKind | None = None, *, mine: bool = False, limit: int = 25
    ) -> list[Titled]:
        """What may be meant by beginnings of words, a reference, or nothing yet; titles that begin so are first."""
        reach = await self._reach(actor, kind, mine=mine)
        if (referred := read_reference(typed)) is not None:
            number, what = referred[1], referred[0]
            few = self._fitting(actor, reach, 1).where(record.c.id == number, record.c.kind == what.value)
        else:
            query = query_of(typed)
            ways = [every_word(query, field="title"), every_word(query)] if query.words else [list[Asked]()]
            few = union(*(select(self._fitting(actor, [*reach, *way], limit).subquery()) for way in ways))
        ids = few.subquery()
        wanted = select(record.c.id, record.c.kind, record.c.title, record.c.wordings).join(
            ids, ids.c.id == record.c.id
        )
        rows = (await self._connection.execute(wanted)).all()
        titled = [
            Titled(
                RecordKind(row.kind), row.id, row.title, {each: said["title"] for each, said in row.wordings.items()}
            )
            for row in rows
        ]
        return sorted(titled, key=lambda each: (-_fits(typed, (each.title, *each.titles.values())), -each.id))[:limit]

    async def topics(self, actor: Actor, typed: str, *, limit: int = 25) -> list[str]:
        """The topics that may be meant, of the newest records that have one: the commonest first."""
        rows = await self._holding(actor, typed, "topics", record.c.topics)
        return _common((topic for row in rows for topic in row.topics), typed)[:limit]

    async def leads(self, actor: Actor, typed: str, *, limit: int = 25) -> list[str]:
        """The names that may be meant, of those that lead the newest initiatives: the commonest first."""
        rows = await self._holding(actor, typed, "names", initiative.c.lead)
        return _common((row.lead for row in rows), typed)[:limit]

    async def _reach(self, actor: Actor, kind: RecordKind | None, *, mine: bool = False) -> list[Asked]:
        reach = await Reach.of(self._connection, actor)
        return [one_of(reach.mine if mine else reach.seen), *([one_of([mark("kind", kind)])] if kind else [])]

    def _fitting(self, actor: Actor, asked: Iterable[Asked], limit: int) -> Select[*tuple[Any, ...]]:
        """The newest records that have all that is asked, and that the actor may see."""
        joined = self._index.table.join(record, record.c.id == self._index.id)
        fitting = select(self._index.id.label("id")).select_from(joined)
        return fitting.where(self._index.has(asked), may_see_record(actor)).order_by(self._index.id.desc()).limit(limit)

    async def _compared(self, actor: Actor, ways: Sequence[Iterable[Asked]]) -> dict[int, Row[*tuple[Any, ...]]]:
        """The words of the newest that fit in each of some ways, by id. One statement."""
        ids = union(*(select(self._fitting(actor, way, _COMPARED).subquery()) for way in ways)).subquery()
        fields = self._index.table.c
        said = select(ids.c.id, fields.title, fields.names, fields.topics, fields.words)
        found = await self._connection.execute(said.join_from(ids, self._index.table, self._index.id == ids.c.id))
        return {row.id: row for row in found}

    async def _counts(self, ways: Iterable[Iterable[Asked]]) -> list[int]:
        """How many have what is asked, as far as is counted. Only how rare a word is, is told by it."""
        counts: list[ScalarSelect[int]] = []
        for asked in ways:
            some = select(literal(1)).select_from(self._index.table).where(self._index.has(asked)).limit(_COUNTED)
            counts.append(select(func.count()).select_from(some.subquery()).scalar_subquery())
        return list((await self._connection.execute(select(*counts))).one())

    async def _holding(self, actor: Actor, typed: str, field: str, what: Column[Any]) -> Sequence[Row[Any]]:
        """One column of the newest records in whose field every word begins a word."""
        reach = await self._reach(actor, None)
        ids = self._fitting(actor, [*reach, *every_word(query_of(typed), field=field)], _LOOKED_AT).subquery()
        wanted = select(what).join_from(ids, record, record.c.id == ids.c.id)
        if what.table is initiative:
            wanted = wanted.join(initiative, initiative.c.record_id == record.c.id)
        return (await self._connection.execute(wanted)).all()


def _some_words(query: Query, counts: Sequence[int]) -> list[Asked]:
    """Ways to have some of the words: all but one of them, and any of the rarest."""
    words = [word(each) for each in query.words]
    ways: list[Asked] = []
    if len(words) > 2:  # noqa: PLR2004 - of two words, all but one is any
        ways.append(Some(tuple(Every((*words[:at], *words[at + 1 :])) for at in range(len(words)))))
    rarest, room = list[Asked](), _RARE
    for count, each in sorted(zip(counts, words, strict=True), key=lambda both: both[0]):
        if count and room > 0:
            rarest.append(each)
            room -= count
    return [*ways, Some(tuple(rarest))] if rarest else ways


def _fits(typed: str, titles: Iterable[str]) -> int:
    """Two where a title begins with what was typed, one where it has all its words."""
    query, begun = query_of(typed), fold(typed)
    return max(2 if fold(each).startswith(begun) else int(answers(query, each)) for each in titles)


def _common(names: Iterable[str], typed: str) -> list[str]:
    """Names that have every word that was typed, the commonest first."""
    query = query_of(typed)
    return [name for name, _ in Counter(names).most_common() if answers(query, name)]
