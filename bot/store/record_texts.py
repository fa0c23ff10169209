"""What records are found by, kept in step with them in the database's own index of words."""

from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.records import RecordKind
from bot.store.record_marks import marks_of
from bot.store.tables import record, record_country, record_point
from bot.store.terms import terms_of, written_in
from bot.store.word_index import index_of

# So many at once: each database takes so many numbers in one statement.
_AT_ONCE: Final = 500


@dataclass(frozen=True, slots=True)
class Said:
    """What one noun says beside what all records share: names in it, texts, and marks of how it stands."""

    names: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()
    marks: tuple[str, ...] = ()


Reader = Callable[[AsyncConnection, Collection[int]], Awaitable[Mapping[int, Said]]]
_READERS: Final[dict[RecordKind, Reader]] = {}


def says(kind: RecordKind) -> Callable[[Reader], Reader]:
    """Let a function read what the records of one noun say, by id."""

    def register(reader: Reader) -> Reader:
        _READERS[kind] = reader
        return reader

    return register


@dataclass(frozen=True, slots=True)
class Entry:
    """What one record is found by."""

    record_id: int
    title: str
    names: str
    topics: str
    words: str
    marks: str


class RecordTextStore:
    """What each record is found by, in an open transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection
        self._index = index_of(connection)

    async def refresh(self, record_ids: Collection[int]) -> None:
        """Let records be found by what they say now, by those who may see them now; what is gone, by nobody."""
        ids = sorted(record_ids)
        for first in range(0, len(ids), _AT_ONCE):
            some = ids[first : first + _AT_ONCE]
            entries = await self.read(some)
            await self.put(entries)
            await self.remove(set(some) - {each.record_id for each in entries})

    async def read(self, record_ids: Collection[int]) -> list[Entry]:
        """What some records are found by, read from their tables."""
        rows = (await self._connection.execute(select(record).where(record.c.id.in_(record_ids)))).all()
        ids = [row.id for row in rows]
        said: dict[int, Said] = {}
        for kind in sorted({row.kind for row in rows}):
            said |= await _READERS[RecordKind(kind)](self._connection, [row.id for row in rows if row.kind == kind])
        countries: dict[int, list[str]] = {}
        points: dict[int, list[tuple[int, int]]] = {}
        for each in await self._connection.execute(select(record_country).where(record_country.c.record_id.in_(ids))):
            countries.setdefault(each.record_id, []).append(each.country)
        for each in await self._connection.execute(select(record_point).where(record_point.c.record_id.in_(ids))):
            points.setdefault(each.record_id, []).append((each.call_id, each.point))
        return [
            entry_of(row, said.get(row.id, Said()), marks_of(row, countries.get(row.id, ()), points.get(row.id, ())))
            for row in rows
        ]

    async def put(self, entries: Sequence[Entry]) -> None:
        """Let records be found so, and no longer as before."""
        if not entries:
            return
        await self.remove([each.record_id for each in entries])
        rows = [
            {
                self._index.id.name: each.record_id,
                "title": each.title,
                "names": each.names,
                "topics": each.topics,
                "words": each.words,
                "marks": each.marks,
            }
            for each in entries
        ]
        await self._connection.execute(insert(self._index.table), rows)

    async def remove(self, record_ids: Collection[int]) -> None:
        """Let records be found by nobody. Whoever deletes a record does this: the index does not know its table."""
        ids = list(record_ids)
        for first in range(0, len(ids), _AT_ONCE):
            these = self._index.id.in_(ids[first : first + _AT_ONCE])
            await self._connection.execute(delete(self._index.table).where(these))


def entry_of(row: Any, said: Said, marks: Sequence[str]) -> Entry:
    """What a record is found by: a title and texts in each language that it says them in, by that language's rules."""
    own = written_in([row.title, *said.texts], row.language)
    wordings = [(own, row.title, said.texts, row.topics)]
    for language, each in sorted(row.wordings.items()):
        if language != row.language:
            texts = (each["summary"], *each.get("more", {}).values())
            wordings.append((written_in([each["title"], *texts], language), each["title"], texts, each["topics"]))
    return Entry(
        row.id,
        " ".join(terms_of([title], language) for language, title, _, _ in wordings),
        terms_of(said.names, own),
        " ".join(terms_of(topics, language) for language, _, _, topics in wordings),
        " ".join(terms_of(texts, language) for language, _, texts, _ in wordings),
        " ".join(dict.fromkeys([*marks, *said.marks])),
    )
