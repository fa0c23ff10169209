"""What may be meant while someone types: records by their titles, topics, and who leads them."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Any, Final

from sqlalchemy import Row, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.actor import Actor
from bot.domain.found import Titled
from bot.domain.names import fold
from bot.domain.records import RecordKind, read_reference
from bot.store.record_looks import RecordLooks
from bot.store.tables import initiative, record
from bot.store.terms import answers, query_of
from bot.store.visibility import looks_after, may_see_record
from bot.store.word_match import every_word

# As many as Discord shows; so many of the newest are looked at for the topics and names in them.
_SHOWN: Final = 25
_LOOKED_AT: Final = 200
TITLED: Final = (record.c.kind, record.c.title, record.c.wordings)


class RecordSuggestionStore:
    """Suggestions to one actor of what they may see, in an open transaction. However few letters, little is read."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def records(
        self, actor: Actor, typed: str, kind: RecordKind | None = None, *, mine: bool = False
    ) -> list[Titled]:
        """What may be meant by beginnings of words, a reference, or nothing yet; titles that begin so are first."""
        if (referred := read_reference(typed)) is not None:
            rows = await self._by_reference(actor, *referred, mine=mine)
        else:
            rows = await self._by_words(await RecordLooks.of(self._connection, actor, kind, mine=mine), typed)
        titled = [Titled(RecordKind(row.kind), row.id, row.title, titles_of(row.wordings)) for row in rows]
        titled = [each for each in titled if kind in {None, each.kind}]
        fits = _fits(typed)
        return sorted(titled, key=lambda each: (-max(map(fits, (each.title, *each.titles.values()))), -each.id))[
            :_SHOWN
        ]

    async def topics(self, actor: Actor, typed: str) -> list[str]:
        """The topics that may be meant, of the newest records that have one: the commonest first."""
        ids = await self._holding(actor, typed, "topics")
        rows = await self._connection.scalars(select(record.c.topics).where(record.c.id.in_(ids)))
        return _common((topic for topics in rows for topic in topics), typed)

    async def leads(self, actor: Actor, typed: str) -> list[str]:
        """The names that may be meant, of those that lead the newest initiatives: the commonest first."""
        ids = await self._holding(actor, typed, "names")
        leads = await self._connection.scalars(select(initiative.c.lead).where(initiative.c.record_id.in_(ids)))
        return _common(leads, typed)

    async def _by_reference(
        self, actor: Actor, kind: RecordKind, number: int, *, mine: bool
    ) -> Sequence[Row[*tuple[Any, ...]]]:
        this = select(record.c.id, *TITLED).where(record.c.id == number, record.c.kind == kind.value)
        this = this.where(may_see_record(actor), *([looks_after(actor)] if mine else []))
        return (await self._connection.execute(this)).all()

    async def _by_words(self, looks: RecordLooks, typed: str) -> Sequence[Row[*tuple[Any, ...]]]:
        """Those that have every word in their title, and where these are few, anywhere."""
        query = query_of(typed)
        rows = await looks.newest(every_word(query, field="title"), _SHOWN, TITLED)
        if not query.words or len(rows) == _SHOWN:
            return rows
        there = {row.id for row in rows}
        return [*rows, *(row for row in await looks.newest(every_word(query), _SHOWN, TITLED) if row.id not in there)]

    async def _holding(self, actor: Actor, typed: str, field: str) -> Collection[int]:
        """The newest records in whose field every word begins a word."""
        looks = await RecordLooks.of(self._connection, actor)
        return [row.id for row in await looks.newest(every_word(query_of(typed), field=field), _LOOKED_AT)]


def titles_of(wordings: Mapping[str, Mapping[str, Any]]) -> dict[str, str]:
    """A record's titles by language, from what it says in each."""
    return {language: said["title"] for language, said in wordings.items()}


def _fits(typed: str) -> Callable[[str], int]:
    """Of a title, two where it begins with what was typed, one where it has all its words."""
    query, begun = query_of(typed), fold(typed)
    return lambda title: 2 if fold(title).startswith(begun) else int(answers(query, title))


def _common(names: Iterable[str], typed: str) -> list[str]:
    """Names that have every word that was typed, the commonest first."""
    query = query_of(typed)
    counts = Counter(name for name in names if answers(query, name))
    return sorted(counts, key=lambda name: (-counts[name], fold(name)))[:_SHOWN]
