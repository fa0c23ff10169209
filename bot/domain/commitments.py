"""A commitment: what a signatory says they will do about a point of the Call."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from bot.domain.dates import When
from bot.domain.records import Record

MOST_DELIVERABLES: Final = 10
MOST_EVIDENCE: Final = 20


class Stage(StrEnum):
    """How far a commitment is."""

    PLANNED = "planned"
    IN_PROGRESS = "in_progress"
    FULFILLED = "fulfilled"
    BLOCKED = "blocked"
    WITHDRAWN = "withdrawn"

    @property
    def text_id(self) -> str:
        """The catalogue's name for this stage."""
        return f"stage-{self.value.replace('_', '-')}"


@dataclass(frozen=True, slots=True)
class Deliverable:
    """One thing that is promised, with its date and whether it was done."""

    what: str
    due: When | None = None
    done_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """A link that shows what was done."""

    link: str
    said: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Commitment:
    """A commitment as it is kept. Its title is one line of it; the rest is the pledge."""

    record: Record
    pledge: str
    stage: Stage
    deliverables: tuple[Deliverable, ...] = ()
    evidence: tuple[Evidence, ...] = ()

    @property
    def reference(self) -> str:
        """The short stable reference, `COM-17`."""
        return self.record.reference
