"""Requests held on their way: before Discord does them, or done and not answered."""

import asyncio
import re
from dataclasses import dataclass, field

from tests.wire.world import Json


class LostError(Exception):
    """A request whose bot is gone: nobody waits for its answer."""


@dataclass(eq=False)
class Hold:
    """Keeps every request that matches, from when it arrives until all are let go or lost."""

    method: str
    path: re.Pattern[str]
    # Held after it was done, without its answer; otherwise before it is done.
    accepted: bool
    # What was asked by those that were held.
    bodies: list[Json] = field(default_factory=list)
    _over: asyncio.Event = field(default_factory=asyncio.Event)
    _lost: bool = False

    def let_go(self) -> None:
        """Let them pass, and whatever follows them."""
        self._over.set()

    def lose(self) -> None:
        """Break off whatever is held still."""
        self._lost = not self._over.is_set()
        self._over.set()

    def holds(self, method: str, path: str) -> bool:
        """Whether it waits for such a request."""
        return not self._over.is_set() and self.method == method and self.path.search(path) is not None

    async def passed(self) -> None:
        """Return when it is let go. Raises LostError."""
        await self._over.wait()
        if self._lost:
            raise LostError


class Holds:
    """The holds that are set."""

    def __init__(self) -> None:
        self._set: list[Hold] = []

    def add(self, method: str, path: str, *, accepted: bool) -> Hold:
        """Hold the requests from now on; `path` is a regular expression."""
        hold = Hold(method, re.compile(path), accepted)
        self._set.append(hold)
        return hold

    def remove(self, hold: Hold) -> None:
        """Hold no more; what is held still is lost."""
        hold.lose()
        self._set.remove(hold)

    def on(self, method: str, path: str, *, accepted: bool) -> Hold | None:
        """The hold that such a request meets."""
        met = (hold for hold in self._set if hold.accepted == accepted and hold.holds(method, path))
        return next(met, None)
