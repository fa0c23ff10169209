"""What can go wrong with closing a Call."""

from dataclasses import dataclass

from bot.domain.errors import AccordError


@dataclass(eq=False)
class AlreadyClosed(AccordError):
    """The Call is closed; it is not closed twice."""


@dataclass(eq=False)
class LastWordMissing(AccordError):
    """The last word has nothing to read in one of the languages."""


@dataclass(eq=False)
class LastWordTooLong(AccordError):
    """A last word over the limit; `length` as typed."""

    limit: int
    length: int
