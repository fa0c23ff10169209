"""When an entry of a calendar is: what stands in the file, as a conference has it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

from icalendar import vDDDTypes, vDuration
from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from bot.domain.conferences import Times
from bot.domain.dates import When, in_turn
from bot.domain.errors.conferences import ZoneNotAPlace
from bot.domain.meeting_times import hold_length
from bot.domain.moments import UNIVERSAL, hold_hours, read_zone, shown_twice
from bot.domain.typed_lists import Words

_ONE_DAY: Final = timedelta(days=1)
# Other names of what all zones are told by.
_UNIVERSAL: Final = frozenset({"utc", "gmt", "z", "etc/utc", "etc/gmt", "uct", "etc/uct", "zulu", "universal"})
_QUOTED: Final = 40
# The library says nothing of the types of its values.
_VALUES: Final[Any] = vDDDTypes
_LENGTHS: Final[Any] = vDuration


@dataclass(frozen=True, slots=True)
class Clocks:
    """By which clocks the times of a file are told."""

    # The zone of the server, and that which the file says that its calendar is kept in.
    server: str
    words: Words
    calendar: str = ""
    # Places, by what the file calls its own zones.
    named: Mapping[str, str] | None = None

    def place(self, name: str) -> str:
        """The place that a zone is named after: an IANA name, one of Windows, or what the file itself says.

        Raises ZoneNotAPlace.
        """
        plain = name.strip().strip('"').strip("/")
        if plain.casefold() in _UNIVERSAL:
            return UNIVERSAL
        # Some programs put their own name before that of the place.
        parts = plain.split("/")
        meant = [plain, WINDOWS_TO_OLSON.get(plain, ""), (self.named or {}).get(name, "")]
        meant += ["/".join(parts[at:]) for at in range(1, len(parts) - 1)]
        for each in filter(None, meant):
            try:
                if found := read_zone(each, self.words):
                    return found
            except ZoneNotAPlace:
                continue
        read_zone(plain, self.words)
        raise ZoneNotAPlace(typed=plain[:_QUOTED], near="none")

    def of_instants(self) -> str:
        """The clock by which instants are shown that come without a place."""
        try:
            return self.place(self.calendar) if self.calendar else self.server
        except ZoneNotAPlace:
            return self.server


@dataclass(frozen=True, slots=True)
class Moment:
    """A value of DTSTART or DTEND: a day, or a wall clock and its zone; None for an hour without one."""

    day: date
    hour: time | None
    zone: str | None

    @property
    def wall(self) -> datetime:
        """As the clock shows it."""
        return datetime.combine(self.day, self.hour or time.min)


def read_moment(value: str, parameters: Mapping[str, Any], clocks: Clocks) -> Moment:
    """A moment as the file has it. Raises ValueError, ZoneNotAPlace."""
    read: object = _VALUES.from_ical(value.strip())
    if isinstance(read, datetime):
        zone = str(parameters.get("TZID", "")) or None
        wall = read.replace(second=0, microsecond=0)
        if read.tzinfo is not None and zone is None:
            place = clocks.of_instants()
            wall = wall.astimezone(ZoneInfo(place))
            return Moment(wall.date(), wall.time(), place)
        return Moment(wall.date(), wall.time().replace(tzinfo=None), clocks.place(zone) if zone else None)
    if not isinstance(read, date):
        raise ValueError("neither a day nor a moment")
    return Moment(read, None, None)


def read_length(value: str) -> timedelta:
    """How long something lasts. Raises ValueError."""
    return _LENGTHS.from_ical(value.strip())


def times_of(starts: Moment, ends: Moment | None, lasts: timedelta | None, clocks: Clocks) -> tuple[Times, list[str]]:
    """From when until when, and what is to be remarked: ids of remarks.

    Raises EndsBeforeStart, LastsTooLong, HourSkipped, DateUnlikely.
    """
    remarks: list[str] = []
    if starts.hour is not None and starts.zone is None:
        remarks.append("floating")
    zone = starts.zone or (clocks.server if starts.hour is not None else None)
    if ends is None and lasts is not None:
        ends = _after(starts, lasts, zone)
    elif ends is not None:
        ends = _by_the_same_clock(ends, starts, zone)
    if ends is None and starts.hour is not None:
        remarks.append("no-end")
    last = _last_day(starts, ends)
    first = When(starts.day.year, starts.day.month, starts.day.day)
    closes = ends.hour if ends is not None and starts.hour is not None and ends.wall != starts.wall else None
    until = When(last.year, last.month, last.day)
    times = Times(first, until if until != first else None, starts.hour, closes, zone)
    in_turn(times.starts, times.ends)
    hold_length(times)
    hold_hours(times)
    if shown_twice(times):
        remarks.append("twice")
    return times, remarks


def _after(starts: Moment, lasts: timedelta, zone: str | None) -> Moment:
    """The end of something that lasts so long: days by the calendar, hours by the clock that does not jump."""
    if starts.hour is None:
        return Moment(starts.day + lasts, None, None)
    days = timedelta(days=lasts.days)
    wall = (starts.wall + days).replace(tzinfo=ZoneInfo(zone or UNIVERSAL))
    wall = (wall.astimezone(UTC) + (lasts - days)).astimezone(ZoneInfo(zone or UNIVERSAL))
    return Moment(wall.date(), wall.time(), zone)


def _by_the_same_clock(ends: Moment, starts: Moment, zone: str | None) -> Moment:
    if ends.hour is None or ends.zone is None or zone is None or ends.zone == zone or starts.hour is None:
        return ends
    wall = ends.wall.replace(tzinfo=ZoneInfo(ends.zone)).astimezone(ZoneInfo(zone))
    return Moment(wall.date(), wall.time(), zone)


def _last_day(starts: Moment, ends: Moment | None) -> date:
    """The last day: the end of whole days is the day after it, and some programs write the day itself."""
    if ends is None:
        return starts.day
    if starts.hour is None or ends.hour is None:
        return ends.day - _ONE_DAY if ends.hour is None and ends.day > starts.day else ends.day
    return ends.day
