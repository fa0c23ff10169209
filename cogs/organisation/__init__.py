"""Organisations: seen, represented, shown to the network, left to others, merged."""

from bot.client import AccordBot
from cogs.organisation import buttons
from cogs.organisation.cog import Organisations

__all__ = ["buttons", "setup"]


async def setup(bot: AccordBot) -> None:
    """Called by discord.py when the bot loads this folder."""
    await bot.add_cog(Organisations())
