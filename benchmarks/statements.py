"""How many SQL statements an action executes, counted inside the bot's process."""

from collections.abc import Awaitable, Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.bots import COUNTED, Running, running
from benchmarks.counted_bot import FILE

ACTIONS = 10
AN_HOUR = "3600"
# Where a transaction begins and ends is how statements are kept together, not what they ask.
CONTROL = ("BEGIN", "COMMIT", "ROLLBACK", "SAVEPOINT", "RELEASE")


async def statements_of(action: Callable[[Running], Awaitable[None]]) -> tuple[int, ...]:
    """The statements of each of some actions after a first one, with no scheduled work in between."""
    with TemporaryDirectory() as folder:
        noted = Path(folder) / "statements"
        env = {FILE: str(noted), "TICK_SECONDS": AN_HOUR}
        async with running(COUNTED, env=env) as bot:
            await action(bot)
            counts = []
            for _ in range(ACTIONS):
                before = len(_statements(noted))
                await action(bot)
                counts.append(len(_statements(noted)) - before)
            return tuple(counts)


def _statements(noted: Path) -> list[str]:
    lines = noted.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if not line.startswith(CONTROL)]
