"""What can go wrong with a record: an initiative, a commitment, and those that follow."""

from dataclasses import dataclass

from bot.domain.errors import AccordError


@dataclass(eq=False)
class UnknownRecord(AccordError):
    """No record by that title or reference that the actor may see; whether it exists is not told."""

    typed: str


@dataclass(eq=False)
class RecordNotYours(AccordError):
    """The actor sees the record, and does not look after it."""

    reference: str


@dataclass(eq=False)
class RecordChanged(AccordError):
    """Someone else changed the record since the actor opened it."""

    reference: str


@dataclass(eq=False)
class TitleBlank(AccordError):
    """A title with nothing to read in it."""


@dataclass(eq=False)
class TitleTooLong(AccordError):
    """A title over the limit; `length` as typed."""

    limit: int
    length: int


@dataclass(eq=False)
class TextTooLong(AccordError):
    """A text over the limit; `length` as typed."""

    limit: int
    length: int


@dataclass(eq=False)
class LinkNotUsable(AccordError):
    """A link that is not http or https, carries a user name, or leads to no public host."""

    typed: str


@dataclass(eq=False)
class DateNotUnderstood(AccordError):
    """A date in a form that is not known."""

    typed: str


@dataclass(eq=False)
class DateUnlikely(AccordError):
    """A year that cannot be meant."""

    year: int
    earliest: int
    latest: int


@dataclass(eq=False)
class NoSuchDay(AccordError):
    """A month or day that the calendar does not have."""

    typed: str


@dataclass(eq=False)
class EndsBeforeStart(AccordError):
    """Something ends before it starts."""

    starts: str
    ends: str


@dataclass(eq=False)
class TooManyOf(AccordError):
    """More countries, topics, partners or points than a record takes; `what` names the text of which."""

    what: str
    limit: int
    count: int
