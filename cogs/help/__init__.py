"""What is here, for the person who asks."""

from bot.client import AccordBot
from cogs.help import buttons
from cogs.help.cog import Help

__all__ = ["buttons", "setup"]


async def setup(bot: AccordBot) -> None:
    """Called by discord.py when the bot loads this folder."""
    await bot.add_cog(Help())
