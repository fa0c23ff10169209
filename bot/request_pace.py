"""How fast requests leave for Discord, so that it never has to refuse one: it takes fifty a second of a bot.

discord.py itself only waits once Discord refused. Answers to people are not counted by Discord, and do not wait here.
"""

import asyncio
from collections import deque
from collections.abc import Callable, Generator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Final

import aiohttp

from bot.domain.shards import Shards

# Of Discord's fifty a second, in all processes together: not all of them take equally long to get there.
A_SECOND: Final = 46.2
# So many in a second, until a slow moment is made up for; of so many seconds that were lost at most.
_MOST: Final = 47
_MADE_UP: Final = 0.5
# A slow moment is made up for by so much shorter distances, and not in a heap: on the way there heaps grow larger.
_CLOSER: Final = 0.9
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


@dataclass(slots=True)
class Leave:
    """When a request left."""

    at: float


class RequestPace:
    """Turns at even distances, never several at once, and in no second more than Discord takes."""

    def __init__(self, shards: Shards, answering: Callable[[], bool]) -> None:
        share = len(shards.mine) / shards.count
        self._apart = 1 / share / A_SECOND
        self._answering = answering
        # When the next one is due, when the last one was to leave, and when the last ones left.
        self._next = self._turn = 0.0
        self._left: deque[Leave] = deque(maxlen=max(1, int(share * _MOST)))
        self._patient = asyncio.Lock()

    def trace(self) -> aiohttp.TraceConfig:
        """What lets each request wait for its turn, those that discord.py tries again included."""
        config = aiohttp.TraceConfig()
        config.on_request_start.append(self._begins)
        config.on_request_headers_sent.append(self._is_sent)
        return config

    async def _begins(
        self, _: aiohttp.ClientSession, request: SimpleNamespace, what: aiohttp.TraceRequestStartParams
    ) -> None:
        if not any(each in what.url.path for each in _UNCOUNTED):
            request.leave = await self.turn()

    async def _is_sent(
        self, _: aiohttp.ClientSession, request: SimpleNamespace, __: aiohttp.TraceRequestHeadersSentParams
    ) -> None:
        if (leave := getattr(request, "leave", None)) is not None:
            leave.at = asyncio.get_running_loop().time()

    async def turn(self) -> Leave:
        """Wait until it is one's turn to make a request. What was delayed after that says when it really left."""
        if not _patient.get():
            return await self._wait()
        # One at a time: whoever else comes meanwhile is next, and not behind all of these.
        async with self._patient:
            leave = await self._wait()
            await self._let_answer()
        return leave

    async def _wait(self) -> Leave:
        clock = asyncio.get_running_loop().time
        now = clock()
        due = self._next if now - self._next < _MADE_UP else now
        self._next = due + self._apart
        self._turn = turn = max(now, due, self._turn + self._apart * _CLOSER)
        while (early := max(turn, self._room()) - clock()) > 0:  # noqa: ASYNC110 - what leaves meanwhile takes room
            await asyncio.sleep(early)
        # When it leaves, which on a busy machine is later than it might have.
        leave = Leave(clock())
        self._left.append(leave)
        return leave

    def _room(self) -> float:
        """From when on one more may leave."""
        return self._left[0].at + 1 if len(self._left) == self._left.maxlen else 0

    async def _let_answer(self) -> None:
        until = asyncio.get_running_loop().time() + _YIELDS
        while self._answering() and asyncio.get_running_loop().time() < until:  # noqa: ASYNC110 - nobody tells when
            await asyncio.sleep(_LOOK)
