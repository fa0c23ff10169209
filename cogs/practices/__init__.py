"""Good practices: shared, found, reused, and read by reviewers."""

from bot.client import AccordBot
from cogs.practices.browse import buttons as browse_buttons
from cogs.practices.cog import Practices

__all__ = ["browse_buttons", "setup"]


async def setup(bot: AccordBot) -> None:
    """Called by discord.py when the bot loads this folder."""
    await bot.add_cog(Practices())
