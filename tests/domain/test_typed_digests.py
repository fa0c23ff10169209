"""When a digest is to come and what is asked of records, as people type it in either language."""

from datetime import UTC, date, datetime, time
from typing import Any, Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.areas import Area
from bot.domain.countries import Country, Region
from bot.domain.digest_orders import TypedFilter, TypedTiming
from bot.domain.digests import DigestFilter, read_digest_reference
from bot.domain.errors import AccordError, NameBlank, UnknownCountry
from bot.domain.errors.conferences import NoSuchHour, UnknownTongue, ZoneNotAPlace
from bot.domain.errors.digests import MonthDayNotUnderstood, WeekdayNotUnderstood
from bot.domain.errors.records import NoSuchDay, TooManyOf
from bot.domain.rhythms import EVERY_DAY, LAST_DAY, Rhythm, Timing
from bot.domain.typed_digests import read_filter, read_timing
from bot.spelling import Spelling
from bot.texts import texts_in

ENGLISH, FRENCH = (Spelling(texts_in(language)) for language in ("en", "fr"))
# A Thursday, of a week that is even.
TODAY: Final = date(2026, 11, 26)
NINE: Final = time(9)
NOW: Final = datetime(2026, 11, 26, tzinfo=UTC)


def read(rhythm: Rhythm = Rhythm.WEEKLY, *, before: Timing | None = None, **typed: str) -> Timing:
    """What becomes of what is typed in a server in Paris."""
    return read_timing(TypedTiming(rhythm, **typed), ENGLISH, zone="Europe/Paris", before=before, today=TODAY)


def test_what_is_left_empty_is_as_usual() -> None:
    assert read() == Timing(Rhythm.WEEKLY, 1, NINE, "Europe/Paris")
    assert read(Rhythm.MONTHLY, day=" ") == Timing(Rhythm.MONTHLY, 1, NINE, "Europe/Paris")
    # The form begins with a weekday, whatever is chosen beside it.
    assert read(Rhythm.DAILY, day="Monday") == Timing(Rhythm.DAILY, EVERY_DAY, NINE, "Europe/Paris")


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("Monday", 1),
        ("mardi", 2),
        ("on Wednesdays", 3),
        ("le jeudi", 4),
        ("VENDREDIS", 5),
        ("Sat", 6),
        ("dim.", 7),
        ("Tues", 2),
    ],
)
def test_a_weekday_is_read_in_either_language_whole_or_begun(typed: str, day: int) -> None:
    assert read(day=typed).day == day


@pytest.mark.parametrize(
    ("typed", "day"),
    [("15", 15), ("le 1er", 1), ("the 2nd", 2), ("31", LAST_DAY), ("last", LAST_DAY), ("dernier jour", LAST_DAY)],
)
def test_a_day_of_the_month_is_read_in_either_language(typed: str, day: int) -> None:
    assert read(Rhythm.MONTHLY, day=typed).day == day


@pytest.mark.parametrize(
    ("typed", "hour"),
    [
        ("17:30", time(17, 30)),
        ("9 h", NINE),
        ("à 14h05", time(14, 5)),
        ("5 pm", time(17)),
        ("9", NINE),
        ("0930", time(9, 30)),
    ],
)
def test_an_hour_is_read_as_it_is_written_anywhere(typed: str, hour: time) -> None:
    assert read(hour=typed).hour == hour


