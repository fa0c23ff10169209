"""How Accord is doing, asked by those who can mend it."""

from typing import Final

from bot.domain.actor import Actor
from bot.domain.errors import ChannelGone, DiscordUnavailable, NotAllowed, UnknownServer
from bot.domain.health import Door, NetworkHealth, ServerHealth, Status, Way
from bot.domain.letters import LettersState
from bot.domain.servers import Server
from bot.services.authority import in_server
from bot.services.clock import Clock
from bot.services.doorkeeper import Doorkeeper, missing_for_events
from bot.services.letters import LetterService
from bot.store.database import Database, Transaction

# So many of the guests that wait are named.
_NAMED: Final = 6


class StatusService:
    """The health of a server, and of the network."""

    def __init__(self, database: Database, doorkeeper: Doorkeeper, letters: LetterService, now: Clock) -> None:
        self._database = database
        self._doorkeeper = doorkeeper
        self._letters = letters
        self._now = now

    async def status(self, actor: Actor) -> Status:
        """How my server is doing, for its organisers and for stewards, who are told of the network too.

        Raises ServerOnly, NotAllowed.
        """
        server_id = in_server(actor)
        if not (actor.organiser or actor.steward):
            raise NotAllowed(needs="organiser")
        async with self._database.read() as tx:
            server = await tx.servers.find(server_id)
        if server is None:
            raise UnknownServer(typed=str(server_id))
        # Discord is asked between two looks: no transaction waits for it.
        door = await self._door(server)
        missing = await missing_for_events(self._doorkeeper, server.id) if server.events_since else ()
        letters = await self._letters.state() if actor.steward else None
        async with self._database.read() as tx:
            here = ServerHealth(
                server=server,
                joined_at=await tx.health.joined_at(server.id),
                door=door,
                posts=await tx.health.posts(server.id),
                reviews=await tx.health.reviews(server.id),
                news=await tx.health.news(server.id),
                events=await tx.scheduled_events.health(server.id) if server.events_since else None,
                missing=missing,
                calendars=tuple(each.channel_id for each in await tx.posts.calendars(server.id)),
                digests=tuple(await tx.digests.of_server(server.id)),
            )
            network = await _network(tx, letters) if letters else None
            return Status(here, await tx.health.figures_at(), self._now(), network)

    async def _door(self, server: Server) -> Door | None:
        setup = server.setup
        if setup is None:
            return None
        role_id = setup.reviewer_role_id
        role_gone = role_id is not None and not await self._doorkeeper.has_role(server.id, role_id)
        try:
            missing = await self._doorkeeper.missing_in(setup.channel_id)
        except ChannelGone:
            return Door(Way.GONE, role_gone=role_gone)
        except DiscordUnavailable:
            return Door(Way.UNKNOWN, role_gone=role_gone)
        return Door(Way.LACKING if missing else Way.OPEN, tuple(missing), role_gone)


async def _network(tx: Transaction, letters: LettersState) -> NetworkHealth:
    admitted, guests = await tx.health.servers()
    waiting, calls = await tx.health.guests(limit=_NAMED), await tx.calls.all()
    unattended = await tx.looking_after.unattended(None, network=True)
    return NetworkHealth(admitted, guests, tuple(waiting), tuple(calls), letters, unattended)
