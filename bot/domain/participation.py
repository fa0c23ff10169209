"""Who takes part in a record beside those who look after it: they ask, and are answered."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from bot.domain.organisations import Acting
from bot.domain.records import Record

SAID_LIMIT: Final = 600
# On a page: each says a word of up to that many characters.
PAGE: Final = 3


class Joining(StrEnum):
    """How someone stands who asked to take part, or was asked to."""

    ASKED = "asked"
    AGREED = "agreed"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class Participant:
    """A member who takes part or asks to, for themselves or for an organisation that they act for.

    `discord_id` is for those who answer, and for nobody else. Without a member it is an organisation that is asked.
    """

    id: int
    record_id: int
    member_id: int | None
    discord_id: int | None
    organisation_id: int | None
    # The organisation's name.
    organisation: str | None
    said: str
    standing: Joining
    asked_at: datetime
    answered_at: datetime | None


@dataclass(frozen=True, slots=True)
class Participation:
    """How many take part in a record, and how its reader stands to it."""

    # Members that were agreed to, and the organisations for which some of them take part, each once.
    people: int = 0
    organisations: int = 0
    mine: Joining | None = None
    # For those who answer: how many wait for an answer, and how many ever asked and did not leave.
    answers: bool = False
    asking: int = 0
    asked: int = 0


@dataclass(frozen=True, slots=True)
class ToJoin:
    """How someone stands to a record of others, and the organisations for which they could take part in it."""

    record: Record
    mine: Participant | None
    acts_for: tuple[Acting, ...]


@dataclass(frozen=True, slots=True)
class Asking:
    """How someone stands to a record once they asked; not `new` where they had before."""

    record: Record
    standing: Joining
    new: bool


@dataclass(frozen=True, slots=True)
class Left:
    """What someone left or took back; they may not see any more what it says now."""

    reference: str
    before: Joining


@dataclass(frozen=True, slots=True)
class Participants:
    """A page of those who take part in a record or ask to, for whoever answers them."""

    record: Record
    rows: tuple[Participant, ...]
    page: int
    pages: int


@dataclass(frozen=True, slots=True)
class Answered:
    """What someone was answered, as they stood before; not `changed` where the answer was the same already."""

    record: Record
    asker: Participant
    changed: bool
