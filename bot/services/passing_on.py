"""Records whose owner leaves: passed on, never orphaned; each within a transaction that a service opened."""

from datetime import datetime

from bot.domain.records import Record
from bot.domain.reviews import ReviewKind
from bot.store.database import Transaction


async def pass_on(tx: Transaction, member_id: int, *, at: datetime, organisation_id: int | None = None) -> None:
    """Let a member's records, or those of one organisation, go to its other representatives, or to the reviewers."""
    await _note(tx, await tx.looking_after.pass_on(member_id, at=at, organisation_id=organisation_id), at=at)


async def pass_one_on(tx: Transaction, record_id: int, *, at: datetime) -> None:
    """The same for one record."""
    await _note(tx, await tx.looking_after.pass_one_on(record_id, at=at), at=at)


async def _note(tx: Transaction, passed: list[tuple[str, int | None]], *, at: datetime) -> None:
    """Note in the log that records changed hands, and not from whom; the reviewers' lines follow."""
    for reference, server_id in passed:
        await tx.audit.record("record.passed_on", reference, at=at, server_id=server_id)
    for server_id in sorted({server_id for _, server_id in passed if server_id is not None}):
        await tx.posts.stale_reviews(server_id)


async def forget_record(tx: Transaction, record: Record) -> None:
    """Delete a record, and what waits about it; an organisation that nothing holds any more goes too."""
    held = await tx.looking_after.organisations_in(record.id)
    await tx.reviews.remove(ReviewKind.RECORD, record.id)
    await tx.records.remove(record.id)
    for organisation_id in sorted(held):
        await tx.organisations.forget_unsigned(organisation_id)


async def take_out(tx: Transaction, member_id: int, *, at: datetime) -> set[int]:
    """Take an erased member out of records: their own promises go, everything else is passed on.

    Returns the organisations that may be held by nothing any more.
    """
    for record in await tx.looking_after.promises(member_id):
        await forget_record(tx, record)
    await tx.reviews.pass_on(member_id)
    await pass_on(tx, member_id, at=at)
    return await tx.record_traces.organisations(member_id)
