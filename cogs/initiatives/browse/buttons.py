"""What the buttons on the cards of initiatives do. Each recognises anew who pressed it."""

from bot.domain.participation import Joining
from cogs.initiatives.browse import asks
from cogs.initiatives.browse.cards import whole_initiative_card
from cogs.initiatives.browse.joining_cards import left_card, participants_card
from cogs.ui.given_back import typed_before
from cogs.ui.handlers import on_press
from cogs.ui.here import Here
from cogs.ui.layout import AccordView


@on_press("initiative-whole")
async def whole(here: Here, reference: str, page: str) -> None:
    """Show everything that it says, page by page."""
    seen = await here.services.initiatives.view(here.actor, reference)
    await here.replace(whole_initiative_card(seen, int(page), here.texts))


@on_press("initiative-update-again")
async def update_again(here: Here, reference: str, status: str) -> None:
    """Open the form for news as it was sent."""
    await asks.update_again(here, reference, status, await typed_before(here))


@on_press("join")
async def join(here: Here, reference: str) -> None:
    """Open the form to ask to take part."""
    await asks.join(here, reference)


@on_press("join-again")
async def join_again(here: Here, reference: str, chosen: str) -> None:
    """Open it as it was sent, to mend it."""
    await asks.join(here, reference, chosen, await typed_before(here))


@on_press("leave")
async def leave(here: Here, reference: str) -> None:
    """Take part no more, or take the request back."""
    left = await here.working(here.services.participation.leave(here.actor, reference))
    await here.answer(left_card(left, here.texts))


@on_press("participants")
async def participants(here: Here, reference: str) -> None:
    """Show who takes part, and who asks to."""
    await here.answer(await _participants(here, reference, 0))


@on_press("participants-page")
async def participants_page(here: Here, reference: str, page: str) -> None:
    """Turn to another page of them."""
    await here.replace(await _participants(here, reference, int(page)))


@on_press("join-answer")
async def answer(here: Here, participant_id: str, standing: str, page: str) -> None:
    """Answer one of them."""
    work = here.services.participation.answer(here.actor, int(participant_id), Joining(standing))
    answered = await here.working(work)
    await here.replace(await _participants(here, answered.record.reference, int(page)))


async def _participants(here: Here, reference: str, page: int) -> AccordView:
    return participants_card(await here.services.participation.browse(here.actor, reference, page), here.texts)
