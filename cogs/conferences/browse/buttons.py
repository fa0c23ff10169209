"""What the buttons on the cards of conferences do. Each recognises anew who pressed it."""

from cogs.conferences.browse.cards import whole_conference_card
from cogs.ui.handlers import on_press
from cogs.ui.here import Here


@on_press("conference-whole")
async def whole(here: Here, reference: str, page: str) -> None:
    """Show everything that it says, page by page."""
    seen = await here.services.conferences.view(here.actor, reference)
    await here.replace(whole_conference_card(seen, int(page), here.texts))
