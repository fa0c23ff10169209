"""People who asked to be reminded of a conference, and what reached them."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from bot.domain.actor import Actor
from bot.domain.conferences import Conference
from bot.domain.going import Where
from bot.domain.notices import NoticeKind
from bot.domain.posts import ReminderPosting
from bot.services.meeting_changes import conference_changed
from tests.house import HOME, House
from tests.records import conference

CHANNEL = 555
# The conference of tests/records.py begins on 12 May 2027 at 7:00 UTC, and the servers have the clocks of UTC.
WEEK_BEFORE = datetime(2027, 5, 5, 8, tzinfo=UTC)
DAY_BEFORE = datetime(2027, 5, 11, 8, tzinfo=UTC)


async def ask(house: House, who: Actor, kept: Conference, where: Where = Where.MESSAGE) -> None:
    """Let someone ask to be reminded."""
    await house.services.going.remind(replace(who, may_post=True), kept.reference, where, CHANNEL)


async def at(house: House, moment: datetime, ticks: int = 1) -> None:
    """Do what is due at a moment, and in the seconds after it."""
    house.clock.time = moment
    for _ in range(ticks):
        await house.tick(seconds=5)


async def change(house: House, before: Conference, **more: Any) -> Conference:
    """Change a conference as whoever looks after it does."""
    async with house.database.begin() as tx:
        found = await tx.conferences.find(house.admin(), before.record.id)
        assert found is not None
        after = replace(found, **more)
        assert await tx.conferences.change(after)
        await conference_changed(tx, found, after, house.clock())
    return after


def written(house: House) -> list[tuple[int, str, str, str]]:
    """Who was written to, as the number of the person, and about what of which day."""
    first = house.person(0).discord_id
    return [(who - first, what.about.value, what.ahead.value, what.of_day) for who, what in house.post.reminders]


def posted(house: House) -> list[tuple[int, str, str, str]]:
    """What was posted where."""
    return [
        (channel, what.about.value, what.ahead.value, what.of_day)
        for channel, what in house.board.messages.values()
        if isinstance(what, ReminderPosting)
    ]


def still_open(house: House) -> int:
    """How many reminders wait or are on their way."""
    return sum(row["settled_at"] is None for row in house.kept()["reminder"])


async def notices(house: House, number: int, server_id: int = HOME) -> list[dict[str, str]]:
    """What someone is reminded of on their next command."""
    told = await house.services.members.take_notices(house.person(number, server_id))
    return [dict(each.detail) for each in told if each.kind is NoticeKind.REMINDED]


async def gone_to(house: House, who: Actor) -> None:
    """Let someone show that they go to a conference of somebody else, and be reminded of it in a channel."""
    kept = await conference(house, house.admin(), "Media days")
    await house.services.going.show_me(who, kept.reference, shown=True)
    await house.services.going.remind(who, kept.reference, Where.CHANNEL, CHANNEL)
