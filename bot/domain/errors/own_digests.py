"""What can go wrong when someone wants a digest of their own."""

from dataclasses import dataclass

from bot.domain.errors import AccordError


@dataclass(eq=False)
class TooManyOwnDigests(AccordError):
    """The member has as many as any may have."""

    limit: int


@dataclass(eq=False)
class TooManyPlaces(AccordError):
    """The digest looks into as many servers as any may look into."""

    limit: int
