"""What reviewers and admins decide."""

from bot.client import AccordBot
from cogs.review.cog import Reviews
from cogs.review.line import buttons as line_buttons
from cogs.review.queue import buttons as queue_buttons
from cogs.review.showing import buttons as showing_buttons
from cogs.review.signatures import buttons as signatures_buttons
from cogs.review.unattended import buttons as unattended_buttons

__all__ = ["line_buttons", "queue_buttons", "setup", "showing_buttons", "signatures_buttons", "unattended_buttons"]


async def setup(bot: AccordBot) -> None:
    """Called by discord.py when the bot loads this folder."""
    await bot.add_cog(Reviews())
