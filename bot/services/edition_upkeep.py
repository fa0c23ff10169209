"""Editions after they arrived: what was taken back is taken out of them, and after a year they are forgotten."""

import logging
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Final

from bot.domain.digests import Digest, Manner, Trouble
from bot.domain.editions import Edition, EditionPosting
from bot.domain.errors import CannotPost, ChannelGone, DiscordUnavailable, PostGone
from bot.domain.shards import Shards
from bot.services.announcer import Announcer
from bot.services.doorkeeper import Doorkeeper
from bot.services.resolving import Kept, postings_of, within_reach
from bot.store.database import Database

log = logging.getLogger(__name__)

# Editions of one tick that are edited, far below Discord's fifty requests a second.
_AT_ONCE: Final = 20
# One that Discord did not let be edited is tried again this often.
_REFUSED_REST: Final = timedelta(hours=1)
# So long it can be asked why something was told.
_KEPT: Final = timedelta(days=396)
_FORGOTTEN_AT_ONCE: Final = 500


class EditionUpkeepService:
    """Scheduled work: edits by the process that has the server, the rest by the one that leads."""

    def __init__(self, database: Database, announcer: Announcer, doorkeeper: Doorkeeper, shards: Shards) -> None:
        self._database = database
        self._announcer = announcer
        self._doorkeeper = doorkeeper
        self._shards = shards

    async def take_out(self, now: datetime) -> int:
        """Edit editions of which something was deleted or made private. Returns how many were looked at."""
        async with self._database.glance() as tx:
            stale = await tx.editions.stale(self._shards, refused_before=now - _REFUSED_REST, limit=_AT_ONCE)
        if not stale:
            return 0
        async with self._database.read() as tx:
            digests = await tx.digests.some([each.digest_id for each in stale])
            latest = await tx.editions.latest(list(digests), told=True)
        for each in stale:
            digest = digests[each.digest_id]
            taken_over = digest.manner is Manner.IN_PLACE and latest[digest.id].id != each.id
            if taken_over:
                await self._keep(each, stale=False)
            elif not await self._edit(digest, each, now):
                break
        return len(stale)

    async def _edit(self, digest: Digest, edition: Edition, now: datetime) -> bool:
        """Edit one; False where Discord takes nothing now."""
        if edition.channel_id is None or edition.message_id is None:
            return True
        try:
            reach = await within_reach(self._doorkeeper, digest)
            # Before it is sent: what is taken back meanwhile makes it stale again.
            await self._announcer.edit(
                edition.channel_id, edition.message_id, await self._database.whole(self._current(reach, edition))
            )
        except DiscordUnavailable as error:
            if not error.wrong:
                await self._keep(edition, stale=True)
                return False
            await self._refused(edition, Trouble.DISCORD_REFUSES, now)
        except CannotPost as error:
            log.info("edition %s is edited later: %s", edition.id, error)
            await self._refused(edition, Trouble.CANNOT_SEND, now)
        except (PostGone, ChannelGone) as error:
            log.info("edition %s is not kept current any more: %s", edition.id, error)
        return True

    async def _current(self, digest: Digest, edition: Edition) -> EditionPosting:
        async with self._database.begin() as tx:
            await tx.editions.set(edition.id, stale=False, trouble=None)
            (posting,) = await postings_of(tx, [Kept(digest, edition, await tx.editions.items(edition.id))])
            return posting

    async def _refused(self, edition: Edition, trouble: Trouble, now: datetime) -> None:
        await self._keep(edition, stale=True, trouble=trouble.value, tried_at=now)

    async def _keep(self, edition: Edition, **values: object) -> None:
        await self._database.whole(self._set(edition, values))

    async def _set(self, edition: Edition, values: Mapping[str, object]) -> None:
        async with self._database.begin() as tx:
            await tx.editions.set(edition.id, **values)

    async def forget(self, now: datetime) -> int:
        """Forget editions of long ago, with what they told. Returns how many; the rest follows at the next tick."""
        async with self._database.glance() as tx:
            outlived = await tx.editions.any_before(now - _KEPT)
        return await self._database.whole(self._forget(now)) if outlived else 0

    async def _forget(self, now: datetime) -> int:
        async with self._database.begin() as tx:
            return await tx.editions.forget_before(now - _KEPT, limit=_FORGOTTEN_AT_ONCE)
