"""What can go wrong with letters to signatories."""

from dataclasses import dataclass

from bot.domain.errors import AccordError


@dataclass(eq=False)
class LetterEmpty(AccordError):
    """A letter in no language."""


@dataclass(eq=False)
class LetterHalf(AccordError):
    """A letter that has one part in a language and lacks the other: `missing` is subject or text."""

    language: str
    missing: str


@dataclass(eq=False)
class LetterTooLong(AccordError):
    """A subject or text over the limit; `length` as typed."""

    language: str
    part: str
    limit: int
    length: int


@dataclass(eq=False)
class LetterGone(AccordError):
    """The draft was discarded, is older than thirty days, or is someone else's."""


@dataclass(eq=False)
class LetterChanged(AccordError):
    """The draft was corrected after the preview that is to be sent."""


@dataclass(eq=False)
class NobodyToWriteTo(AccordError):
    """Nobody who signed agreed to be written to."""
