"""Conferences: added, found, gone to, put into calendars, and what came of them."""

from bot.client import AccordBot
from cogs.conferences.add import buttons as add_buttons
from cogs.conferences.browse import buttons as browse_buttons
from cogs.conferences.browse import lineage_buttons, outcome_buttons
from cogs.conferences.calendar import buttons as calendar_buttons
from cogs.conferences.cog import Conferences
from cogs.conferences.going import buttons as going_buttons

__all__ = [
    "add_buttons",
    "browse_buttons",
    "calendar_buttons",
    "going_buttons",
    "lineage_buttons",
    "outcome_buttons",
    "setup",
]


async def setup(bot: AccordBot) -> None:
    """Called by discord.py when the bot loads this folder."""
    await bot.add_cog(Conferences())
