"""Memory with 1 000 servers, beside the bare bot with the same ones."""

from collections.abc import Awaitable, Callable
from statistics import median

from benchmarks.actions import constant, read
from benchmarks.bots import ACCORD, BARE, Running, running
from benchmarks.figures import Bound, Figure, Limit
from benchmarks.processes import memory_mib

SERVERS = 1000
STARTS = 3
COMMANDS = 50


async def measure() -> list[Figure]:
    """Resident memory of the bot's own process after some commands; the picture worker is another process.

    On a database that an earlier start has made: only the first start brings the migrations into memory.
    """
    ours = [await _memory(ACCORD, read) for _ in range(STARTS)]
    theirs = [await _memory(BARE, constant) for _ in range(STARTS)]
    return [
        Figure(
            f"memory with {SERVERS} servers",
            median(ours),
            "MiB",
            beside=median(theirs),
            beside_what="the bare bot",
            limit=Limit(2, Bound.RATIO),
            runs=tuple(ours),
        )
    ]


async def _memory(args: tuple[str, ...], command: Callable[[Running], Awaitable[None]]) -> float:
    async with running(args, servers=SERVERS, again=True) as bot:
        for _ in range(COMMANDS):
            await command(bot)
        return memory_mib(bot.process.pid)
