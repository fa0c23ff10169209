"""The calendar in a channel: what everyone there may see, current by itself, one in a channel, and removable."""

from datetime import UTC, datetime, time, timedelta
from typing import Any

import pytest

from bot.domain.conferences import Conference, ConferenceStatus, Deadline, DeadlineKind, Times
from bot.domain.dates import When
from bot.domain.errors import CannotPost, ChannelGone, DiscordUnavailable, NotAllowed, ServerOnly
from bot.domain.posts import CalendarPosting
from bot.domain.visibility import Visibility
from bot.services.post_contents import IN_CALENDAR
from tests import meeting
from tests.house import GUEST, HOME, NEIGHBOUR, House

SOON = Times(When(2026, 3, 10), When(2026, 3, 11), time(9), time(17), "Europe/Paris")


async def add(house: House, title: str, server_id: int = HOME, **more: Any) -> Conference:
    return await meeting.add(house, title, server_id, **({"times": SOON} | more))


async def stand(house: House, *channels: int) -> list[object]:
    return list(await house.services.calendar_posts.stand_in(house.admin(), channels))


def calendars(house: House) -> dict[int, list[str]]:
    """What stands in the calendars, by channel."""
    return {
        channel: [each.record.title for each in what.conferences]
        for channel, what in house.board.messages.values()
        if isinstance(what, CalendarPosting)
    }


def shown(house: House) -> CalendarPosting:
    (what,) = [what for _, what in house.board.messages.values()]
    assert isinstance(what, CalendarPosting)
    return what


async def test_a_calendar_shows_what_everyone_there_may_see_the_next_first(house: House) -> None:
    await add(house, "Later", times=Times(When(2026, 9)))
    await add(house, "Here")
    await add(house, "Restricted", visibility=Visibility.RESTRICTED)
    await add(house, "At the neighbour’s", NEIGHBOUR)
    await add(house, "Of the network", NEIGHBOUR, visibility=Visibility.NETWORK, times=Times(When(2026, 3, 20)))
    await add(house, "Of a guest", GUEST, visibility=Visibility.NETWORK)
    await add(house, "Cancelled", status=ConferenceStatus.CANCELLED)
    await add(house, "Over", times=Times(When(2026, 2, 1)))
    assert await stand(house, 77) == []
    assert calendars(house) == {77: ["Here", "Of the network", "Later"]}


async def test_it_follows_what_is_added_changed_shown_and_deleted(house: House) -> None:
    await stand(house, 77)
    assert calendars(house) == {77: []}
    made = await add(house, "Youth and dialogue")
    await house.tick(seconds=5)
    assert calendars(house) == {77: ["Youth and dialogue"]}
    await meeting.change(house, made, title="Youth, dialogue and schools")
    await house.tick(seconds=5)
    assert calendars(house) == {77: ["Youth, dialogue and schools"]}
    for visibility, expected in ((Visibility.RESTRICTED, []), (Visibility.SERVER, ["Youth, dialogue and schools"])):
        await meeting.see(house, made, visibility)
        await house.tick(seconds=5)
        assert calendars(house) == {77: expected}
    async with house.database.begin() as tx:
        await tx.records.remove(made.record.id)
    await house.tick(seconds=5)
    assert calendars(house) == {77: []}


async def test_it_changes_when_something_passes_and_once_a_day_and_not_else(house: House) -> None:
    due = (Deadline(DeadlineKind.REGISTRATION, When(2026, 3, 3)),)
    await add(house, "Youth and dialogue", deadlines=due)
    await stand(house, 77)
    await house.tick(hours=2)
    assert house.board.edits == []
    # In Paris 3 March is over an hour before it is in UTC.
    for at, edits in (
        (datetime(2026, 3, 2, 23, 59, tzinfo=UTC), 0),
        (datetime(2026, 3, 3, 0, 0, 5, tzinfo=UTC), 1),
        (datetime(2026, 3, 3, 22, 59, tzinfo=UTC), 1),
        (datetime(2026, 3, 3, 23, 0, 5, tzinfo=UTC), 2),
        (datetime(2026, 3, 11, 15, 59, tzinfo=UTC), 3),
        (datetime(2026, 3, 11, 16, 0, 5, tzinfo=UTC), 4),
    ):
        house.clock.time = at
        await house.tick()
        assert len(house.board.edits) == edits, at
    assert calendars(house) == {77: []}


