"""What the buttons of letters do. A steward is recognised anew at each press; a reader is whoever presses."""

from bot.domain.letters import Content
from cogs.call.letters.asks import write_draft
from cogs.call.letters.cards import ask_stop_card, desk_card, discarded_card, no_more_letters_card, preview_card
from cogs.call.letters.forms import LetterForm
from cogs.call.letters.packing import NOTHING_TYPED, Typed, apart
from cogs.ui.given_back import typed_before
from cogs.ui.handlers import on_press
from cogs.ui.here import Here


def _as_typed(content: Content) -> Typed:
    written = {language: (said.subject, said.text) for language, said in content.by_language.items()}
    return {**NOTHING_TYPED, **written}


@on_press("write-another")
async def write_another(here: Here, reference: str) -> None:
    """Go on with the draft, or begin one, whatever else is under way."""
    await write_draft(here, await here.services.letters.desk(here.actor, reference))


@on_press("mend-letter")
async def mend(here: Here, reference: str) -> None:
    """Open the form as it was sent, to mend it."""
    call = await here.services.letters.call(here.actor, reference)
    await here.open(LetterForm(here.texts, call, apart(await typed_before(here))))


@on_press("correct-letter")
async def correct(here: Here, letter_id: str) -> None:
    """Open the form with what the draft says."""
    preview = await here.services.letters.preview(here.actor, int(letter_id))
    await here.open(LetterForm(here.texts, preview.call, _as_typed(preview.letter.content)))


@on_press("turn-letter")
async def turn(here: Here, letter_id: str, language: str) -> None:
    """Show the draft as readers of the other language get it."""
    preview = await here.services.letters.preview(here.actor, int(letter_id))
    await here.replace(preview_card(preview, here.texts, language=language))


@on_press("discard-letter")
async def discard(here: Here, letter_id: str) -> None:
    """Throw the draft away."""
    await here.services.letters.discard(here.actor, int(letter_id))
    await here.replace(discarded_card(here.texts))


@on_press("send-letter")
async def send(here: Here, letter_id: str, mark: str) -> None:
    """Put the letter into the slow queue."""
    desk = await here.working(here.services.letters.send(here.actor, int(letter_id), mark))
    await here.replace(desk_card(desk, here.texts))


@on_press("letters")
async def letters(here: Here, reference: str) -> None:
    """Show how the letters about a Call do."""
    desk = await here.services.letters.desk(here.actor, reference)
    await here.replace(desk_card(desk, here.texts))


@on_press("go-on-letter")
async def go_on(here: Here, letter_id: str) -> None:
    """Let a stopped letter go on."""
    desk = await here.working(here.services.letters.go_on(here.actor, int(letter_id)))
    await here.replace(desk_card(desk, here.texts))


@on_press("stop-letter")
async def stop(here: Here, reference: str, letter_id: str) -> None:
    """Ask before a letter is stopped for good; one that is over meanwhile is not asked about."""
    desk = await here.services.letters.desk(here.actor, reference)
    found = [letter for letter in desk.under_way if letter.id == int(letter_id)]
    await here.replace(ask_stop_card(desk.call, found[0], here.texts) if found else desk_card(desk, here.texts))


@on_press("end-letter")
async def end(here: Here, letter_id: str) -> None:
    """Stop it for good."""
    desk = await here.working(here.services.letters.stop_for_good(here.actor, int(letter_id)))
    await here.replace(desk_card(desk, here.texts))


@on_press("no-more-letters")
async def no_more(here: Here, reference: str) -> None:
    """Leave the reader in peace about a Call."""
    call = await here.working(here.services.letters.no_more(here.actor, reference))
    await here.answer(no_more_letters_card(call, here.texts))
