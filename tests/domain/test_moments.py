"""The wall clock of a place: at every change of every zone, what it skips and what it shows twice."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.conferences import Deadline, DeadlineKind, Times
from bot.domain.dates import When
from bot.domain.errors.conferences import HourSkipped, ZoneNotAPlace
from bot.domain.moments import (
    closes_at,
    deadline_at,
    hold_hours,
    instant,
    local_day,
    opens_at,
    read_zone,
    shown_twice,
    zone_names,
)
from bot.spelling import Spelling
from bot.texts import texts_in
from tests.changing_clocks import every_change

WORDS: Final = Spelling(texts_in("en"))
_YEARS: Final = (2010, 2040)
_MINUTE: Final = timedelta(minutes=1)
_DAY: Final = timedelta(days=1)


def day(year: int, month: int, number: int) -> When:
    return When(year, month, number)


def _at(wall: datetime, zone: str) -> Times:
    return Times(starts=day(wall.year, wall.month, wall.day), opens=wall.time(), zone=zone)


def test_an_hour_that_no_clock_shows_is_refused_with_the_next_that_does_at_every_change_of_every_zone() -> None:
    skipped = 0
    for zone, at, before, after in every_change(*_YEARS):
        if after <= before:
            continue
        skipped += 1
        first = (at + before).replace(tzinfo=None)
        for wall in (first, first + (after - before) / 2, first + (after - before) - _MINUTE):
            times = _at(wall.replace(second=0), zone)
            with pytest.raises(HourSkipped) as refused:
                hold_hours(times)
            assert (refused.value.zone, refused.value.hour) == (zone, wall.time().isoformat("minutes"))
            assert refused.value.following == at.astimezone(ZoneInfo(zone)).time().isoformat("minutes")
            # What was kept before the rules of a zone were changed still has its moment.
            assert opens_at(times) == at
        hold_hours(_at(first - _MINUTE, zone))
        hold_hours(_at(first + (after - before), zone))
        assert opens_at(_at(first - _MINUTE, zone)) == at - _MINUTE
        assert opens_at(_at(first + (after - before), zone)) == at
    assert skipped > 500


def test_an_hour_that_clocks_show_twice_is_the_first_at_every_change_of_every_zone() -> None:
    twice = 0
    for zone, at, before, after in every_change(*_YEARS):
        if after >= before:
            continue
        twice += 1
        first = (at + after).replace(tzinfo=None)
        for wall in (first, first + (before - after) / 2, first + (before - after) - _MINUTE):
            times = _at(wall.replace(second=0), zone)
            hold_hours(times)
            assert shown_twice(times) == (wall.time().replace(second=0),)
            assert opens_at(times) == (wall.replace(second=0) - before).replace(tzinfo=UTC)
        for wall in (first - _MINUTE, first + (before - after)):
            assert shown_twice(_at(wall, zone)) == ()
    assert twice > 500


@given(
    moment=st.datetimes(datetime(1950, 1, 1), datetime(2099, 12, 1)),  # noqa: DTZ001 - what a wall clock shows
    zone=st.sampled_from(sorted(zone_names())),
)
def test_what_exists_once_is_the_hour_that_the_clock_shows(moment: datetime, zone: str) -> None:
    wall = moment.replace(second=0, microsecond=0, fold=0)
    times = _at(wall, zone)
    try:
        hold_hours(times)
    except HourSkipped:
        return
    opens = opens_at(times)
    assert opens is not None
    assert opens.astimezone(ZoneInfo(zone)).replace(tzinfo=None, fold=0) == wall


def test_days_without_hours_are_whole_days_of_their_zone() -> None:
    times = Times(starts=day(2027, 3, 27), ends=day(2027, 3, 28), zone="Europe/Paris")
    assert opens_at(times) == datetime(2027, 3, 26, 23, tzinfo=UTC)
    # That night the clocks are put forward: two days of 47 hours.
    assert closes_at(times) == datetime(2027, 3, 28, 22, tzinfo=UTC)


def test_one_day_with_hours_has_its_moments() -> None:
    times = Times(starts=day(2027, 5, 12), opens=time(9), closes=time(17, 30), zone="America/Toronto")
    assert opens_at(times) == datetime(2027, 5, 12, 13, tzinfo=UTC)
    assert closes_at(times) == datetime(2027, 5, 12, 21, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    "times",
    [
        Times(),
        Times(starts=When(2015, 6), zone="Europe/Paris"),
        Times(starts=day(2027, 5, 12), opens=None, zone=None),
        Times(starts=When(2027), ends=When(2027, 5), zone="UTC"),
    ],
)
def test_what_is_not_known_to_the_day_or_has_no_zone_has_no_moment(times: Times) -> None:
    assert opens_at(times) is None
    assert closes_at(times) is None


def test_it_may_open_on_a_known_day_and_close_in_a_month() -> None:
    times = Times(starts=day(2027, 5, 30), ends=When(2027, 6), zone="UTC")
    assert opens_at(times) == datetime(2027, 5, 30, tzinfo=UTC)
    assert closes_at(times) is None


def test_a_deadline_is_over_with_its_last_day_where_the_conference_is() -> None:
    month = Deadline(DeadlineKind.PAPERS, When(2027, 1))
    assert deadline_at(month, "Asia/Tokyo") == datetime(2027, 1, 31, 15, tzinfo=UTC)
    assert deadline_at(month, None) == datetime(2027, 2, 1, tzinfo=UTC)


def test_a_day_that_a_country_skipped_begins_when_the_next_one_does() -> None:
    # Samoa went over the date line at the end of 29 December 2011.
    assert instant(date(2011, 12, 30), time.min, "Pacific/Apia") == datetime(2011, 12, 30, 10, tzinfo=UTC)


def test_midnight_that_the_clocks_skip_is_when_the_day_begins() -> None:
    whole = Times(starts=day(2024, 4, 26), zone="Africa/Cairo")
    assert opens_at(whole) == datetime(2024, 4, 25, 22, tzinfo=UTC)


def test_the_day_is_that_of_the_zone() -> None:
    now = datetime(2027, 5, 12, 23, tzinfo=UTC)
    assert local_day(now, "Asia/Tokyo") == date(2027, 5, 13)
    assert local_day(now, "America/Toronto") == date(2027, 5, 12)
    assert local_day(now, None) == date(2027, 5, 12)


def test_every_place_is_read_whatever_its_case_and_spaces() -> None:
    for name in zone_names():
        assert read_zone(name, WORDS) == name
        assert read_zone(f" {name.lower().replace('_', ' ')} ", WORDS) == name


def test_no_zone_is_none() -> None:
    assert read_zone("  ", WORDS) is None


@pytest.mark.parametrize(
    ("typed", "near"),
    [
        ("Paris", "Europe/Paris"),
        ("Londres", "Europe/London"),
        ("EST5EDT", "America/New_York, America/Toronto"),
        ("EST", "America/New_York, America/Toronto"),
        ("US/Eastern", "America/New_York, America/Toronto"),
        ("CET", "Europe/Paris, Europe/Berlin, Europe/Madrid"),
        ("UTC+2", "Africa/Johannesburg, Europe/Athens, Europe/Kyiv"),
        ("+05:30", "Asia/Kolkata"),
        ("Sénégal", "Africa/Dakar"),
        ("US", "America/New_York, America/Chicago, America/Denver"),
        ("Europe/Pari", "Europe/Paris"),
        ("../../etc/passwd", "none"),
        ("UTC+99", "none"),
        ("@everyone", "none"),
    ],
)
def test_what_is_no_place_is_answered_with_what_may_be_meant(typed: str, near: str) -> None:
    with pytest.raises(ZoneNotAPlace) as refused:
        read_zone(typed, WORDS)
    assert refused.value.data() == {"typed": typed, "near": near}


def test_every_zone_that_is_suggested_is_one() -> None:
    for name in sorted(zone_names()):
        city = name.rpartition("/")[2].replace("_", " ")
        assert set(WORDS.zones(city)) <= zone_names()
        assert name in WORDS.zones(city) or name == "UTC"
