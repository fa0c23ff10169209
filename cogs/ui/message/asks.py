"""What people ask about a message: to begin a record from it."""

from bot.domain.errors.messages import MessageUnusable
from bot.domain.messages import Handed, beginning, usable
from bot.domain.records import SUMMARY_LIMIT
from cogs.ui.draft_forms import open_first
from cogs.ui.drafting import Drafting
from cogs.ui.drafts import GOES_ON
from cogs.ui.errors import sentence
from cogs.ui.here import Here
from cogs.ui.message.cards import ask_author_card, unusable_card
from cogs.ui.message.handed import linked
from cogs.ui.presses import AccordButton


def empty_form(here: Here, drafting: Drafting, about: str) -> AccordButton:
    """The way without the message."""
    return drafting.first_form(here.texts("button-empty-form"), about)


async def begin_from_link(here: Here, drafting: Drafting, typed: str, about: str = "") -> None:
    """Begin from the message that a link leads to; an empty form where it leads to none."""
    try:
        message = await linked(here, typed)
    except MessageUnusable as error:
        await _refuse(here, drafting, error, about)
    else:
        await begin_from(here, drafting, message, about, by_link=True)


async def begin_from(here: Here, drafting: Drafting, message: Handed, about: str = "", *, by_link: bool) -> None:
    """One's own message fills the form at once; before someone else's is used, its author is asked."""
    try:
        usable(message, by_link=by_link)
        if message.author_discord_id == here.actor.discord_id:
            words = beginning(message.text, limit=SUMMARY_LIMIT)
            await open_first(here, drafting, {**await drafting.known(here, about), "summary": (words,)}, about)
            return
        mine = await here.services.authors.may_be_asked(here.actor, message)
    except MessageUnusable as error:
        await _refuse(here, drafting, error, about)
        return
    if mine is not None:
        await GOES_ON[mine.kind](here, mine.id)
    else:
        await here.answer(
            ask_author_card(message, drafting.asks.kind, about, empty_form(here, drafting, about), here.texts)
        )


async def _refuse(here: Here, drafting: Drafting, error: MessageUnusable, about: str) -> None:
    said = sentence(error, here.texts, here.interaction)
    await here.answer(unusable_card(said, empty_form(here, drafting, about)))
