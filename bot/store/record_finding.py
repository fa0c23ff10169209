"""Finding records by their words: those that answer best, whatever their noun."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from functools import cache
from math import log
from typing import Any, Final

from sqlalchemy import Row, Select, bindparam, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.actor import Actor
from bot.domain.countries import Country
from bot.domain.found import FoundRecord, Ranked
from bot.domain.records import RecordKind, light_of
from bot.domain.sought import Fit, Query
from bot.store.masks import areas_in, regions_in
from bot.store.record_looks import RecordLooks
from bot.store.record_marks import Reach
from bot.store.record_suggestions import TITLED, titles_of
from bot.store.tables import record, record_country
from bot.store.visibility import filled_in, left_open, may_see_record
from bot.store.word_match import Asked, Every, Some, every_word, word

# So many of the newest are compared of each way to fit; fewer than so many that have every word are too few.
_COMPARED: Final = 32
_FEW: Final = 5
# How common a word is, is counted so far; the rarest words that so many records have together are looked for alone.
_COUNTED: Final = 300
_RARE: Final = 300
# Of so many words, records that lack one of them are looked for; of two, all but one is any.
_ALL_BUT_ONE: Final = range(3, 6)
# A word that fewer have is perhaps only the beginning of one; the last one may always be.
_HARDLY_A_WORD: Final = 20
_SHOWN: Final = (record.c.id, *TITLED, record.c.areas, record.c.regions, record.c.confirmed_at, record.c.server_id)

# Rows of the index, by the id of the record.
Found = dict[int, Row[*tuple[Any, ...]]]


class RecordFindingStore:
    """Records by their words as an actor may find them, in an open transaction. No look goes through all of them."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def find(
        self, actor: Actor, query: Query, kind: RecordKind | None = None, reach: Reach | None = None
    ) -> list[Ranked]:
        """What answers a query, the best first: what has all its words, and some of them where that is little.

        Among thousands that have every word, the newest are compared, and the newest that have them in their title.
        """
        if not query.words:
            return []
        reach = reach or await Reach.of(self._connection, actor)
        looks = RecordLooks.within(self._connection, actor, reach, kind)
        rows = await self._compared(looks, every_word(query, begins=False))
        if len(rows) == _COMPARED:
            rows |= await self._compared(looks, every_word(query, begins=False, field="title"))
        elif len(rows) < _FEW:
            return _best(await self._some(looks, query, rows))
        return _best({one: _fit(query, row) for one, row in rows.items()})

    async def _some(self, looks: RecordLooks, query: Query, rows: Found) -> dict[int, Fit]:
        """Those that have some of the words, and those that have words which begin so; with what was found already."""
        if len(query.words) == 1:
            found = rows | await self._compared(looks, every_word(query))
            return {one: _fit(query, row) for one, row in found.items()}
        counts = await looks.counts([word(each, begins=False) for each in query.words], _COUNTED)
        weights, words = _weights(counts), _perhaps_begun(query, counts)
        found = rows | await self._compared(looks, words)
        for way in _some_words(words, counts):
            if len(found) >= _FEW:
                break
            found |= await self._compared(looks, [way])
        return {one: _fit(query, row, weights) for one, row in found.items()}

    async def shown(self, actor: Actor, ids: Collection[int], *, now: datetime) -> dict[int, FoundRecord]:
        """Those of some records that the actor may see, by id, with what tells them from others."""
        values = {"ids": list(ids)} | filled_in(actor)
        return {
            row.id: FoundRecord(
                RecordKind(row.kind),
                row.id,
                row.title,
                titles_of(row.wordings),
                areas_in(row.areas),
                regions_in(row.regions),
                tuple(map(Country, sorted((row.countries or "").split()))),
                light_of(row.confirmed_at, now),
                document=row.server_id is None,
            )
            for row in await self._connection.execute(_shown(left_open(actor)), values)
        }

    async def _compared(self, looks: RecordLooks, asked: Iterable[Asked]) -> Found:
        """The words of the newest that fit, by id."""
        fields = looks.index.table.c
        what = (fields.title, fields.names, fields.topics, fields.words)
        return {row.id: row for row in await looks.newest(asked, _COMPARED, what)}


def _best(fits: Mapping[int, Fit]) -> list[Ranked]:
    ranked = [Ranked(one, fit) for one, fit in fits.items() if fit.score]
    return sorted(ranked, key=lambda each: (-each.fit.score, -each.id))


def _fit(query: Query, row: Row[*tuple[Any, ...]], weights: Sequence[float] | None = None) -> Fit:
    return query.fit(row.title, f"{row.names} {row.topics}", row.words, weights)


@cache
def _shown(actor: Actor) -> Select[*tuple[Any, ...]]:
    where = record_country.c.record_id == record.c.id
    countries = select(func.aggregate_strings(record_country.c.country, " ")).where(where).scalar_subquery()
    these = record.c.id.in_(bindparam("ids", expanding=True))
    return select(*_SHOWN, countries.label("countries")).where(these, may_see_record(actor))


def _weights(counts: Sequence[int]) -> list[float]:
    """What each word counts for: the rarer, the more; 1 in the mean."""
    rare = [log((_COUNTED + 1) / (count + 0.5)) + 1 for count in counts]
    return [each * len(rare) / sum(rare) for each in rare]


def _perhaps_begun(query: Query, counts: Sequence[int]) -> list[Asked]:
    """The words, and what begins with those that are perhaps not typed to their end."""
    last = query.words[-1]
    return [
        word(each, begins=count < _HARDLY_A_WORD or each is last)
        for each, count in zip(query.words, counts, strict=True)
    ]


def _some_words(words: Sequence[Asked], counts: Sequence[int]) -> list[Asked]:
    """Ways to have some of the words: all but one of them, and any of the rarest."""
    ways: list[Asked] = []
    if len(words) in _ALL_BUT_ONE:
        ways.append(Some(tuple(Every((*words[:at], *words[at + 1 :])) for at in range(len(words)))))
    rarest, room = list[Asked](), _RARE
    for count, each in sorted(zip(counts, words, strict=True), key=lambda both: both[0]):
        if room > 0:
            rarest.append(each)
            room -= count
    return [*ways, Some(tuple(rarest))]
