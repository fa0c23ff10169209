"""Showing how far a long task is, now and then: Discord takes edits of one message slowly."""

import asyncio
import logging
from typing import Final

import discord

from cogs.ui.here import Here
from cogs.ui.layout import AccordView

log = logging.getLogger(__name__)
# How often, in seconds.
EVERY: Final = 5.0


class Progress:
    """The answer to whoever waits, while it is worked on."""

    def __init__(self, here: Here) -> None:
        self._here = here
        self._next = asyncio.get_running_loop().time() + EVERY

    async def show(self, card: AccordView, *, now: bool = False) -> None:
        """Show how far it is, where that was not done a moment ago."""
        time = asyncio.get_running_loop().time()
        if time < self._next and not now:
            return
        self._next = time + EVERY
        try:
            await self._here.replace(card)
        except discord.HTTPException as refused:
            log.info("could not say how far a task is: %s", refused)
