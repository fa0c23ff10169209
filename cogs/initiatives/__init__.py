"""Initiatives: logged, browsed, joined, counted, taken in and handed out."""

from bot.client import AccordBot
from cogs.initiatives.browse import buttons as browse_buttons
from cogs.initiatives.cog import Initiatives
from cogs.initiatives.coverage import buttons as coverage_buttons
from cogs.initiatives.exchange import buttons as exchange_buttons
from cogs.initiatives.log import buttons as log_buttons
from cogs.initiatives.log.menu import log_as_initiative
from cogs.initiatives.overlap import buttons as overlap_buttons

__all__ = [
    "browse_buttons",
    "coverage_buttons",
    "exchange_buttons",
    "log_buttons",
    "overlap_buttons",
    "setup",
]


async def setup(bot: AccordBot) -> None:
    """Called by discord.py when the bot loads this folder."""
    await bot.add_cog(Initiatives())
    bot.tree.add_command(log_as_initiative)
