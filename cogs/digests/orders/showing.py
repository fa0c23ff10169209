"""Showing a digest that was just ordered: when it comes, and at once what it would look like."""

from bot.domain.digest_orders import Ordered
from bot.domain.errors import AccordError
from cogs.digests.editions.cards import preview_card
from cogs.digests.orders.cards import created_card
from cogs.ui.errors import report
from cogs.ui.here import Here


async def show_created(here: Here, ordered: Ordered) -> None:
    """When the first one comes, and below what it would tell now. The digest stands, whatever becomes of that."""
    await here.answer(created_card(ordered, here.texts))
    try:
        what = await here.services.editions.preview(here.actor, ordered.digest)
    except AccordError as error:
        await report(here.interaction, error, texts=here.texts)
        return
    await here.interaction.followup.send(view=preview_card(what, here.texts), ephemeral=True)
