"""What follows from a conference that was added or changed: everything that keeps itself in step hears of it here."""

from datetime import datetime

from bot.domain.conferences import Conference
from bot.services.reminding import plan_anew
from bot.store.database import Transaction


async def conference_changed(tx: Transaction, before: Conference | None, after: Conference, at: datetime) -> None:
    """Let what hangs on a conference follow it, in the transaction that changed it; `before` is None for a new one."""
    if before is not None:
        await plan_anew(tx, before, after, at=at)
    await tx.scheduled_events.moved(after.record.id)
