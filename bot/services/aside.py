"""Heavy work beside the event loop, so that everyone else is answered meanwhile."""

import asyncio
import errno
import gc
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import TypeVar

from bot.domain.errors import StorageFull

T = TypeVar("T")


async def in_thread(work: Callable[..., T], *arguments: object) -> T:
    """Let a thread do something that blocks. Whoever is cancelled meanwhile waits for it: it still needs the files."""
    task = asyncio.ensure_future(asyncio.to_thread(work, *arguments))
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.wait({task})
        raise


@contextmanager
def room_on_the_disk() -> Generator[None]:
    """Raises StorageFull where there is none."""
    try:
        yield
    except OSError as error:
        if error.errno in {errno.ENOSPC, errno.EDQUOT}:
            raise StorageFull from error
        raise


class FullRounds:
    """Keeps the garbage collector's full rounds short while millions of objects are made and let go.

    Each goes through all that the bot has in its memory, and stops everything for a tenth of a second. What is there
    when the work begins is left out of them until it ends.
    """

    def __init__(self) -> None:
        self._at_work = 0

    @contextmanager
    def short(self) -> Generator[None]:
        """Until the last such block ends."""
        self._at_work += 1
        gc.freeze()
        try:
            yield
        finally:
            self._at_work -= 1
            if self._at_work == 0:
                gc.unfreeze()
