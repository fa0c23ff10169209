"""Records whose owner leaves: passed on, never orphaned; each within a transaction that a service opened."""

from datetime import datetime

from bot.domain.reviews import ReviewKind
from bot.store.database import Transaction


async def pass_on(tx: Transaction, member_id: int, *, at: datetime, organisation_id: int | None = None) -> None:
    """Let a member's records, or those of one organisation, go to its other representatives, or to the reviewers."""
    for server_id in sorted(await tx.looking_after.pass_on(member_id, at=at, organisation_id=organisation_id)):
        await tx.posts.stale_reviews(server_id)


async def take_out(tx: Transaction, member_id: int, *, at: datetime) -> set[int]:
    """Take an erased member out of records: their own promises go, everything else is passed on.

    Returns the organisations that may be held by nothing any more.
    """
    for record_id in await tx.looking_after.promises(member_id):
        await tx.reviews.remove(ReviewKind.RECORD, record_id)
        await tx.records.remove(record_id)
    await pass_on(tx, member_id, at=at)
    return await tx.record_traces.organisations(member_id)
