"""Reminders: to those who asked and nobody else, once each, on time, by day – and nothing of what they may not see."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.domain.conferences import ConferenceStatus, Deadline, DeadlineKind, Plan, Times
from bot.domain.dates import When
from bot.domain.errors import DiscordUnavailable
from bot.domain.going import Where
from bot.domain.members import Profile
from bot.domain.visibility import Visibility
from bot.store.tables import record, server
from tests.house import HOME, NEIGHBOUR, House
from tests.records import conference
from tests.services.reminded import (
    CHANNEL,
    DAY_BEFORE,
    WEEK_BEFORE,
    ask,
    at,
    change,
    notices,
    posted,
    still_open,
    written,
)

DAY = "2027-05-12"


async def test_who_asked_is_reminded_a_week_and_a_day_before_and_who_only_goes_is_not(house: House) -> None:
    kept = await conference(house, house.admin())
    await ask(house, house.person(1), kept)
    await house.services.going.plan(house.person(2), kept.reference, Plan.GOING)
    await at(house, WEEK_BEFORE - timedelta(minutes=1))
    assert written(house) == []
    await at(house, WEEK_BEFORE, ticks=3)
    assert written(house) == [(1, "start", "week", DAY)]
    await at(house, DAY_BEFORE, ticks=3)
    await at(house, DAY_BEFORE + timedelta(days=3), ticks=3)
    assert written(house) == [(1, "start", "week", DAY), (1, "start", "day", DAY)]
    assert still_open(house) == 0


async def test_deadlines_are_told_of_too(house: House) -> None:
    deadlines = (Deadline(DeadlineKind.REGISTRATION, When(2027, 3, 1)), Deadline(DeadlineKind.PAPERS, When(2027, 4)))
    kept = await conference(house, house.admin(), deadlines=deadlines)
    await ask(house, house.person(1), kept)
    await at(house, datetime(2027, 2, 28, 9, tzinfo=UTC))
    assert written(house) == [(1, "registration", "day", "2027-03-01")]


async def test_each_reads_it_in_their_language_by_the_clock_of_their_server(house: House) -> None:
    house.rows(server.update().where(server.c.id == NEIGHBOUR).values(zone="America/Toronto"))
    kept = await conference(house, house.admin(), visibility=Visibility.NETWORK)
    await house.services.members.edit(house.person(1), Profile(language="fr"))
    await ask(house, house.person(1), kept)
    await ask(house, house.person(2, NEIGHBOUR), kept)
    await at(house, WEEK_BEFORE)
    assert [(who, what.language) for who, what in house.post.reminders] == [(house.person(1).discord_id, "fr")]
    await at(house, WEEK_BEFORE + timedelta(hours=4))
    assert written(house)[1:] == [(2, "start", "week", DAY)]


async def test_what_comes_late_waits_for_the_morning_and_a_week_gives_way_to_a_day(house: House) -> None:
    kept = await conference(house, house.admin())
    await ask(house, house.person(1), kept)
    night = WEEK_BEFORE + timedelta(hours=14)
    await at(house, night)
    assert written(house) == []
    await at(house, night + timedelta(hours=10))
    assert written(house) == [(1, "start", "week", DAY)]
    # Accord stood still until the night before: the day before is past, and it began meanwhile.
    await at(house, DAY_BEFORE + timedelta(hours=13))
    await at(house, DAY_BEFORE + timedelta(days=1))
    assert len(written(house)) == 1
    assert still_open(house) == 0


async def test_after_a_stop_of_weeks_only_the_latest_is_told(house: House) -> None:
    kept = await conference(house, house.admin())
    await ask(house, house.person(1), kept)
    await at(house, DAY_BEFORE + timedelta(hours=1), ticks=3)
    assert written(house) == [(1, "start", "day", DAY)]
    assert still_open(house) == 0


async def test_several_who_asked_in_a_channel_get_one_post_that_names_nobody(house: House) -> None:
    await house.set_up(HOME, 72, language="fr")
    kept = await conference(house, house.admin())
    for number in (1, 2, 3):
        await ask(house, house.person(number), kept, Where.CHANNEL)
    await at(house, WEEK_BEFORE, ticks=3)
    assert posted(house) == [(CHANNEL, "start", "week", DAY)]
    assert house.post.reminders == []
    assert [house.board.says(str(house.person(number).discord_id)) for number in (1, 2, 3)] == [[], [], []]
    (what,) = [what for _, what in house.board.messages.values() if getattr(what, "about", None)]
    assert what.language == "fr"
    await at(house, DAY_BEFORE, ticks=2)
    assert len(posted(house)) == 2


async def test_what_was_posted_is_not_posted_again_for_who_asked_later_under_another_clock(house: House) -> None:
    kept = await conference(house, house.admin())
    await ask(house, house.person(1), kept, Where.CHANNEL)
    await at(house, WEEK_BEFORE)
    house.rows(server.update().where(server.c.id == HOME).values(zone="America/Toronto"))
    await ask(house, house.person(2), kept, Where.CHANNEL)
    await at(house, WEEK_BEFORE + timedelta(hours=5), ticks=2)
    assert posted(house) == [(CHANNEL, "start", "week", DAY)]
    assert still_open(house) == 2


async def test_who_takes_it_back_is_not_reminded(house: House) -> None:
    kept = await conference(house, house.admin())
    for number in (1, 2, 3):
        await ask(house, house.person(number), kept)
    await house.services.going.do_not_remind(house.person(1), kept.reference)
    await house.services.going.not_any_more(house.person(2), kept.reference)
    await house.services.privacy.erase(house.person(3))
    await at(house, WEEK_BEFORE, ticks=2)
    assert written(house) == []
    assert house.kept()["reminder"] == []


async def test_a_conference_that_moves_is_told_once_and_reminded_of_anew(house: House) -> None:
    kept = await conference(house, house.admin())
    await ask(house, house.person(1), kept)
    await ask(house, house.person(2), kept, Where.CHANNEL)
    moved = replace(kept.times, starts=When(2027, 6, 2), ends=When(2027, 6, 3))
    await change(house, kept, times=moved)
    await house.tick(seconds=5)
    await house.tick(seconds=5)
    assert written(house) == [(1, "moved", "now", "2027-06-02")]
    assert posted(house) == [(CHANNEL, "moved", "now", "2027-06-02")]
    await at(house, WEEK_BEFORE)
    assert len(written(house)) == 1
    await at(house, WEEK_BEFORE + timedelta(days=21))
    assert written(house)[1:] == [(1, "start", "week", "2027-06-02")]


async def test_moved_there_and_back_each_move_is_told(house: House) -> None:
    kept = await conference(house, house.admin())
    await ask(house, house.person(1), kept)
    other = replace(kept.times, starts=When(2027, 6, 2), ends=None)
    for times in (other, kept.times, other):
        await change(house, kept, times=times)
        await house.tick(minutes=5)
    assert [day for _, _, _, day in written(house)] == ["2027-06-02", DAY, "2027-06-02"]


async def test_a_cancelled_conference_is_told_once_and_reminded_of_no_more(house: House) -> None:
    kept = await conference(house, house.admin())
    await ask(house, house.person(1), kept)
    for _ in range(2):
        await change(house, kept, status=ConferenceStatus.CANCELLED)
        await house.tick(seconds=5)
    await at(house, WEEK_BEFORE)
    assert written(house) == [(1, "cancelled", "now", DAY)]
    await change(house, kept, status=ConferenceStatus.CONFIRMED)
    await house.tick(seconds=5)
    await at(house, DAY_BEFORE)
    assert written(house)[1:] == [(1, "moved", "now", DAY), (1, "start", "day", DAY)]


async def test_what_gets_a_day_only_later_is_reminded_of_then(house: House) -> None:
    kept = await conference(house, house.admin(), times=Times(When(2027, 5)))
    asked = await house.services.going.remind(house.person(1), kept.reference, Where.MESSAGE)
    assert asked.coming == ()
    await change(house, kept, times=Times(When(2027, 5, 12)))
    assert len((await house.services.going.look(house.person(1), kept.reference)).coming) == 3


async def test_moved_while_the_reminder_is_sent_what_was_claimed_tells_its_day_and_the_new_one_follows(
    house: House,
) -> None:
    kept = await conference(house, house.admin())
    await ask(house, house.person(1), kept)
    write = house.post.write

    async def meanwhile(discord_id: int, letter: Any, *, nonce: str) -> int:
        house.post.write = write
        await change(house, kept, times=replace(kept.times, starts=When(2027, 6, 2), ends=None))
        return await write(discord_id, letter, nonce=nonce)

    house.post.write = meanwhile
    await at(house, WEEK_BEFORE, ticks=3)
    assert written(house) == [(1, "start", "week", DAY), (1, "moved", "now", "2027-06-02")]
    await at(house, WEEK_BEFORE + timedelta(days=21))
    assert written(house)[2:] == [(1, "start", "week", "2027-06-02")]


async def test_nobody_is_told_of_what_they_may_not_see_any_more(house: House) -> None:
    kept = await conference(house, house.admin())
    for number in (1, 2):
        await ask(house, house.person(number), kept)
    await ask(house, house.person(3), kept, Where.CHANNEL)
    # One left the server meanwhile.
    house.door.left = {house.person(1).discord_id}
    await at(house, WEEK_BEFORE)
    assert [who for who, *_ in written(house)] == [2]
    house.rows(record.update().where(record.c.id == kept.record.id).values(visibility="restricted"))
    await at(house, DAY_BEFORE)
    await change(house, kept, status=ConferenceStatus.CANCELLED)
    await house.tick(seconds=5)
    assert (len(written(house)), len(posted(house)), still_open(house)) == (1, 1, 0)
    assert await notices(house, 1) == []


async def test_where_discord_does_not_say_who_is_there_it_is_tried_again(house: House) -> None:
    kept = await conference(house, house.admin())
    await ask(house, house.person(1), kept)
    house.door.trouble = DiscordUnavailable()
    await at(house, WEEK_BEFORE, ticks=2)
    assert written(house) == []
    house.door.trouble = None
    await at(house, WEEK_BEFORE + timedelta(minutes=2))
    assert written(house) == [(1, "start", "week", DAY)]
