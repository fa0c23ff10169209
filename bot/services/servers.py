"""Servers: set up by their admins, admitted by stewards, forgotten after they leave."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Final

from bot.domain.actor import Actor
from bot.domain.errors import UnknownServer
from bot.domain.names import fold
from bot.domain.servers import Server, ServerSetup
from bot.domain.shards import Shards
from bot.services.announcements import skip_passed_goals
from bot.services.authority import admin_in, only_stewards
from bot.services.clock import Clock
from bot.services.merging import bring_home
from bot.services.passing_on import forget_record
from bot.store.database import Database

_KEPT_AFTER_LEAVING: Final = timedelta(days=30)
# Records of one transaction, and transactions of one tick: nobody waits long for what a large server leaves behind.
_PART: Final = 50
_PARTS: Final = 20


class ServerService:
    """What admins and stewards do with servers."""

    def __init__(self, database: Database, now: Clock, shards: Shards) -> None:
        self._database = database
        self._now = now
        self._shards = shards

    async def current(self, actor: Actor) -> Server | None:
        """The server I am in, as it is set up. Raises NotAllowed for anyone but its admins."""
        server_id = admin_in(actor)
        async with self._database.read() as tx:
            return await tx.servers.find(server_id)

    async def set_up(self, actor: Actor, setup: ServerSetup) -> Server:
        """Set up a server for its admin. Raises NotAllowed."""
        server_id = admin_in(actor)
        return await self._database.whole(self._set_up(actor, server_id, setup))

    async def _set_up(self, actor: Actor, server_id: int, setup: ServerSetup) -> Server:
        now = self._now()
        async with self._database.begin() as tx:
            before = await tx.servers.find(server_id)
            await tx.servers.set_up(server_id, setup)
            heard = before is not None and before.setup is not None and before.setup.announce_milestones
            if setup.announce_milestones and not heard:
                await skip_passed_goals(tx, server_id, at=now)
            member = await tx.members.meet(actor.discord_id, at=now)
            await tx.audit.record("server.set_up", "server", at=now, member_id=member.id, server_id=server_id)
            server = await tx.servers.find(server_id)
        if server is None:
            raise UnknownServer(typed=str(server_id))
        return server

    async def suggest(self, actor: Actor, typed: str) -> list[Server]:
        """The servers a steward may mean, guests first; nothing for anyone else."""
        if not actor.steward:
            return []
        async with self._database.read() as tx:
            servers = await tx.servers.present()
        wanted = fold(typed)
        found = [server for server in servers if wanted in fold(server.name) or typed.strip() == str(server.id)]
        return sorted(found, key=lambda server: not server.guest)

    async def admit(self, actor: Actor, typed: str) -> tuple[Server, bool]:
        """Admit a server to the network, for a steward. Says whether it was a guest until now.

        Raises NotAllowed, UnknownServer.
        """
        only_stewards(actor)
        found = await self.suggest(actor, typed)
        exact = [server for server in found if typed.strip() in (str(server.id), server.name)]
        if len(exact) != 1:
            raise UnknownServer(typed=typed[:100])
        return await self._database.whole(self._admit(actor, exact[0].id))

    async def _admit(self, actor: Actor, server_id: int) -> tuple[Server, bool]:
        now = self._now()
        async with self._database.begin() as tx:
            changed = await tx.servers.admit(server_id, at=now)
            if changed:
                member = await tx.members.meet(actor.discord_id, at=now)
                await bring_home(tx, server_id, at=now)
                await tx.audit.record("server.admitted", "server", at=now, member_id=member.id, server_id=server_id)
            server = await tx.servers.find(server_id)
        if server is None:
            raise UnknownServer(typed=str(server_id))
        return server, changed

    async def joined(self, servers: Mapping[int, str]) -> None:
        """Know the servers that have the bot, by id and name."""
        if servers:
            await self._database.whole(self._joined(servers))

    async def _joined(self, servers: Mapping[int, str]) -> None:
        async with self._database.begin() as tx:
            await tx.servers.meet(servers, at=self._now())

    async def attend(self, servers: Mapping[int, str]) -> None:
        """Know all servers of this process's shards; any other was left while the bot was away.

        A server that Discord cannot reach at the moment has no name.
        """
        await self._database.whole(self._attend(servers))

    async def _attend(self, servers: Mapping[int, str]) -> None:
        async with self._database.begin() as tx:
            await tx.servers.meet({each: name for each, name in servers.items() if name}, at=self._now())
            for server in await tx.servers.present():
                if server.id not in servers and self._shards.serve(server.id):
                    await tx.servers.left(server.id, at=self._now())

    async def left(self, server_id: int) -> None:
        """Note that a server removed the bot; what it kept waits thirty days for its return."""
        await self._database.whole(self._left(server_id))

    async def _left(self, server_id: int) -> None:
        async with self._database.begin() as tx:
            await tx.servers.left(server_id, at=self._now())

    async def forget_those_who_left(self, now: datetime) -> int:
        """Remove what a server that left thirty days ago kept for itself. Returns how many servers."""
        async with self._database.read() as tx:
            gone = await tx.servers.left_before(now - _KEPT_AFTER_LEAVING)
        parts = _PARTS
        for server_id in gone:
            while parts and await self._database.whole(self._forget_records(server_id)):
                parts -= 1
            if not parts:
                break
            await self._database.whole(self._forget(server_id, now))
        return len(gone)

    async def _forget_records(self, server_id: int) -> bool:
        """Some of its records; False after the last. What the network sees stays, and stewards look after it."""
        async with self._database.begin() as tx:
            some = await tx.looking_after.left_behind(server_id, limit=_PART)
            for each in some:
                await forget_record(tx, each)
        return bool(some)

    async def _forget(self, server_id: int, now: datetime) -> None:
        async with self._database.begin() as tx:
            for post in await tx.posts.of_server(server_id):
                await tx.posts.forget(post.id)
            server = await tx.servers.find(server_id)
            # Nobody is left to decide; whoever asked can ask the reviewers of another server.
            await tx.reviews.remove_of_server(server_id)
            await tx.looking_after.forget_server(server_id)
            if server is not None and server.guest:
                # A guest's signatures count at home only, and the home is gone.
                await tx.posts.unname(await tx.signatures.of_server(server_id))
                await tx.signatures.remove_of_server(server_id)
            await tx.scheduled_events.forget_server(server_id)
            await tx.digests.forget_server(server_id)
            await tx.servers.forget(server_id)
            await tx.audit.record("server.forgotten", "server", at=now, server_id=server_id)
