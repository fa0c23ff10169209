"""What can go wrong with what came of a conference, and with how it came about."""

from dataclasses import dataclass

from bot.domain.errors import AccordError


@dataclass(eq=False)
class OutcomeEmpty(AccordError):
    """An outcome of which nothing is said."""


@dataclass(eq=False)
class OutcomesFull(AccordError):
    """A conference has as many outcomes as one keeps."""

    limit: int


@dataclass(eq=False)
class NeitherIsYours(AccordError):
    """Two records that the actor sees, and looks after neither of them."""

    reference: str
    other: str
