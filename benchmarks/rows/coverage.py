"""Counting what is known of each area in each region among a hundred thousand records, beside a bare grouped query."""

import asyncio
import sqlite3
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from benchmarks.figures import Figure, Limit, percentile
from benchmarks.many_records import database_of_records
from benchmarks.signed import NOW
from bot.domain.actor import Actor
from bot.domain.countries import Country
from bot.domain.coverage import Coverage, View, Where
from bot.domain.groups import StakeholderGroup
from bot.pictures.studio import PictureStudio
from bot.services.coverage import CoverageService
from bot.services.limits import Limits
from bot.store.database import Database
from bot.texts import texts_in
from cogs.initiatives.coverage.cards import coverage_card
from tests.house import Board

RECORDS = 100_000
ROUNDS = 60
# A member who looks after some, in a large server; and one from nowhere, for whom nothing is at home.
ASKERS = (Actor(discord_id=1, server_id=1), Actor(discord_id=2))
VIEWS = (
    View(),
    View(Where.SERVER),
    View(country=Country("CA")),
    View(group=StakeholderGroup.YOUTH),
)
RAW = """
    SELECT areas, regions, count(*), sum(youth_led), sum(women_led) FROM record WHERE kind = 'initiative'
    GROUP BY areas, regions
"""
_HEARTBEAT = 0.002


async def measure() -> list[Figure]:
    """Every view in turn; then the whole answer, with what it keeps the loop from doing."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "records.db"
        database = await database_of_records(RECORDS, f"sqlite:///{path}")
        try:
            waits, network = await _waits(database)
            blocked, drawing = await _blocked(database)
        finally:
            await database.close()
        raw = _raw(path)
    what, beside = f"coverage among {RECORDS} records", "a bare grouped query that asks nothing of the reader"
    return [
        Figure(f"{what}, of the network: p50", median(network), "ms", median(raw), beside),
        Figure(f"{what}, every view: p99", percentile(waits, 0.99), "ms", percentile(raw, 0.99), beside, Limit(50)),
        Figure(f"{what}: the longest that the loop stands still", blocked, "ms", limit=Limit(50)),
        Figure("the pictures of coverage, drawn beside the loop", drawing, "ms"),
    ]


async def _waits(database: Database) -> tuple[list[float], list[float]]:
    """How long each count took, of all views and of the first."""
    waits: list[float] = []
    network: list[float] = []
    service = _service(database)
    for number in range(ROUNDS):
        for view in VIEWS:
            asker = ASKERS[0] if view.where is Where.SERVER else ASKERS[number % len(ASKERS)]
            began = time.perf_counter()
            seen = await service.coverage(asker, view)
            took = (time.perf_counter() - began) * 1000
            assert seen.work.known
            waits.append(took)
            if view == View():
                network.append(took)
    return waits, network


async def _blocked(database: Database) -> tuple[float, float]:
    """The longest that the loop stood still while answers were made, and how long drawing one took, in ms."""
    service, studio = _service(database), PictureStudio()
    took: list[float] = []
    try:
        # The first one starts the worker, and reads the mapping.
        await _answer(service, await service.coverage(ASKERS[0], View()), studio)
        async with _heart() as beats:
            for view in VIEWS * 3:
                seen = await service.coverage(ASKERS[0], view)
                began = time.perf_counter()
                await _answer(service, seen, studio)
                took.append((time.perf_counter() - began) * 1000)
    finally:
        await studio.close()
    return max(beats) * 1000, median(took)


async def _answer(service: CoverageService, seen: Coverage, studio: PictureStudio) -> None:
    _, files = await coverage_card(seen, service.margins, texts_in("fr"), studio)
    assert len(files) == 2


@asynccontextmanager
async def _heart() -> AsyncIterator[list[float]]:
    """How much later than it should have each of very many short sleeps ended, in seconds."""
    late = [0.0]

    async def beat() -> None:
        while True:
            began = time.perf_counter()
            await asyncio.sleep(_HEARTBEAT)
            late.append(time.perf_counter() - began - _HEARTBEAT)

    task = asyncio.create_task(beat())
    try:
        yield late
    finally:
        task.cancel()


def _service(database: Database) -> CoverageService:
    return CoverageService(database, Board(), Limits(), lambda: NOW)


def _raw(path: Path) -> list[float]:
    """The same matrix of everything, with nothing between the program and SQLite."""
    took: list[float] = []
    with closing(sqlite3.connect(path)) as connection:
        for _ in range(ROUNDS):
            began = time.perf_counter()
            connection.execute(RAW).fetchall()
            took.append((time.perf_counter() - began) * 1000)
    return took
