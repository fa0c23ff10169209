"""What every cog is built from: the base view, form and button, the one error handler, and Here."""

from bot.client import AccordBot
from cogs.ui import draft_buttons
from cogs.ui.errors import report_command
from cogs.ui.forms import answer_lost_form, forget_open_forms
from cogs.ui.message import buttons as message_buttons
from cogs.ui.translator import CatalogueTranslator

__all__ = ["draft_buttons", "message_buttons", "setup"]


async def setup(bot: AccordBot) -> None:
    """Called by discord.py when the bot loads this folder; it comes before every other."""
    await bot.tree.set_translator(CatalogueTranslator())
    bot.tree.error(report_command)
    forget_open_forms()
    bot.add_listener(answer_lost_form, "on_interaction")
