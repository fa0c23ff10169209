"""Commitments: what signatories say they will do, and what comes of it."""

from bot.client import AccordBot
from cogs.commitments import buttons
from cogs.commitments.cog import Commitments

__all__ = ["buttons", "setup"]


async def setup(bot: AccordBot) -> None:
    """Called by discord.py when the bot loads this folder."""
    await bot.add_cog(Commitments())
