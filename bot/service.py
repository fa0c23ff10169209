"""Serving Discord: the bot and its clock, until someone stops them."""

import asyncio
import contextlib
import logging

import discord

from bot.app import open_accord, point_at
from bot.scheduler import Ticker
from bot.settings import Settings, WrongSetting

log = logging.getLogger(__name__)


async def serve(settings: Settings, token: str) -> int:
    """Serve until cancelled; then finish what is under way, and close everything in reverse."""
    point_at(settings)
    async with open_accord(settings) as accord:
        ticker = Ticker(accord.services, accord.now, seconds=settings.tick_seconds)
        bot = accord.bot
        try:
            async with bot:
                await bot.login(token)
                ticker.start()
                try:
                    await bot.connect()
                finally:
                    await bot.finish_answers()
        except discord.LoginFailure:
            raise WrongSetting("Discord refuses the DISCORD_TOKEN: copy it again from the developer portal.") from None
        except asyncio.CancelledError:
            log.info("stopping")
            raise
        finally:
            with contextlib.suppress(Exception):
                await ticker.stop()
    return 0
