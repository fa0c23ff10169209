"""Who may see a record, and who may change it; each within a transaction that a service opened."""

from bot.domain.actor import Actor
from bot.domain.errors.records import RecordNotYours, UnknownRecord
from bot.domain.records import Record, RecordKind, read_reference
from bot.store.database import Transaction

_TYPED = 100


async def find_record(tx: Transaction, actor: Actor, typed: str, kind: RecordKind | None = None) -> Record:
    """The record that someone means by its reference or exact title.

    Raises UnknownRecord, also for what they may not see.
    """
    reference = read_reference(typed)
    if reference is None:
        found = await tx.records.titled(actor, " ".join(typed.split()), kind)
    else:
        found = await tx.records.find(actor, reference[1], reference[0]) if kind in {None, reference[0]} else None
    if found is None:
        raise UnknownRecord(typed=typed[:_TYPED])
    return found


async def may_change(tx: Transaction, actor: Actor, record: Record) -> bool:
    """Whether someone looks after a record: its owner, its organisation's representatives, its server's organisers.

    Starter content belongs to the network, and so does what a server left behind that is gone: stewards look after it.
    """
    if record.server_id is None:
        return actor.steward
    if actor.steward and await tx.looking_after.forgotten_server(record.id):
        return True
    if actor.organiser and actor.server_id == record.server_id:
        return True
    return await tx.records.looked_after_by(actor, record.id)


async def to_change(tx: Transaction, actor: Actor, typed: str, kind: RecordKind | None = None) -> Record:
    """The record that someone means and looks after; held, as it is now. Raises UnknownRecord, RecordNotYours."""
    found = await find_record(tx, actor, typed, kind)
    held = await tx.records.hold(found.id)
    if held is None:
        raise UnknownRecord(typed=typed[:_TYPED])
    if not await may_change(tx, actor, held):
        raise RecordNotYours(reference=held.reference)
    return held


def logged_as(action: str, record: Record, *, own: bool) -> str:
    """What the log calls something that was done to a record, by whoever looks after it (`own`) or by someone else.

    What signatories do with their own promises is shown to nobody: a line that others read would say who signed.
    """
    return "commitment.changed" if own and record.kind.goes_with_its_maker else action
