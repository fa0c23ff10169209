"""What is kept of one person around digests: their own, with what these told, and those they set up for channels."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.digests import Digest


@dataclass(frozen=True, slots=True)
class KeptEdition:
    """An edition of someone's own digest."""

    period: str
    state: str
    since: datetime
    until: datetime
    settled_at: datetime | None
    # The conversation and the message in which it came.
    channel_id: int | None
    message_id: int | None
    # The records that it told of, each with why: `CON-3 new`.
    told: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class KeptDigest:
    """Someone's own digest, with all its editions that are known still."""

    digest: Digest
    made_at: datetime
    editions: tuple[KeptEdition, ...] = ()


@dataclass(frozen=True, slots=True)
class KeptDigests:
    """All of that."""

    own: tuple[KeptDigest, ...] = ()
    # The references of those for channels, which stay without whoever set them up.
    set_up: tuple[str, ...] = ()

    @property
    def editions(self) -> int:
        """How many editions came, or were to come."""
        return sum(len(each.editions) for each in self.own)
