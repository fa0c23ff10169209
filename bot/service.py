"""Serving Discord: the bot and its clock, until someone stops them."""

import asyncio
import logging

import aiohttp
import discord

from bot.app import open_accord, point_at
from bot.scheduler import Ticker
from bot.settings import Settings, WrongSetting

log = logging.getLogger(__name__)


async def serve(settings: Settings, token: str) -> int:
    """Serve until cancelled; then finish what is under way, and close everything in reverse. Returns the exit code."""
    point_at(settings)
    # Accord has no voice: what discord.py would say of missing voice libraries helps nobody.
    discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False
    logging.getLogger("apscheduler").setLevel(logging.WARNING)
    async with open_accord(settings) as accord, accord.bot as bot:
        try:
            await bot.login(token)
        except discord.LoginFailure:
            raise WrongSetting("Discord refuses the DISCORD_TOKEN: copy it again from the developer portal.") from None
        except (aiohttp.ClientConnectionError, OSError) as error:
            log.critical("Discord cannot be reached: %s. Nothing was changed; start Accord again later.", error)
            return 1
        tickers = [Ticker(lane, seconds=settings.tick_seconds) for lane in accord.lanes]
        for ticker in tickers:
            ticker.start()
        try:
            await bot.connect()
        finally:
            log.info("stopping")
            accord.services.digest_delivery.stop()
            await bot.finish_answers()
            await asyncio.gather(*(ticker.stop() for ticker in tickers))
    return 0
