"""Setting a server up, and admitting it to the network."""

from bot.client import AccordBot
from cogs.server import buttons
from cogs.server.cog import Servers
from cogs.server.conferences import buttons as conference_buttons

__all__ = ["buttons", "conference_buttons", "setup"]


async def setup(bot: AccordBot) -> None:
    """Called by discord.py when the bot loads this folder."""
    await bot.add_cog(Servers())
