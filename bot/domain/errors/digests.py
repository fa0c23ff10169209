"""What can go wrong when someone orders a digest."""

from dataclasses import dataclass

from bot.domain.errors import AccordError


@dataclass(eq=False)
class UnknownDigest(AccordError):
    """No digest of this server, nor one of the actor's own, by that reference."""

    typed: str


@dataclass(eq=False)
class TooManyDigests(AccordError):
    """The server has as many as any may have."""

    limit: int


@dataclass(eq=False)
class DigestChanged(AccordError):
    """Someone else changed the digest since the actor opened it."""

    reference: str


@dataclass(eq=False)
class WeekdayNotUnderstood(AccordError):
    """No day of the week in any language that Accord knows."""

    typed: str


@dataclass(eq=False)
class MonthDayNotUnderstood(AccordError):
    """No day that months have."""

    typed: str


@dataclass(eq=False)
class ChannelElsewhere(AccordError):
    """The channel is one of another server, or of none any more."""


@dataclass(eq=False)
class SectionMissing(AccordError):
    """A digest that would tell of nothing."""


@dataclass(eq=False)
class RoleElsewhere(AccordError):
    """The server has no such role, or not any more."""


@dataclass(eq=False)
class RoleOfEveryone(AccordError):
    """The role that everyone has: no digest calls all."""
