"""Finding an organisation among a hundred thousand while its name is typed, beside a bare look at an index."""

import random
import sqlite3
import time
from collections.abc import Awaitable, Callable, Sequence
from contextlib import closing
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from benchmarks.figures import Figure, Limit, percentile
from benchmarks.named import FIELDS, KINDS, database_of_organisations, names_of
from bot.domain.actor import Actor
from bot.domain.names import fold
from bot.services.doubles import likely_doubles
from bot.store.database import Database

NAMES = 100_000
QUERIES = 1_000
DOUBLES = 200
ASKER = Actor(discord_id=1, server_id=1)
RAW = "SELECT id, name FROM organisation WHERE home_id = 0 AND folded = ?"


async def measure() -> list[Figure]:
    """What people type: whole names and their beginnings, common words, single letters, and what is not there."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "named.db"
        database = await database_of_organisations(NAMES, path)
        try:
            typed = list(_typed())
            await _milliseconds(typed[:50], lambda each: _find(database, each))
            waits = await _milliseconds(typed, lambda each: _find(database, each))
            doubles = await _milliseconds(typed[:DOUBLES], lambda each: _doubles(database, each))
        finally:
            await database.close()
        raw = _raw(path, typed)
    what, beside = f"finding an organisation among {NAMES}", "a bare SELECT of a whole name"
    return [
        Figure(f"{what}: p50", median(waits), "ms", median(raw), beside),
        Figure(f"{what}: p99", percentile(waits, 0.99), "ms", percentile(raw, 0.99), beside, Limit(50)),
        Figure(f"likely doubles among {NAMES}: p50", median(doubles), "ms"),
        Figure(f"likely doubles among {NAMES}: p99", percentile(doubles, 0.99), "ms"),
    ]


def _typed() -> list[str]:
    """A fifth each: whole names, names half typed, words of very many, two of these, and what no name has."""
    chance = random.Random(1)  # noqa: S311 - it draws names, not a secret
    names, kinds = list(names_of(QUERIES)), list(KINDS)
    common = [*kinds, *FIELDS, "a", "f", "nationale", "pour", "the"]
    typed: list[str] = []
    for name in names[: QUERIES // 5]:
        half = name[: chance.randint(2, len(name))]
        two = f"{chance.choice(kinds)} {chance.choice(FIELDS)}"
        typed += [name, half, chance.choice(common), two, f"{chance.choice(kinds)} zz{half}"]
    return typed


async def _find(database: Database, typed: str) -> None:
    async with database.read() as tx:
        await tx.organisation_search.find(ASKER, typed)


async def _doubles(database: Database, name: str) -> None:
    async with database.read() as tx:
        await likely_doubles(tx, ASKER, name)


async def _milliseconds(typed: Sequence[str], look: Callable[[str], Awaitable[None]]) -> tuple[float, ...]:
    """How long each look took."""
    took: list[float] = []
    for each in typed:
        began = time.perf_counter()
        await look(each)
        took.append((time.perf_counter() - began) * 1000)
    return tuple(took)


def _raw(path: Path, typed: Sequence[str]) -> tuple[float, ...]:
    """The same texts as whole names, with nothing between the program and SQLite."""
    took: list[float] = []
    with closing(sqlite3.connect(path)) as connection:
        for each in typed:
            began = time.perf_counter()
            connection.execute(RAW, (fold(each),)).fetchall()
            took.append((time.perf_counter() - began) * 1000)
    return tuple(took)
