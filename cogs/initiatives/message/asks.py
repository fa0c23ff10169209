"""What people ask about a message: to log an initiative from it."""

from bot.domain.errors.messages import MessageUnusable
from bot.domain.messages import Handed, beginning, usable
from bot.domain.records import SUMMARY_LIMIT
from cogs.initiatives.log.asks import log
from cogs.initiatives.log.drafts import INITIATIVES
from cogs.initiatives.message.cards import ask_author_card, unusable_card
from cogs.initiatives.message.handed import linked
from cogs.ui.drafting import go_on
from cogs.ui.errors import sentence
from cogs.ui.here import Here


async def log_from_link(here: Here, typed: str) -> None:
    """Log from the message that a link leads to; an empty form where it leads to none."""
    try:
        message = await linked(here, typed)
    except MessageUnusable as error:
        await here.answer(unusable_card(sentence(error, here.texts, here.interaction), here.texts))
    else:
        await log_from(here, message, by_link=True)


async def log_from(here: Here, message: Handed, *, by_link: bool) -> None:
    """One's own message fills the form at once; before someone else's is used, its author is asked."""
    try:
        usable(message, by_link=by_link)
        if message.author_discord_id == here.actor.discord_id:
            await log(here, {"summary": (beginning(message.text, limit=SUMMARY_LIMIT),)})
            return
        mine = await here.services.authors.may_be_asked(here.actor, message)
    except MessageUnusable as error:
        await here.answer(unusable_card(sentence(error, here.texts, here.interaction), here.texts))
        return
    if mine is not None:
        await go_on(INITIATIVES, here, mine.id)
    else:
        await here.answer(ask_author_card(message, here.texts))
