"""What the clocks of a zone do, written into a calendar for programs that know no zones by name.

The library's own way leaves out changes of zones that move with Ramadan: Africa/Casablanca in 2027.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

from icalendar import Timezone, TimezoneDaylight, TimezoneStandard, vDDDLists

_ONE_DAY: Final = timedelta(days=1)
_ONE_SECOND: Final = timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class _Clock:
    """What the clocks show at an instant: how far they are ahead of UTC, and what that is called."""

    ahead: timedelta
    name: str
    daylight: bool

    @classmethod
    def at(cls, instant: datetime, zone: ZoneInfo) -> "_Clock":
        local = instant.astimezone(zone)
        return cls(local.utcoffset() or timedelta(), local.tzname() or "", bool(local.dst()))


def rules_of(name: str, first: int, last: int) -> Timezone:
    """The rules of a zone in the years from `first` to `last`, and one more on each side."""
    zone, begins, ends = ZoneInfo(name), datetime(first - 1, 1, 1, tzinfo=UTC), datetime(last + 2, 1, 1, tzinfo=UTC)
    rules: Any = Timezone()
    rules.add("tzid", name)
    clock = _Clock.at(begins, zone)
    _add(rules, clock, clock, [begins])
    # Each change by what it is, with all its days.
    found: dict[tuple[_Clock, _Clock], list[datetime]] = {}
    for instant, before, after in _changes(zone, begins, ends):
        found.setdefault((before, after), []).append(instant)
    for (before, after), instants in found.items():
        _add(rules, before, after, instants)
    return rules


def _add(rules: Any, before: _Clock, after: _Clock, instants: list[datetime]) -> None:
    """Add that the clocks go from one to another at some instants: told by the clock before, as the standard asks."""
    change: Any = TimezoneDaylight() if after.daylight else TimezoneStandard()
    onsets = [(instant + before.ahead).replace(tzinfo=None) for instant in instants]
    change.add("dtstart", onsets[0])
    # The first one too, as in the examples of RFC 5545: some readers take the days of a change from here alone.
    change.add("rdate", vDDDLists(onsets))
    change.add("tzoffsetfrom", before.ahead)
    change.add("tzoffsetto", after.ahead)
    change.add("tzname", after.name)
    rules.add_component(change)


def _changes(zone: ZoneInfo, begins: datetime, ends: datetime) -> Iterator[tuple[datetime, _Clock, _Clock]]:
    """Each change of the clocks: its instant, what they showed, and what they show from then on."""
    day, before = begins, _Clock.at(begins, zone)
    while day < ends:
        following = day + _ONE_DAY
        if (after := _Clock.at(following, zone)) != before:
            yield _change(zone, day, following, before), before, after
            before = after
        day = following


def _change(zone: ZoneInfo, early: datetime, late: datetime, before: _Clock) -> datetime:
    """The first second between two instants at which the clocks show something else than before."""
    while late - early > _ONE_SECOND:
        middle = (early + (late - early) / 2).replace(microsecond=0)
        if _Clock.at(middle, zone) == before:
            early = middle
        else:
            late = middle
    return late
