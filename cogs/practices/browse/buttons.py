"""What the buttons on the cards of practices and adaptations do. Each recognises anew who pressed it."""

from bot.domain.practices import Went
from bot.domain.typed_adaptations import TypedAdaptation
from cogs.practices.browse import asks
from cogs.practices.browse.adaptation_cards import whole_adaptation_card
from cogs.practices.browse.cards import practice_part_card
from cogs.practices.browse.forms import typed_again
from cogs.practices.browse.log_cards import log_card
from cogs.practices.browse.sections import Part
from cogs.ui.given_back import typed_before
from cogs.ui.handlers import on_press
from cogs.ui.here import Here


async def _typed(here: Here) -> TypedAdaptation:
    """What the pressed message gives back."""
    return typed_again(await typed_before(here))


@on_press("practice-part")
async def part(here: Here, reference: str, which: str, page: str) -> None:
    """Show how it works, or what is known of it, page by page."""
    seen = await here.services.practices.view(here.actor, reference)
    await here.replace(practice_part_card(seen, Part(which), int(page), here.texts))


@on_press("adaptation-whole")
async def whole(here: Here, reference: str, page: str) -> None:
    """Show everything that an adaptation says, page by page."""
    seen = await here.services.adaptations.view(here.actor, reference)
    await here.replace(whole_adaptation_card(seen, int(page), here.texts))


@on_press("adaptations")
async def log(here: Here, reference: str, page: str) -> None:
    """Show the whole adaptation log beside the card."""
    await here.answer(log_card(await here.services.practices.log(here.actor, reference, int(page)), here.texts))


@on_press("adaptations-page")
async def turn_log(here: Here, reference: str, page: str) -> None:
    """Turn to another page of it."""
    await here.replace(log_card(await here.services.practices.log(here.actor, reference, int(page)), here.texts))


@on_press("adapt")
async def adapt(here: Here, reference: str) -> None:
    """Open the form to tell that one reused it."""
    await asks.adapt(here, reference)


@on_press("adapt-again")
async def adapt_again(here: Here, reference: str, went: str) -> None:
    """Open it as it was sent, to mend it."""
    await asks.adapt_again(here, reference, await _typed(here), Went(went) if went else None)


@on_press("correct-adaptation-again")
async def correct_again(here: Here, reference: str, went: str) -> None:
    """Open the correction as it was sent."""
    await asks.correct_again(here, reference, await _typed(here), Went(went) if went else None)
