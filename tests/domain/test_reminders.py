"""When someone is reminded: on the right day, at an hour at which nobody is woken, also when clocks are turned."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.conferences import Conference, ConferenceKind, ConferenceStatus, Deadline, DeadlineKind, Times
from bot.domain.dates import When
from bot.domain.going import counted, is_over
from bot.domain.moments import opens_at
from bot.domain.records import Record, RecordKind, Subject
from bot.domain.reminders import EARLIEST, LATEST, About, Ahead, Planned, civil, news_of, reminders_of, to_come
from bot.domain.visibility import Visibility

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
RECORD = Record(
    1, RecordKind.CONFERENCE, 1, None, None, Visibility.SERVER, "Youth", "en", Subject(), None, NOW, NOW, NOW, 1
)
PARIS, MONTREAL, CHATHAM = "Europe/Paris", "America/Toronto", "Pacific/Chatham"
ZONES = [None, "UTC", PARIS, MONTREAL, CHATHAM, "Asia/Kathmandu", "Pacific/Apia", "America/St_Johns", "Africa/Cairo"]


def meeting(
    day: When | None, opens: time | None = None, zone: str | None = PARIS, *deadlines: Deadline, **more: object
) -> Conference:
    """A conference that begins on a day."""
    least = Conference(RECORD, ConferenceKind.CONFERENCE, ConferenceStatus.CONFIRMED)
    changed = replace(least, times=Times(starts=day, opens=opens, zone=zone), deadlines=deadlines)
    return replace(changed, **more)


def told(conference: Conference, zone: str | None) -> dict[tuple[About, Ahead], str]:
    """When someone in a zone is told of what, by the clock there."""
    clock = ZoneInfo(zone or "UTC")
    return {
        (each.about, each.ahead): f"{each.due_at.astimezone(clock):%d %b %H:%M}"
        for each in reminders_of(conference, zone)
    }


@pytest.mark.parametrize(
    ("zone", "day", "hour", "week_before", "day_before"),
    [
        (PARIS, When(2027, 5, 12), time(9), "05 May 09:00", "11 May 09:00"),
        # At three in the morning there: nobody is woken.
        (MONTREAL, When(2027, 5, 12), time(9), "05 May 08:00", "11 May 08:00"),
        (PARIS, When(2027, 5, 12), time(22), "05 May 19:00", "11 May 19:00"),
        # It begins the evening before by the clock of the reader.
        (MONTREAL, When(2027, 5, 12), time(2), "04 May 19:00", "10 May 19:00"),
        # The clocks of Paris are turned on 28 March and 31 October 2027: the hour on the wall stays.
        (PARIS, When(2027, 3, 29), time(9), "22 Mar 09:00", "28 Mar 09:00"),
        (PARIS, When(2027, 11, 1), time(9), "25 Oct 09:00", "31 Oct 09:00"),
        # Those of Montréal on 14 March: two weeks earlier than in Paris, an hour nearer meanwhile.
        (MONTREAL, When(2027, 3, 20), time(15), "13 Mar 10:00", "19 Mar 10:00"),
        (PARIS, When(2027, 5, 12), None, "05 May 08:00", "11 May 08:00"),
    ],
)
def test_the_hour_is_that_of_the_beginning_where_nobody_is_woken_by_it(
    zone: str, day: When, hour: time | None, week_before: str, day_before: str
) -> None:
    assert told(meeting(day, hour), zone) == {
        (About.START, Ahead.WEEK): week_before,
        (About.START, Ahead.DAY): day_before,
    }


def test_each_deadline_is_told_of_before_its_day_begins() -> None:
    deadlines = (
        Deadline(DeadlineKind.REGISTRATION, When(2027, 3, 1)),
        Deadline(DeadlineKind.PAPERS, When(2027, 2, 1)),
    )
    said = told(meeting(When(2027, 5, 12), time(9), PARIS, *deadlines), PARIS)
    assert said[About.REGISTRATION, Ahead.WEEK] == "22 Feb 08:00"
    assert said[About.REGISTRATION, Ahead.DAY] == "28 Feb 08:00"
    assert said[About.PAPERS, Ahead.DAY] == "31 Jan 08:00"
    assert len(said) == 6


@pytest.mark.parametrize("day", [None, When(2027), When(2027, 5)])
def test_what_has_no_day_yet_is_not_announced(day: When | None) -> None:
    vague = Deadline(DeadlineKind.REGISTRATION, When(2027, 3))
    assert reminders_of(meeting(day, None, PARIS, vague), PARIS) == []


@pytest.mark.parametrize("status", [ConferenceStatus.CANCELLED, ConferenceStatus.POSTPONED, ConferenceStatus.HELD])
def test_what_does_not_take_place_is_not_announced(status: ConferenceStatus) -> None:
    assert reminders_of(meeting(When(2027, 5, 12), status=status), PARIS) == []


def test_who_asks_three_days_before_is_told_the_day_before_alone() -> None:
    conference = meeting(When(2027, 5, 12), time(9))
    three_days_before = datetime(2027, 5, 9, 12, tzinfo=UTC)
    assert [each.ahead for each in to_come(conference, PARIS, three_days_before)] == [Ahead.DAY]
    assert to_come(conference, PARIS, datetime(2027, 5, 11, 7, tzinfo=UTC)) == []


days = st.dates(min_value=datetime(2026, 4, 1).date(), max_value=datetime(2031, 12, 31).date())  # noqa: DTZ001 - a day
hours = st.none() | st.times().map(lambda each: each.replace(second=0, microsecond=0))


@given(days, hours, st.sampled_from(ZONES), st.sampled_from(ZONES))
def test_nobody_is_woken_and_nobody_is_told_too_late(
    day: datetime, hour: time | None, zone: str | None, reader: str | None
) -> None:
    when = When(day.year, day.month, day.day)
    conference = meeting(when, hour, zone, Deadline(DeadlineKind.REGISTRATION, when))
    clock = ZoneInfo(reader or "UTC")
    planned = reminders_of(conference, reader)
    assert len(planned) == 4
    begins = opens_at(replace(conference.times, zone=zone or reader or "UTC"))
    assert begins is not None
    for first, second in (planned[:2], planned[2:]):
        for each in (first, second):
            local = each.due_at.astimezone(clock)
            assert EARLIEST <= local.hour < LATEST
            assert each.until is not None
            assert each.due_at < each.until
        assert first.until == second.due_at
    assert planned[1].until == begins


@given(st.datetimes(min_value=datetime(2026, 1, 1), max_value=datetime(2031, 1, 1)), st.sampled_from(ZONES))  # noqa: DTZ001 - hypothesis wants them naive
def test_a_civil_moment_is_the_next_one_that_is(naive: datetime, zone: str | None) -> None:
    moment = naive.replace(tzinfo=UTC)
    found = civil(moment, zone)
    assert moment <= found <= moment + timedelta(hours=14)
    assert EARLIEST <= found.astimezone(ZoneInfo(zone or "UTC")).hour < LATEST


BEFORE = meeting(When(2027, 5, 12), time(9))


@pytest.mark.parametrize(
    ("before", "after", "about", "day"),
    [
        (BEFORE, replace(BEFORE, place="Lyon"), None, None),
        (BEFORE, meeting(When(2027, 6, 2), time(9)), About.MOVED, When(2027, 6, 2)),
        (BEFORE, meeting(When(2027, 5, 12), time(10)), About.MOVED, When(2027, 5, 12)),
        (BEFORE, meeting(When(2027, 5, 12), time(9), MONTREAL), About.MOVED, When(2027, 5, 12)),
        (meeting(When(2027, 5, 12)), meeting(When(2027, 5, 12), None, MONTREAL), None, None),
        (meeting(None), BEFORE, About.MOVED, When(2027, 5, 12)),
        (BEFORE, meeting(None), About.POSTPONED, When(2027, 5, 12)),
        (BEFORE, replace(BEFORE, status=ConferenceStatus.POSTPONED), About.POSTPONED, When(2027, 5, 12)),
        (BEFORE, replace(BEFORE, status=ConferenceStatus.CANCELLED), About.CANCELLED, When(2027, 5, 12)),
        (BEFORE, replace(BEFORE, status=ConferenceStatus.HELD), None, None),
        (replace(BEFORE, status=ConferenceStatus.CANCELLED), BEFORE, About.MOVED, When(2027, 5, 12)),
        (replace(BEFORE, status=ConferenceStatus.PROPOSED), BEFORE, None, None),
        # The past is past.
        (meeting(When(2025, 5, 12)), meeting(When(2025, 6, 12)), None, None),
        (
            meeting(When(2025, 5, 12)),
            meeting(When(2025, 5, 12), status=ConferenceStatus.CANCELLED),
            None,
            None,
        ),
    ],
)
def test_what_is_told_of_a_change(before: Conference, after: Conference, about: About | None, day: When | None) -> None:
    found = news_of(before, after, PARIS, NOW)
    assert found == (None if about is None else Planned(about, Ahead.NOW, day, NOW))


def test_a_change_in_the_night_is_told_in_the_morning() -> None:
    night = datetime(2026, 3, 2, 23, tzinfo=UTC)
    found = news_of(BEFORE, meeting(When(2027, 6, 2), time(9)), PARIS, night)
    assert found is not None
    assert found.due_at == datetime(2026, 3, 3, 7, tzinfo=UTC)


def test_few_are_not_counted() -> None:
    assert [counted(number) for number in (0, 1, 4, 5, 6)] == [0, 0, 0, 5, 6]


def test_what_is_over_is_so_by_its_own_clock() -> None:
    conference = meeting(When(2026, 3, 1), None, "Pacific/Honolulu")
    assert not is_over(conference, datetime(2026, 3, 2, 9, tzinfo=UTC))
    assert is_over(conference, datetime(2026, 3, 2, 11, tzinfo=UTC))
    assert not is_over(meeting(None), NOW)
    assert is_over(meeting(When(2027, 5, 1), status=ConferenceStatus.HELD), NOW)
