"""An edition: one delivery of a digest. What it tells is kept, so that nothing is told twice and anyone can ask why."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Final

from bot.domain.calls import Call
from bot.domain.commitments import Commitment
from bot.domain.conferences import Conference, DeadlineKind
from bot.domain.coverage import Cell
from bot.domain.dates import When
from bot.domain.digests import Digest, Section, Trouble
from bot.domain.initiatives import Initiative
from bot.domain.observances import Observed
from bot.domain.practices import Practice

# So many entries an edition lists at most: a select leads to each, and has no more options.
MOST_LISTED: Final = 25
# So many beside those are kept as told: they stand behind *and 14 more*.
MOST_TOLD: Final = 200

# The beginning of the period of an edition that somebody sent.
BY_HAND: Final = "sent "


class Moment(StrEnum):
    """Why something is told. Each is told once."""

    NEW = "new"
    # It changed materially (bot/domain/material.py).
    CHANGED = "changed"
    # A deadline of a conference, or the date of something that was promised, comes near.
    DEADLINE = "deadline"
    BEGINS = "begins"
    DUE = "due"
    FULFILLED = "fulfilled"

    @property
    def text_id(self) -> str:
        """The catalogue's name for it."""
        return f"moment-{self.value}"


class EditionState(StrEnum):
    """What became of an edition."""

    ON_ITS_WAY = "on_its_way"
    SENT = "sent"
    # Nothing was new, and nothing was posted.
    EMPTY = "empty"
    # Given up, with a reason.
    DROPPED = "dropped"


class Emptiness(StrEnum):
    """Why there was nothing to tell."""

    NOTHING_NEW = "nothing_new"
    # Something was new, and the filters let none of it through.
    FILTERED_OUT = "filtered_out"
    # Something was new, and all of it had been told.
    TOLD_ALREADY = "told_already"

    @property
    def text_id(self) -> str:
        """The catalogue's name for it."""
        return f"empty-{self.value.replace('_', '-')}"


@dataclass(frozen=True, slots=True)
class Item:
    """A record in an edition: why, and by which mark it is known that just this was told."""

    section: Section
    record_id: int
    moment: Moment
    # When it became news, or the day that comes near: of the same record and moment another mark is told again.
    mark: str
    # False where it stands behind *and 14 more*.
    listed: bool = True

    @property
    def key(self) -> tuple[int, Moment, str]:
        """By what it is told once."""
        return self.record_id, self.moment, self.mark


@dataclass(frozen=True, slots=True)
class Steps:
    """How the Call and the work went on since the last edition, as its readers may see it."""

    # The signatures of each Call that is open, and how many more than in the last edition where that is known.
    calls: tuple[tuple[Call, int, int | None], ...] = ()
    initiatives: int = 0
    # Cells of areas and regions in which something is known now, and was not.
    filled: int = 0
    # Records that nobody confirmed for a year now.
    stale: int = 0
    commitments: int = 0
    fulfilled: int = 0

    @property
    def any(self) -> bool:
        """Whether anything went on: without that, how things stand is no news."""
        return any((self.initiatives, self.filled, self.stale, self.commitments, self.fulfilled)) or any(
            more for _, _, more in self.calls if more
        )


@dataclass(frozen=True, slots=True)
class Composed:
    """What an edition is to tell."""

    since: datetime
    until: datetime
    items: tuple[Item, ...] = ()
    steps: Steps = field(default_factory=Steps)
    gaps: tuple[Cell, ...] = ()
    days: tuple[Observed, ...] = ()
    # None where there is something to tell.
    empty: Emptiness | None = None
    # How much was new before filters, for those who ask why there was nothing.
    considered: int = 0
    # How many more of a section there are than are kept as told.
    beyond: Mapping[Section, int] = field(default_factory=dict[Section, int])


@dataclass(frozen=True, slots=True)
class Edition:
    """An edition as it is kept: one for each digest and period."""

    id: int
    digest_id: int
    # The local day on which it was due, or the moment at which somebody sent it.
    period: str
    since: datetime
    until: datetime
    state: EditionState
    language: str
    emptiness: Emptiness | None = None
    trouble: Trouble | None = None
    # When it was first tried, and last.
    claimed_at: datetime | None = None
    tried_at: datetime | None = None
    settled_at: datetime | None = None
    channel_id: int | None = None
    message_id: int | None = None
    # What the next edition is compared with, and what is told beside records, as it is kept (bot/store/editions.py).
    figures: Mapping[str, object] = field(default_factory=dict[str, object])

    @property
    def by_hand(self) -> bool:
        """Whether somebody sent it, whatever day it was."""
        return self.period.startswith(BY_HAND)

    @property
    def nonce(self) -> str:
        """By which Discord knows it for a few minutes, and of at most 25 characters."""
        return f"e{self.id}"


Noun = Conference | Practice | Initiative | Commitment


@dataclass(frozen=True, slots=True)
class Told:
    """An entry of an edition: a record as everyone who reads it may see it now."""

    moment: Moment
    noun: Noun
    # The day that comes near, and of what.
    due: When | None = None
    deadline: DeadlineKind | None = None


@dataclass(frozen=True, slots=True)
class ToldSection:
    """A section of an edition: its entries, and how many more there are."""

    section: Section
    entries: tuple[Told, ...]
    more: int = 0


@dataclass(frozen=True, slots=True)
class EditionPosting:
    """An edition, for all to see in its channel, or for one member."""

    # 0 for what the next one would look like.
    edition_id: int
    digest: Digest
    since: datetime
    until: datetime
    next_due: datetime | None
    language: str
    sections: tuple[ToldSection, ...] = ()
    steps: Steps = field(default_factory=Steps)
    gaps: tuple[Cell, ...] = ()
    days: tuple[Observed, ...] = ()
    # Whether it covers more than one period, since Accord or the channel could not be reached.
    after_a_gap: bool = False
    # Entries that were taken back or made private since it was sent.
    withdrawn: int = 0
    emptiness: Emptiness | None = None

    @property
    def tells(self) -> bool:
        """Whether there is anything to say, if only that nothing is new."""
        return bool(self.sections or self.days or self.steps.any or self.emptiness)
