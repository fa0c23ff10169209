"""Showing a digest that was just ordered: when it comes, and at once what it would look like."""

from bot.domain.digest_orders import Ordered
from cogs.digests.orders.cards import created_card
from cogs.ui.here import Here


async def show_created(here: Here, ordered: Ordered) -> None:
    """When the first edition comes."""
    await here.answer(created_card(ordered, here.texts))
