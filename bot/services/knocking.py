"""What Discord says of the channel and the role that someone chooses for a digest, before it is kept."""

from dataclasses import dataclass

from bot.domain.digest_orders import Doubt, HowItArrives, WhenAndWhere, Wish
from bot.domain.digests import Digest, Manner, Trouble
from bot.domain.errors import DiscordUnavailable
from bot.domain.errors.digests import ChannelElsewhere, RoleElsewhere, RoleOfEveryone
from bot.services.doorkeeper import Doorkeeper


@dataclass(frozen=True, slots=True)
class AtTheDoor:
    """What keeps a digest out of its channel, and what is doubtful about its role."""

    trouble: Trouble | None = None
    doubts: tuple[Doubt, ...] = ()


async def reached(
    doorkeeper: Doorkeeper, server_id: int, channel_id: int, manner: Manner = Manner.MESSAGE, *, chosen: bool = True
) -> Trouble | None:
    """What keeps editions out of a channel; nothing where Discord does not say.

    Raises ChannelElsewhere for one that was chosen just now and is not in the server.
    """
    try:
        trouble = await doorkeeper.in_the_way(server_id, channel_id, threads=manner is Manner.THREAD)
    except DiscordUnavailable:
        return None
    if chosen and trouble is Trouble.CHANNEL_GONE:
        raise ChannelElsewhere
    return trouble


async def asked_of_discord(doorkeeper: Doorkeeper, before: Digest, wish: Wish) -> AtTheDoor:
    """Whether a digest can arrive as it is wished. Raises ChannelElsewhere, RoleOfEveryone, RoleElsewhere."""
    if before.server_id is None or before.channel_id is None or not isinstance(wish, WhenAndWhere | HowItArrives):
        return AtTheDoor(before.trouble)
    server_id, channel_id, role_id, manner = before.server_id, before.channel_id, before.role_id, before.manner
    if isinstance(wish, WhenAndWhere):
        channel_id = wish.channel_id or channel_id
    else:
        role_id, manner = wish.role_id, wish.manner
        await _hold_role(doorkeeper, server_id, role_id)
    chosen = channel_id != before.channel_id
    trouble = await reached(doorkeeper, server_id, channel_id, manner, chosen=chosen)
    silent = role_id is not None and not await doorkeeper.may_call(server_id, channel_id, role_id)
    return AtTheDoor(trouble, (Doubt.ROLE_SILENT,) if silent else ())


async def _hold_role(doorkeeper: Doorkeeper, server_id: int, role_id: int | None) -> None:
    """Hold that a role is one of a server, and not that of everyone. Raises RoleOfEveryone, RoleElsewhere."""
    if role_id == server_id:
        # Discord gives the role of everyone the number of its server.
        raise RoleOfEveryone
    if role_id is not None and not await doorkeeper.has_role(server_id, role_id):
        raise RoleElsewhere
