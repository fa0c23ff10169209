"""News in the history of a record, within a transaction that a service opened."""

from dataclasses import replace
from datetime import datetime

from bot.domain.actor import Actor
from bot.domain.history import Happened
from bot.domain.records import Record, RecordKind
from bot.services.holding import to_change
from bot.services.showing import reviewed_again
from bot.store.database import Transaction


async def tell(tx: Transaction, actor: Actor, record: Record, happened: Happened, action: str) -> None:
    """Put a line into a record's history, and into the log as `action`; who wrote it is kept with it."""
    member = await tx.members.meet(actor.discord_id, at=happened.at)
    await tx.history.add(record.id, happened, member_id=member.id)
    await tx.records.settle(record.id, changed_at=happened.at)
    await note(tx, actor, record, action, at=happened.at)


async def note(tx: Transaction, actor: Actor, record: Record, action: str, *, at: datetime) -> None:
    """Put into the log that someone changed a record."""
    member = await tx.members.meet(actor.discord_id, at=at)
    await tx.audit.record(action, record.reference, at=at, member_id=member.id, server_id=record.server_id)


async def tell_news(
    tx: Transaction, actor: Actor, typed: str, kind: RecordKind, happened: Happened, action: str
) -> Record:
    """Tell what is new of a record that the actor looks after; that it is still true, where there is nothing to tell.

    What the network sees is looked at by reviewers again before it sees the news. Returns the record as it is since.
    Raises UnknownRecord, RecordNotYours.
    """
    record = await to_change(tx, actor, typed, kind)
    visibility = record.visibility
    if happened.said or happened.link:
        visibility = await reviewed_again(tx, actor, record, at=happened.at)
        await tell(tx, actor, record, happened, action)
        await tx.records.show(record.id, visibility, at=happened.at)
    await tx.records.settle(record.id, confirmed_at=happened.at, asked_at=None)
    return replace(record, visibility=visibility, confirmed_at=happened.at)
