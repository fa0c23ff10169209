"""Reading a Call, signing it, and seeing how it does."""

from bot.client import AccordBot
from cogs.call import buttons
from cogs.call.close import buttons as close_buttons
from cogs.call.cog import Calls
from cogs.call.letters import buttons as letter_buttons
from cogs.call.publishing import buttons as publishing_buttons
from cogs.ui.presses import AccordButton, AccordSelect

__all__ = ["buttons", "close_buttons", "letter_buttons", "publishing_buttons", "setup"]


async def setup(bot: AccordBot) -> None:
    """Called by discord.py when the bot loads this folder."""
    bot.add_dynamic_items(AccordButton, AccordSelect)
    await bot.add_cog(Calls())
