"""How fast requests leave for Discord, so that it never has to refuse one: it takes fifty a second of a bot.

discord.py itself only waits once Discord refused. Answers to people are not counted by Discord, and do not wait here.
"""

import asyncio
from collections.abc import Callable, Generator
from contextlib import contextmanager
from contextvars import ContextVar
from types import SimpleNamespace
from typing import Final

import aiohttp

from bot.domain.shards import Shards

# Of Discord's fifty a second, in all processes together.
A_SECOND: Final = 48
_UNCOUNTED: Final = ("/interactions/", "/webhooks/")
# Seconds for which what nobody waits for lets answers go first, and how often it looks.
_YIELDS: Final = 1 / A_SECOND
_LOOK: Final = 0.002
_patient: Final = ContextVar("patient", default=False)


@contextmanager
def patiently() -> Generator[None]:
    """Let the requests of this task take their turn behind all others: they are many, and nobody waits for them."""
    before = _patient.set(True)
    try:
        yield
    finally:
        _patient.reset(before)


class RequestPace:
    """Turns at even distances, never several at once."""

    def __init__(self, shards: Shards, answering: Callable[[], bool]) -> None:
        self._apart = shards.count / len(shards.mine) / A_SECOND
        self._answering = answering
        self._next = 0.0
        self._patient = asyncio.Lock()

    def trace(self) -> aiohttp.TraceConfig:
        """What lets each request wait for its turn, those that discord.py tries again included."""
        config = aiohttp.TraceConfig()
        config.on_request_start.append(self._begins)
        return config

    async def _begins(
        self, _: aiohttp.ClientSession, __: SimpleNamespace, what: aiohttp.TraceRequestStartParams
    ) -> None:
        if not any(each in what.url.path for each in _UNCOUNTED):
            await self.turn()

    async def turn(self) -> None:
        """Wait until it is one's turn to make a request."""
        if not _patient.get():
            await self._wait()
            return
        # One at a time: whoever else comes meanwhile is next, and not behind all of these.
        async with self._patient:
            await self._wait()
            await self._let_answer()

    async def _wait(self) -> None:
        now = asyncio.get_running_loop().time()
        # What a slow moment took is made up for by half a turn, and no more: that would be a burst.
        mine = max(self._next, now - self._apart / 2)
        self._next = mine + self._apart
        if mine > now:
            await asyncio.sleep(mine - now)

    async def _let_answer(self) -> None:
        until = asyncio.get_running_loop().time() + _YIELDS
        while self._answering() and asyncio.get_running_loop().time() < until:  # noqa: ASYNC110 - nobody tells when
            await asyncio.sleep(_LOOK)
