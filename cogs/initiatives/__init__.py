"""Initiatives: logged, browsed, joined, counted, taken in and handed out."""

from bot.client import AccordBot
from cogs.initiatives.cog import Initiatives

__all__ = ["setup"]


async def setup(bot: AccordBot) -> None:
    """Called by discord.py when the bot loads this folder."""
    await bot.add_cog(Initiatives())
