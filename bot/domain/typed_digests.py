"""A digest as it is typed into forms: when it comes, and what is asked of records. What is left empty is as usual."""

import re
from datetime import date, time, timedelta
from typing import Final

from bot.domain.areas import AREAS, REGIONS, in_order
from bot.domain.dates import Precision, read_date
from bot.domain.digest_orders import TypedFilter, TypedTiming
from bot.domain.digests import DigestFilter
from bot.domain.errors.digests import MonthDayNotUnderstood, WeekdayNotUnderstood
from bot.domain.errors.records import DateNotUnderstood
from bot.domain.meeting_parts import read_tongues
from bot.domain.meeting_times import read_hour
from bot.domain.moments import read_zone
from bot.domain.records import MOST_COUNTRIES
from bot.domain.rhythms import EVERY_DAY, LAST_DAY, LAST_WEEKDAY, Rhythm, Timing, week_is_odd
from bot.domain.typed_lists import Words, at_most, country_names, read_topics

USUAL_HOUR: Final = time(9)
_MONDAY: Final = 1
_FIRST: Final = 1
_QUOTED: Final = 40
# 15, 15th, 1er, le 15.
_MONTH_DAY: Final = re.compile(
    r"(?:(?:on\s+)?the\s+|le\s+)?([1-9]|[12]\d|3[01])(?:st|nd|rd|th|er|e|\.)?", re.IGNORECASE
)


def read_timing(typed: TypedTiming, words: Words, *, zone: str, before: Timing | None, today: date) -> Timing:
    """When a digest is due; in the given zone where none is typed.

    Of two weeks the one stays in turn that was `before`; else it is the one whose day comes first from today on.
    Raises WeekdayNotUnderstood, MonthDayNotUnderstood, NoSuchHour, ZoneNotAPlace, and what is wrong with a date.
    """
    hour = read_hour(typed.hour) if typed.hour.strip() else USUAL_HOUR
    place = read_zone(typed.zone, words) or zone
    if typed.rhythm is Rhythm.DAILY:
        return Timing(typed.rhythm, EVERY_DAY, hour, place)
    if typed.rhythm is Rhythm.MONTHLY:
        return Timing(typed.rhythm, _month_day(typed.day, words), hour, place)
    first = _dated(typed.day) if typed.rhythm is Rhythm.FORTNIGHTLY else None
    day = first.isoweekday() if first else _weekday(typed.day, words)
    if typed.rhythm is Rhythm.WEEKLY:
        return Timing(typed.rhythm, day, hour, place)
    if first is None and before is not None and before.rhythm is Rhythm.FORTNIGHTLY:
        return Timing(typed.rhythm, day, hour, place, before.odd)
    begins = first or today + timedelta(days=(day - today.isoweekday()) % LAST_WEEKDAY)
    return Timing(typed.rhythm, day, hour, place, week_is_odd(begins))


def read_filter(typed: TypedFilter, words: Words) -> DigestFilter:
    """What is asked of records. Raises UnknownCountry, UnknownTongue, TooManyOf, and what a name may not be."""
    countries = [words.country(each) for each in country_names(typed.countries)]
    known = tuple(dict.fromkeys(each for each in countries if each is not None))
    return DigestFilter(
        areas=in_order(typed.areas, AREAS),
        topics=read_topics(typed.topics),
        regions=in_order(typed.regions, REGIONS),
        countries=at_most(known, "countries", MOST_COUNTRIES),
        languages=read_tongues(typed.languages, words),
    )


def _weekday(typed: str, words: Words) -> int:
    day = words.weekday(typed) if typed.strip() else _MONDAY
    if day is None:
        raise WeekdayNotUnderstood(typed=_quoted(typed))
    return day


def _month_day(typed: str, words: Words) -> int:
    text = " ".join(typed.split())
    if not text:
        return _FIRST
    if words.last_day(text):
        return LAST_DAY
    if (found := _MONTH_DAY.fullmatch(text)) is None:
        raise MonthDayNotUnderstood(typed=_quoted(typed))
    return int(found[1])


def _dated(typed: str) -> date | None:
    """The day of a whole date. Raises NoSuchDay, DateUnlikely."""
    try:
        when = read_date(typed)
    except DateNotUnderstood:
        return None
    return when.first_day if when is not None and when.precision is Precision.DAY else None


def _quoted(typed: str) -> str:
    return " ".join(typed.split())[:_QUOTED]
