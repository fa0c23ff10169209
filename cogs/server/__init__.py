"""Setting a server up, and admitting it to the network."""

from bot.client import AccordBot
from cogs.server import buttons
from cogs.server.cog import Servers

__all__ = ["buttons", "setup"]


async def setup(bot: AccordBot) -> None:
    """Called by discord.py when the bot loads this folder."""
    await bot.add_cog(Servers())
