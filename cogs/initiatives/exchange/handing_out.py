"""Handing out a file of initiatives to whoever asked."""

import discord

from bot.domain.exchange import ExchangeFormat
from bot.domain.record_filters import RecordFilter
from cogs.initiatives.exchange.cards import handed_card, making_card
from cogs.ui.filtering import WHAT, WHO, Typed
from cogs.ui.here import Here
from cogs.ui.progress import Progress


async def export(here: Here, kind: ExchangeFormat, chosen: RecordFilter, typed: Typed) -> None:
    """Make the file, and answer with it."""
    asked = typed.added(WHO, typed.added(WHAT, chosen, here.texts), here.texts)
    await here.hold()
    progress = Progress(here)

    async def told(rows: int) -> None:
        await progress.show(making_card(rows, here.texts))

    limit = here.interaction.filesize_limit
    service = here.services.initiative_exports
    async with service.hand_out(here.actor, asked, kind, here.texts, at_most=limit, told=told) as made:
        card = handed_card(made.rows, made.file.name, here.texts, command=here.command("initiative import"))
        await here.answer(card, files=[discord.File(made.file)])
