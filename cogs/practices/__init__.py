"""Good practices: shared, found, reused, and read by reviewers."""

from bot.client import AccordBot
from cogs.practices.assess import buttons as assess_buttons
from cogs.practices.browse import buttons as browse_buttons
from cogs.practices.cog import Practices
from cogs.practices.share import buttons as share_buttons
from cogs.practices.share.menu import save_as_good_practice

__all__ = ["assess_buttons", "browse_buttons", "setup", "share_buttons"]


async def setup(bot: AccordBot) -> None:
    """Called by discord.py when the bot loads this folder."""
    await bot.add_cog(Practices())
    bot.tree.add_command(save_as_good_practice)
