"""What answers a point, and what stands around a record, among a hundred thousand records."""

import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.figures import Figure, Limit, percentile
from benchmarks.many_records import database_of_records
from benchmarks.signed import NOW
from bot.domain.actor import Actor
from bot.domain.record_filters import RecordFilter
from bot.domain.records import RecordKind
from bot.services.initiatives import InitiativeService
from bot.services.threads import ThreadService
from bot.store.database import Database

RECORDS = 100_000
ROUNDS = 40
# A member who looks after some, in a large server; and one from nowhere, for whom nothing is at home.
ASKERS = (Actor(discord_id=1, server_id=1), Actor(discord_id=2))
# Nobody asked for it in figures: so long nobody waits.
LONGEST = Limit(50, only_aim=True)


async def measure() -> list[Figure]:
    """Each point of the Call, and initiatives from the first to the last."""
    with TemporaryDirectory() as folder:
        database = await database_of_records(RECORDS, f"sqlite:///{Path(folder) / 'records.db'}")
        try:
            answering = await _answering(database)
            viewing = await _viewing(database)
        finally:
            await database.close()
    among = f"among {RECORDS} records"
    return [
        Figure(f"what answers a point {among}: p50", percentile(answering, 0.5), "ms"),
        Figure(f"what answers a point {among}: p99", percentile(answering, 0.99), "ms", limit=LONGEST),
        Figure(f"an initiative and what is around it {among}: p50", percentile(viewing, 0.5), "ms"),
        Figure(f"an initiative and what is around it {among}: p99", percentile(viewing, 0.99), "ms", limit=LONGEST),
    ]


async def _answering(database: Database) -> list[float]:
    service = ThreadService(database, lambda: NOW)
    async with database.read() as tx:
        (call,) = await tx.calls.all()
    points = len(call.text.points)
    waits: list[float] = []
    for number in range(ROUNDS):
        asker, point = ASKERS[number % len(ASKERS)], number % points + 1
        waits.append(await _timed(lambda asker=asker, point=point: service.answering(asker, call, point)))
    return waits


async def _viewing(database: Database) -> list[float]:
    service = InitiativeService(database, lambda: NOW)
    every = RecordFilter(kind=RecordKind.INITIATIVE)
    waits: list[float] = []
    for number in range(ROUNDS):
        asker = ASKERS[number % len(ASKERS)]
        page = await service.page(asker, every, number * 100)
        reference = page.rows[0].reference
        waits.append(await _timed(lambda asker=asker, reference=reference: service.view(asker, reference)))
    return waits


async def _timed(ask: Callable[[], Awaitable[object]]) -> float:
    """How long something took, in milliseconds; it found something."""
    began = time.perf_counter()
    assert await ask()
    return (time.perf_counter() - began) * 1000
