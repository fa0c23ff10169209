"""What waits for a reviewer, and what reviewers ask before anything is shown to the network."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from bot.domain.errors.reviews import ReasonBlank, ReasonTooLong
from bot.domain.organisations import Organisation
from bot.domain.records import Record

REASON_LIMIT: Final = 600
# So long an item is kept for the reviewer who took it.
CLAIM: Final = timedelta(minutes=30)


class ReviewKind(StrEnum):
    """What is reviewed."""

    # Someone asks to act for an organisation.
    REPRESENTATIVE = "representative"
    # An organisation asks to be shown to the network.
    ORGANISATION = "organisation"
    # A record asks to be shown to the network.
    RECORD = "record"


class ReviewState(StrEnum):
    """Where an item stands."""

    OPEN = "open"
    # One reviewer said yes, and a second one, of another organisation, is asked.
    SECOND = "second"
    APPROVED = "approved"
    SENT_BACK = "sent_back"
    RESTRICTED = "restricted"


WAITING: Final = (ReviewState.OPEN, ReviewState.SECOND)


class Question(StrEnum):
    """The four questions before anything becomes visible to the network (PRODUCT.md §5). Any yes restricts."""

    FACES = "faces"
    PLACE = "place"
    LABEL = "label"
    MISUSE = "misuse"


@dataclass(frozen=True, slots=True)
class Item:
    """Something that waits for a reviewer, or did."""

    id: int
    kind: ReviewKind
    subject_id: int
    # For whom it was made, or what it is; None for a record that was made for none.
    organisation_id: int | None
    # The short stable reference of the organisation or record that it is about.
    reference: str
    server_id: int
    maker_id: int
    maker_discord_id: int
    subject: str
    statement: str | None
    worries: tuple[Question, ...]
    state: ReviewState
    asked_at: datetime
    claimed_by: int | None
    claimed_at: datetime | None
    first_by: int | None

    def taken(self, now: datetime) -> bool:
        """Whether a reviewer has taken it and may still be at it."""
        return self.claimed_by is not None and self.claimed_at is not None and now < self.claimed_at + CLAIM

    def awaits_someone_else_than(self, member_id: int | None) -> bool:
        """Whether a reviewer said yes already, and the second one is asked."""
        return self.state is ReviewState.SECOND and member_id is not None and self.first_by == member_id


@dataclass(frozen=True, slots=True)
class Request:
    """What someone asked the reviewers, as they asked it: prefilled where they mend it."""

    kind: ReviewKind
    named: str
    reference: str
    statement: str
    worries: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Offered:
    """An organisation that its representative wants to show to the network, and the doubts that stand about it."""

    organisation: Organisation
    # False where the network sees it already.
    asked: bool
    doubts: tuple[Question, ...] = ()


@dataclass(frozen=True, slots=True)
class Shown:
    """A record as whoever looks after it decides how far it is seen."""

    record: Record
    # The doubts that stand about it with the reviewers, and whether they are at it, or restricted it.
    doubts: tuple[Question, ...]
    state: ReviewState | None
    # Whether the asker reviews here what others made.
    reviewer: bool

    @property
    def held(self) -> bool:
        """Whether it stays restricted until reviewers say otherwise."""
        return self.state is ReviewState.RESTRICTED or (self.state in WAITING and bool(self.doubts))

    @property
    def waiting(self) -> bool:
        """Whether the reviewers have it."""
        return self.state in WAITING


@dataclass(frozen=True, slots=True)
class Queue:
    """A page of what waits, the oldest first."""

    items: tuple[Item, ...]
    page: int
    pages: int
    waiting: int
    kind: ReviewKind | None
    # The asker's own member id, to show which items are theirs to decide.
    asker_id: int | None
    at: datetime
    # Records that look for someone to look after them.
    unattended: int = 0


def clean_statement(typed: str) -> str:
    """What someone tells the reviewers, in at most 600 characters; it may be left out. Raises ReasonTooLong."""
    said = typed.replace("\x00", "").strip()
    if len(said) > REASON_LIMIT:
        raise ReasonTooLong(limit=REASON_LIMIT, length=len(said))
    return said


def clean_reason(typed: str) -> str:
    """A reason of 1 to 600 characters. Raises ReasonBlank, ReasonTooLong."""
    reason = clean_statement(typed)
    if not reason:
        raise ReasonBlank
    return reason
