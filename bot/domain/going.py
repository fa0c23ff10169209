"""Who goes to a conference: each for themselves; others learn a number, and the names of those who show it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from bot.domain.conferences import OVER, Conference, Going
from bot.domain.moments import local_day
from bot.domain.reminders import Planned
from bot.domain.tallies import SMALL_CELL

# On a page of what someone goes to.
PAGE: Final = 8
# Names on a card; more of them are a number.
MOST_SHOWN: Final = 10


class Where(StrEnum):
    """Where someone wants to be reminded."""

    MESSAGE = "message"
    CHANNEL = "channel"


@dataclass(frozen=True, slots=True)
class WhoGoes:
    """What one reader may know of those who go."""

    mine: Going | None
    # None where so few go that the number would say who.
    number: int
    # By Discord id.
    shown: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Attending:
    """What someone plans about a conference, and of what they will be reminded; for them alone."""

    reference: str
    # None where they may not see it any more: they can still take back what they planned.
    conference: Conference | None
    going: Going | None
    coming: tuple[Planned, ...] = ()
    over: bool = False


@dataclass(frozen=True, slots=True)
class AttendingPage:
    """A page of what someone plans, the next one first."""

    rows: tuple[Attending, ...]
    page: int
    pages: int
    total: int


def counted(number: int) -> int:
    """How many are said to go: nobody, as long as few enough go that the number would say who."""
    return number if number >= SMALL_CELL else 0


def is_over(conference: Conference, now: datetime) -> bool:
    """Whether nobody can plan to go any more: it was held or cancelled, or its last day is past by its own clock."""
    last = conference.times.last_day
    return conference.status in OVER or (last is not None and last < local_day(now, conference.times.zone))
