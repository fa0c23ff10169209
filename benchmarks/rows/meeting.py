"""What is ahead, and good practices, among a hundred thousand records as among a thousand."""

import gc
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Final

from benchmarks.figures import Bound, Figure, Limit, percentile
from benchmarks.many_records import database_of_records
from benchmarks.signed import NOW
from bot.domain.actor import Actor
from bot.domain.conferences import Turn
from bot.domain.record_filters import RecordFilter
from bot.domain.records import RecordKind
from bot.services.conferences import ConferenceService
from bot.services.practices import PracticeService
from bot.store.database import Database

FEW: Final = 1_000
MANY: Final = 100_000
ROUNDS: Final = 60
# Someone of a large server, who made some records and acts for nobody.
ASKER: Final = Actor(discord_id=17, server_id=3)
AHEAD: Final = RecordFilter(kind=RecordKind.CONFERENCE, turns=(Turn.AHEAD,))
PRACTICES: Final = RecordFilter(kind=RecordKind.PRACTICE)
LIMIT: Final = Limit(1.5, Bound.RATIO)
Looks = dict[str, list[float]]


async def measure() -> list[Figure]:
    """The first page of each list, as often in turn on both databases, so that a busy machine slows both alike."""
    with TemporaryDirectory() as folder:
        few = await database_of_records(FEW, f"sqlite:///{Path(folder) / 'few.db'}")
        many = await database_of_records(MANY, f"sqlite:///{Path(folder) / 'many.db'}")
        try:
            small, large = await _looks([few, many])
        finally:
            await few.close()
            await many.close()
    return [
        Figure(
            f"{what} among {MANY} records: {name}",
            of(large[what]),
            "ms",
            beside=of(small[what]),
            beside_what=f"among {FEW}",
            limit=LIMIT if name == "p50" else None,
        )
        for what in large
        for name, of in (("p50", median), ("p99", _p99))
    ]


def _p99(waits: list[float]) -> float:
    return percentile(waits, 0.99)


async def _looks(databases: list[Database]) -> list[Looks]:
    asked = [_asked(each) for each in databases]
    found: list[Looks] = [{what: [] for what in each} for each in asked]
    for at in range(ROUNDS + 5):
        for each, waits in zip(asked, found, strict=True):
            for what, look in each.items():
                took = await _milliseconds(look)
                # The first looks read pages that stay.
                waits[what] += [took] if at >= 5 else []
    return found


def _asked(database: Database) -> dict[str, Callable[[], Awaitable[object]]]:
    conferences, practices = ConferenceService(database, lambda: NOW), PracticeService(database, lambda: NOW)
    return {
        "/conference upcoming": lambda: conferences.page(ASKER, AHEAD, 0),
        "/practice list": lambda: practices.page(ASKER, PRACTICES, 0),
    }


async def _milliseconds(look: Callable[[], Awaitable[object]]) -> float:
    gc.disable()
    began = time.perf_counter()
    await look()
    took = (time.perf_counter() - began) * 1000
    gc.enable()
    return took
