"""Watching over digests between their editions: what changed in servers, clocks that jumped, owners who are to know."""

import logging
from datetime import datetime, timedelta
from typing import Final

from bot.domain.digests import Digest, DigestState
from bot.domain.errors import CannotPost, ChannelGone, DiscordUnavailable
from bot.domain.languages import DEFAULT
from bot.domain.posts import TroublePosting
from bot.domain.shards import Shards
from bot.services.announcer import Announcer, DiscordObjects, Postman, RecipientRefuses
from bot.services.digest_trouble import in_the_way, note
from bot.services.doorkeeper import Doorkeeper
from bot.services.pace import Pace
from bot.services.posts import language_of
from bot.store.database import Database, Transaction

log = logging.getLogger(__name__)

# Digests of one tick whose owner is told, or whose plan is mended.
_AT_ONCE: Final = 20
_PLANS: Final = 500
# Servers of one statement: databases bound the number of parameters.
_SERVERS: Final = 500
# A clock is mended by so much without being noticed.
_STEADY: Final = timedelta(minutes=1)


class DigestWatchService:
    """Scheduled work, for the digests of this process's servers; the process that leads looks after all plans."""

    def __init__(
        self,
        database: Database,
        announcer: Announcer,
        postman: Postman,
        doorkeeper: Doorkeeper,
        pace: Pace,
        shards: Shards,
    ) -> None:
        self._database = database
        self._announcer = announcer
        self._postman = postman
        self._doorkeeper = doorkeeper
        self._pace = pace
        self._shards = shards
        self._changed: set[int] = set()
        self._latest: datetime | None = None

    def changed(self, server_id: int) -> None:
        """Note that something in a server is not as it was: at the next tick its digests are looked at."""
        self._changed.add(server_id)

    async def look(self, now: datetime) -> None:
        """Look whether anything is in the way of the digests of servers that changed, or is no more."""
        if not self._doorkeeper.ready():
            return
        changed, self._changed = sorted(self._changed), set()
        for begin in range(0, len(changed), _SERVERS):
            async with self._database.glance() as tx:
                digests = await tx.digests.of_servers(changed[begin : begin + _SERVERS])
            for each in digests:
                await self._look_at(each, now)

    async def _look_at(self, digest: Digest, now: datetime) -> None:
        if digest.state is DigestState.PAUSED:
            return
        try:
            trouble = await in_the_way(self._doorkeeper, digest)
        except DiscordUnavailable:
            return
        await note(self._database, digest, trouble, now=now)

    async def mend_plans(self, now: datetime) -> int:
        """Plan anew what is planned for when no rhythm plans it: a clock had jumped ahead. Returns how many digests.

        That is looked for when Accord starts, and when it notices that its clock was set back.
        """
        before, self._latest = self._latest, now
        if before is not None and now > before - _STEADY:
            return 0
        async with self._database.read() as tx:
            late = await tx.digests.planned_too_late(now, limit=_PLANS)
        for each in late:
            await self._database.whole(self._plan(each, now))
        if len(late) == _PLANS:
            self._latest = None
        return len(late)

    async def _plan(self, digest: Digest, now: datetime) -> None:
        due = digest.timing.after(now)
        told = min(digest.covered_until, now) if digest.covered_until else None
        log.warning("%s was planned for %s: planned anew for %s", digest.reference, digest.next_at, due)
        async with self._database.begin() as tx:
            await tx.digests.set(digest.id, due_at=due, next_at=due, covered_until=told)

    async def tell_owners(self, now: datetime) -> int:
        """Tell those whose digest does not arrive, once until it does: where their server's organisers read.

        By direct message where they want that: of those the process that leads sends few. Returns how many were told.
        """
        async with self._database.glance() as tx:
            untold = await tx.digests.untold(self._shards, by_message=False, limit=_AT_ONCE)
        told = 0
        for each in untold:
            told += await self._database.whole(self._claim(each, now)) and await self._post(each)
        return told + (await self._write_to_owners(now) if self._shards.lead else 0)

    async def _write_to_owners(self, now: datetime) -> int:
        async with self._database.glance() as tx:
            untold = await tx.digests.untold(self._shards, by_message=True, limit=self._pace.left)
        if not untold or await self._pace.quiet(self._database, now):
            return 0
        told = 0
        for each in untold:
            if await self._database.whole(self._claim(each, now)):
                told += await self._write(each, now) or await self._post(each)
        return told

    async def _claim(self, digest: Digest, now: datetime) -> bool:
        """Before it is told: told twice it would be a nuisance."""
        async with self._database.begin() as tx:
            return await tx.digests.tell_of_trouble(digest.id, at=now)

    async def _write(self, digest: Digest, now: datetime) -> bool:
        """Write to whoever set up a digest; False where they are told in its server."""
        async with self._database.read() as tx:
            owner = await tx.members.by_id(digest.made_by or 0)
        if owner is None or digest.trouble is None:
            return False
        what = TroublePosting(digest, digest.trouble, owner.profile.language or DEFAULT, private=True)
        self._pace.spend()
        try:
            await self._postman.write(owner.discord_id, what, nonce=_nonce(digest))
        except DiscordObjects:
            self._pace.objected(now)
        except (RecipientRefuses, DiscordUnavailable) as error:
            log.info("%s: its owner is told in its server: %s", digest.reference, error)
        else:
            return True
        return False

    async def _post(self, digest: Digest) -> bool:
        """Post it where organisers read, else where Discord writes; where that is nowhere, its maker is told later."""
        if digest.server_id is None or digest.trouble is None:
            return False
        async with self._database.read() as tx:
            channels = await _read_by_organisers(tx, digest.server_id)
            what = TroublePosting(digest, digest.trouble, await language_of(tx, digest.server_id))
        system = self._doorkeeper.system_channel(digest.server_id)
        if system is not None and system not in channels:
            channels.append(system)
        for channel_id in channels:
            try:
                if await self._doorkeeper.in_the_way(digest.server_id, channel_id, threads=False) is None:
                    await self._announcer.post(channel_id, what, nonce=_nonce(digest))
                    return True
            except (ChannelGone, CannotPost, DiscordUnavailable) as error:
                log.info("%s: nobody is told in channel %s: %s", digest.reference, channel_id, error)
        return False


def _nonce(digest: Digest) -> str:
    """One for each spell of trouble."""
    since = digest.trouble_since.timestamp() if digest.trouble_since else 0
    return f"t{digest.id}.{since:.0f}"[:25]


async def _read_by_organisers(tx: Transaction, server_id: int) -> list[int]:
    """The channel of its reviewers' line, then that of its Call."""
    lines = [line.channel_id for line in await tx.posts.review_lines(server_id)]
    server = await tx.servers.find(server_id)
    return list(dict.fromkeys([*reversed(lines), *([server.setup.channel_id] if server and server.setup else [])]))
