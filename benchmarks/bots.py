"""The bots that are measured beside each other, each over a rig of its own."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass

from tests.wire.process import BotProcess
from tests.wire.rig import ACCORD, Rig
from tests.wire.world import Channel

BARE = ("-m", "benchmarks.bare_bot")
COUNTED = ("-m", "benchmarks.counted_bot", "run")
CHANNELS = ("general", *(f"channel-{number}" for number in range(19)))

__all__ = ["ACCORD", "BARE", "COUNTED", "Running", "running"]


@dataclass(frozen=True, slots=True)
class Running:
    """A bot that runs, its rig, and a channel in which to use it."""

    rig: Rig
    process: BotProcess
    channel: Channel


@asynccontextmanager
async def running(
    args: Sequence[str], *, servers: int = 1, env: dict[str, str] | None = None, again: bool = False
) -> AsyncIterator[Running]:
    """Start a bot that is in that many servers, and see it end well; `again`: after an earlier start made its data."""
    async with Rig() as rig:
        guilds = [rig.add_guild(f"Server {number}", channels=CHANNELS) for number in range(servers)]
        if again:
            async with rig.bot_process(args=args, env=env) as process:
                await process.stop()
        async with rig.bot_process(args=args, env=env) as process:
            yield Running(rig, process, guilds[-1].channels[0])
            if (code := await process.stop()) != 0:
                raise RuntimeError(f"the bot ended with {code}:\n{process.said()}")
