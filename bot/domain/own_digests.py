"""Digests that come to one member by direct message."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from bot.domain.digests import Digest
from bot.domain.editions import Edition


class Became(StrEnum):
    """What became of the wish to be told oneself."""

    # A digest of one's own begins.
    BEGUN = "begun"
    # One that there is tells the same, and looks into this server now, too.
    WIDENED = "widened"
    # One that there is tells the same of this server already.
    THERE = "there"
    # The same; it had been paused, and goes on.
    RESUMED = "resumed"

    @property
    def text_id(self) -> str:
        """The catalogue's sentence for it."""
        return f"own-digest-{self.value}"


@dataclass(frozen=True, slots=True)
class OwnDigest:
    """One of someone's own digests, for themselves."""

    digest: Digest
    # The names of the servers into which it looks, by id.
    servers: Mapping[int, str] = field(default_factory=dict[int, str])
    last: Edition | None = None


@dataclass(frozen=True, slots=True)
class Subscribed:
    """A digest that comes to someone now, and how that came about."""

    own: OwnDigest
    became: Became
