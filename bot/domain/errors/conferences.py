"""What can go wrong with a conference: its hours and zone, its deadlines, what is claimed of it."""

from dataclasses import dataclass

from bot.domain.errors import AccordError


@dataclass(eq=False)
class ZoneNotAPlace(AccordError):
    """A time zone that is not an IANA one named after a place; `near` are up to three that may be meant, or "none"."""

    typed: str
    near: str


@dataclass(eq=False)
class ZoneMissing(AccordError):
    """Hours of which nobody can tell by which clock they are."""


@dataclass(eq=False)
class HourSkipped(AccordError):
    """An hour that does not exist in a zone: clocks are put forward over it. `following` is the next that does."""

    day: str
    hour: str
    zone: str
    following: str


@dataclass(eq=False)
class NoSuchHour(AccordError):
    """An hour that no clock shows."""

    typed: str


@dataclass(eq=False)
class HoursWithoutDay(AccordError):
    """Hours beside a date of which only the month or the year is known, or none at all."""


@dataclass(eq=False)
class LastsTooLong(AccordError):
    """Longer than what people meet for."""

    days: int
    limit: int


@dataclass(eq=False)
class UnknownTongue(AccordError):
    """A language that is not known by that name; `near` are some that may be meant, or "none"."""

    typed: str
    near: str


@dataclass(eq=False)
class DeadlineNotUnderstood(AccordError):
    """A line of which nobody can tell what is to be done by when."""

    typed: str


@dataclass(eq=False)
class DeadlineTwice(AccordError):
    """Two days for one deadline; `kind` is its value."""

    kind: str


@dataclass(eq=False)
class DeadlineAfterEnd(AccordError):
    """A deadline when all is over."""

    due: str
    ends: str


@dataclass(eq=False)
class NumberNotUnderstood(AccordError):
    """A number of people that is no number, or an unlikely one."""

    typed: str
    most: int


@dataclass(eq=False)
class SourceMissing(AccordError):
    """A number of people, and nobody who says so."""

    number: int


@dataclass(eq=False)
class TwoOnlineLinks(AccordError):
    """More than one page or room to meet in online."""


@dataclass(eq=False)
class NotBegunYet(AccordError):
    """It cannot have been held: it begins later."""

    starts: str
