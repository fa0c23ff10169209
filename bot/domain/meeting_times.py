"""When people meet, as they type it: "12–14 May 2027, 09:00–17:00", "le 12 mai 2027 à 14 h 30", "June 2015"."""

import re
from datetime import time
from typing import Final

from bot.domain.conferences import LONGEST_DAYS, Times
from bot.domain.dates import Precision
from bot.domain.errors.conferences import HoursWithoutDay, LastsTooLong, NoSuchHour
from bot.domain.errors.records import DateNotUnderstood, EndsBeforeStart
from bot.domain.names import fold
from bot.domain.periods import read_period, written_period

_DASH: Final = r"[-\u2010-\u2015\u2212\u2192]"
_TO: Final = rf"(?:\s*{_DASH}+\s*|\s+(?:to|until|till|through|and|au|à|a|et|jusqu[’']?(?:au|à|en))\s+)"
# 09:00, 9.30 am, 9 h, 14h30, 2 pm. A dot only before am or pm: 12.05 is a day.
_CLOCK: Final = r"\d{1,2}(?::\d{2}(?:\s*[ap]\.?m\.?)?|\s*h(?:\s*\d{2})?|(?:[.:]\d{2})?\s*[ap]\.?m\.?)(?![\w:])"
_BEFORE: Final = r"(?:[\s,;]*(?:\b(?:from|at|de|à|a|dès)\s+|@\s*)|(?<=\d)T|[\s,;]+|^)"
_FROM_TO: Final = re.compile(rf"{_BEFORE}(?P<opens>{_CLOCK}){_TO}(?P<closes>{_CLOCK})", re.IGNORECASE)
_AT: Final = re.compile(rf"{_BEFORE}(?P<at>{_CLOCK})", re.IGNORECASE)
# An hour by itself may be shorter: 9, 9.30, 0930.
_ALONE: Final = re.compile(rf"(?:(?:at|à|a)\s+)?(?P<at>{_CLOCK}|\d{{1,2}}(?:\.?\d{{2}})?)", re.IGNORECASE)
_HOUR: Final = re.compile(r"(\d{1,2})\D*?(\d{2})?\s*(?:h\s*)?([ap])?\.?m?\.?", re.IGNORECASE)
_NTH: Final = r"(?:er|st|nd|rd|th|\.)?"
_OF: Final = r"(?:\s+(?:of|de))?"
_ARTICLE: Final = re.compile(r"^(?:on|from|between|le|les|du|de|entre|the)\s+(?:the\s+|le\s+)?", re.IGNORECASE)
_MONTH: Final = r"[^\W\d_]{3,}\.?"
# Both days of one month: 12–14 May 2027; May 12–14, 2027; 12.–14.5.2027.
_DAYS_MONTH: Final = re.compile(
    rf"(?P<a>\d{{1,2}}){_NTH}{_TO}(?:the\s+|le\s+)?(?P<b>\d{{1,2}}){_NTH}{_OF}\s+(?P<m>{_MONTH}),?\s+(?P<y>\d{{4}})",
    re.IGNORECASE,
)
_MONTH_DAYS: Final = re.compile(
    rf"(?P<m>{_MONTH})\s+(?P<a>\d{{1,2}}){_NTH}{_TO}(?P<b>\d{{1,2}}){_NTH},?\s+(?P<y>\d{{4}})", re.IGNORECASE
)
_DOTTED: Final = re.compile(
    rf"(?P<a>\d{{1,2}})\.?(?P<am>\d{{1,2}}\.)?{_TO}(?P<b>\d{{1,2}})\.(?P<m>\d{{1,2}})\.(?P<y>\d{{4}})", re.IGNORECASE
)
# The year stands only at the end: 28 June – 3 July 2027; June – July 2027; May 30 – June 2, 2027.
_ONE_YEAR: Final = re.compile(
    rf"(?P<first>(?:\d{{1,2}}{_NTH}\s+)?{_MONTH}(?:\s+\d{{1,2}}{_NTH})?)(?P<to>{_TO})(?:the\s+|le\s+)?"
    rf"(?P<last>(?:\d{{1,2}}{_NTH}\s+)?{_MONTH}(?:\s+\d{{1,2}}{_NTH})?),?\s+(?P<y>\d{{4}})",
    re.IGNORECASE,
)
_LAST_HOUR: Final = 23
_LAST_MINUTE: Final = 59
_NOON: Final = 12
_QUOTED: Final = 40


