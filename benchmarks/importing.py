"""One import, measured in a process of its own: `… benchmarks.importing DATABASE TABLE`. Prints one line of JSON.

Others list, open and sign meanwhile, one after the other.
"""

import asyncio
import json
import os
import sys
import time
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.exporting import Watch, sign
from benchmarks.processes import memory_mib
from benchmarks.signed import NOW
from bot.domain.actor import Actor
from bot.domain.record_filters import RecordFilter
from bot.services.handed_in import Given, HandedIn
from bot.services.initiative_import import InitiativeImportService
from bot.services.initiatives import InitiativeService
from bot.services.journal import ErasureJournal
from bot.services.limits import Limits
from bot.services.signing import SigningService
from bot.store.database import Database, Transaction
from bot.texts import texts_in

# Between two commands of others, in seconds: twenty in a second are many for one server.
PAUSE = 0.05
ORGANISER = Actor(discord_id=10**12, server_id=1, reviewer=True)
MEMBER = Actor(discord_id=1, server_id=1)


class TimedDatabase(Database):
    """Notes how long each unit of work held the database, its commit included."""

    def __init__(self, address: str) -> None:
        super().__init__(address)
        self.held: list[float] = []

    @asynccontextmanager
    async def begin(self) -> AsyncGenerator[Transaction]:
        """As always."""
        async with super().begin() as tx:
            began = time.perf_counter()
            yield tx
        self.held.append(time.perf_counter() - began)


class Memory:
    """The most that this process and those that it started took together."""

    def __init__(self) -> None:
        self.most = 0.0
        self._task = asyncio.get_running_loop().create_task(self._look())

    async def _look(self) -> None:
        while True:
            self.most = max(self.most, _memory())
            await asyncio.sleep(0.02)

    def stop(self) -> None:
        """Look no more."""
        self._task.cancel()


def _memory() -> float:
    started = [
        int(pid)
        for task in Path(f"/proc/{os.getpid()}/task").iterdir()
        for pid in (task / "children").read_text(encoding="utf-8").split()
    ]
    total = memory_mib(os.getpid())
    for pid in started:
        try:
            total += memory_mib(pid)
        except (OSError, RuntimeError):
            # It ended meanwhile.
            continue
    return total


async def nobody_waits(*_so_far: object) -> None:
    """Whoever asked for this does not watch."""


async def live(database: Database, signing: SigningService, done: asyncio.Event) -> list[float]:
    """What others wait for meanwhile: a list, an initiative, a signature; in seconds."""
    initiatives = InitiativeService(database, lambda: NOW)
    waits: list[float] = []
    number = 0
    while not done.is_set():
        number += 1
        for work in (
            lambda: initiatives.page(MEMBER, RecordFilter(), 0),
            lambda: initiatives.view(MEMBER, "INI-1"),
            lambda at=number: sign(signing, range(at, at + 1)),
        ):
            began = time.perf_counter()
            await work()
            waits.append(time.perf_counter() - began)
            await asyncio.sleep(PAUSE)
    return waits


async def take_in(file: Path, table: Path) -> dict[str, float]:
    """What it took: seconds, how long the database was held, what others waited, and MiB of memory more than before."""
    database, limits = TimedDatabase(f"sqlite:///{file}"), Limits()
    data = await asyncio.to_thread(table.read_bytes)

    async def read() -> bytes:
        return data

    imports = InitiativeImportService(database, limits, HandedIn(), lambda: NOW)
    with TemporaryDirectory() as folder:
        signing = SigningService(database, ErasureJournal(Path(folder) / "erasures"), limits, lambda: NOW)
        # What a process pays once: statements are put together when they are first used.
        await sign(signing, range(1))
        await InitiativeService(database, lambda: NOW).page(MEMBER, RecordFilter(), 0)
        before, memory, watch, done = _memory(), Memory(), Watch(), asyncio.Event()
        others = asyncio.get_running_loop().create_task(live(database, signing, done))
        database.held.clear()
        began = time.perf_counter()
        given = Given(table.name, len(data), read)
        async with imports.carry_out(ORGANISER, given, texts_in("en"), nobody_waits) as taken:
            seconds, outcome = time.perf_counter() - began, taken.outcome
        done.set()
        waits = await others
        memory.stop()
        await watch.stop()
    await database.close()
    return {
        "rows": outcome.made if outcome.imported else 0,
        "problems": outcome.problems,
        "seconds": seconds,
        "held_ms": max(database.held) * 1000,
        "waited_ms": max(waits) * 1000,
        "answers": len(waits),
        "block_ms": watch.longest * 1000,
        "memory_mib": memory.most - before,
    }


if __name__ == "__main__":
    print(json.dumps(asyncio.run(take_in(Path(sys.argv[1]), Path(sys.argv[2])))))
