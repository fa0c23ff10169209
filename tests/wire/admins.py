"""What the admins of a server change while the bot is there; the bot is told as Discord tells it."""

from tests.wire.gateway import Gateway
from tests.wire.world import Channel, Guild, Json, World


class Admins:
    """Changes channels and permissions, removes the bot, invites it again."""

    def __init__(self, world: World, gateway: Gateway) -> None:
        self._world = world
        self._gateway = gateway

    async def rename(self, channel: Channel, name: str) -> None:
        """Give a channel another name."""
        channel.name = name
        await self._tell("CHANNEL_UPDATE", channel.guild, channel.payload())

    async def deny(self, channel: Channel, permissions: int) -> None:
        """Let nobody do that in a channel; 0 takes it back."""
        channel.denied = permissions
        await self._tell("CHANNEL_UPDATE", channel.guild, channel.payload())

    async def permit(self, guild: Guild, permissions: int) -> None:
        """Let everyone, the bot among them, do that and no more in a server."""
        guild.bot_permissions = permissions
        role = {"guild_id": str(guild.id), "role": guild.everyone()}
        await self._tell("GUILD_ROLE_UPDATE", guild, role)

    async def delete(self, channel: Channel) -> None:
        """Delete a channel and all that was said there."""
        del self._world.channels[channel.id]
        if channel.guild is not None:
            channel.guild.channels.remove(channel)
        await self._tell("CHANNEL_DELETE", channel.guild, channel.payload())

    async def remove_bot(self, guild: Guild) -> None:
        """Remove the bot from a server."""
        guild.has_bot = False
        await self._tell("GUILD_DELETE", guild, {"id": str(guild.id)})

    async def invite_bot(self, guild: Guild) -> None:
        """Let the bot into a server again."""
        guild.has_bot = True
        await self._tell("GUILD_CREATE", guild, guild.payload())

    async def _tell(self, event: str, guild: Guild | None, data: Json) -> None:
        await self._gateway.dispatch(event, data, None if guild is None else guild.id)
