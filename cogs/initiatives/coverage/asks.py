"""What people ask of where the work is, by command or by button alike."""

from bot.domain.coverage import View
from cogs.initiatives.coverage.cards import coverage_card
from cogs.ui.here import Here


async def coverage(here: Here, view: View) -> None:
    """Show the picture."""
    await here.hold()
    client, service = here.interaction.client, here.services.coverage
    seen = await service.coverage(here.actor, view)
    beside = service.margins if client.settings.starter_content else ()
    card, files = await coverage_card(seen, beside, here.texts, client.studio)
    await here.answer(card, files=files)
