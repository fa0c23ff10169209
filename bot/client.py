"""The bot as Discord sees it: it loads the cogs, publishes commands when they changed, and owns nothing else."""

import asyncio
import importlib
import logging
from typing import Any, Final

import discord
from discord import app_commands
from discord.ext import commands

from bot.pictures.studio import PictureStudio
from bot.request_pace import RequestPace
from bot.services.all import Services
from bot.settings import Settings

log = logging.getLogger(__name__)

# Longer than a write may wait for another, shorter than a service manager waits before it kills.
_FAREWELL: Final = 8.0
COGS: Final = (
    "cogs.ui",
    "cogs.call",
    "cogs.profile",
    "cogs.privacy",
    "cogs.server",
    "cogs.organisation",
    "cogs.commitments",
    "cogs.initiatives",
    "cogs.practices",
    "cogs.conferences",
    "cogs.digests",
    "cogs.find",
    "cogs.review",
    "cogs.help",
)


class AccordBot(commands.AutoShardedBot):
    """Asks Discord for servers only: no message content, no presences, no member lists."""

    def __init__(
        self, settings: Settings, services: Services, studio: PictureStudio, *, publish_always: bool = False
    ) -> None:
        super().__init__(
            command_prefix=commands.when_mentioned,
            help_command=None,
            intents=discord.Intents(guilds=True),
            member_cache_flags=discord.MemberCacheFlags.none(),
            max_messages=None,
            chunk_guilds_at_startup=False,
            allowed_mentions=discord.AllowedMentions.none(),
            shard_count=settings.shard_count,
            shard_ids=list(settings.shard_ids) if settings.shard_ids else None,  # pyright: ignore[reportArgumentType] - None: all
            http_trace=RequestPace(settings.shards, lambda: bool(self._answering)).trace(),
        )
        self.settings = settings
        self.services = services
        self.studio = studio
        self._publish_always = publish_always
        self._answering: set[asyncio.Task[Any]] = set()

    async def setup_hook(self) -> None:
        """Load the cogs and tell Discord of the commands, before the first event."""
        for cog in COGS:
            # Not load_extension: it would import every module anew at each restart of the bot in one process.
            await importlib.import_module(cog).setup(self)
        await self.publish_commands()

    async def publish_commands(self) -> bool:
        """Publish the commands where they differ from what was published last; from one process only."""
        if self.shard_ids is not None and 0 not in self.shard_ids:
            return False
        digest = self.services.publications.digest(await self._payload())
        application_id = self.application_id or 0
        if not self._publish_always and await self.services.publications.is_current(application_id, digest):
            return False
        published = await self.tree.sync()
        await self.services.publications.published(application_id, digest)
        log.info("published %s commands", len(published))
        return True

    async def _payload(self) -> list[dict[str, Any]]:
        """The commands as Discord would get them, translations included."""
        commands_: list[app_commands.Command[Any, ..., Any] | app_commands.Group | app_commands.ContextMenu] = [
            *self.tree.get_commands()
        ]
        translator = self.tree.translator
        if translator is None:
            return [command.to_dict(self.tree) for command in commands_]
        return [await command.get_translated_payload(self.tree, translator) for command in commands_]

    def answering(self) -> None:
        """Note that the running task answers someone."""
        task = asyncio.current_task()
        if task is not None:
            self._answering.add(task)
            task.add_done_callback(self._answering.discard)

    async def finish_answers(self) -> None:
        """Let everyone who has asked get their answer, before the bot leaves Discord; within a few seconds."""
        if self._answering:
            log.info("finishing %s answers", len(self._answering))
            await asyncio.wait(self._answering, timeout=_FAREWELL)

    async def on_ready(self) -> None:
        """Know every server, those that came or went while the bot was away included."""
        await self.services.servers.attend({guild.id: guild.name for guild in self.guilds})
        log.info("ready in %s servers", len(self.guilds))

    async def on_guild_join(self, guild: discord.Guild) -> None:
        """Know a new server, as a guest; or one that returned."""
        await self.services.servers.joined({guild.id: guild.name})
        self.services.digest_watch.changed(guild.id)

    async def on_guild_update(self, before: discord.Guild, after: discord.Guild) -> None:
        """Know a server by its new name."""
        if before.name != after.name:
            await self.services.servers.joined({after.id: after.name})

    async def on_guild_remove(self, guild: discord.Guild) -> None:
        """Note that a server removed the bot."""
        await self.services.servers.left(guild.id)
        self.services.digest_watch.changed(guild.id)

    # What may be in the way of digests, or be so no more, is looked at once Discord tells that it changed.

    async def on_guild_available(self, guild: discord.Guild) -> None:
        """A server can be reached again."""
        self.services.digest_watch.changed(guild.id)

    async def on_guild_channel_create(self, channel: discord.abc.GuildChannel) -> None:
        """A channel came."""
        self.services.digest_watch.changed(channel.guild.id)

    async def on_guild_channel_delete(self, channel: discord.abc.GuildChannel) -> None:
        """A channel is gone."""
        self.services.digest_watch.changed(channel.guild.id)

    async def on_guild_channel_update(self, _: discord.abc.GuildChannel, after: discord.abc.GuildChannel) -> None:
        """A channel, or who may do what in it, changed."""
        self.services.digest_watch.changed(after.guild.id)

    async def on_guild_role_delete(self, role: discord.Role) -> None:
        """A role is gone."""
        self.services.digest_watch.changed(role.guild.id)

    async def on_guild_role_update(self, before: discord.Role, after: discord.Role) -> None:
        """What a role may do changed."""
        if before.permissions != after.permissions:
            self.services.digest_watch.changed(after.guild.id)

    async def on_member_update(self, _: discord.Member, after: discord.Member) -> None:
        """Accord's own roles changed: of nobody else it is told."""
        self.services.digest_watch.changed(after.guild.id)

    async def on_thread_update(self, _: discord.Thread, after: discord.Thread) -> None:
        """A thread was closed or opened."""
        self.services.digest_watch.changed(after.guild.id)

    async def on_raw_thread_delete(self, gone: discord.RawThreadDeleteEvent) -> None:
        """A thread is gone."""
        self.services.digest_watch.changed(gone.guild_id)