def read_times(typed: str) -> Times:
    """From when until when, with hours where they are said; the zone is typed elsewhere. What ends as it starts is one.

    Raises DateNotUnderstood, DateUnlikely, NoSuchDay, NoSuchHour, EndsBeforeStart, LastsTooLong, and HoursWithoutDay
    for hours beside what is not known to the day.
    """
    text = " ".join(typed.split())
    days, opens, closes = _hours(text)
    starts, ends = read_period(_whole(days))
    if starts is None and ends is not None:
        raise DateNotUnderstood(typed=text[:_QUOTED])
    times = Times(starts=starts, ends=None if ends == starts else ends, opens=opens, closes=closes)
    hold_length(times)
    return times


def read_hour(typed: str) -> time:
    """An hour by itself: "09:00", "9 h", "5 pm", "9". Raises NoSuchHour."""
    text = " ".join(typed.split())
    found = _ALONE.fullmatch(text)
    if found is None:
        raise NoSuchHour(typed=text[:_QUOTED])
    return _hour(found["at"])


def written_times(times: Times) -> str:
    """The same as it is typed, in any language: `2027-05-12 – 2027-05-14, 09:00–17:00`."""
    hours = "–".join(each.isoformat("minutes") for each in (times.opens, times.closes) if each)
    return ", ".join(filter(None, (written_period(times.starts, times.ends), hours)))


def hold_length(times: Times) -> None:
    """Hold that it does not end before it starts, and does not last for ever; that hours stand beside days.

    Raises EndsBeforeStart, LastsTooLong, HoursWithoutDay.
    """
    starts, ends = times.starts, times.ends or times.starts
    if times.opens and not all(each and each.precision is Precision.DAY for each in (starts, ends)):
        raise HoursWithoutDay
    if starts is None or ends is None:
        return
    if starts == ends and times.opens and times.closes and times.closes <= times.opens:
        raise EndsBeforeStart(
            starts=f"{starts}, {times.opens.isoformat('minutes')}", ends=f"{ends}, {times.closes.isoformat('minutes')}"
        )
    # As short as it may be, where only months are known.
    days = (ends.first_day - starts.last_day).days + 1
    if days > LONGEST_DAYS:
        raise LastsTooLong(days=days, limit=LONGEST_DAYS)


def _hours(text: str) -> tuple[str, time | None, time | None]:
    """A text without its hours, and these. Raises NoSuchHour, DateNotUnderstood for more than two."""
    if found := _FROM_TO.search(text):
        rest = _without(text, found)
        if _AT.search(rest):
            raise DateNotUnderstood(typed=text[:_QUOTED])
        return rest, _hour(found["opens"]), _hour(found["closes"])
    said = list(_AT.finditer(text))
    if len(said) > 2:  # noqa: PLR2004 - when it opens, and when it closes
        raise DateNotUnderstood(typed=text[:_QUOTED])
    rest = text
    for each in reversed(said):
        rest = _without(rest, each)
    hours = [*(_hour(each["at"]) for each in said), None, None]
    return rest, hours[0], hours[1]


def _without(text: str, found: re.Match[str]) -> str:
    return f"{text[: found.start()]} {text[found.end() :]}".strip(" ,;")


def _hour(typed: str) -> time:
    found = _HOUR.fullmatch(typed.strip())
    if found is None:
        raise NoSuchHour(typed=typed)
    hour, minute = int(found[1]), int(found[2] or 0)
    if found[3]:
        if not 1 <= hour <= _NOON:
            raise NoSuchHour(typed=typed)
        hour = hour % _NOON + (_NOON if found[3].lower() == "p" else 0)
    if hour > _LAST_HOUR or minute > _LAST_MINUTE:
        raise NoSuchHour(typed=typed)
    return time(hour, minute)


def _whole(days: str) -> str:
    """Dates of which each has its month and year, where one was said for both."""
    text = _ARTICLE.sub("", days)
    for form in (_DAYS_MONTH, _MONTH_DAYS):
        if found := form.fullmatch(text):
            month = _plain(found["m"])
            return f"{found['a']} {month} {found['y']} – {found['b']} {month} {found['y']}"
    if found := _DOTTED.fullmatch(text):
        first = found["am"] or f"{found['m']}."
        return f"{found['a']}.{first}{found['y']} – {found['b']}.{found['m']}.{found['y']}"
    if found := _ONE_YEAR.fullmatch(text):
        return f"{_plain(found['first'])} {found['y']} – {_plain(found['last'])} {found['y']}"
    return days


def _plain(said: str) -> str:
    return fold(said)