@pytest.mark.parametrize(
    ("wrong", "error"),
    [
        ({"day": "someday"}, WeekdayNotUnderstood),
        ({"day": "s"}, WeekdayNotUnderstood),
        ({"day": "1"}, WeekdayNotUnderstood),
        ({"day": "x" * 4000}, WeekdayNotUnderstood),
        ({"rhythm": Rhythm.MONTHLY, "day": "Monday"}, MonthDayNotUnderstood),
        ({"rhythm": Rhythm.MONTHLY, "day": "0"}, MonthDayNotUnderstood),
        ({"rhythm": Rhythm.MONTHLY, "day": "32"}, MonthDayNotUnderstood),
        ({"rhythm": Rhythm.MONTHLY, "day": "٣"}, MonthDayNotUnderstood),
        ({"rhythm": Rhythm.FORTNIGHTLY, "day": "2026-02-30"}, NoSuchDay),
        ({"rhythm": Rhythm.FORTNIGHTLY, "day": "December 2026"}, WeekdayNotUnderstood),
        ({"hour": "25:00"}, NoSuchHour),
        ({"hour": "9 foo 30"}, NoSuchHour),
        ({"hour": "noonish"}, NoSuchHour),
        ({"hour": "-1"}, NoSuchHour),
        ({"zone": "Paris"}, ZoneNotAPlace),
        ({"zone": "UTC+2"}, ZoneNotAPlace),
    ],
)
def test_what_is_no_day_hour_or_zone_is_refused_with_little_of_it_quoted(
    wrong: dict[str, Any], error: type[AccordError]
) -> None:
    with pytest.raises(error) as refused:
        read(**wrong)
    assert len(str(refused.value.data().get("typed", ""))) <= 60


@given(rhythm=st.sampled_from(Rhythm), day=st.text(max_size=30), hour=st.text(max_size=30), zone=st.text(max_size=30))
@settings(max_examples=60)
def test_whatever_is_typed_is_read_or_refused(rhythm: Rhythm, day: str, hour: str, zone: str) -> None:
    for typed in (TypedTiming(rhythm, day=day), TypedTiming(rhythm, hour=hour), TypedTiming(rhythm, zone=zone)):
        try:
            timing = read_timing(typed, FRENCH, zone="UTC", before=None, today=TODAY)
        except AccordError:
            continue
        assert timing.after(NOW) > NOW


def test_of_two_weeks_the_one_that_comes_first_is_in_turn_and_stays_so() -> None:
    friday, monday = read(Rhythm.FORTNIGHTLY, day="Friday"), read(Rhythm.FORTNIGHTLY, day="Monday")
    assert friday.falls_on(date(2026, 11, 27))
    assert monday.falls_on(date(2026, 11, 30))
    # Another day of it is in the same week, and not in the one that would come first.
    assert read(Rhythm.FORTNIGHTLY, day="Tuesday", before=friday).falls_on(date(2026, 11, 24))
    assert read(Rhythm.FORTNIGHTLY, day="Tuesday", before=read(day="Monday")).falls_on(date(2026, 12, 1))
    # Whoever wants the other one says with which day it begins.
    assert read(Rhythm.FORTNIGHTLY, day="2026-12-07", before=monday).falls_on(date(2026, 12, 7))


def test_filters_are_read_in_the_order_in_which_they_are_listed() -> None:
    typed = TypedFilter(
        areas=(Area.YOUTH, Area.EDUCATION),
        regions=(Region.EUROPE, Region.AFRICA),
        topics="Media literacy, média Literacy; écoles",
        countries="France, Côte d’Ivoire, FR",
        languages="anglais et français",
    )
    assert read_filter(typed, FRENCH) == DigestFilter(
        areas=(Area.EDUCATION, Area.YOUTH),
        topics=("Media literacy", "écoles"),
        regions=(Region.AFRICA, Region.EUROPE),
        countries=(Country("FR"), Country("CI")),
        languages=("en", "fr"),
    )
    assert read_filter(TypedFilter(), FRENCH) == DigestFilter()


@pytest.mark.parametrize(
    ("typed", "error"),
    [
        (TypedFilter(countries="Atlantis"), UnknownCountry),
        (TypedFilter(languages="Klingonish"), UnknownTongue),
        (TypedFilter(topics="!!!"), NameBlank),
        (TypedFilter(topics=",".join(map(str, range(1000)))), TooManyOf),
    ],
)
def test_what_nobody_can_filter_by_is_refused(typed: TypedFilter, error: type[AccordError]) -> None:
    with pytest.raises(error):
        read_filter(typed, ENGLISH)


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("DIG-4", 4),
        (" dig-4 ", 4),
        ("DIG-0", None),
        ("4", None),
        ("INI-4", None),
        ("DIG-" + "9" * 30, None),
        ("", None),
    ],
)
def test_a_digest_is_known_by_its_reference_alone(typed: str, number: int | None) -> None:
    assert read_digest_reference(typed) == number
