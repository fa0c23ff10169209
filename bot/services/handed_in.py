"""Files that members hand in, whatever is in them: on the disk while they are looked at, one at a time."""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.domain.actor import Actor
from bot.domain.errors.exchange import ImportUnderWay, TableTooLarge
from bot.domain.exchange import LARGEST_FILE, MEGABYTE, Outcome, Step
from bot.services.aside import FullRounds, in_thread, room_on_the_disk

# Is told what is being done, and how many rows are read so far.
Told = Callable[[Step, int], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Given:
    """A file that someone handed in; it is read only where it is not too large."""

    name: str
    size: int
    read: Callable[[], Awaitable[bytes]]


@dataclass(frozen=True, slots=True)
class Looked:
    """What is told about a file. Both files are there as long as the block in which they were asked for."""

    outcome: Outcome
    file: Path
    problems: Path | None


class HandedIn:
    """The files that are being looked at: one of each member, and one at a time, so that their memory is bounded."""

    def __init__(self) -> None:
        self._under_way: set[int] = set()
        self._turn = asyncio.Lock()
        self._full_rounds = FullRounds()

    @asynccontextmanager
    async def opened(self, actor: Actor, given: Given) -> AsyncGenerator[Path]:
        """The file on the disk, in a folder of its own. Raises TableTooLarge, ImportUnderWay, StorageFull."""
        if given.size > LARGEST_FILE:
            raise TableTooLarge(size=-(-given.size // MEGABYTE), limit=LARGEST_FILE // MEGABYTE)
        if actor.discord_id in self._under_way:
            raise ImportUnderWay
        self._under_way.add(actor.discord_id)
        try:
            with TemporaryDirectory(prefix="accord-import-") as folder:
                path = Path(folder) / "given"
                with room_on_the_disk():
                    await in_thread(path.write_bytes, await given.read())
                yield path
        finally:
            self._under_way.discard(actor.discord_id)

    @asynccontextmanager
    async def in_turn(self, told: Told) -> AsyncGenerator[None]:
        """Wait until no other file is being looked at."""
        if self._turn.locked():
            await told(Step.WAITING, 0)
        async with self._turn:
            with room_on_the_disk(), self._full_rounds.short():
                yield
