"""Handing an export to the steward who asked, and showing how far it is meanwhile."""

import asyncio
import logging
from typing import Final

import discord

from bot.domain.exports import ExportFormat
from cogs.call.export.cards import exported_card, under_way_card
from cogs.ui.here import Here

log = logging.getLogger(__name__)
# How often the steward is told how far it is, in seconds: Discord takes edits of one message slowly.
EVERY: Final = 5.0


class _SoFar:
    """Tells the asker now and then how many rows are written."""

    def __init__(self, here: Here) -> None:
        self._here = here
        self._next = asyncio.get_running_loop().time() + EVERY

    async def __call__(self, rows: int) -> None:
        now = asyncio.get_running_loop().time()
        if now < self._next:
            return
        self._next = now + EVERY
        try:
            await self._here.replace(under_way_card(rows, self._here.texts))
        except discord.HTTPException as refused:
            log.info("could not say how far an export is: %s", refused)


async def export(here: Here, typed: str | None, kind: ExportFormat) -> None:
    """Make the export, and answer with its files."""
    await here.hold()
    limit = here.interaction.filesize_limit
    exports = here.services.exports.for_steward(here.actor, typed, kind, here.texts, at_most=limit, told=_SoFar(here))
    async with exports as exported:
        names = [file.name for file in exported.files]
        card = exported_card(exported.call, exported.rows, exported.total, names, here.texts)
        await here.answer(card, files=[discord.File(file) for file in exported.files])
