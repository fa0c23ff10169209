"""One export, measured in a process of its own: `… benchmarks.exporting DATABASE csv|xlsx|raw|nothing [people]`.

Prints one line of JSON. `people` sign meanwhile, one after the other in as many servers as there are. `raw` is what it
is compared with: the same rows by one SELECT into csv.writer, with nothing else to care for. `nothing` is a loop that
has nothing to do until it is stopped: what holds that one up is the machine.
"""

import asyncio
import csv
import json
import os
import sqlite3
import sys
import time
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.processes import memory_mib
from benchmarks.signed import NOW, SERVERS
from bot.domain.actor import Actor
from bot.domain.exports import ExportFormat
from bot.domain.groups import StakeholderGroup
from bot.domain.signatures import Declaration, ShowAs
from bot.services.exports import ExportService
from bot.services.journal import ErasureJournal
from bot.services.limits import Limits
from bot.services.signing import SigningService
from bot.store.database import Database
from bot.texts import texts_in

# How often the loop says that it lives, in seconds.
TICK = 0.001
# Everyone who signs meanwhile has a Discord id above those who were there before.
NEWCOMERS = 10**9
RAW = """
    SELECT shown_name, signature.organisation, stakeholder_group, country, substr(signed_at, 1, 10), version
    FROM signature WHERE call_id = 1 AND state = 'counted' AND show IN ('name', 'organisation') ORDER BY id
"""


class Watch:
    """The longest time for which the loop did not come round, and the most memory that there was.

    `busiest` is the same in processor time of the process: on a busy machine the rest is waiting for other programs.
    """

    def __init__(self) -> None:
        self.longest = self.busiest = 0.0
        self.most = memory_mib(os.getpid())
        self._task = asyncio.get_running_loop().create_task(self._tick())

    async def _tick(self) -> None:
        for number in range(sys.maxsize):
            before, busy = time.perf_counter(), time.process_time()
            await asyncio.sleep(TICK)
            self.longest = max(self.longest, time.perf_counter() - before - TICK)
            self.busiest = max(self.busiest, time.process_time() - busy)
            if number % 20 == 0:
                self.most = max(self.most, memory_mib(os.getpid()))

    async def stop(self) -> None:
        """Look for the last time."""
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)


async def told(_rows: int) -> None:
    """Nobody watches."""


async def sign(signing: SigningService, numbers: range) -> None:
    """Let new people sign, by name, each once the one before has."""
    said = Declaration(StakeholderGroup.YOUTH, understood=True, show=ShowAs.NAME)
    for number in numbers:
        who = Actor(NEWCOMERS + number, 1 + number % SERVERS, f"Newcomer {number}")
        await signing.sign(who, None, said)


async def export(file: Path, kind: ExportFormat, people: int) -> dict[str, float]:
    """What it took: seconds, bytes of files, the longest block in ms, MiB of memory more than before; and the rows."""
    database = Database(f"sqlite:///{file}")
    limits = Limits()
    exports = ExportService(database, limits, lambda: NOW)
    texts = texts_in("en")
    async with database.glance() as tx:
        await tx.signatories.last()
    with TemporaryDirectory() as folder:
        signing = SigningService(database, ErasureJournal(Path(folder) / "erasures"), limits, lambda: NOW)
        # What a process pays once: statements are put together when they are first used.
        await sign(signing, range(people and 1))
        before = memory_mib(os.getpid())
        watch = Watch()
        crowd = asyncio.get_running_loop().create_task(sign(signing, range(1, people)))
        began = time.perf_counter()
        async with exports.for_operator("CALL-1", kind, texts, told=told) as exported:
            found = {
                "seconds": time.perf_counter() - began,
                "rows": exported.rows,
                "bytes": sum(each.stat().st_size for each in exported.files),
            }
        await watch.stop()
        await crowd
    async with database.read() as tx:
        total = await tx.tallies.total(Actor(discord_id=0), 1)
    await database.close()
    return found | {
        "total": total,
        "block_ms": watch.longest * 1000,
        "busy_ms": watch.busiest * 1000,
        "memory_mib": watch.most - before,
    }


def raw(file: Path) -> dict[str, float]:
    """The comparison."""
    with TemporaryDirectory() as folder, closing(sqlite3.connect(file)) as database:
        target = Path(folder) / "raw.csv"
        began = time.perf_counter()
        with target.open("w", encoding="utf-8", newline="") as out:
            csv.writer(out).writerows(database.execute(RAW))
        return {"seconds": time.perf_counter() - began, "bytes": target.stat().st_size}


async def nothing() -> dict[str, float]:
    """How long a loop with nothing to do is held up, until standard input ends."""
    watch = Watch()
    await asyncio.to_thread(sys.stdin.read)
    await watch.stop()
    return {"block_ms": watch.longest * 1000}


def main(file: Path, what: str, people: str = "0") -> None:
    """Measure one thing, and say what was found."""
    if what == "raw":
        found = raw(file)
    elif what == "nothing":
        found = asyncio.run(nothing())
    else:
        found = asyncio.run(export(file, ExportFormat(what), int(people)))
    print(json.dumps(found))


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
