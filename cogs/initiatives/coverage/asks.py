"""What people ask of where the work is, by command or by button alike."""

from bot.domain.coverage import View
from cogs.initiatives.coverage.cards import coverage_card
from cogs.ui.here import Here


async def coverage(here: Here, view: View) -> None:
    """Show the picture."""
    await here.hold()
    seen = await here.services.coverage.coverage(here.actor, view)
    studio = here.interaction.client.studio
    card, files = await coverage_card(seen, here.services.coverage.margins, here.texts, studio)
    await here.answer(card, files=files)
