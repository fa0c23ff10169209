"""What the buttons about who sees a record do."""

from bot.domain.visibility import Visibility
from cogs.review.showing.cards import seen_by_card
from cogs.review.showing.forms import RestrictRecordForm, ShowRecordForm
from cogs.ui.given_back import typed_before
from cogs.ui.handlers import on_press
from cogs.ui.here import Here


@on_press("who-sees")
async def who_sees(here: Here, reference: str) -> None:
    """Show who sees a record."""
    await here.answer(seen_by_card(await here.services.showing.look(here.actor, reference), here.texts))


@on_press("seen-by")
async def seen_by(here: Here, reference: str, visibility: str) -> None:
    """Show it to fewer, or to its server again."""
    work = here.services.showing.narrow(here.actor, reference, Visibility(visibility))
    await here.replace(seen_by_card(await here.working(work), here.texts))


@on_press("show-record")
async def show_record(here: Here, reference: str) -> None:
    """Open the form with the four questions, with what is ticked already while the reviewers are at it."""
    shown = await here.services.showing.look(here.actor, reference)
    await here.open(ShowRecordForm(here.texts, reference, tuple(each.value for each in shown.doubts)))


@on_press("show-record-again")
async def show_record_again(here: Here, reference: str, ticked: str) -> None:
    """Open it as it was sent, to mend it."""
    await here.open(ShowRecordForm(here.texts, reference, tuple(ticked.split(".")), await typed_before(here)))


@on_press("restrict-record")
async def restrict_record(here: Here, reference: str) -> None:
    """Open the form for the reason, with what was typed before where there is something."""
    await here.services.showing.look(here.actor, reference)
    await here.open(RestrictRecordForm(here.texts, reference, await typed_before(here)))
