"""The wall clock of a place, and the instants that it shows: hours that do not exist, and hours that exist twice.

A gap and a fold are told apart as PEP 495 does: by what the zone says of both readings of a wall clock.
"""

from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import cache
from typing import Final
from zoneinfo import ZoneInfo, available_timezones

from bot.domain.conferences import Deadline, Times
from bot.domain.dates import Precision, When
from bot.domain.errors.conferences import HourSkipped, ZoneNotAPlace
from bot.domain.typed_lists import Words

UNIVERSAL: Final = "UTC"
# The parts of the world that IANA names places in. What else it lists are rules (`EST5EDT`), countries and old names.
_WORLD: Final = frozenset(
    "Africa America Antarctica Arctic Asia Atlantic Australia Europe Indian Pacific".split()  # noqa: SIM905 - a list to read
)
_ONE_DAY: Final = timedelta(days=1)
_SECOND: Final = timedelta(seconds=1)
_QUOTED: Final = 60
_MOST_NEAR: Final = 3


@cache
def zone_names() -> frozenset[str]:
    """Every zone that is a place, `Europe/Paris`, and UTC."""
    places = {name for name in available_timezones() if "/" in name and name.partition("/")[0] in _WORLD}
    return frozenset(places | {UNIVERSAL})


@cache
def _spelt() -> dict[str, str]:
    return {name.casefold(): name for name in zone_names()}


def read_zone(typed: str, words: Words) -> str | None:
    """The IANA name of a zone, whatever its case; None where nothing was typed.

    Raises ZoneNotAPlace for "Paris", "EST5EDT", "UTC+2" and a country, with zones that may be meant.
    """
    text = "_".join(typed.split())
    if not text:
        return None
    if (known := _spelt().get(text.casefold())) is not None:
        return known
    meant = ", ".join(words.zones(typed)[:_MOST_NEAR])
    raise ZoneNotAPlace(typed=" ".join(typed.split())[:_QUOTED], near=meant or "none")


def local_day(now: datetime, zone: str | None) -> date:
    """The day that it is in a zone; in UTC where none is known."""
    return shown_at(now, zone).date()


def shown_at(now: datetime, zone: str | None) -> datetime:
    """What the clocks of a zone show; those of UTC where none is known."""
    return now.astimezone(_clock(zone))


def instant(day: date, hour: time, zone: str | None) -> datetime:
    """When the clocks of a zone show an hour, in UTC.

    One that they skip is the first moment that they show again, one that they show twice is the first of both.
    """
    wall, clock = datetime.combine(day, hour), _clock(zone)
    if _skipped(wall, clock):
        return _jump(wall, clock)
    return wall.replace(tzinfo=clock, fold=0).astimezone(UTC)


def hold_hours(times: Times) -> None:
    """Hold that the clocks of its zone show the hours at which it opens and closes. Raises HourSkipped."""
    for day, hour in _hours(times):
        wall, clock = datetime.combine(day, hour), _clock(times.zone)
        if _skipped(wall, clock):
            following = _jump(wall, clock).astimezone(clock)
            raise HourSkipped(
                day=day.isoformat(),
                hour=hour.isoformat("minutes"),
                zone=times.zone or UNIVERSAL,
                following=following.time().isoformat("minutes"),
            )


def shown_twice(times: Times) -> tuple[time, ...]:
    """Those of its hours that the clocks of its zone show twice on that day: the first is meant."""
    clock = _clock(times.zone)
    return tuple(hour for day, hour in _hours(times) if _turned_back(datetime.combine(day, hour), clock))


def opens_at(times: Times) -> datetime | None:
    """The instant at which it opens, in UTC; without hours that at which its first day begins.

    None unless the day and the zone are known.
    """
    day = _day(times.starts)
    if day is None or times.zone is None:
        return None
    return instant(day, times.opens or time.min, times.zone)


def closes_at(times: Times) -> datetime | None:
    """The instant at which it closes, in UTC; without an hour that at which its last day is over.

    None unless the day and the zone are known.
    """
    day = _day(times.ends or times.starts)
    if day is None or times.zone is None:
        return None
    if times.closes is None:
        return instant(day + _ONE_DAY, time.min, times.zone)
    return instant(day, times.closes, times.zone)


def deadline_at(deadline: Deadline, zone: str | None) -> datetime:
    """The instant at which the last day of a deadline is over in a zone, in UTC where none is known."""
    return instant(deadline.due.last_day + _ONE_DAY, time.min, zone)


def _hours(times: Times) -> list[tuple[date, time]]:
    at = ((_day(times.starts), times.opens), (_day(times.ends or times.starts), times.closes))
    return [(day, hour) for day, hour in at if day and hour and times.zone]


def _day(when: When | None) -> date | None:
    return when.first_day if when is not None and when.precision is Precision.DAY else None


def _clock(zone: str | None) -> tzinfo:
    return ZoneInfo(zone) if zone else UTC


def _offsets(wall: datetime, clock: tzinfo) -> tuple[timedelta, timedelta]:
    """How far the clocks are ahead of UTC by the first and by the second reading of what they show."""
    first, second = (wall.replace(tzinfo=clock, fold=fold).utcoffset() or timedelta() for fold in (0, 1))
    return first, second


def _skipped(wall: datetime, clock: tzinfo) -> bool:
    before, after = _offsets(wall, clock)
    return before < after


def _turned_back(wall: datetime, clock: tzinfo) -> bool:
    before, after = _offsets(wall, clock)
    return before > after


def _jump(wall: datetime, clock: tzinfo) -> datetime:
    """The instant at which the clocks jump over an hour."""
    ahead_before, ahead_after = _offsets(wall, clock)
    # Read by the later offset it lies before the jump, by the earlier one after it.
    before, after = (wall.replace(tzinfo=UTC) - ahead for ahead in (ahead_after, ahead_before))
    while after - before > _SECOND:
        middle = before + (after - before) // 2
        if middle.astimezone(clock).utcoffset() == ahead_before:
            before = middle
        else:
            after = middle
    return after.replace(microsecond=0)
