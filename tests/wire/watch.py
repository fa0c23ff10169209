"""Waiting for something to become true, without sleeping."""

import asyncio
from collections.abc import Callable


class Watch:
    """Wakes whoever waits whenever something happened at the rig."""

    def __init__(self) -> None:
        self._waiting: set[asyncio.Event] = set()

    def poke(self) -> None:
        """Say that something happened."""
        for waiter in self._waiting:
            waiter.set()

    async def until(
        self, holds: Callable[[], object], what: str = "what was waited for", *, seconds: float = 10.0
    ) -> None:
        """Return as soon as `holds()` is true; fail after `seconds` with `what` in the sentence."""
        waiter = asyncio.Event()
        self._waiting.add(waiter)
        try:
            async with asyncio.timeout(seconds):
                while not holds():
                    waiter.clear()
                    await waiter.wait()
        except TimeoutError:
            raise AssertionError(f"after {seconds:g} s there was not {what}") from None
        finally:
            self._waiting.discard(waiter)
