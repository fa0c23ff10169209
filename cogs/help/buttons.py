"""What the buttons of the help page do."""

from cogs.privacy.cards import kept_card
from cogs.ui.handlers import on_press
from cogs.ui.here import Here


@on_press("privacy")
async def privacy(here: Here) -> None:
    """Show everything that is kept about whoever pressed."""
    await here.answer(kept_card(await here.services.privacy.show(here.actor), here.texts))
