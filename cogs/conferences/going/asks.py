"""What people ask of their own plans, by command or by button alike."""

from cogs.conferences.going.cards import going_card, plans_card
from cogs.ui.here import Here
from cogs.ui.layout import AccordView


async def going(here: Here, typed: str | None) -> None:
    """Show what I plan about a conference; without one, all that I plan."""
    if typed:
        await here.answer(going_card(await here.services.going.look(here.actor, typed), here.texts))
    else:
        await here.answer(await plans(here, 0))


async def plans(here: Here, page: int) -> AccordView:
    """A page of what I plan."""
    found = await here.services.going.page(here.actor, page)
    return plans_card(found, here.texts, upcoming=here.command("conference upcoming"))
