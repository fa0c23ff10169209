"""The server's own Scheduled Events: in step with its conferences, made once, and not fought over."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime, time
from typing import Any

import pytest
from sqlalchemy import select

from bot.domain.conferences import Conference, ConferenceStatus, Times
from bot.domain.dates import When
from bot.domain.errors import DiscordUnavailable
from bot.domain.health import Permission
from bot.domain.records import Wording
from bot.domain.scheduled_events import Event, EventsHealth, EventTrouble
from bot.domain.visibility import Visibility
from bot.services.event_keeper import EventRefused, EventsFull, EventsNotAllowed
from bot.services.meeting_changes import conference_changed
from bot.store.tables import scheduled_event
from tests.house import GUEST, HOME, NEIGHBOUR, House, Killed
from tests.records import conference

DAYS = Times(When(2027, 5, 12), When(2027, 5, 14), time(9), time(17), "Europe/Paris")
ROW = select(scheduled_event)


async def want_events(house: House, server_id: int = HOME, *, events: bool = True) -> None:
    await house.services.conference_setup.set_up(house.admin(server_id), "", events=events)


async def add(house: House, title: str = "Youth and dialogue", server_id: int = HOME, **more: Any) -> Conference:
    """As everything that adds a conference does: it is told of in the same transaction."""
    told = {"status": ConferenceStatus.CONFIRMED, "times": DAYS} | more
    made = await conference(house, house.person(1, server_id), title, **told)
    async with house.database.begin() as tx:
        await conference_changed(tx, None, made, house.clock())
    return made


async def change(house: House, before: Conference, **now: Any) -> Conference:
    title = now.pop("title", before.record.title)
    after = replace(before, record=replace(before.record, title=title), **now)
    async with house.database.begin() as tx:
        assert await tx.conferences.change(after)
        await conference_changed(tx, before, after, house.clock())
    return replace(after, record=replace(after.record, version=after.record.version + 1))


async def see(house: House, made: Conference, visibility: Visibility) -> None:
    async with house.database.begin() as tx:
        await tx.records.settle(made.record.id, visibility=visibility)


async def health(house: House) -> EventsHealth:
    async with house.database.read() as tx:
        return await tx.scheduled_events.health(HOME)


async def test_a_conference_with_full_dates_becomes_an_event_where_the_server_wants_that(house: House) -> None:
    made = await add(house)
    await house.tick(seconds=5)
    assert house.events.asked == []
    await want_events(house)
    await house.tick(seconds=5)
    (event,) = house.events.standing
    assert (event.title, event.reference) == ("Youth and dialogue", made.reference)
    assert (event.starts, event.ends) == (
        datetime(2027, 5, 12, 7, tzinfo=UTC),
        datetime(2027, 5, 14, 15, tzinfo=UTC),
    )
    await house.tick(minutes=30)
    assert house.events.asked == ["find", "make"]


@pytest.mark.parametrize(
    ("times", "starts", "ends"),
    [
        (
            Times(When(2027, 3, 27), When(2027, 3, 28), zone="Europe/Paris"),
            datetime(2027, 3, 26, 23, tzinfo=UTC),
            datetime(2027, 3, 28, 22, tzinfo=UTC),
        ),
        (
            Times(When(2027, 5, 12), zone="America/Montreal"),
            datetime(2027, 5, 12, 4, tzinfo=UTC),
            datetime(2027, 5, 13, 4, tzinfo=UTC),
        ),
        (
            Times(When(2027, 5, 12), opens=time(18), zone="UTC"),
            datetime(2027, 5, 12, 18, tzinfo=UTC),
            datetime(2027, 5, 13, tzinfo=UTC),
        ),
    ],
)
async def test_without_hours_it_is_whole_days_of_its_place(
    house: House, times: Times, starts: datetime, ends: datetime
) -> None:
    await want_events(house)
    await add(house, times=times)
    await house.tick(seconds=5)
    (event,) = house.events.standing
    assert (event.starts, event.ends) == (starts, ends)


MONTH = Times(When(2027, 5))


@pytest.mark.parametrize(
    "more",
    [
        {"times": Times()},
        {"times": MONTH},
        {"times": replace(DAYS, zone=None, opens=None, closes=None)},
        {"times": replace(DAYS, starts=When(2026, 2, 1), ends=When(2026, 2, 2))},
        {"status": ConferenceStatus.PROPOSED},
        {"status": ConferenceStatus.POSTPONED},
        {"status": ConferenceStatus.CANCELLED},
        {"status": ConferenceStatus.HELD},
        {"visibility": Visibility.RESTRICTED},
        {"server_id": NEIGHBOUR},
    ],
)
async def test_anything_else_becomes_none(house: House, more: dict[str, Any]) -> None:
    await want_events(house)
    await add(house, **more)
    await house.tick(seconds=5)
    await house.tick(minutes=20)
    assert house.events.events == {}
    assert house.rows(ROW) == []


async def test_it_changes_with_its_conference_and_says_what_everyone_there_may_see(house: House) -> None:
    await want_events(house)
    made = await add(house)
    await house.tick(seconds=5)
    made = await change(house, made, title="Youth, dialogue and schools", place="Lyon, France")
    await house.tick(seconds=5)
    (event,) = house.events.standing
    assert (event.title, event.place) == ("Youth, dialogue and schools", "Lyon, France")
    assert house.events.asked == ["find", "make", "change"]
    await see(house, made, Visibility.RESTRICTED)
    await house.tick(seconds=5)
    assert house.events.events == {}
    await see(house, made, Visibility.NETWORK)
    await house.tick(seconds=5)
    assert len(house.events.standing) == 1


async def test_it_speaks_the_language_of_its_server(house: House) -> None:
    await house.set_up(language="fr")
    await want_events(house)
    await add(house, wordings={"fr": Wording("Jeunes et dialogue", "Des jeunes se parlent.")})
    await house.tick(seconds=5)
    (event,) = house.events.standing
    assert (event.title, event.summary, event.language) == ("Jeunes et dialogue", "Des jeunes se parlent.", "fr")


@pytest.mark.parametrize("status", [ConferenceStatus.CANCELLED, ConferenceStatus.POSTPONED, ConferenceStatus.HELD])
async def test_what_does_not_take_place_ends_and_what_is_on_again_is_made_anew(
    house: House, status: ConferenceStatus
) -> None:
    await want_events(house)
    made = await add(house)
    await house.tick(seconds=5)
    made = await change(house, made, status=status)
    await house.tick(seconds=5)
    assert (len(house.events.events), house.events.standing) == (1, [])
    await change(house, made, status=ConferenceStatus.CONFIRMED)
    await house.tick(seconds=5)
    assert len(house.events.standing) == 1


async def test_what_lost_its_day_is_taken_back(house: House) -> None:
    await want_events(house)
    made = await add(house)
    await house.tick(seconds=5)
    await change(house, made, times=MONTH)
    await house.tick(seconds=5)
    assert house.events.events == {}


async def test_an_event_goes_with_a_conference_that_is_deleted_and_with_the_wish(house: House) -> None:
    await want_events(house)
    made, _ = await add(house), await add(house, "Another")
    await house.tick(seconds=5)
    async with house.database.begin() as tx:
        await tx.records.remove(made.record.id)
    await house.tick(seconds=5)
    assert [each.title for each in house.events.standing] == ["Another"]
    await want_events(house, events=False)
    await house.tick(seconds=5)
    assert house.events.events == {}
    assert house.rows(ROW) == []


async def test_what_is_over_is_left_to_discord_and_forgotten(house: House) -> None:
    await want_events(house)
    await add(house)
    await house.tick(seconds=5)
    house.clock.time = datetime(2027, 5, 14, 15, 1, tzinfo=UTC)
    await house.tick(seconds=5)
    assert house.events.asked == ["find", "make"]
    assert house.rows(ROW) == []


async def test_what_has_begun_already_is_not_made(house: House) -> None:
    await want_events(house)
    house.clock.time = datetime(2027, 5, 12, 6, 59, 30, tzinfo=UTC)
    await add(house)
    await house.tick(seconds=5)
    assert house.events.events == {}


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

    house.events.make = full  # type: ignore[method-assign] - Discord takes no more of them
    await house.tick(seconds=5)
    await house.tick(seconds=5)
    assert [each.title for each in house.events.standing] == ["Later"]
    assert await health(house) == EventsHealth(1, 2, ((EventTrouble.FULL, 2),))
    house.events.make = make  # type: ignore[method-assign]
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
