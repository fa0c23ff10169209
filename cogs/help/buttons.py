"""What the help page shows, and what its buttons and its select do."""

from cogs.help.cards import help_card
from cogs.help.pages import CHAPTERS, FIRST
from cogs.privacy.cards import kept_card
from cogs.ui.handlers import on_press
from cogs.ui.here import Here
from cogs.ui.layout import AccordView


async def open_help(here: Here) -> None:
    """Show whoever asks what they can do here."""
    await here.answer(_help(here))


def _help(here: Here, chapter: str = FIRST) -> AccordView:
    contact = here.server.setup.help_contact if here.server and here.server.setup else None
    return help_card(here.actor, here.texts, here.command, contact=contact, chapter=chapter)


@on_press("help")
async def turn(here: Here, chapter: str) -> None:
    """Turn to another chapter; one that an earlier version had is the first."""
    await here.replace(_help(here, chapter if chapter in CHAPTERS else FIRST))


@on_press("privacy")
async def privacy(here: Here) -> None:
    """Show everything that is kept about whoever pressed."""
    await here.answer(kept_card(await here.services.privacy.show(here.actor), here.texts))
