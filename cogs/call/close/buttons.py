"""What the buttons of closing do. Each asks anew whether who pressed it is a steward."""

from bot.domain.closing import last_word
from cogs.call.close.cards import closed_card, left_open_card
from cogs.call.close.forms import CloseForm
from cogs.call.close.words import unpacked
from cogs.ui.given_back import typed_before
from cogs.ui.handlers import on_press
from cogs.ui.here import Here


async def open_close_form(here: Here, typed: str | None, *, en: str = "", fr: str = "") -> None:
    """Open the form, for a steward, where the Call is open."""
    closing = await here.services.closing.prepare(here.actor, typed)
    await here.open(CloseForm(here.texts, closing.call, en=en, fr=fr))


async def _words_in_message(here: Here) -> tuple[str, str]:
    return unpacked(await typed_before(here))


@on_press("close-again")
async def close_again(here: Here, reference: str) -> None:
    """Open the form as it was sent, to mend it."""
    en, fr = await _words_in_message(here)
    await open_close_form(here, reference, en=en, fr=fr)


@on_press("close-now")
async def close_now(here: Here, reference: str) -> None:
    """Close the Call with the words that stand in the message."""
    en, fr = await _words_in_message(here)
    call = await here.working(here.services.closing.close(here.actor, reference, last_word(en=en, fr=fr)))
    await here.replace(closed_card(call, here.texts))


@on_press("leave-open")
async def leave_open(here: Here) -> None:
    """Leave it as it is."""
    await here.replace(left_open_card(here.texts))
