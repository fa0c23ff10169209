"""Looking after a record that nobody looks after, or saying that it is over."""

from cogs.review.unattended.cards import taken_up_card, unattended_card
from cogs.ui.handlers import on_press
from cogs.ui.here import Here
from cogs.ui.layout import AccordView


async def _page(here: Here, page: int) -> AccordView:
    return unattended_card(await here.services.unattended.page(here.actor, page), here.texts)


@on_press("unattended")
async def unattended(here: Here) -> None:
    """Show the records that look for someone."""
    await here.answer(await _page(here, 0))


@on_press("unattended-page")
async def unattended_page(here: Here, page: str) -> None:
    """Turn to another page of them."""
    await here.replace(await _page(here, int(page)))


@on_press("take-up")
async def take_up(here: Here, reference: str) -> None:
    """Look after a record."""
    await here.answer(taken_up_card(await here.services.unattended.take_up(here.actor, reference), here.texts))


@on_press("nobody-knows")
async def nobody_knows(here: Here, reference: str) -> None:
    """Say that a record is over, since nobody knows of it."""
    await here.services.unattended.nobody_knows(here.actor, reference)
    await here.replace(await _page(here, 0))
