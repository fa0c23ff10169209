"""The composition root: settings → database → services → client; closed in reverse."""

from collections.abc import AsyncGenerator, Callable, Coroutine
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from typing import Any, Final

import discord
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route

from bot.client import AccordBot
from bot.pictures.studio import PictureStudio
from bot.scheduler import Lane, follow, lanes, tick
from bot.services.all import Services, make_services
from bot.services.clock import Clock
from bot.services.journal import ErasureJournal
from bot.services.starter_content import BUNDLED
from bot.settings import Settings
from bot.store.database import Database
from bot.store.migrate import migrate
from cogs.ui.announcer import DiscordAnnouncer
from cogs.ui.doorkeeper import DiscordDoorkeeper
from cogs.ui.event_keeper import DiscordEventKeeper
from cogs.ui.postman import DiscordPostman

_CONTENT: Final = Path(__file__).parent / "content" / "calls"


class Accord:
    """A running Accord. The bot can be built anew, as after a restart, over the same services."""

    def __init__(self, settings: Settings, database: Database, now: Clock, *, publish_always: bool) -> None:
        self.settings = settings
        self.database = database
        self.now = now
        self.pictures = PictureStudio()
        self._publish_always = publish_always
        self.services: Services = make_services(
            database,
            ErasureJournal(journal_beside(database.file)),
            DiscordAnnouncer(lambda: self.bot, self.pictures),
            now,
            settings.shards,
            doorkeeper=DiscordDoorkeeper(lambda: self.bot),
            event_keeper=DiscordEventKeeper(lambda: self.bot),
            postman=DiscordPostman(lambda: self.bot),
            letters_per_day=settings.letters_per_day,
        )
        self.bot = self.build_bot()

    def build_bot(self) -> AccordBot:
        """A new bot, which takes the place of the one before."""
        self.bot = AccordBot(self.settings, self.services, self.pictures, publish_always=self._publish_always)
        return self.bot

    async def tick(self) -> None:
        """Do all scheduled work that is due now."""
        await tick(self.services, self.now(), self.settings.shards)

    @property
    def lanes(self) -> list[Callable[[], Coroutine[Any, Any, None]]]:
        """Each lane of scheduled work: what is due now in it."""
        return [partial(self._follow, lane) for lane in lanes(self.services, self.settings.shards)]

    async def _follow(self, lane: Lane) -> None:
        await follow(lane, self.now())


def journal_beside(file: Path | None) -> Path:
    """Where erasures are written down: beside an SQLite file, in `data` for PostgreSQL."""
    return file.with_suffix(".erasures") if file else Path("data") / "accord.erasures"


def point_at(settings: Settings) -> None:
    """Send the bot to another address than Discord's own, where the settings name one."""
    if settings.discord_url:
        Route.BASE = settings.discord_url.rstrip("/")
    if settings.discord_gateway_url:
        DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(settings.discord_gateway_url)


@asynccontextmanager
async def open_accord(
    settings: Settings, *, now: Clock = discord.utils.utcnow, publish_always: bool = False
) -> AsyncGenerator[Accord]:
    """Accord, ready to meet Discord: tables up to date, erasures carried out, starter content there."""
    await migrate(settings.database_url)
    database = Database(settings.database_url)
    accord: Accord | None = None
    try:
        accord = Accord(settings, database, now, publish_always=publish_always)
        await accord.services.privacy.carry_out_journal()
        for file in sorted(_CONTENT.glob("*.toml")):
            await accord.services.calls.load_starter(file)
        await accord.services.starter_content.begin_with(BUNDLED, wanted=settings.starter_content)
        yield accord
    finally:
        if accord is not None:
            await accord.pictures.close()
        await database.close()
