"""`/find` and what is suggested while one types, among very many records, beside the bare full-text query."""

import random
import sqlite3
import time
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Final

from benchmarks.figures import Bound, Figure, Limit, percentile
from benchmarks.many_records import database_of_records
from benchmarks.signed import NOW
from benchmarks.vocabulary import ENGLISH, FRENCH, some_place, summary, title
from bot.domain.actor import Actor
from bot.domain.records import RecordKind
from bot.services.finding import FindingService
from bot.store.database import Database
from bot.store.record_marks import mark, one_of
from bot.store.terms import query_of
from bot.store.word_match import every_word, fts5
from tests.postgres import shared_server

RECORDS: Final = 100_000
MILLION: Final = 1_000_000
QUERIES: Final = 1_000
# Someone of a large server, who made some records and acts for nobody.
ASKER: Final = Actor(discord_id=17, server_id=3)
# As one would write it by hand: what the asker may see and has every word, the eight best by the database's own rank.
RAW: Final = "SELECT rowid FROM record_text WHERE record_text MATCH ? ORDER BY rank LIMIT 8"
BESIDE: Final = "the bare query of FTS5"
DIFFERENCE: Final = Limit(3, Bound.DIFFERENCE)
SOON: Final = Limit(50)


async def measure() -> list[Figure]:
    """Among a hundred thousand, on SQLite."""
    return await _on_sqlite(RECORDS, limits=True)


async def measure_million() -> list[Figure]:
    """Among a million, on SQLite; making them takes a quarter of an hour."""
    return await _on_sqlite(MILLION, limits=False)


async def measure_postgresql() -> list[Figure]:
    """Among a hundred thousand, on PostgreSQL."""
    with TemporaryDirectory() as folder, shared_server(Path(folder)) as address:
        database = await database_of_records(RECORDS, address)
        try:
            finding, suggesting = await _waits(database)
        finally:
            await database.close()
    return _figures(f"{RECORDS} on PostgreSQL", finding, suggesting)


async def _on_sqlite(records: int, *, limits: bool) -> list[Figure]:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "many.db"
        database = await database_of_records(records, f"sqlite:///{path}")
        try:
            finding, suggesting = await _waits(database)
        finally:
            await database.close()
        raw = _raw(path, list(_typed()))
    return _figures(str(records), finding, suggesting, raw, limits=limits)


def _figures(
    among: str,
    finding: Sequence[float],
    suggesting: Sequence[float],
    raw: Sequence[float] | None = None,
    *,
    limits: bool = False,
) -> list[Figure]:
    soon = SOON if limits else None
    beside = BESIDE if raw else ""
    return [
        Figure(
            f"/find among {among}: p50",
            median(finding),
            "ms",
            median(raw) if raw else None,
            beside,
            DIFFERENCE if limits else None,
        ),
        Figure(
            f"/find among {among}: p99",
            percentile(finding, 0.99),
            "ms",
            percentile(raw, 0.99) if raw else None,
            beside,
            soon,
        ),
        Figure(f"suggestions among {among}: p50", median(suggesting), "ms"),
        Figure(f"suggestions among {among}: p99", percentile(suggesting, 0.99), "ms", limit=soon),
    ]


async def _waits(database: Database) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """How long `/find` takes for what people ask, and suggestions for what they have typed so far."""
    service = FindingService(database, lambda: NOW)
    typed = list(_typed())
    await _milliseconds(typed[:50], lambda each: service.find(ASKER, each))
    finding = await _milliseconds(typed, lambda each: service.find(ASKER, each))
    begun = list(_begun())
    suggesting = await _milliseconds(begun, lambda each: service.suggest(ASKER, each, RecordKind.INITIATIVE))
    return finding, suggesting


def _typed() -> Iterator[str]:
    """Subjects, people and places, three words, what very many say, beginnings, titles, now and then a sentence."""
    chance = random.Random(3)  # noqa: S311 - it draws words, not a secret
    for at in range(QUERIES):
        words = chance.choice((ENGLISH, FRENCH))
        subject, people = chance.choice(words.subjects), chance.choice(words.people)
        yield (
            subject,
            f"{people} {some_place(chance)}",
            f"{people} {subject} {some_place(chance)}",
            chance.choice(("youth", "jeunes", "media", "women", "écoles")),
            f"{subject[: chance.randint(2, 7)]} {people[: chance.randint(2, 5)]}",
            f"zzqq {people}",
            title(words, chance),
            f"{people} {subject}",
            some_place(chance),
            summary(words, chance)[:100] if at % 20 == 9 else subject,
        )[at % 10]


def _begun() -> Iterator[str]:
    """Titles as far as they are typed: nothing yet, a letter, two, half of it; beginnings of words in another order."""
    chance = random.Random(4)  # noqa: S311 - it draws words, not a secret
    for at in range(QUERIES):
        whole = title(chance.choice((ENGLISH, FRENCH)), chance)
        first, *others = whole.split()
        yield (
            "",
            whole[:1],
            whole[:2],
            whole[: len(whole) // 2],
            f"{others[-1][:3] if others else ''} {first[:4]}",
            some_place(chance)[: chance.randint(1, 6)],
        )[at % 6]


async def _milliseconds(typed: Sequence[str], look: Callable[[str], Awaitable[object]]) -> tuple[float, ...]:
    took: list[float] = []
    for each in typed:
        began = time.perf_counter()
        await look(each)
        took.append((time.perf_counter() - began) * 1000)
    return tuple(took)


def _raw(path: Path, typed: Sequence[str]) -> tuple[float, ...]:
    """The same words with the same marks, with nothing between the program and SQLite."""
    seen = one_of([mark("net"), mark("here", ASKER.server_id), mark("own", ASKER.discord_id)])
    took: list[float] = []
    with closing(sqlite3.connect(path)) as connection:
        for each in typed:
            asked = fts5([seen, *every_word(query_of(each), begins=False)])
            began = time.perf_counter()
            connection.execute(RAW, (asked,)).fetchall()
            took.append((time.perf_counter() - began) * 1000)
    return tuple(took)