async def test_the_day_is_that_of_the_servers_zone(house: House) -> None:
    await house.services.conference_setup.set_up(house.admin(), "Pacific/Auckland", events=False)
    await stand(house, 77)
    assert str(shown(house).today) == "2026-03-02"
    await house.tick(hours=2, seconds=5)
    assert str(shown(house).today) == "2026-03-03"


async def test_it_is_never_longer_than_a_message(house: House) -> None:
    for number in range(IN_CALENDAR + 3):
        await add(house, f"Number {number}", times=Times(When(2026, 4, 1 + number)))
    await stand(house, 77)
    assert (len(shown(house).conferences), shown(house).more) == (IN_CALENDAR, True)


async def test_there_is_one_in_a_channel_and_it_goes_when_its_channel_is_taken_out(house: House) -> None:
    await stand(house, 77, 78)
    await stand(house, 77, 78)
    assert sorted(calendars(house)) == [77, 78]
    assert await house.services.calendar_posts.standing(house.person(1, reviewer=True)) == (77, 78)
    await stand(house, 78)
    assert sorted(calendars(house)) == [78]
    await stand(house)
    assert calendars(house) == {}
    actions = [row["action"] for row in house.kept()["audit"]]
    assert (actions.count("calendar.placed"), actions.count("calendar.removed")) == (2, 2)


async def test_what_discord_refuses_is_said_and_the_others_stand(house: House) -> None:
    post = house.board.post

    async def some(channel_id: int, what: Any, *, nonce: str) -> int:
        if channel_id == 78:
            raise CannotPost(channel_id=78)
        return await post(channel_id, what, nonce=nonce)

    house.board.post = some
    (refused,) = await stand(house, 78, 77)
    assert isinstance(refused, CannotPost)
    assert sorted(calendars(house)) == [77]
    assert [row["kind"] for row in house.kept()["post"]] == ["calendar"]


@pytest.mark.parametrize("trouble", [CannotPost(channel_id=77), DiscordUnavailable()])
async def test_an_edit_that_is_refused_is_made_later(house: House, trouble: CannotPost) -> None:
    await stand(house, 77)
    await add(house, "Youth and dialogue")
    house.board.trouble = trouble
    await house.tick(seconds=5)
    house.board.trouble = None
    assert calendars(house) == {77: []}
    await house.tick(hours=1)
    assert calendars(house) == {77: ["Youth and dialogue"]}


async def test_one_whose_message_or_channel_is_gone_is_forgotten(house: House) -> None:
    await stand(house, 77)
    await add(house, "Youth and dialogue")
    house.board.trouble = ChannelGone()
    await house.tick(seconds=5)
    assert house.kept()["post"] == []


async def test_a_virtual_discord_gets_it_anew(house: House) -> None:
    await stand(house, 77)
    house.board.messages.clear()
    assert await house.services.posts.repost() == 1
    await add(house, "Youth and dialogue")
    await house.tick(seconds=5)
    assert calendars(house) == {77: ["Youth and dialogue"]}


async def test_only_organisers_place_one(house: House) -> None:
    for who in (house.person(1), house.person(1, steward=True), house.person(1, may_post=True)):
        with pytest.raises(NotAllowed):
            await house.services.calendar_posts.stand_in(who, [77])
        with pytest.raises(NotAllowed):
            await house.services.calendar_posts.standing(who)
    with pytest.raises(ServerOnly):
        await house.services.calendar_posts.stand_in(house.person(1, None, admin=True), [77])
    assert await house.services.calendar_posts.stand_in(house.person(1, reviewer=True), [77]) == []


async def test_when_nothing_is_due_nothing_is_edited(house: House) -> None:
    await stand(house, 77)
    await house.services.posts.keep_current(house.clock() + timedelta(minutes=5))
    assert house.board.edits == []
