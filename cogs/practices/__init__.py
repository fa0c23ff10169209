"""Good practices: shared, found, reused, and read by reviewers."""

from bot.client import AccordBot
from cogs.practices.cog import Practices


async def setup(bot: AccordBot) -> None:
    """Called by discord.py when the bot loads this folder."""
    await bot.add_cog(Practices())
