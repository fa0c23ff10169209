"""Discord's doorkeeper: what Accord may do in a channel, asked of Discord itself."""

from collections.abc import Callable

import discord

from bot.client import AccordBot
from bot.domain.digests import Trouble
from bot.domain.errors import ChannelGone, DiscordUnavailable
from bot.domain.health import Permission

Channel = discord.abc.GuildChannel | discord.Thread


class DiscordDoorkeeper:
    """Asks through whichever bot is running: a restart makes a new one."""

    def __init__(self, bot: Callable[[], AccordBot]) -> None:
        self._bot = bot

    def ready(self) -> bool:
        """Whether Discord has told which servers there are."""
        return self._bot().is_ready()

    async def missing_in(self, channel_id: int) -> list[Permission]:
        """What Accord needs in a channel and may not do. Channel and member are fetched, never remembered."""
        bot = self._bot()
        try:
            channel = await bot.fetch_channel(channel_id)
            if not isinstance(channel, discord.abc.GuildChannel) or bot.user is None:
                raise ChannelGone
            allowed = channel.permissions_for(await channel.guild.fetch_member(bot.user.id))
        except discord.NotFound as error:
            raise ChannelGone from error
        except discord.Forbidden:
            # Discord tells nothing of a channel that Accord may not see.
            return [Permission.VIEW_CHANNEL]
        except (discord.DiscordException, OSError) as error:
            raise DiscordUnavailable from error
        may = {
            Permission.VIEW_CHANNEL: allowed.view_channel,
            Permission.SEND_MESSAGES: allowed.send_messages,
            Permission.READ_MESSAGE_HISTORY: allowed.read_message_history,
            # Who may not write may attach nothing either: then writing is what is missing.
            Permission.ATTACH_FILES: allowed.attach_files or not allowed.send_messages,
        }
        return [permission for permission, allowed in may.items() if not allowed]

    async def in_the_way(self, server_id: int, channel_id: int, *, threads: bool) -> Trouble | None:
        """What keeps editions out of a channel, or a thread.

        Discord tells of each change of a server by itself. What it does not tell of is an archived thread, and that
        is asked for.
        """
        bot = self._bot()
        guild = bot.get_guild(server_id)
        if not bot.is_ready() or bot.user is None or (guild is not None and guild.unavailable):
            raise DiscordUnavailable
        if guild is None:
            return Trouble.SERVER_LEFT
        me = guild.get_member(bot.user.id)
        channel = guild.get_channel_or_thread(channel_id) or await _archived(guild, channel_id)
        if me is None:
            raise DiscordUnavailable
        return channel if isinstance(channel, Trouble) else _barred(channel, me, threads=threads)

    def system_channel(self, server_id: int) -> int | None:
        """The channel in which Discord itself writes to a server, where it has one."""
        guild = self._bot().get_guild(server_id)
        return guild.system_channel.id if guild is not None and guild.system_channel is not None else None

    async def missing_for_events(self, server_id: int) -> list[Permission]:
        """What Accord needs for a server's own events, and may not do, asked of Discord now."""
        bot = self._bot()
        guild = bot.get_guild(server_id)
        if guild is None or bot.user is None:
            raise DiscordUnavailable
        try:
            allowed = (await guild.fetch_member(bot.user.id)).guild_permissions
        except (discord.DiscordException, OSError) as error:
            raise DiscordUnavailable from error
        return [] if allowed.create_events else [Permission.CREATE_EVENTS]

    async def has_role(self, server_id: int, role_id: int) -> bool:
        """Whether a server still has a role; Discord tells of each that is deleted."""
        guild = self._bot().get_guild(server_id)
        return guild is None or guild.get_role(role_id) is not None

    async def may_call(self, server_id: int, channel_id: int, role_id: int) -> bool:
        """Whether those who have a role are told where Accord mentions it in a channel; yes where nobody knows.

        How high the role stands is of no account to Discord.
        """
        bot = self._bot()
        guild = bot.get_guild(server_id)
        if guild is None or bot.user is None:
            return True
        role, me = guild.get_role(role_id), guild.get_member(bot.user.id)
        channel = guild.get_channel_or_thread(channel_id)
        if role is None or me is None or channel is None:
            return True
        return role.mentionable or channel.permissions_for(me).mention_everyone

    async def is_member(self, server_id: int, discord_id: int) -> bool:
        """Whether someone is in a server now; nobody is in one that Accord is not in.

        Before Discord has told which servers there are, and while one is out of its own reach, nobody knows. Of a
        server that another process serves, this one is told nothing by itself: it asks.
        """
        bot = self._bot()
        guild = bot.get_guild(server_id)
        elsewhere = not bot.settings.shards.serve(server_id)
        if not bot.is_ready() or (guild is not None and guild.unavailable):
            raise DiscordUnavailable
        if guild is None and not elsewhere:
            return False
        try:
            await (guild or await bot.fetch_guild(server_id, with_counts=False)).fetch_member(discord_id)
        except discord.NotFound:
            return False
        except discord.Forbidden as error:
            if elsewhere:
                return False
            raise DiscordUnavailable from error
        except (discord.DiscordException, OSError) as error:
            raise DiscordUnavailable from error
        return True


def _barred(channel: Channel, me: discord.Member, *, threads: bool) -> Trouble | None:
    """What of all that an edition needs Accord may not do there."""
    allowed = channel.permissions_for(me)
    thread = channel if isinstance(channel, discord.Thread) else None
    needed = {
        Trouble.CANNOT_VIEW: allowed.view_channel,
        Trouble.THREAD_CLOSED: thread is None or not thread.locked or allowed.manage_threads,
        Trouble.CANNOT_SEND: allowed.send_messages_in_threads if thread else allowed.send_messages,
        Trouble.CANNOT_READ_HISTORY: allowed.read_message_history,
        Trouble.CANNOT_OPEN_THREADS: not threads or (allowed.create_public_threads and thread is None),
    }
    return next((trouble for trouble, may in needed.items() if not may), None)


async def _archived(guild: discord.Guild, channel_id: int) -> discord.Thread | Trouble:
    """A thread that Discord does not tell of, since nobody wrote in it for some time; or that it is gone."""
    try:
        found = await guild.fetch_channel(channel_id)
    except (discord.NotFound, discord.InvalidData):
        # Or it is in another server.
        return Trouble.CHANNEL_GONE
    except discord.Forbidden:
        return Trouble.CANNOT_VIEW
    except (discord.DiscordException, OSError) as error:
        raise DiscordUnavailable from error
    return found if isinstance(found, discord.Thread) and found.parent is not None else Trouble.CHANNEL_GONE
