"""When a digest is due: a day and an hour by the clock on the wall of a place, whatever that clock does.

One delivery for each local day that is due. An hour that the clock skips is the first moment after, one that it shows
twice is the first of both (bot/domain/moments.py); a day that a place left out of its calendar is left out here, too.
"""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Final

from bot.domain.moments import instant, local_day

EVERY_DAY: Final = 0
LAST_WEEKDAY: Final = 7
LAST_DAY: Final = 31
_A_DAY: Final = timedelta(days=1)
_NOON: Final = time(12)
# Weeks are counted from a Monday, so that a fortnight goes on over the end of a year.
_FIRST_MONDAY: Final = date(1970, 1, 5)
# Longer than two of the longest periods.
_LOOK: Final = 70


class Rhythm(StrEnum):
    """How often a digest is due."""

    DAILY = "daily"
    WEEKLY = "weekly"
    FORTNIGHTLY = "fortnightly"
    MONTHLY = "monthly"

    @property
    def text_id(self) -> str:
        """The catalogue's name for it."""
        return f"rhythm-{self.value}"

    @property
    def longest(self) -> timedelta:
        """The longest time between two days on which it is due."""
        return timedelta(days=_LONGEST[self])

    @property
    def by_weekday(self) -> bool:
        """Whether its day is a weekday."""
        return self in {Rhythm.WEEKLY, Rhythm.FORTNIGHTLY}


_LONGEST: Final = {Rhythm.DAILY: 1, Rhythm.WEEKLY: 7, Rhythm.FORTNIGHTLY: 14, Rhythm.MONTHLY: 31}


@dataclass(frozen=True, slots=True)
class Timing:
    """How often, on which day, at which hour, by which clock."""

    rhythm: Rhythm
    # A weekday from 1, Monday, to 7; a day of the month from 1 to 31; EVERY_DAY for every day.
    day: int
    hour: time
    # An IANA name, `Europe/Paris`.
    zone: str
    # Of every two weeks the one that is due: even or odd, counted from 1970.
    odd: bool = False

    def falls_on(self, day: date) -> bool:
        """Whether it is due on a day. What is due on the 31st is due on the last day of a shorter month."""
        if self.rhythm is Rhythm.DAILY:
            return True
        if self.rhythm is Rhythm.MONTHLY:
            return day.day == min(self.day, monthrange(day.year, day.month)[1])
        in_turn = self.rhythm is Rhythm.WEEKLY or week_is_odd(day) is self.odd
        return day.isoweekday() == self.day and in_turn

    def after(self, moment: datetime) -> datetime:
        """The first time after a moment at which it is due, in UTC."""
        return next(due for due in self._from(local_day(moment, self.zone) - _A_DAY, _A_DAY) if due > moment)

    def latest(self, moment: datetime) -> datetime:
        """The last time until a moment, that moment included, at which it was due, in UTC."""
        return next(due for due in self._from(local_day(moment, self.zone) + _A_DAY, -_A_DAY) if due <= moment)

    def due_day(self, due: datetime) -> date:
        """The local day for which something was due: before it where an hour was skipped over midnight."""
        day = local_day(due, self.zone)
        return day if instant(day, self.hour, self.zone) == due else day - _A_DAY

    def _from(self, day: date, step: timedelta) -> Iterator[datetime]:
        """When it is due from a day on, or back from there."""
        for away in range(_LOOK):
            one = day + away * step
            if self.falls_on(one) and _exists(one, self.zone):
                yield instant(one, self.hour, self.zone)


def week_is_odd(day: date) -> bool:
    """Whether the week of a day, from Monday on, is one of every other."""
    return (day - _FIRST_MONDAY).days // LAST_WEEKDAY % 2 == 1


def _exists(day: date, zone: str) -> bool:
    """Whether a place has a day: on 30 December 2011 Samoa had none."""
    return local_day(instant(day, _NOON, zone), zone) == day
