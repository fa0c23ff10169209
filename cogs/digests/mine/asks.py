"""What people ask of their own digests, by command or by button alike."""

from cogs.digests.mine.cards import mine_card, own_card
from cogs.ui.here import Here
from cogs.ui.layout import AccordView


async def mine(here: Here) -> None:
    """Show the digests that come to me; the only one, whole."""
    await here.answer(await mine_view(here))


async def mine_view(here: Here) -> AccordView:
    """The same, to be put somewhere."""
    own = await here.services.own_digests.mine(here.actor)
    return own_card(own[0], here.server, here.texts) if len(own) == 1 else mine_card(own, here.server, here.texts)
