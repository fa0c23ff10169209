"""What is in the way of digests: found before anything is sent, kept with the digest, and gone again by itself."""

import logging
from datetime import datetime, timedelta
from typing import Final

from bot.domain.digests import Digest, DigestState, Manner, Trouble
from bot.domain.notices import NoticeKind
from bot.services.doorkeeper import Doorkeeper
from bot.store.database import Database, Transaction

log = logging.getLogger(__name__)

# What was in the way is looked for again this often.
REST: Final = timedelta(minutes=15)


async def in_the_way(doorkeeper: Doorkeeper, digest: Digest) -> Trouble | None:
    """What keeps a channel's digest from arriving now, or from arriving whole. Raises DiscordUnavailable."""
    if digest.server_id is None or digest.channel_id is None:
        return None
    threads = digest.manner is Manner.THREAD
    trouble = await doorkeeper.in_the_way(digest.server_id, digest.channel_id, threads=threads)
    if (
        trouble is None
        and digest.role_id is not None
        and not await doorkeeper.has_role(digest.server_id, digest.role_id)
    ):
        return Trouble.ROLE_GONE
    return trouble


async def note(database: Database, digest: Digest, trouble: Trouble | None, *, now: datetime) -> None:
    """Keep what is in the way of a digest, or that nothing is any more. Its settings stay as they are."""
    if trouble is None and digest.state is DigestState.ACTIVE:
        return
    await database.whole(_note(database, digest, trouble, now))


async def _note(database: Database, digest: Digest, trouble: Trouble | None, now: datetime) -> None:
    async with database.begin() as tx:
        held = await tx.digests.hold(digest.id)
        if held is None or held.state is DigestState.PAUSED:
            return
        if trouble is None:
            await _resume(tx, held)
        else:
            await _fail(tx, held, trouble, now)


async def _fail(tx: Transaction, digest: Digest, trouble: Trouble, now: datetime) -> None:
    again = digest.due_at if trouble.arrives else now + REST
    values = {"state": DigestState.FAILING.value, "trouble": trouble.value, "next_at": again}
    if digest.trouble is not None and (trouble.arrives or not digest.trouble.arrives):
        # The same spell, and no worse: they know.
        await tx.digests.set(digest.id, **values)
        return
    log.warning("%s does not arrive as it should: %s", digest.reference, trouble)
    await tx.digests.set(digest.id, **values, trouble_since=now, told_at=None)
    if digest.made_by is not None:
        detail = {"digest": digest.reference, "trouble": trouble.value.replace("_", "-")}
        await tx.members.tell(digest.made_by, NoticeKind.DIGEST_FAILING, at=now, detail=detail)


async def _resume(tx: Transaction, digest: Digest) -> None:
    """What Discord refuses though nothing is in the way is over once it takes an edition (bot/services/claiming.py)."""
    if digest.state is not DigestState.FAILING or digest.trouble is Trouble.DISCORD_REFUSES:
        return
    log.info("%s arrives again", digest.reference)
    await tx.digests.arrives_again(digest.id)
