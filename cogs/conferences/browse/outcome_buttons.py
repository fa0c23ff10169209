"""What the buttons around the outcomes of a conference do. Each recognises anew who pressed it."""

from bot.domain.outcomes import NewOutcome
from cogs.conferences.browse.outcome_cards import ask_to_remove_card, outcomes_card
from cogs.conferences.browse.outcome_forms import OutcomeForm, as_sent
from cogs.ui.given_back import typed_before
from cogs.ui.handlers import on_press
from cogs.ui.here import Here


async def tell(here: Here, typed: str, came: str = "") -> None:
    """Open the form to tell what came of a conference."""
    found = await here.services.outcomes.look(here.actor, typed)
    await here.open(OutcomeForm(here.texts, found.record.reference, NewOutcome(came=came)))


@on_press("outcomes")
async def look(here: Here, reference: str, page: str) -> None:
    """Show a page of what came of it."""
    await here.replace(outcomes_card(await here.services.outcomes.look(here.actor, reference), int(page), here.texts))


@on_press("outcomes-beside")
async def look_beside(here: Here, reference: str) -> None:
    """Show all that came of it, beside the card of the conference."""
    await here.answer(outcomes_card(await here.services.outcomes.look(here.actor, reference), 0, here.texts))


@on_press("outcome-add")
async def add(here: Here, reference: str) -> None:
    """Open the form."""
    await tell(here, reference)


@on_press("outcome-again")
async def add_again(here: Here, reference: str, sort: str) -> None:
    """Open the form as it was sent, to mend it."""
    typed = await typed_before(here)
    await here.open(OutcomeForm(here.texts, reference, as_sent(sort, typed)))


@on_press("outcome-remove")
async def ask(here: Here, reference: str, named: str) -> None:
    """Ask before something is taken back."""
    found = await here.services.outcomes.look(here.actor, reference)
    await here.replace(ask_to_remove_card(found, named, here.texts))


@on_press("outcome-remove-now")
async def remove(here: Here, reference: str, named: str) -> None:
    """Take it back; pressed twice, it stays so."""
    found = await here.working(here.services.outcomes.remove(here.actor, reference, named))
    await here.replace(outcomes_card(found, 0, here.texts, said=here.texts("outcome-removed")))
