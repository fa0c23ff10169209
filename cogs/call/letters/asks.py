"""What stewards ask of letters, by command or by button alike."""

from bot.domain.letters import Desk, Preview
from cogs.call.letters.cards import desk_card, preview_card
from cogs.call.letters.forms import LetterForm
from cogs.call.letters.packing import NOTHING_TYPED
from cogs.ui.here import Here
from cogs.ui.layout import AccordView


async def write_letter(here: Here, typed: str | None) -> None:
    """Show the letters about a Call that are under way; where there are none, go on with the draft or begin one."""
    desk = await here.services.letters.desk(here.actor, typed)
    if desk.under_way:
        await here.answer(desk_card(desk, here.texts))
    else:
        await write_draft(here, desk)


async def write_draft(here: Here, desk: Desk) -> None:
    """Show the steward's draft; open the form where there is none."""
    if desk.draft:
        await here.answer(_shown(desk.draft, here))
    else:
        await here.open(LetterForm(here.texts, desk.call, NOTHING_TYPED))


def _shown(preview: Preview, here: Here) -> AccordView:
    """A draft, first in the steward's own language."""
    return preview_card(preview, here.texts, language=here.texts.language)
