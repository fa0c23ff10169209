"""What the buttons about someone else's message do."""

from dataclasses import replace

from bot.domain.errors.messages import MessageUnusable
from bot.domain.languages import DEFAULT
from bot.domain.messages import Place, usable
from bot.texts import Texts, texts_in
from cogs.ui.drafting import drafting_of, replace_with
from cogs.ui.errors import sentence
from cogs.ui.handlers import on_press
from cogs.ui.here import Here
from cogs.ui.layout import unquoted
from cogs.ui.message.asks import empty_form
from cogs.ui.message.cards import answered_card, unusable_card
from cogs.ui.message.handed import fetched, may_ask_in


@on_press("ask-author")
async def ask_author(here: Here, noun: str, channel_id: str, message_id: str, about: str) -> None:
    """Ask the author of a message with one post beside it. Who that is, Discord says anew."""
    drafting, pressed = drafting_of(noun), here.interaction.message
    service = drafting.service(here)
    place = Place(here.actor.server_id or 0, int(channel_id), int(message_id))
    try:
        words = unquoted(pressed.components) if pressed else ""
        message = usable(replace(await fetched(here, place), text=words), by_link=False)
        await may_ask_in(here, place)
        profile = await service.known(here.actor, here.texts.language)
        fields = {**profile, **await drafting.known(here, about)}
        language = here.server.setup.language if here.server and here.server.setup else DEFAULT
        asking = here.services.authors.ask(here.actor, drafting.asks.kind, message, fields, language)
        draft = await here.working(asking)
    except MessageUnusable as error:
        said = sentence(error, here.texts, here.interaction)
        await here.replace(unusable_card(said, empty_form(here, drafting, about)))
        return
    await replace_with(here, drafting, await service.look(here.actor, draft.id), 0)


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
