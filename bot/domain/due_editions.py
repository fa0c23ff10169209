"""Which edition of a digest is due: one for however long nothing could be sent."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from bot.domain.digests import Digest
from bot.domain.editions import BY_HAND

# What is later than this tells of all until now, and not only until it was due.
_LATE: Final = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class DueEdition:
    """The edition that is due: by what its period is known, up to when it tells, and when the next one is due."""

    period: str
    until: datetime
    # None where its digest rests.
    next_due: datetime | None


def due_edition(digest: Digest, now: datetime) -> DueEdition:
    """The edition that a digest owes, for the last day on which it was due."""
    due = digest.timing.latest(now)
    until = due if now - due <= _LATE else _to_the_minute(now)
    return DueEdition(digest.timing.due_day(due).isoformat(), until, digest.timing.after(now))


def sent_by_hand(digest: Digest, now: datetime) -> DueEdition:
    """The edition that somebody sends now; the next one is due when it was before."""
    return DueEdition(f"{BY_HAND}{now:%Y-%m-%dT%H:%M}", now, digest.due_at)


def _to_the_minute(moment: datetime) -> datetime:
    return moment.replace(second=0, microsecond=0)
