"""What can be wrong with a calendar as a whole that someone hands in."""

from dataclasses import dataclass

from bot.domain.errors import AccordError


@dataclass(eq=False)
class CalendarNotKnown(AccordError):
    """No calendar begins in the file."""


@dataclass(eq=False)
class CalendarBroken(AccordError):
    """Something ends that did not begin, or the file ends too early; after so many entries that could be read."""

    entries: int


@dataclass(eq=False)
class CalendarEmpty(AccordError):
    """A calendar without an entry that may be a conference."""


@dataclass(eq=False)
class CalendarTooLong(AccordError):
    """More entries than the actor may take in; organisers may take in so many, 0 where the actor is one."""

    limit: int
    organisers: int
