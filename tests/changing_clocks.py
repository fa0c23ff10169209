"""When the clocks of every zone are changed, found by asking the zones and nothing of Accord's."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

from bot.domain.moments import zone_names

_STEP: Final = timedelta(days=5)
_MINUTE: Final = timedelta(minutes=1)


class Change(NamedTuple):
    """The instant at which the clocks of a zone are changed, and how far ahead of UTC they are before and after it."""

    zone: str
    at: datetime
    before: timedelta
    after: timedelta


def offset(zone: ZoneInfo, moment: datetime) -> timedelta:
    """How far the clocks of a zone are ahead of UTC at a moment."""
    return moment.astimezone(zone).utcoffset() or timedelta()


def _changes(zone: ZoneInfo, first: datetime, last: datetime) -> Iterator[datetime]:
    moment = first
    while moment < last:
        after = moment + _STEP
        if offset(zone, moment) != offset(zone, after):
            low, high = moment, after
            while high - low > timedelta(seconds=1):
                middle = low + (high - low) // 2
                low, high = (middle, high) if offset(zone, middle) == offset(zone, low) else (low, middle)
            yield high.replace(microsecond=0)
        moment = after


@cache
def every_zone(first_year: int, last_year: int) -> dict[str, tuple[Change, ...]]:
    """One of all zones whose clocks show the same from one year to another, with its changes in that time."""
    first, last = (datetime(year, 1, 1, tzinfo=UTC) for year in (first_year, last_year))
    seen: set[tuple[object, ...]] = set()
    found: dict[str, tuple[Change, ...]] = {}
    for name in sorted(zone_names()):
        zone = ZoneInfo(name)
        changes = tuple(
            Change(name, at, offset(zone, at - _MINUTE), offset(zone, at)) for at in _changes(zone, first, last)
        )
        shows = (offset(zone, first), *(change[1:] for change in changes))
        if shows not in seen:
            seen.add(shows)
            found[name] = changes
    return found


def every_change(first_year: int, last_year: int) -> list[Change]:
    """Each change of each of those."""
    return [change for changes in every_zone(first_year, last_year).values() for change in changes]
