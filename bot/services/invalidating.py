"""Carrying an invalidation out, and putting it back: piece by piece, so that signing goes on meanwhile.

Every piece is one transaction, and what is done shows in the rows: after a stop it goes on where it was.
"""

from dataclasses import replace
from typing import Final

from bot.domain.invalidations import Invalidation, said_aloud
from bot.domain.notices import NoticeKind
from bot.services.clock import Clock
from bot.services.leading import settle
from bot.store.database import Database, Transaction

# Signatures of one transaction: the next signer waits that long.
PIECE: Final = 200
# Signatures that are looked up at once, without holding anyone up.
_LOOKED_UP: Final = 2000


async def carry_out(database: Database, invalidation_id: int, now: Clock) -> None:
    """Invalidate all that a begun invalidation is about; whoever else is at it at the same time does no harm."""
    after = 0
    while True:
        async with database.read() as tx:
            begun = await tx.invalidations.begun(invalidation_id)
            found = await tx.invalidations.matching(begun, after=after, limit=_LOOKED_UP) if begun else []
        if begun is None:
            return None
        for start in range(0, len(found), PIECE):
            await database.whole(_invalidate(database, begun, dict(found[start : start + PIECE]), now))
        if not found:
            return await database.whole(_done(database, begun, now))
        after = found[-1][0]


async def _invalidate(database: Database, begun: Invalidation, piece: dict[int, int | None], now: Clock) -> None:
    organisations = sorted({each for each in piece.values() if each is not None})
    at = now()
    async with database.begin() as tx:
        # Whoever else is at it may have done the last piece, and it may be taken back already.
        if await tx.invalidations.begun(begun.id, hold=True) is None:
            return
        # Held in the order in which a signer takes hold of them.
        await tx.organisations.hold(*organisations)
        before = await tx.invalidations.invalidate(begun, piece, at=at)
        await tx.tallies.move_all(before=before, after=[replace(each, invalidated_at=at) for each in before])
        await tx.posts.stale_for([each.id for each in before])
        makers = [each.member_id for each in before if each.member_id is not None]
        reason = {"reason": begun.reason}
        await tx.members.tell_all(makers, NoticeKind.INVALIDATED, at=at, call_id=begun.call_id, detail=reason)
        await _settle(tx, begun.call_id, organisations)


async def _done(database: Database, begun: Invalidation, now: Clock) -> None:
    async with database.begin() as tx:
        if not await tx.invalidations.finish(begun.id, at=now()):
            return
        number = said_aloud(await tx.invalidations.number(begun.id))
        call = await tx.calls.by_id(begun.call_id)
        await tx.audit.record(
            "signatures.invalidated",
            call.reference,
            at=now(),
            member_id=begun.made_by,
            server_id=begun.server_id,
            **({"signatures": number} if number else {}),
        )


async def put_back(database: Database, invalidation_id: int, now: Clock) -> None:
    """Let all count again that an invalidation held invalid, and whose makers did not withdraw meanwhile."""
    while await database.whole(_restore(database, invalidation_id, now)):
        pass


async def _restore(database: Database, invalidation_id: int, now: Clock) -> int:
    """Put one piece back. Returns how large it was."""
    at = now()
    async with database.begin() as tx:
        undone = await tx.invalidations.undone(invalidation_id)
        if undone is None:
            return 0
        some = await tx.invalidations.held(undone, limit=PIECE)
        organisations = await tx.invalidations.organisations_of(undone, some)
        await tx.organisations.hold(*organisations)
        before = await tx.invalidations.take_back(undone, some)
        await tx.tallies.move_all(before=before, after=[replace(each, invalidated_at=None) for each in before])
        await tx.posts.stale_for([each.id for each in before])
        makers = [each.member_id for each in before if each.member_id is not None]
        await tx.members.tell_all(makers, NoticeKind.RESTORED, at=at, call_id=undone.call_id)
        await _settle(tx, undone.call_id, organisations)
        return len(some)


async def _settle(tx: Transaction, call_id: int, organisations: list[int]) -> None:
    for organisation_id in organisations:
        await settle(tx, call_id, organisation_id)
