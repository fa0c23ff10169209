"""What the buttons about someone else's message do."""

from dataclasses import replace

from bot.domain.errors.messages import MessageUnusable
from bot.domain.languages import DEFAULT
from bot.domain.messages import Place, usable
from bot.domain.records import RecordKind
from bot.domain.typed_drafts import typed_profile
from bot.spelling import Spelling
from bot.texts import Texts, texts_in
from cogs.initiatives.log.asks import known
from cogs.initiatives.log.drafts import INITIATIVES
from cogs.initiatives.message.cards import answered_card, unusable_card
from cogs.initiatives.message.handed import fetched, may_ask_in
from cogs.ui.drafting import replace_with
from cogs.ui.errors import sentence
from cogs.ui.handlers import on_press
from cogs.ui.here import Here
from cogs.ui.layout import unquoted


@on_press("ask-author")
async def ask_author(here: Here, channel_id: str, message_id: str) -> None:
    """Ask the author of a message with one post beside it. Who that is, Discord says anew."""
    pressed = here.interaction.message
    place = Place(here.actor.server_id or 0, int(channel_id), int(message_id))
    try:
        words = unquoted(pressed.components) if pressed else ""
        message = usable(replace(await fetched(here, place), text=words), by_link=False)
        await may_ask_in(here, place)
        fields = {**typed_profile(here.profile, Spelling(here.texts), here.texts.language), **known(here)}
        language = here.server.setup.language if here.server and here.server.setup else DEFAULT
        asking = here.services.authors.ask(here.actor, RecordKind.INITIATIVE, message, fields, language)
        draft = await here.working(asking)
    except MessageUnusable as error:
        await here.replace(unusable_card(sentence(error, here.texts, here.interaction), here.texts))
        return
    looked = await here.services.logging.look(here.actor, draft.id)
    await replace_with(here, INITIATIVES, looked, 0)


@on_press("author-yes")
async def agree(here: Here, draft_id: str) -> None:
    """Agree that something is logged from one's own message."""
    await here.services.authors.answer(here.actor, int(draft_id), agreed=True)
    await here.replace(answered_card(_of_server(here), agreed=True))


@on_press("author-no")
async def decline(here: Here, draft_id: str) -> None:
    """Decline it: the words of the message are gone."""
    await here.services.authors.answer(here.actor, int(draft_id), agreed=False)
    await here.replace(answered_card(_of_server(here), agreed=False))


def _of_server(here: Here) -> Texts:
    """The language of what all read."""
    setup = here.server.setup if here.server else None
    return texts_in(setup.language if setup else DEFAULT)
