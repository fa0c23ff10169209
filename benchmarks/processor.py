"""Processor time of actions of several bots, taken in turns, so that a busy machine touches all of them."""

from collections.abc import Awaitable, Callable, Sequence

from benchmarks.bots import Running
from benchmarks.processes import processor_seconds

WARM_UP = 20
ROUNDS = 5
# A processor tick is 10 ms: a round of the cheapest action must last many of them.
ACTIONS_A_ROUND = 400

Action = Callable[[Running], Awaitable[None]]


async def milliseconds(measured: Sequence[tuple[Running, Action]]) -> list[tuple[float, ...]]:
    """The milliseconds that one action of each took in each round."""
    for bot, action in measured:
        await _repeat(WARM_UP, bot, action)
    rounds = [[await _one_round(bot, action) for bot, action in measured] for _ in range(ROUNDS)]
    return list(zip(*rounds, strict=True))


async def _one_round(bot: Running, action: Action) -> float:
    before = processor_seconds(bot.process.pid)
    await _repeat(ACTIONS_A_ROUND, bot, action)
    return (processor_seconds(bot.process.pid) - before) * 1000 / ACTIONS_A_ROUND


async def _repeat(times: int, bot: Running, action: Action) -> None:
    for _ in range(times):
        await action(bot)
