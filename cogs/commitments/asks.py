"""What people ask of commitments, by command or by button alike."""

from bot.domain.errors.commitments import NotSignatory
from bot.domain.record_filters import RecordFilter
from bot.domain.records import Answer, RecordKind
from cogs.commitments.cards import commitment_card, commitments_card, not_signatory_card
from cogs.commitments.forms import MakeForm, UpdateForm
from cogs.commitments.packing import Said, Told
from cogs.ui.errors import sentence
from cogs.ui.here import Here
from cogs.ui.layout import AccordView
from cogs.ui.opening import lists, opens, updates


async def make(here: Here, call: str | None, said: Said) -> None:
    """Open the form; whoever has not signed is told so, with the button that signs."""
    try:
        may = await here.services.commitments.prepare(here.actor, call, said.point)
    except NotSignatory as error:
        known = await here.services.calls.read(call)
        await here.answer(not_signatory_card(known, sentence(error, here.texts, here.interaction), here.texts))
        return
    await here.open(MakeForm(here.texts, may, said))


@opens(RecordKind.COMMITMENT)
async def view(here: Here, typed: str) -> None:
    """Show a commitment."""
    await here.answer(commitment_card(await here.services.commitments.view(here.actor, typed), here.texts))


@updates(RecordKind.COMMITMENT)
async def update(here: Here, typed: str) -> None:
    """Open the form to tell how it goes on."""
    seen = await here.services.commitments.to_change(here.actor, typed)
    await here.open(UpdateForm(here.texts, seen, Told.of(seen.commitment)))


@lists(RecordKind.COMMITMENT)
async def page(here: Here, asked: RecordFilter, number: int, mark: str) -> AccordView:
    """A page of commitments."""
    found = await here.services.commitments.page(here.actor, asked, number)
    return commitments_card(found, mark, here.texts, command=here.command("commitment make"))


async def point_of(here: Here, call: str | None, point: int | None) -> Answer | None:
    """The point that a list is asked for; nothing where none is named. Raises UnknownCall, UnknownPoint."""
    if point is None:
        return None
    return Answer((await here.services.calls.read_point(call, point)).id, point)
