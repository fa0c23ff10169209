"""Composing the editions of five thousand servers that ask for twenty different things, beside composing twenty."""

import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Final

from benchmarks.figures import Bound, Figure, Limit
from benchmarks.many_digests import FILTERS
from benchmarks.many_editions import DUE, SERVERS, composed, database_of_editions
from bot.domain.digests import Digest
from bot.store.database import Database

RECORDS: Final = 100_000
ROUNDS: Final = 9
AT_MOST: Final = Limit(3, Bound.RATIO)


async def measure() -> list[Figure]:
    """The second edition of each: what the first one told is known, and a tenth of the servers have their own news."""
    few: list[float] = []
    many: list[float] = []
    with TemporaryDirectory() as folder:
        database, digests = await database_of_editions(RECORDS, f"sqlite:///{Path(folder) / 'composing.db'}")
        try:
            # In turn, so that whatever else the machine does slows both.
            for _ in range(ROUNDS):
                few.append(await _time(database, digests[: len(FILTERS)]))
                many.append(await _time(database, digests))
        finally:
            await database.close()
    what = f"composing for {SERVERS} servers with {len(FILTERS)} filters among {RECORDS} records"
    return [Figure(what, median(many), "ms", median(few), f"composing {len(FILTERS)}", AT_MOST, tuple(many))]


async def _time(database: Database, digests: Sequence[Digest]) -> float:
    """How long composing takes, in milliseconds."""
    began = time.perf_counter()
    told = await composed(database, digests, DUE)
    took = (time.perf_counter() - began) * 1000
    assert all(each.empty is None for each in told.values()), "each has something to tell"
    return took
