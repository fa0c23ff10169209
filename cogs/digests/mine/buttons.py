"""What the buttons about one's own digests do. They concern whoever presses them, and nobody else hears of it."""

from bot.domain.own_digests import Subscribed
from cogs.digests.mine import asks
from cogs.digests.mine.cards import own_card, subscribed_card
from cogs.ui.handlers import on_press
from cogs.ui.here import Here


async def _tell(here: Here, told: Subscribed) -> None:
    await here.answer(subscribed_card(told, here.server, here.texts, mine=here.command("digest mine")))


@on_press("only-for-me")
async def only_for_me(here: Here, edition_id: str) -> None:
    """Be told oneself what the channel of an edition is told."""
    await _tell(here, await here.working(here.services.own_digests.only_for_me(here.actor, int(edition_id))))


@on_press("own-begin")
async def begin(here: Here) -> None:
    """Be told what is new here."""
    await _tell(here, await here.working(here.services.own_digests.begin(here.actor)))


@on_press("own-digests")
async def mine(here: Here) -> None:
    """Show all of one's own."""
    await asks.mine(here)


@on_press("own-digest")
async def one(here: Here, reference: str) -> None:
    """Show one of them."""
    await here.answer(own_card(await here.services.own_digests.look(here.actor, reference), here.server, here.texts))


@on_press("own-look")
async def look_into(here: Here, reference: str) -> None:
    """Let it look into this server, too."""
    own = await here.working(here.services.own_digests.look_into(here.actor, reference))
    await here.replace(own_card(own, here.server, here.texts))


@on_press("own-away")
async def look_away(here: Here, reference: str, server_id: str) -> None:
    """Let it look into a server no more."""
    own = await here.working(here.services.own_digests.look_away(here.actor, reference, int(server_id)))
    await here.replace(own_card(own, here.server, here.texts))
