"""The total with a million signatures beside a thousand, and a day's breakdowns."""

import time
from datetime import timedelta
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from benchmarks.figures import Bound, Figure, Limit
from benchmarks.signed import DAYS, NOW, SERVERS, database_signed_by, sign_in_bulk
from bot.domain.actor import Actor
from bot.services.calls import find_call
from bot.services.progress import ProgressService
from bot.store.database import Database

MANY, FEW = 1_000_000, 1_000
ROUNDS = 7
READS_A_ROUND = 50
ASKER = Actor(discord_id=1, server_id=1)


async def measure() -> list[Figure]:
    """Both sizes in turns, over the same number of servers."""
    with TemporaryDirectory() as folder:
        many = await database_signed_by(MANY, Path(folder) / "many.db")
        few = await database_signed_by(FEW, Path(folder) / "few.db")
        try:
            rounds = [(await _total(many, MANY), await _total(few, FEW)) for _ in range(ROUNDS)]
            days = [(await _day(many, MANY, day), await _day(few, FEW, day)) for day in range(ROUNDS)]
        finally:
            await many.close()
            await few.close()
    ours, theirs = zip(*rounds, strict=True)
    breakdowns, small = zip(*days, strict=True)
    beside = f"{FEW} in as many servers ({SERVERS})"
    return [
        Figure(
            f"the total of {MANY} signatures",
            median(ours),
            "ms",
            median(theirs),
            beside,
            Limit(1.3, Bound.RATIO),
            ours,
        ),
        Figure(
            f"a day's breakdowns of {MANY} signatures",
            median(breakdowns),
            "ms",
            median(small),
            beside,
            Limit(200),
            breakdowns,
        ),
    ]


async def _total(database: Database, expected: int) -> float:
    """Milliseconds of one look at the total, as everyone in an admitted server sees it."""
    began = time.perf_counter()
    for _ in range(READS_A_ROUND):
        async with database.read() as tx:
            call = await find_call(tx, None)
            assert await tx.tallies.total(ASKER, call.id) == expected
    return (time.perf_counter() - began) * 1000 / READS_A_ROUND


async def _day(database: Database, people: int, day: int) -> float:
    """Milliseconds in which the breakdowns of a day are taken, on which as many signed as on any other."""
    assert database.file is not None
    more = people // DAYS
    first = people + 1 + day * more
    sign_in_bulk(database.file, first, first + more - 1, since=timedelta(days=1))
    began = time.perf_counter()
    assert await ProgressService(database).refresh_breakdowns(NOW + timedelta(days=day)) == 1
    return (time.perf_counter() - began) * 1000
