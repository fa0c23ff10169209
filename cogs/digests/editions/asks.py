"""What people ask of editions before they come."""

from cogs.digests.editions.cards import preview_card
from cogs.ui.here import Here


async def preview(here: Here, typed: str) -> None:
    """Show what the next edition of a digest would look like if it came now."""
    digest = await here.services.digests.find(here.actor, typed)
    what = await here.working(here.services.editions.preview(here.actor, digest))
    await here.answer(preview_card(what, here.texts))
