"""A commitment: what a signatory says they will do about a point of the Call."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from bot.domain.calls import Call
from bot.domain.dates import When
from bot.domain.errors.commitments import StageNeedsWord, StageNotNext
from bot.domain.participation import Joining
from bot.domain.records import Answer, Record
from bot.domain.signatures import Signatory
from bot.domain.threads import Around

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
    def slug(self) -> str:
        """As the catalogues spell it."""
        return self.value.replace("_", "-")

    @property
    def text_id(self) -> str:
        """The catalogue's name for this stage."""
        return f"stage-{self.slug}"

    @property
    def next(self) -> tuple["Stage", ...]:
        """What it may become. What was fulfilled or withdrawn is taken up again, and not withdrawn or planned anew."""
        return _NEXT[self]


_NEXT: Final[Mapping[Stage, tuple[Stage, ...]]] = {
    Stage.PLANNED: (Stage.IN_PROGRESS, Stage.FULFILLED, Stage.BLOCKED, Stage.WITHDRAWN),
    Stage.IN_PROGRESS: (Stage.PLANNED, Stage.FULFILLED, Stage.BLOCKED, Stage.WITHDRAWN),
    Stage.FULFILLED: (Stage.IN_PROGRESS,),
    Stage.BLOCKED: (Stage.PLANNED, Stage.IN_PROGRESS, Stage.FULFILLED, Stage.WITHDRAWN),
    Stage.WITHDRAWN: (Stage.PLANNED, Stage.IN_PROGRESS),
}
# From these a commitment does not go on in silence.
_ENDS: Final = (Stage.FULFILLED, Stage.WITHDRAWN)
UNDER_WAY: Final = (Stage.PLANNED, Stage.IN_PROGRESS, Stage.BLOCKED)


def step(before: Stage, after: Stage, *, said: bool, shown: bool) -> None:
    """Hold that a commitment may go from a stage to another, with a word said about it, or evidence shown for it.

    Raises StageNotNext, StageNeedsWord.
    """
    if after is before:
        return
    if after not in before.next:
        raise StageNotNext(before=before.slug, after=after.slug)
    if before in _ENDS and not said:
        raise StageNeedsWord(why="taken-up-again")
    if after is Stage.FULFILLED and not (said or shown):
        raise StageNeedsWord(why="fulfilled")


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

    @property
    def answer(self) -> Answer:
        """The point that it is about."""
        return self.record.subject.answers[0]

    @property
    def next_due(self) -> When | None:
        """The date of what is to be done next; None where nothing with a date is left, or the commitment is over."""
        if self.stage in _ENDS:
            return None
        dates = [each.due for each in self.deliverables if each.due is not None and each.done_at is None]
        return min(dates, key=lambda date: (date.last_day, str(date)), default=None)


@dataclass(frozen=True, slots=True)
class MayPromise:
    """For whom someone may say what they will do about a Call: themselves, and organisations by number and name."""

    call: Call
    myself: bool
    organisations: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class PartnerOrganisation:
    """An organisation that takes part in a joint commitment, or is asked to; `mine` where its reader acts for it."""

    id: int
    name: str
    standing: Joining
    mine: bool


@dataclass(frozen=True, slots=True)
class ListedCommitment:
    """A row of a list: a commitment, and who made it as far as their signature shows it."""

    commitment: Commitment
    by: Signatory | None


@dataclass(frozen=True, slots=True)
class SeenCommitment:
    """A commitment as its reader may see it."""

    commitment: Commitment
    # Nobody where the maker's signature shows nothing of them.
    by: Signatory | None
    around: Around
    # Those that agreed; for whoever looks after it or acts for one, also those that are asked or said no.
    partners: tuple[PartnerOrganisation, ...] = ()
