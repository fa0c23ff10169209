"""How services ask Discord what Accord may do. Discord's doorkeeper lives in the cogs."""

from typing import Protocol

from bot.domain.digests import Trouble
from bot.domain.errors import DiscordUnavailable
from bot.domain.health import Permission


class Doorkeeper(Protocol):
    """Knows of channels, roles and members as they are at this moment."""

    def ready(self) -> bool:
        """Whether Discord has told which servers there are: until then nothing is known of any."""
        ...

    async def missing_in(self, channel_id: int) -> list[Permission]:
        """What Accord needs in a channel and may not do. Raises ChannelGone, DiscordUnavailable."""
        ...

    async def in_the_way(self, server_id: int, channel_id: int, *, threads: bool) -> Trouble | None:
        """What keeps editions out of a channel, or a thread; `threads` where one is opened under each.

        Known from what Discord tells by itself: it is asked about archived threads alone. Raises DiscordUnavailable.
        """
        ...

    def system_channel(self, server_id: int) -> int | None:
        """The channel in which Discord itself writes to a server; None where it has none, or is not known."""
        ...

    async def missing_for_events(self, server_id: int) -> list[Permission]:
        """What Accord needs for a server's own events, and may not do. Raises DiscordUnavailable."""
        ...

    async def has_role(self, server_id: int, role_id: int) -> bool:
        """Whether a server still has a role."""
        ...

    async def may_call(self, server_id: int, channel_id: int, role_id: int) -> bool:
        """Whether those who have a role are told where Accord mentions it in a channel; yes where nobody knows."""
        ...

    async def is_member(self, server_id: int, discord_id: int) -> bool:
        """Whether someone is in a server now. Raises DiscordUnavailable."""
        ...


async def missing_for_events(doorkeeper: Doorkeeper, server_id: int) -> tuple[Permission, ...]:
    """What Accord needs for a server's own events, and may not do; nothing where Discord does not say."""
    try:
        return tuple(await doorkeeper.missing_for_events(server_id))
    except DiscordUnavailable:
        return ()
