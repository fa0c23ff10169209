"""The labels of good practices, raised and lowered; each within a transaction that a service opened."""

from collections.abc import Iterable
from datetime import datetime

from bot.domain.actor import Actor
from bot.domain.history import Happened
from bot.domain.practices import PEERS, Label, Ladder
from bot.domain.records import Record
from bot.domain.servers import NETWORK
from bot.domain.visibility import Visibility
from bot.store.database import Transaction


async def ladder(tx: Transaction, actor: Actor, record: Record, label: Label) -> Ladder:
    """What someone who sees a practice can do about its label."""
    if not (actor.organiser or actor.steward) or await tx.records.looked_after_by(actor, record.id):
        return Ladder()
    home, shown = await labels_at_home(tx, actor, record), record.visibility is not Visibility.RESTRICTED
    to_assess = shown and label is Label.INSPIRING and actor.organiser
    return Ladder(
        may_inspire=home and shown and label is Label.SUBMITTED,
        may_take_back=home and label is not Label.SUBMITTED,
        may_assess=to_assess and await heard(tx, actor, record),
    )


async def labels_at_home(tx: Transaction, actor: Actor, record: Record) -> bool:
    """Whether someone reviews where a practice belongs: stewards review the network's, and what was left behind."""
    if record.server_id is None:
        return actor.steward
    if actor.organiser and actor.server_id == record.server_id:
        return True
    return actor.steward and await tx.looking_after.forgotten_server(record.id)


async def heard(tx: Transaction, actor: Actor, record: Record) -> bool:
    """Whether what reviewers of the actor's server say counts where a practice is: a guest's does at home only."""
    if actor.server_id is None or actor.server_id == record.server_id:
        return actor.server_id is not None
    return await tx.organisations.home_of(actor.server_id) == NETWORK


async def labelled(tx: Transaction, record: Record, label: Label, action: str, *, at: datetime) -> None:
    """Tell in the history of a practice, and in the log, that it has another label now; nobody in person gave it."""
    await tx.history.add(record.id, Happened(at, stage=label.value), member_id=None)
    await tx.records.settle(record.id, changed_at=at)
    await tx.audit.record(action, record.reference, at=at, server_id=record.server_id)


async def with_fewer_notes(tx: Transaction, practice_ids: Iterable[int], *, at: datetime) -> None:
    """Let practices that lost a note have the label that is left: two organisations became one."""
    for practice_id in practice_ids:
        record = await tx.records.hold(practice_id)
        if record is None or await tx.assessments.label_of(practice_id) is not Label.PEER_REVIEWED:
            continue
        if len(await tx.assessments.counting(record)) < PEERS:
            await tx.practices.label(practice_id, Label.INSPIRING, at=at)
            await labelled(tx, record, Label.INSPIRING, "practice.label_lapsed", at=at)
