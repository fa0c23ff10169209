"""Conferences: added, found, gone to, put into calendars, and what came of them."""

from bot.client import AccordBot
from cogs.conferences.cog import Conferences

__all__ = ["setup"]


async def setup(bot: AccordBot) -> None:
    """Called by discord.py when the bot loads this folder."""
    await bot.add_cog(Conferences())
