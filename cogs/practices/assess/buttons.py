"""What the buttons about the label of a good practice do. Each recognises anew who pressed it."""

from cogs.practices.assess.cards import ask_inspire_card, inspired_card, label_card
from cogs.practices.assess.forms import AssessForm, TakeLabelBackForm
from cogs.ui.given_back import typed_before
from cogs.ui.handlers import on_press
from cogs.ui.here import Here


@on_press("label")
async def label(here: Here, reference: str) -> None:
    """Show how others looked at a practice."""
    await here.answer(label_card(await here.services.assessing.look(here.actor, reference), 0, here.texts))


@on_press("label-page")
async def label_page(here: Here, reference: str, page: str) -> None:
    """Turn to another page of the notes."""
    await here.replace(label_card(await here.services.assessing.look(here.actor, reference), int(page), here.texts))


@on_press("inspire")
async def inspire(here: Here, reference: str) -> None:
    """Ask whether it is meant."""
    await here.answer(ask_inspire_card(await here.services.assessing.to_inspire(here.actor, reference), here.texts))


@on_press("inspire-now")
async def inspire_now(here: Here, reference: str, version: str) -> None:
    """Find a practice inspiring."""
    work = here.services.assessing.inspire(here.actor, reference, version=int(version))
    await here.replace(inspired_card(await here.working(work), here.texts))


@on_press("assess")
async def assess(here: Here, reference: str) -> None:
    """Open the form for a note."""
    await here.open(AssessForm(here.texts, await here.services.assessing.to_assess(here.actor, reference)))


@on_press("assess-again")
async def assess_again(here: Here, reference: str, chosen: str, ticked: str) -> None:
    """Open it as it was sent, about the practice as it is now."""
    assessing = await here.services.assessing.to_assess(here.actor, reference)
    await here.open(AssessForm(here.texts, assessing, await typed_before(here), chosen, no_interest=bool(ticked)))


@on_press("take-label-back")
async def take_back(here: Here, reference: str) -> None:
    """Open the form for the reason."""
    await here.services.assessing.to_take_back(here.actor, reference)
    await here.open(TakeLabelBackForm(here.texts, reference))


@on_press("take-label-back-again")
async def take_back_again(here: Here, reference: str) -> None:
    """Open it as it was sent, to mend it."""
    await here.services.assessing.to_take_back(here.actor, reference)
    await here.open(TakeLabelBackForm(here.texts, reference, await typed_before(here)))
