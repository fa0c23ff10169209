"""How fast requests leave for Discord, so that it never has to refuse one: it takes fifty a second of a bot.

Answers to people are not counted, by Discord and here. discord.py itself only waits once Discord refused.
"""

import asyncio
from collections.abc import Callable
from typing import Final

from bot.domain.shards import Shards

# Of Discord's fifty a second, in all processes together; what is left is for what nobody paces.
A_SECOND: Final = 48
# Seconds that what nobody waits for lets those go first who wait for an answer: one turn at most.
_LOOK: Final = 0.002
_YIELDS: Final = 1 / A_SECOND


class RequestPace:
    """Turns at even distances, never several at once. What nobody waits for takes its turn behind everything else."""

    def __init__(self, shards: Shards, answering: Callable[[], bool]) -> None:
        self._apart = shards.count / len(shards.mine) / A_SECOND
        self._answering = answering
        self._next = 0.0
        self._patient = asyncio.Lock()

    async def turn(self, *, patient: bool = False) -> None:
        """Wait until it is one's turn to make a request; `patient` where nobody waits for it."""
        if not patient:
            await self._wait()
            return
        # One at a time: whoever comes meanwhile is next, and not behind all of these.
        async with self._patient:
            await self._wait()
            await self._let_answer()

    async def _wait(self) -> None:
        now = asyncio.get_running_loop().time()
        # One that was missed is made up for, and no more than one: that would be a burst.
        mine = max(self._next, now - self._apart)
        self._next = mine + self._apart
        if mine > now:
            await asyncio.sleep(mine - now)

    async def _let_answer(self) -> None:
        until = asyncio.get_running_loop().time() + _YIELDS
        while self._answering() and asyncio.get_running_loop().time() < until:  # noqa: ASYNC110 - nobody tells when
            await asyncio.sleep(_LOOK)
