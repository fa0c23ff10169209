"""What a member says about themselves."""

from bot.client import AccordBot
from cogs.profile import buttons
from cogs.profile.asked import buttons as asked_buttons
from cogs.profile.cog import ProfileCog

__all__ = ["asked_buttons", "buttons", "setup"]


async def setup(bot: AccordBot) -> None:
    """Called by discord.py when the bot loads this folder."""
    await bot.add_cog(ProfileCog())
