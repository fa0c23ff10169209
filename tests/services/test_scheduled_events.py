"""The server's own Scheduled Events: in step with its conferences, one way."""

from dataclasses import replace
from datetime import UTC, datetime, time
from typing import Any

import pytest
from sqlalchemy import select

from bot.domain.conferences import ConferenceStatus, Times
from bot.domain.dates import When
from bot.domain.records import Wording
from bot.domain.visibility import Visibility
from bot.store.tables import scheduled_event
from tests.house import NEIGHBOUR, House
from tests.meeting import DAYS, add, change, see, want_events

ROW = select(scheduled_event)


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
    await house.tick(minutes=1)
    assert house.events.asked == ["find", "make"]
    assert house.rows(ROW) == []


async def test_what_has_begun_already_is_not_made(house: House) -> None:
    await want_events(house)
    house.clock.time = datetime(2027, 5, 12, 6, 59, 30, tzinfo=UTC)
    await add(house)
    await house.tick(seconds=5)
    assert house.events.events == {}
