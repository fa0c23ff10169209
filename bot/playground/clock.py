"""The playground's time: the real one, plus what the reader of the page has skipped."""

from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum

from bot.playground.notes import Notes

_MONDAY_AT = time(9)
# Half a year, and a little more: what is due after six months is due then.
_HALF_YEAR = timedelta(days=184)
_HOUR, _DAY = timedelta(hours=1), timedelta(days=1)


def real_time() -> datetime:
    """What the machine's clock says."""
    return datetime.now(UTC)


class Jump(StrEnum):
    """How far the clock can be moved."""

    HOUR = "hour"
    DAY = "day"
    MONDAY = "monday"
    HALF_YEAR = "half-year"

    def target(self, start: datetime) -> datetime:
        """Where the clock stands after this jump from `start`; all in UTC."""
        if (far := {Jump.HOUR: _HOUR, Jump.DAY: _DAY, Jump.HALF_YEAR: _HALF_YEAR}.get(self)) is not None:
            return start + far
        monday = datetime.combine(start.date() - timedelta(days=start.weekday()), _MONDAY_AT, UTC)
        return monday if monday > start else monday + timedelta(weeks=1)

    @property
    def step(self) -> timedelta:
        """What happens every hour happens on the way, too, and not once for the whole jump; on a long one, each day."""
        return _DAY if self is Jump.HALF_YEAR else _HOUR


class Clock:
    """Runs as the real clock does and never backwards, since what was skipped is noted beside the data."""

    def __init__(self, notes: Notes, real: Callable[[], datetime] = real_time) -> None:
        self._notes = notes
        self._real = real

    def now(self) -> datetime:
        """The playground's present."""
        return self._real() + timedelta(seconds=self._notes.seconds_ahead)

    def skip_to(self, instant: datetime) -> None:
        """Move on to an instant; one that is past already changes nothing."""
        ahead = (instant - self.now()).total_seconds()
        if ahead > 0:
            self._notes.keep(seconds_ahead=self._notes.seconds_ahead + ahead)
