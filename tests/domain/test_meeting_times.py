"""When people meet, as they type it in either language: no more precise than it is, and nothing impossible."""

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.conferences import LONGEST_DAYS, Times
from bot.domain.dates import When
from bot.domain.errors import AccordError
from bot.domain.errors.conferences import HoursWithoutDay, LastsTooLong, NoSuchHour
from bot.domain.errors.records import DateNotUnderstood, DateUnlikely, EndsBeforeStart, NoSuchDay
from bot.domain.meeting_times import read_times, written_times

_12, _14 = When(2027, 5, 12), When(2027, 5, 14)


@pytest.mark.parametrize(
    "typed",
    [
        "12–14 May 2027, 09:00–17:00",
        "12-14 May 2027, 09:00-17:00",
        "12 to 14 May 2027 from 9 am to 5 pm",
        "between 12 and 14 May 2027, 9:00 – 17:00",
        "May 12–14, 2027, 9am–5pm",
        "12 May 2027 09:00 – 14 May 2027 17:00",
        "12 May – 14 May 2027, 09:00–17:00",
        "from 12 May 2027 to 14 May 2027, 9:00 to 17:00",
        "du 12 au 14 mai 2027 de 9 h à 17 h",
        "du 12 au 14 mai 2027, 9h–17h00",
        "le 12 mai 2027 à 9h00 – 14 mai 2027 à 17h",
        "2027-05-12 – 2027-05-14, 09:00–17:00",
        "12.–14.05.2027, 9:00–17:00",
        "12.05.–14.05.2027, 9:00–17:00",
        "09:00–17:00, 12–14 May 2027",
    ],
)
def test_days_and_hours_are_read_in_both_languages(typed: str) -> None:
    assert read_times(typed) == Times(_12, _14, time(9), time(17))


@pytest.mark.parametrize(
    "typed",
    [
        "12 May 2027 14:30",
        "2027-05-12T14:30",
        "2027-05-12 14:30",
        "12.05.2027, 14:30",
        "May 12, 2027 at 2:30 pm",
        "12 May 2027, 2.30 p.m.",
        "le 12 mai 2027 à 14h30",
        "12 mai 2027, 14 h 30",
    ],
)
def test_one_day_and_when_it_opens(typed: str) -> None:
    assert read_times(typed) == Times(_12, opens=time(14, 30))


@pytest.mark.parametrize(
    ("typed", "starts", "ends"),
    [
        ("", None, None),
        ("2027", When(2027), None),
        ("2027-05", When(2027, 5), None),
        ("June 2015", When(2015, 6), None),
        ("juin 2015", When(2015, 6), None),
        ("1er juin 2015", When(2015, 6, 1), None),
        ("June – July 2027", When(2027, 6), When(2027, 7)),
        ("de juin à juillet 2027", When(2027, 6), When(2027, 7)),
        ("28 June – 3 July 2027", When(2027, 6, 28), When(2027, 7, 3)),
        ("du 28 juin au 3 juillet 2027", When(2027, 6, 28), When(2027, 7, 3)),
        ("May 30 – June 2, 2027", When(2027, 5, 30), When(2027, 6, 2)),
        ("31 December 2027 – 2 January 2028", When(2027, 12, 31), When(2028, 1, 2)),
        ("2027-05-12 – 2027-05-12", _12, None),
    ],
)
def test_dates_are_as_precise_as_they_were_typed(typed: str, starts: When | None, ends: When | None) -> None:
    assert read_times(typed) == Times(starts, ends)


@pytest.mark.parametrize(
    ("typed", "error"),
    [
        ("14–12 May 2027", EndsBeforeStart),
        ("12 May 2027, 17:00–09:00", EndsBeforeStart),
        ("12 May 2027, 09:00–09:00", EndsBeforeStart),
        ("2027-05-12 – 2028-06-14", LastsTooLong),
        ("2024 – 2027", LastsTooLong),
        ("12 May 1066", DateUnlikely),
        ("1066", DateUnlikely),
        ("31 February 2027", NoSuchDay),
        ("30–31 February 2027", NoSuchDay),
        ("2027-13", NoSuchDay),
        ("12 May 2027, 25:00", NoSuchHour),
        ("12 May 2027, 24:00", NoSuchHour),
        ("12 May 2027, 09:60", NoSuchHour),
        ("12 May 2027, 13 pm", NoSuchHour),
        ("May 2027, 09:00", HoursWithoutDay),
        ("12 May 2027 – June 2027, 09:00", HoursWithoutDay),
        ("09:00–17:00", HoursWithoutDay),
        ("– 2027-05", DateNotUnderstood),
        ("next spring", DateNotUnderstood),
        ("12 May 2027 09:00 12:00 14:00", DateNotUnderstood),
        ("12 May 2027, 09:00–12:00, 14:00", DateNotUnderstood),
        ("x" * 4000, DateNotUnderstood),
    ],
)
def test_what_cannot_be_is_refused(typed: str, error: type[AccordError]) -> None:
    with pytest.raises(error):
        read_times(typed)


def test_four_hundred_days_are_counted() -> None:
    with pytest.raises(LastsTooLong) as refused:
        read_times("2027-05-12 – 2028-06-14")
    assert refused.value.data() == {"days": 400, "limit": LONGEST_DAYS}


@st.composite
def _days(draw: st.DrawFn) -> tuple[When, When | None]:
    first = draw(st.dates(date(1945, 1, 1), date(2100, 10, 1)))
    last = first + timedelta(days=draw(st.integers(0, LONGEST_DAYS - 1)))
    starts, ends = (When(each.year, each.month, each.day) for each in (first, last))
    return starts, None if starts == ends else ends


@given(days=_days(), hours=st.lists(st.times(), max_size=2, unique=True))
def test_what_is_written_is_read_again(days: tuple[When, When | None], hours: list[time]) -> None:
    opens, closes = [*sorted(each.replace(second=0, microsecond=0) for each in hours), None, None][:2]
    if opens == closes:
        closes = None
    times = Times(*days, opens, closes)
    assert read_times(written_times(times)) == times


@given(
    starts=st.builds(When, st.integers(1945, 2100), st.none() | st.integers(1, 12)),
    ends=st.none() | st.builds(When, st.integers(1945, 2100), st.none() | st.integers(1, 12)),
)
def test_what_is_vague_is_read_again_as_vague(starts: When, ends: When | None) -> None:
    times = Times(starts, None if ends == starts else ends)
    try:
        read = read_times(written_times(times))
    except (EndsBeforeStart, LastsTooLong):
        return
    assert read == times


@given(st.text(max_size=60))
def test_whatever_is_typed_it_is_read_or_refused_with_words(typed: str) -> None:
    try:
        read = read_times(typed)
    except AccordError:
        return
    assert read_times(written_times(read)) == read
