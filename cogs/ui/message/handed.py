"""The message that someone hands over, as Discord gives it."""

from typing import Final

import discord

from bot.domain.errors import DiscordUnavailable
from bot.domain.errors.messages import MessageUnusable, Unusable
from bot.domain.messages import Handed, Place, read_link
from cogs.ui.here import Here

# What people write themselves; Discord's own lines, such as that someone joined, are none of them.
_WRITTEN: Final = (discord.MessageType.default, discord.MessageType.reply)

Channel = discord.TextChannel | discord.VoiceChannel | discord.StageChannel | discord.Thread


def handed(message: discord.Message, server_id: int) -> Handed:
    """A message that came with the menu, or was fetched."""
    return Handed(
        place=Place(server_id, message.channel.id, message.id),
        author_discord_id=message.author.id,
        by_app=message.author.bot or message.webhook_id is not None or message.type not in _WRITTEN,
        text=message.content,
    )


async def fetched(here: Here, place: Place) -> Handed:
    """A message as it is now, where whoever asks can look. Raises MessageUnusable, DiscordUnavailable."""
    channel = await _channel(here, place)
    try:
        message = await channel.fetch_message(place.message_id)
    except discord.NotFound as error:
        raise MessageUnusable(why=Unusable.NOT_THERE) from error
    except discord.Forbidden as error:
        raise MessageUnusable(why=Unusable.NOT_READ) from error
    except (discord.DiscordException, OSError) as error:
        raise DiscordUnavailable from error
    return handed(message, place.server_id)


async def linked(here: Here, typed: str) -> Handed:
    """The message of this server that a link leads to. Raises MessageUnusable, DiscordUnavailable."""
    return await fetched(here, read_link(typed, server_id=here.actor.server_id))


async def _channel(here: Here, place: Place) -> Channel:
    """A channel in which whoever asks may read what was written before. Raises MessageUnusable, DiscordUnavailable."""
    guild, member = here.interaction.guild, here.interaction.user
    if guild is None or guild.id != place.server_id or not isinstance(member, discord.Member):
        raise MessageUnusable(why=Unusable.ELSEWHERE)
    channel = guild.get_channel_or_thread(place.channel_id) or await _thread(here, place.channel_id)
    if not isinstance(channel, Channel) or channel.guild.id != guild.id:
        raise MessageUnusable(why=Unusable.NOT_THERE)
    allowed = channel.permissions_for(member)
    if not (allowed.view_channel and allowed.read_message_history) or not await _in_thread(channel, member):
        raise MessageUnusable(why=Unusable.NOT_THERE)
    return channel


async def _thread(here: Here, channel_id: int) -> object:
    """A thread that Discord did not tell of by itself: it rests."""
    try:
        return await here.interaction.client.fetch_channel(channel_id)
    except (discord.NotFound, discord.Forbidden) as error:
        raise MessageUnusable(why=Unusable.NOT_THERE) from error
    except (discord.DiscordException, OSError) as error:
        raise DiscordUnavailable from error


async def _in_thread(channel: Channel, member: discord.Member) -> bool:
    """Whether someone can look into a private thread; every other channel is decided by its permissions."""
    if not isinstance(channel, discord.Thread) or not channel.is_private():
        return True
    try:
        await channel.fetch_member(member.id)
    except discord.HTTPException:
        return channel.permissions_for(member).manage_threads
    return True


async def may_ask_in(here: Here, place: Place) -> None:
    """Hold that whoever asks may write where the author would be called. Raises MessageUnusable, DiscordUnavailable."""
    channel = await _channel(here, place)
    member = here.interaction.user
    allowed = channel.permissions_for(member) if isinstance(member, discord.Member) else discord.Permissions.none()
    writes = allowed.send_messages_in_threads if isinstance(channel, discord.Thread) else allowed.send_messages
    if not writes:
        raise MessageUnusable(why=Unusable.MAY_NOT_WRITE)
