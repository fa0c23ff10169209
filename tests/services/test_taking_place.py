"""Whether a conference takes place: one click by whoever looks after it, and never twice."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.domain.conferences import Conference, ConferenceStatus, Times
from bot.domain.dates import When
from bot.domain.errors.conferences import NotBegunYet
from bot.domain.errors.records import RecordChanged, RecordNotYours, UnknownRecord
from bot.domain.moments import local_day
from bot.domain.visibility import Visibility
from tests import records
from tests.house import HOME, House

CANCELLED, CONFIRMED, HELD = ConferenceStatus.CANCELLED, ConferenceStatus.CONFIRMED, ConferenceStatus.HELD


async def proposed(house: House, **more: Any) -> Conference:
    """One that somebody proposed."""
    return await records.conference(house, house.person(1), status=ConferenceStatus.PROPOSED, **more)


async def test_it_is_confirmed_and_calendars_its_history_and_the_log_say_so(house: House) -> None:
    before = await proposed(house)
    house.clock.move(days=1)
    done = await house.services.taking_place.set_status(house.person(1), before.reference, CONFIRMED, 1)
    after = done.conference
    assert (done.fresh, after.status, after.sequence, after.record.version) == (True, CONFIRMED, 1, 2)
    assert after.record.changed_at == after.record.confirmed_at == house.clock()
    async with house.database.read() as tx:
        (line,) = await tx.history.of(before.record.id, limit=5)
    assert (line.stage, line.said) == ("confirmed", "")
    (logged,) = [each for each in house.kept()["audit"] if each["action"] == "conference.status"]
    assert (logged["subject"], logged["server_id"], logged["detail"]) == (before.reference, HOME, {})


async def test_an_organiser_says_it_and_does_not_confirm_the_rest_of_it(house: House) -> None:
    before = await proposed(house)
    house.clock.move(days=1)
    done = await house.services.taking_place.set_status(house.admin(), before.reference, CONFIRMED, 1)
    assert done.conference.record.confirmed_at == before.record.confirmed_at


async def test_cancelled_twice_is_cancelled_once(house: House) -> None:
    before, service = await proposed(house), house.services.taking_place
    done = await asyncio.gather(
        *(service.set_status(house.person(1), before.reference, CANCELLED, 1) for _ in range(3))
    )
    assert sorted(each.fresh for each in done) == [False, False, True]
    assert {(each.conference.sequence, each.conference.record.version) for each in done} == {(1, 2)}
    assert len([each for each in house.kept()["audit"] if each["action"] == "conference.status"]) == 1


async def test_what_was_changed_since_it_was_seen_is_seen_first(house: House) -> None:
    before, service = await proposed(house), house.services.taking_place
    await service.set_status(house.admin(), before.reference, CONFIRMED, 1)
    with pytest.raises(RecordChanged):
        await service.set_status(house.person(1), before.reference, CANCELLED, 1)
    done = await service.set_status(house.person(1), before.reference, CANCELLED, 2)
    assert done.fresh


async def test_what_has_not_begun_was_not_held(house: House) -> None:
    house.clock.move(hours=3)
    service, now = house.services.taking_place, house.clock()
    tomorrow = now + timedelta(days=1)
    first = Times(When(tomorrow.year, tomorrow.month, tomorrow.day), zone="UTC")
    ahead = await proposed(house, times=first)
    # On the other side of the date line it is the next day already.
    begun = await proposed(house, title="There", times=replace(first, zone="Pacific/Kiritimati"))
    with pytest.raises(NotBegunYet):
        await service.set_status(house.person(1), ahead.reference, HELD, 1)
    assert local_day(now, "Pacific/Kiritimati") == begun.times.first_day
    assert (await service.set_status(house.person(1), begun.reference, HELD, 1)).fresh


async def test_only_whoever_looks_after_it_says_it(house: House) -> None:
    before = await proposed(house)
    hidden = await proposed(house, title="Hidden", visibility=Visibility.RESTRICTED)
    service = house.services.taking_place
    with pytest.raises(RecordNotYours):
        await service.set_status(house.person(2), before.reference, CANCELLED, 1)
    with pytest.raises(UnknownRecord):
        await service.set_status(house.person(2), hidden.reference, CANCELLED, 1)
    with pytest.raises(RecordNotYours):
        await service.to_settle(house.person(2), before.reference)
    assert (await service.to_settle(house.person(1), before.reference)).status is ConferenceStatus.PROPOSED


async def test_whoever_is_asked_whether_it_is_still_true_ends_it_by_the_same_way(house: House) -> None:
    house.clock.move(days=1)
    past = await proposed(house, times=Times(When(2026, 3, 1)))
    ahead = await proposed(house, title="Ahead", times=Times(When(2027, 3, 1)))
    off = await records.conference(house, house.person(1), title="Off", status=CANCELLED)
    for kept in (past, off):
        await house.services.freshness.ended(house.person(1), kept.reference)
    with pytest.raises(NotBegunYet):
        await house.services.freshness.ended(house.person(1), ahead.reference)
    rows = {row["record_id"]: (row["status"], row["sequence"]) for row in house.kept()["conference"]}
    assert rows == {
        past.record.id: ("held", 1),
        ahead.record.id: ("proposed", 0),
        off.record.id: ("cancelled", 0),
    }
