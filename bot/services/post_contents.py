"""What each post that is kept current says now: nothing in it may need more than to be in its server."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Final

from bot.domain.actor import Actor
from bot.domain.conferences import Conference, Turn
from bot.domain.moments import closes_at, deadline_at, instant, local_day, opens_at
from bot.domain.posts import CalendarPosting, CardPosting, Post, Posting, PostKind, ReviewsPosting, SignatoriesPosting
from bot.domain.record_filters import RecordFilter
from bot.domain.records import RecordKind
from bot.services.signatories import signatories_page
from bot.services.zones import zone_of
from bot.store.database import Transaction

# So many conferences a calendar shows.
IN_CALENDAR: Final = 8
_AHEAD: Final = RecordFilter(kind=RecordKind.CONFERENCE, turns=(Turn.AHEAD,))
_A_DAY: Final = timedelta(days=1)


def anyone_in(server_id: int) -> Actor:
    """Whoever reads a post in a server: nothing in it may need more than that."""
    return Actor(discord_id=0, server_id=server_id)


@dataclass(frozen=True, slots=True)
class Content:
    """What a post says now, the signatures it names, the total it shows, and when that passes by itself."""

    what: Posting
    naming: tuple[int, ...]
    total: int
    changes_at: datetime | None = None


async def content_of(tx: Transaction, post: Post, now: datetime) -> Content:
    """What a post says at a moment."""
    if post.kind is PostKind.CALENDAR:
        return await _calendar(tx, post, now)
    if post.call_id is None:
        waiting = await tx.reviews.count(post.server_id)
        oldest = await tx.reviews.oldest(post.server_id)
        unattended = await tx.looking_after.unattended(post.server_id)
        return Content(ReviewsPosting(waiting, oldest, post.language, unattended), (), waiting)
    anyone = anyone_in(post.server_id)
    call = await tx.calls.by_id(post.call_id)
    if post.kind is PostKind.CARD:
        total = await tx.tallies.total(anyone, call.id)
        return Content(CardPosting(call, total, call.closed(now), post.language), (), total)
    page = await signatories_page(tx, anyone, call, post.page)
    return Content(SignatoriesPosting(page, post.language), tuple(row.signature_id for row in page.rows), page.total)


async def _calendar(tx: Transaction, post: Post, now: datetime) -> Content:
    """The next conferences; until one of them begins or ends, a deadline passes, or the day does in the server."""
    zone = await zone_of(tx, post.server_id)
    today = local_day(now, zone)
    anyone = anyone_in(post.server_id)
    # Today some may be over already: that many more are looked at, and one more tells whether there are more.
    ids = await tx.upcoming.page(anyone, _AHEAD, 0, 2 * IN_CALENDAR + 1, today=today)
    found = [each for each in await tx.conferences.some(anyone, ids) if not _over(each, now)]
    shown = tuple(found[:IN_CALENDAR])
    midnight = instant(today + _A_DAY, time.min, zone)
    passing = min([midnight, *(moment for each in shown for moment in _moments(each) if moment > now)])
    what = CalendarPosting(shown, len(found) > IN_CALENDAR, today, post.language)
    return Content(what, (), len(shown), passing)


def _over(conference: Conference, now: datetime) -> bool:
    closes = closes_at(conference.times)
    return closes is not None and closes <= now


def _moments(conference: Conference) -> list[datetime]:
    """When something of what is said of it passes."""
    times = (opens_at(conference.times), closes_at(conference.times))
    due = [deadline_at(each, conference.times.zone) for each in conference.deadlines]
    return [each for each in times if each is not None] + due
