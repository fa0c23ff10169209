"""From starting the process to the first answer that a person sees, beside the bare bot."""

import time
from collections.abc import Awaitable, Callable
from statistics import median

from benchmarks.actions import constant, read
from benchmarks.bots import ACCORD, BARE, Running
from benchmarks.figures import Bound, Figure, Limit
from tests.wire.rig import Rig

STARTS = 5


async def measure() -> list[Figure]:
    """The first start makes the database; every other one finds it there."""
    ours_first, ours = await _starts(ACCORD, read)
    theirs_first, theirs = await _starts(BARE, constant)
    limit = Limit(1.5, Bound.DIFFERENCE)
    return [
        Figure("start to first answer", median(ours), "s", median(theirs), "the bare bot", limit, tuple(ours)),
        Figure("start to first answer, new database", ours_first, "s", theirs_first, "the bare bot", limit),
    ]


async def _starts(args: tuple[str, ...], command: Callable[[Running], Awaitable[None]]) -> tuple[float, list[float]]:
    async with Rig() as rig:
        channel = rig.add_guild("Server").channels[0]
        seconds = []
        for _ in range(1 + STARTS):
            began = time.monotonic()
            async with rig.bot_process(args=args) as process:
                await command(Running(rig, process, channel))
                seconds.append(time.monotonic() - began)
                await process.stop()
        return seconds[0], seconds[1:]
