"""A stand-in for Discord's doorkeeper."""

from dataclasses import dataclass, field

from bot.domain.digests import Trouble
from bot.domain.errors import AccordError
from bot.domain.health import Permission


@dataclass
class Doorway:
    """What Accord may do in the channels of Discord, the roles that were deleted there, and who left."""

    missing: list[Permission] = field(default_factory=list)
    missing_of_server: list[Permission] = field(default_factory=list)
    trouble: AccordError | None = None
    # What is in the way of digests, by channel.
    barred: dict[int, Trouble] = field(default_factory=dict)
    gone: set[int] = field(default_factory=set)
    left: set[int] = field(default_factory=set)
    # What keeps editions out of channels.
    shut: dict[int, Trouble] = field(default_factory=dict)
    # Where Discord itself writes, by server.
    system: dict[int, int] = field(default_factory=dict)
    # Roles that Accord may not call.
    silent: set[int] = field(default_factory=set)

    def ready(self) -> bool:
        return True

    async def missing_in(self, channel_id: int) -> list[Permission]:
        if self.trouble:
            raise self.trouble
        return self.missing

    async def in_the_way(self, server_id: int, channel_id: int, *, threads: bool) -> Trouble | None:
        if self.trouble:
            raise self.trouble
        return self.shut.get(channel_id)

    def system_channel(self, server_id: int) -> int | None:
        return self.system.get(server_id)

    async def missing_for_events(self, server_id: int) -> list[Permission]:
        if self.trouble:
            raise self.trouble
        return self.missing_of_server

    async def has_role(self, server_id: int, role_id: int) -> bool:
        return role_id not in self.gone

    async def may_call(self, server_id: int, channel_id: int, role_id: int) -> bool:
        return role_id not in self.silent

    async def is_member(self, server_id: int, discord_id: int) -> bool:
        if self.trouble:
            raise self.trouble
        return discord_id not in self.left
