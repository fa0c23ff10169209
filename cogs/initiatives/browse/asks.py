"""What people ask of initiatives, by command or by button alike."""

from bot.domain.initiatives import Status
from bot.domain.participation import Asking
from bot.domain.record_filters import RecordFilter
from bot.domain.records import RecordKind
from cogs.initiatives.browse.cards import initiative_card, initiatives_card
from cogs.initiatives.browse.forms import MYSELF, JoinForm, UpdateForm
from cogs.initiatives.browse.joining_cards import asking_card
from cogs.ui.here import Here
from cogs.ui.layout import AccordView
from cogs.ui.lists import list_of
from cogs.ui.opening import lists, opens, updates


@opens(RecordKind.INITIATIVE)
async def view(here: Here, typed: str) -> None:
    """Show an initiative."""
    await here.answer(initiative_card(await here.services.initiatives.view(here.actor, typed), here.texts))


@updates(RecordKind.INITIATIVE)
async def update(here: Here, typed: str) -> None:
    """Open the form to tell how an initiative goes on."""
    found = await here.services.initiatives.to_update(here.actor, typed)
    await here.open(UpdateForm(here.texts, found.reference, found.status, found.status))


async def update_again(here: Here, reference: str, status: str, typed: str) -> None:
    """Open it as it was sent, to mend it; how it stands meanwhile is what its sender sees."""
    found = await here.services.initiatives.to_update(here.actor, reference)
    link, _, said = typed.partition("\n")
    chosen = Status(status) if status else found.status
    await here.open(UpdateForm(here.texts, reference, found.status, chosen, said, link))


@lists(RecordKind.INITIATIVE)
async def page(here: Here, asked: RecordFilter, number: int, mark: str) -> AccordView:
    """A page of initiatives."""
    found = await here.services.initiatives.page(here.actor, asked, number)
    return initiatives_card(found, mark, here.texts, command=here.command("initiative log"))


async def browse(here: Here, asked: RecordFilter) -> None:
    """Show the initiatives that fit."""
    await here.answer(await list_of(here, asked))


async def join(here: Here, typed: str, chosen: str = MYSELF, said: str = "") -> None:
    """Open the form to ask to take part; whoever asked already sees how that stands."""
    found = await here.services.participation.look(here.actor, typed)
    if found.mine is not None:
        await here.answer(asking_card(Asking(found.record, found.mine.standing, new=False), here.texts))
        return
    await here.open(JoinForm(here.texts, found.record.reference, found.acts_for, chosen, said))
