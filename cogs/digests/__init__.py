"""Digests: ordered, looked at before they arrive, and explained."""

from bot.client import AccordBot
from cogs.digests.cog import Digests
from cogs.digests.mine import buttons as own_buttons
from cogs.digests.orders import buttons as order_buttons
from cogs.digests.why import buttons as why_buttons

__all__ = ["order_buttons", "own_buttons", "setup", "why_buttons"]


async def setup(bot: AccordBot) -> None:
    """Called by discord.py when the bot loads this folder."""
    await bot.add_cog(Digests())
