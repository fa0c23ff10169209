"""One search over everything that the asker may see."""

from bot.client import AccordBot
from cogs.find import buttons
from cogs.find.cog import Find

__all__ = ["buttons", "setup"]


async def setup(bot: AccordBot) -> None:
    """Called by discord.py when the bot loads this folder."""
    await bot.add_cog(Find())
