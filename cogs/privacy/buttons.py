"""What the buttons of privacy do. They concern whoever presses them, and nobody else."""

import io

import discord

from cogs.privacy.cards import ask_erase_card, erased_card, said_card
from cogs.ui.handlers import on_press
from cogs.ui.here import Here
from cogs.ui.layout import AccordView, attachment, text


@on_press("export")
async def export(here: Here) -> None:
    """Hand over the copy as a file."""
    copy = await here.services.privacy.export(here.actor)
    file = discord.File(io.BytesIO(copy), filename="accord.json")
    await here.answer(AccordView(text(here.texts("export-body")), attachment("accord.json")), files=[file])


@on_press("erase")
async def erase(here: Here) -> None:
    """Ask before erasing."""
    await here.answer(ask_erase_card(here.texts, withdraw=here.command("call withdraw")))


@on_press("erased")
async def erased(here: Here) -> None:
    """Erase whoever pressed."""
    known = await here.working(here.services.privacy.erase(here.actor))
    await here.replace(erased_card(here.texts, known=known))


@on_press("keep-me")
async def keep(here: Here) -> None:
    """Leave everything as it is."""
    await here.replace(said_card(here.texts("erase-kept")))
