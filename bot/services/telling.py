"""News in the history of a record, within a transaction that a service opened."""

from datetime import datetime

from bot.domain.actor import Actor
from bot.domain.history import Happened
from bot.domain.records import Record
from bot.store.database import Transaction


async def tell(tx: Transaction, actor: Actor, record: Record, action: str, happened: Happened) -> None:
    """Put a line into a record's history, and into the log as `action`; who wrote it is kept with it."""
    at: datetime = happened.at
    member = await tx.members.meet(actor.discord_id, at=at)
    await tx.history.add(record.id, happened, member_id=member.id)
    await tx.records.settle(record.id, changed_at=at)
    await tx.audit.record(action, record.reference, at=at, member_id=member.id, server_id=record.server_id)
