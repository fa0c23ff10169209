"""The server's own Scheduled Events, where a process dies, Discord refuses or people were there first."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import time
from typing import Any

import pytest
from sqlalchemy import select

from bot.domain.conferences import Conference, ConferenceStatus
from bot.domain.errors import DiscordUnavailable
from bot.domain.health import Permission
from bot.domain.scheduled_events import Event, EventsHealth, EventTrouble
from bot.domain.visibility import Visibility
from bot.services.event_keeper import EventRefused, EventsFull, EventsNotAllowed
from bot.store.tables import scheduled_event
from tests.house import GUEST, HOME, House
from tests.meeting import DAYS, add, change, see, want_events
from tests.noticeboard import Killed

ROW = select(scheduled_event)


async def health(house: House) -> EventsHealth:
    async with house.database.read() as tx:
        return await tx.scheduled_events.health(HOME)


THEN: dict[str, Callable[[House, Conference], Awaitable[Any]]] = {
    "renamed": lambda house, made: change(house, made, title="Later"),
    "cancelled": lambda house, made: change(house, made, status=ConferenceStatus.CANCELLED),
    "restricted": lambda house, made: see(house, made, Visibility.RESTRICTED),
}


async def test_a_crash_between_making_and_noting_makes_no_second_one(house: House) -> None:
    await want_events(house)
    await add(house)
    house.events.dies = True
    with pytest.raises(Killed):
        await house.tick(seconds=5)
    await house.tick(seconds=5)
    assert house.events.asked == ["find", "make"]
    await house.tick(minutes=2)
    assert house.events.asked == ["find", "make", "find", "change"]
    assert len(house.events.events) == 1


@pytest.mark.parametrize("then", THEN)
async def test_what_changed_after_a_crash_reaches_the_event_that_was_made(house: House, then: str) -> None:
    await want_events(house)
    made = await add(house)
    house.events.dies = True
    with pytest.raises(Killed):
        await house.tick(seconds=5)
    await THEN[then](house, made)
    await house.tick(seconds=5)
    assert house.events.asked.count("make") == 1
    assert [each.title for each in house.events.standing] in (["Later"], [])


@pytest.mark.parametrize("then", THEN)
async def test_a_crash_after_a_change_is_repaired(house: House, then: str) -> None:
    await want_events(house)
    made = await add(house)
    await house.tick(seconds=5)
    await THEN[then](house, made)
    house.events.dies = True
    with pytest.raises(Killed):
        await house.tick(seconds=5)
    await house.tick(minutes=2)
    assert house.events.asked.count("make") == 1
    assert [each.title for each in house.events.standing] in (["Later"], [])
    assert all(not row.stale for row in house.rows(ROW))


async def test_what_changes_while_it_is_being_told_is_told_again(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    await want_events(house)
    made = await add(house)
    make = house.events.make

    async def slow(server_id: int, what: Event) -> int:
        await change(house, made, title="Later")
        return await make(server_id, what)

    monkeypatch.setattr(house.events, "make", slow)
    await house.tick(seconds=5)
    await house.tick(seconds=5)
    assert [each.title for each in house.events.standing] == ["Later"]


async def test_an_event_that_someone_deleted_is_not_made_again_until_it_is_another_one(house: House) -> None:
    await want_events(house)
    made = await add(house)
    await house.tick(seconds=5)
    house.events.events.clear()
    await house.tick(days=1)
    made = await change(house, made, summary="In other words.")
    await house.tick(seconds=5)
    made = await change(house, made, summary="And in others.")
    await house.tick(seconds=5)
    assert house.events.events == {}
    await change(house, made, times=replace(DAYS, opens=time(10)))
    await house.tick(seconds=5)
    assert len(house.events.standing) == 1


async def test_a_missing_permission_is_kept_as_trouble_and_it_goes_on_by_itself(house: House) -> None:
    await want_events(house)
    await add(house)
    await add(house, "Another")
    house.events.trouble = EventsNotAllowed()
    await house.tick(seconds=5)
    assert len(house.events.asked) == 1, "one refusal speaks for the server"
    assert await health(house) == EventsHealth(0, 2, ((EventTrouble.LACKING, 2),))
    await house.tick(minutes=5)
    assert len(house.events.asked) == 1
    house.events.trouble = None
    await house.tick(minutes=10)
    assert await health(house) == EventsHealth(2)


async def test_a_server_with_as_many_events_as_discord_allows_still_changes_those_that_stand(house: House) -> None:
    await want_events(house)
    standing = await add(house)
    await house.tick(seconds=5)
    await add(house, "One more")
    await add(house, "And one")
    await change(house, standing, title="Later")
    house.events.trouble = None
    make = house.events.make

    async def full(server_id: int, what: Event) -> int:
        raise EventsFull

    house.events.make = full
    await house.tick(seconds=5)
    await house.tick(seconds=5)
    assert [each.title for each in house.events.standing] == ["Later"]
    assert await health(house) == EventsHealth(1, 2, ((EventTrouble.FULL, 2),))
    house.events.make = make
    await house.tick(minutes=11)
    assert await health(house) == EventsHealth(3)


async def test_what_discord_refuses_does_not_keep_others_waiting(house: House) -> None:
    await want_events(house)
    await add(house)
    house.events.trouble = EventRefused()
    await house.tick(seconds=5)
    assert await health(house) == EventsHealth(0, 1, ((EventTrouble.REFUSED, 1),))
    house.events.trouble = None
    await add(house, "Another")
    await house.tick(seconds=5)
    assert [each.title for each in house.events.standing] == ["Another"]


async def test_discord_out_of_reach_is_tried_again_soon(house: House) -> None:
    await want_events(house)
    await add(house)
    house.events.trouble = DiscordUnavailable()
    await house.tick(seconds=5)
    house.events.trouble = None
    await house.tick(minutes=1)
    assert len(house.events.standing) == 1
    assert await health(house) == EventsHealth(1)


async def test_a_guests_conferences_are_events_at_home(house: House) -> None:
    await want_events(house, GUEST)
    await add(house, server_id=GUEST)
    await house.tick(seconds=5)
    assert [server for server, _ in house.events.events.values()] == [GUEST]


async def test_a_server_that_is_gone_is_left_alone_and_forgotten(house: House) -> None:
    await want_events(house)
    await add(house)
    await house.services.servers.left(HOME)
    await house.tick(seconds=5)
    assert house.events.asked == []
    await house.tick(days=31)
    assert house.rows(ROW) == []


async def test_it_is_said_which_permission_is_missing_where_events_are_wanted(house: House) -> None:
    house.door.missing_of_server = [Permission.CREATE_EVENTS]
    missing = house.services.scheduled_events.missing
    assert await missing(house.person(1)) == ()
    await want_events(house)
    assert await missing(house.person(1)) == (Permission.CREATE_EVENTS,)
    house.door.trouble = DiscordUnavailable()
    assert await missing(house.person(1)) == ()


async def test_a_virtual_discord_gets_them_anew(house: House) -> None:
    await want_events(house)
    await add(house)
    await house.tick(seconds=5)
    house.events.events.clear()
    await house.services.scheduled_events.make_anew()
    await house.tick(seconds=5)
    assert len(house.events.standing) == 1
