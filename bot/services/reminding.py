"""Planning what those are told who want to be reminded; within a transaction of a service."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.domain.actor import Actor
from bot.domain.conferences import Conference
from bot.domain.dates import read_date
from bot.domain.introductions import TITLE_ROOM
from bot.domain.notices import Notice, NoticeKind
from bot.domain.records import read_reference
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


async def still_to_be_reminded(
    tx: Transaction, actor: Actor, notices: Sequence[Notice], *, now: datetime
) -> list[Notice]:
    """Notices with what they remind of as it is now; without what is past, or may not be seen any more."""
    told = [await _as_it_is(tx, actor, each, now) if each.kind is NoticeKind.REMINDED else each for each in notices]
    return [each for each in told if each is not None]


async def _as_it_is(tx: Transaction, actor: Actor, notice: Notice, now: datetime) -> Notice | None:
    day, referred = read_date(notice.detail["day"]), read_reference(notice.detail["record"])
    if referred is None or (day is not None and day.last_day < now.date()):
        return None
    if (seen := await tx.conferences.find(actor, referred[1])) is not None:
        return replace(notice, detail={**notice.detail, "title": seen.record.title[:TITLE_ROOM]})
    asked_in = await tx.attendance.asked_in(referred[1], actor.discord_id)
    if asked_in is None or await tx.conferences.find(Actor(actor.discord_id, asked_in), referred[1]) is None:
        return None
    # It belongs to another of their servers: here it is told without its title.
    return replace(notice, detail={**notice.detail, "title": notice.detail["record"]})
