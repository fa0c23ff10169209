"""A playground that shows the stand-in, and a browser's view of its addresses."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import aiohttp
import pytest

from bot.playground.clock import Clock
from bot.playground.loopback import listen, port_of
from bot.playground.notes import DataFile
from bot.playground.show import Playground, open_playground
from tests.playground.stand_in import StandIn

SUNDAY = datetime(2026, 11, 22, 15, 30, tzinfo=UTC)


@dataclass
class RealClock:
    """The machine's clock, held still."""

    now: datetime = SUNDAY


@dataclass
class Opened:
    """A playground that is open, and what stands behind it."""

    playground: Playground
    program: StandIn
    clock: Clock
    http: aiohttp.ClientSession

    async def state(self) -> dict[str, object]:
        """What the page is told."""
        async with self.http.get(self.playground.address + "api/state") as answer:
            assert answer.status == 200
            return await answer.json()

    async def post(self, path: str, **body: str) -> int:
        """Do what a switch of the page does."""
        origin = self.playground.address.rstrip("/")
        async with self.http.post(origin + path, json=body, headers={"Origin": origin}) as answer:
            return answer.status

    def shown(self, place: str) -> list[str]:
        """The words in a channel, oldest first."""
        return [message.content for message in self.playground.stage.world.places[place].channel.history()]


@pytest.fixture
def data(tmp_path: Path) -> DataFile:
    return DataFile(tmp_path / "data" / "playground.db")


@pytest.fixture
def real() -> RealClock:
    return RealClock()


@asynccontextmanager
async def opened(data: DataFile, real: RealClock) -> AsyncGenerator[Opened]:
    """Open a playground on a data file, as one start of the program does."""
    notes = data.notes()
    clock = Clock(notes, lambda: real.now)
    program = StandIn(clock.now)
    with listen(8484) as free:
        port = port_of(free)
    async with (
        open_playground(program, clock, notes, data.path, port) as playground,
        aiohttp.ClientSession() as http,
    ):
        yield Opened(playground, program, clock, http)


@pytest.fixture
async def open_one(data: DataFile, real: RealClock) -> AsyncGenerator[Opened]:
    """A playground in a task of its own, as pytest ends a fixture in another context than it began in."""
    ready: asyncio.Future[Opened] = asyncio.get_running_loop().create_future()
    over = asyncio.Event()

    async def hold() -> None:
        async with opened(data, real) as one:
            ready.set_result(one)
            await over.wait()

    holding = asyncio.create_task(hold())
    await asyncio.wait({holding, ready}, return_when=asyncio.FIRST_COMPLETED)
    if holding.done():
        await holding
    yield await ready
    over.set()
    await holding
