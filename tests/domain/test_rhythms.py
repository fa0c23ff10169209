"""When a digest is due: one time for each local day, by the clock on the wall of every zone, whatever it does."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from random import Random
from typing import Final
from zoneinfo import ZoneInfo

import pytest

from bot.domain.rhythms import EVERY_DAY, LAST_DAY, Rhythm, Timing
from tests.changing_clocks import Change, every_change, every_zone, offset

YEARS: Final = (2021, 2031)
DAY: Final = timedelta(days=1)
MINUTE: Final = timedelta(minutes=1)
TWO_DAYS: Final = 2
_ZONES: Final[dict[str, ZoneInfo]] = {}


def _zone(name: str) -> ZoneInfo:
    return _ZONES.setdefault(name, ZoneInfo(name))


def expected(day: date, hour: time, change: Change | None, zone: str) -> datetime:
    """The first instant at which the clocks of a zone show an hour of a day, or a later one; told by offsets alone."""
    wall = datetime.combine(day, hour)
    if change is None:
        ahead = offset(_zone(zone), wall.replace(tzinfo=UTC))
        return (wall - ahead).replace(tzinfo=UTC)
    tries = sorted([*((wall - ahead).replace(tzinfo=UTC) for ahead in (change.before, change.after)), change.at])
    return next(each for each in tries if each.astimezone(_zone(zone)).replace(tzinfo=None) >= wall)


def hours_around(change: Change) -> Iterator[time]:
    """Hours of the day: before, at, within and behind what is skipped or shown twice, and those that people choose."""
    before, after = ((change.at + ahead).replace(tzinfo=None) for ahead in (change.before, change.after))
    within = min(before, after) + abs(after - before) / 2
    for wall in (before - MINUTE, before, within, after, after + MINUTE):
        yield wall.time().replace(second=0)
    yield from (time(0), time(9), time(23, 59))


def test_every_local_day_has_one_time_at_its_hour_around_every_change_of_every_zone() -> None:
    changes = every_change(*YEARS)
    assert len(changes) > 500
    for change in changes:
        noon = change.at.astimezone(_zone(change.zone)).date()
        days = [noon + DAY * away for away in range(-TWO_DAYS, TWO_DAYS + 1)]
        for hour in set(hours_around(change)):
            timing = Timing(Rhythm.DAILY, EVERY_DAY, hour, change.zone)
            moment = expected(days[0], hour, change, change.zone) - MINUTE
            for day in days:
                due = timing.after(moment)
                assert due == expected(day, hour, change, change.zone), (change, hour, day)
                assert timing.due_day(due) == day, (change, hour, day)
                moment = due


def test_what_was_due_last_is_found_around_every_change() -> None:
    for change in every_change(*YEARS)[::7]:
        hour = (change.at + change.before).time()
        timing = Timing(Rhythm.DAILY, EVERY_DAY, hour, change.zone)
        due = timing.after(change.at - MINUTE)
        assert due - DAY - timedelta(hours=3) < timing.latest(due - MINUTE) < due
        assert timing.latest(due) == timing.latest(due + MINUTE) == due


def _some_timing(random: Random, zone: str) -> Timing:
    rhythm = random.choice(list(Rhythm))
    days = {Rhythm.DAILY: [EVERY_DAY], Rhythm.MONTHLY: range(1, 32)}.get(rhythm, range(1, 8))
    hour = time(random.randrange(24), random.choice((0, 15, 30, 59)))
    return Timing(rhythm, random.choice(list(days)), hour, zone, random.random() < 0.5 and rhythm is Rhythm.FORTNIGHTLY)


def test_nothing_is_due_twice_or_left_out_on_random_days_in_every_zone() -> None:
    random = Random(20261123)  # noqa: S311 - the same days each time
    zones = every_zone(*YEARS)
    assert len(zones) >= 75
    for zone, changes in zones.items():
        for _ in range(4):
            timing = _some_timing(random, zone)
            start = date(YEARS[0], 1, 3) + DAY * random.randrange(3500)
            moment = datetime.combine(start, time(random.randrange(24)), UTC)
            found = [moment]
            for _ in range(4):
                found.append(timing.after(found[-1]))
            walls = [each.astimezone(_zone(zone)) for each in found[1:]]
            assert all(timing.falls_on(timing.due_day(each)) for each in found[1:])
            # Beside a change, which has its own test, it is just the hour.
            for due, wall in zip(found[1:], walls, strict=True):
                if all(abs(due - change.at) > DAY for change in changes):
                    assert wall.time() == timing.hour
                    assert wall.date() == timing.due_day(due)
            # Every local day from one to the next on which it falls, and no other.
            first, last = (timing.due_day(each) for each in (found[1], found[-1]))
            between = [first + DAY * away for away in range((last - first).days + 1)]
            assert [timing.due_day(each) for each in found[1:]] == [day for day in between if timing.falls_on(day)]
            assert timing.latest(found[2]) == found[2]
            assert timing.latest(found[2] - MINUTE) == found[1]


@pytest.mark.parametrize("weekday", range(1, 8))
def test_each_weekday_comes_every_seven_days(weekday: int) -> None:
    due = datetime(2026, 1, 1, tzinfo=UTC)
    timing = Timing(Rhythm.WEEKLY, weekday, time(9), "Europe/Paris")
    days: list[date] = []
    while due.year == 2026:
        due = timing.after(due)
        days.append(timing.due_day(due))
    assert {day.isoweekday() for day in days} == {weekday}
    assert {later - day for day, later in pairwise(days)} == {7 * DAY}
    assert days[0] < date(2026, 1, 8)


@pytest.mark.parametrize(
    ("day", "february", "leap", "april"), [(28, 28, 28, 28), (29, 28, 29, 29), (30, 28, 29, 30), (LAST_DAY, 28, 29, 30)]
)
def test_what_comes_at_the_end_of_months_comes_in_every_month(day: int, february: int, leap: int, april: int) -> None:
    timing = Timing(Rhythm.MONTHLY, day, time(9), "America/Toronto")
    due, days = datetime(2027, 1, 1, tzinfo=UTC), list[date]()
    for _ in range(24):
        due = timing.after(due)
        days.append(timing.due_day(due))
    assert [(each.year, each.month) for each in days] == [
        (year, month) for year in (2027, 2028) for month in range(1, 13)
    ]
    assert (days[1].day, days[13].day, days[3].day, days[0].day) == (february, leap, april, day)


@pytest.mark.parametrize("odd", [False, True])
def test_a_fortnight_goes_on_over_the_end_of_every_year(odd: bool) -> None:
    timing, other = (Timing(Rhythm.FORTNIGHTLY, 4, time(9), "Asia/Tokyo", each) for each in (odd, not odd))
    # 2026 has 53 weeks: counted from each New Year, a week would be left out or doubled.
    due = timing.after(datetime(2020, 12, 1, tzinfo=UTC))
    while due.year < 2032:
        following = timing.after(due)
        assert following - due == 14 * DAY
        assert other.after(due) - due == 7 * DAY
        due = following


def test_a_day_that_a_place_left_out_of_its_calendar_is_left_out() -> None:
    before = datetime(2011, 12, 29, 12, tzinfo=UTC)
    timing = Timing(Rhythm.DAILY, EVERY_DAY, time(9), "Pacific/Apia")
    due = [timing.after(before)]
    due.append(timing.after(due[-1]))
    assert [timing.due_day(each) for each in due] == [date(2011, 12, 29), date(2011, 12, 31)]
    friday = Timing(Rhythm.WEEKLY, 5, time(9), "Pacific/Apia")
    assert friday.due_day(friday.after(before)) == date(2012, 1, 6)
    assert friday.due_day(friday.latest(datetime(2012, 1, 3, tzinfo=UTC))) == date(2011, 12, 23)


def test_an_hour_that_is_skipped_over_midnight_is_still_of_its_day() -> None:
    # In Nuuk the last hour of 30 March 2024 was left out.
    timing = Timing(Rhythm.WEEKLY, 6, time(23, 30), "America/Nuuk")
    due = timing.after(datetime(2024, 3, 29, tzinfo=UTC))
    assert due.astimezone(_zone(timing.zone)).date() == date(2024, 3, 31)
    assert timing.due_day(due) == date(2024, 3, 30)
    assert timing.due_day(timing.after(due)) == date(2024, 4, 6)
