"""Everything that is kept about me; a copy; gone."""

from bot.client import AccordBot
from cogs.privacy import buttons
from cogs.privacy.cog import Privacy

__all__ = ["buttons", "setup"]


async def setup(bot: AccordBot) -> None:
    """Called by discord.py when the bot loads this folder."""
    await bot.add_cog(Privacy())
