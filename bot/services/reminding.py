"""Planning what those are told who want to be reminded; within a transaction of a service."""

from datetime import datetime

from bot.domain.conferences import Conference
from bot.domain.reminders import news_of, to_come
from bot.services.zones import zone_of
from bot.store.database import Transaction


async def plan_for(
    tx: Transaction, conference: Conference, member_id: int, server_id: int | None, *, at: datetime
) -> None:
    """Plan what one member is told who asked in a server."""
    zone = await zone_of(tx, server_id)
    planned = [(member_id, each) for each in to_come(conference, zone, at)]
    await tx.reminders.plan(conference.record.id, planned)


async def plan_anew(tx: Transaction, before: Conference, after: Conference, *, at: datetime) -> None:
    """Plan anew what all are told who asked, once a conference changed; and tell them where its day did."""
    conference_id = after.record.id
    asked = await tx.attendance.asked(conference_id)
    if not asked:
        return
    await tx.reminders.drop_waiting(conference_id)
    planned = [(each.member_id, coming) for each in asked for coming in to_come(after, each.zone, at)]
    news = [(each.member_id, told) for each in asked if (told := news_of(before, after, each.zone, at)) is not None]
    if news:
        await tx.reminders.drop_told_news(conference_id)
    await tx.reminders.plan(conference_id, [*planned, *news])
