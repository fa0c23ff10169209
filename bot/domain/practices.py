"""A good practice: what was tried, what is known of it, and who reused it."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Final

from bot.domain.partners import Partner
from bot.domain.records import Record
from bot.domain.threads import Around

# Whom it is for, and in which setting.
SHORT_LIMIT: Final = 200
# How it works, and what is known of it.
LONG_LIMIT: Final = 1500
# What an assessment, or a line of an adaptation, says.
NOTE_LIMIT: Final = 1000
MOST_LINKS: Final = 10
# So many reviewers of different organisations make a practice *peer reviewed*.
PEERS: Final = 2


class Label(StrEnum):
    """How far others looked at a practice. There are no stars: it says who read it, not how good it is."""

    SUBMITTED = "submitted"
    INSPIRING = "inspiring"
    PEER_REVIEWED = "peer_reviewed"

    @property
    def text_id(self) -> str:
        """The catalogue's name for this label."""
        return f"label-{self.value.replace('_', '-')}"


class Went(StrEnum):
    """How it went where a practice was reused."""

    WORKED = "worked"
    PARTLY = "partly"
    DID_NOT = "did_not"

    @property
    def text_id(self) -> str:
        """The catalogue's name for this."""
        return f"went-{self.value.replace('_', '-')}"


@dataclass(frozen=True, slots=True)
class Practice:
    """A good practice as it is kept."""

    record: Record
    summary: str
    audience: str = ""
    setting: str = ""
    method: str = ""
    resources: str = ""
    partners: tuple[Partner, ...] = ()
    links: tuple[str, ...] = ()
    evidence: str = ""
    not_worked: str = ""
    limits: str = ""
    transferability: str = ""
    harm: str = ""
    label: Label = Label.SUBMITTED

    @property
    def reference(self) -> str:
        """The short stable reference, `PRA-12`."""
        return self.record.reference

    def text_in(self, language: str, name: str) -> str:
        """What it says in words, by the name of the field, for a reader of a language."""
        wording = self.record.wordings.get(language)
        if name == "summary":
            return wording.summary if wording else self.summary
        return self.record.text_in(language, name, getattr(self, name))


@dataclass(frozen=True, slots=True)
class Assessment:
    """What a reviewer who declared no interest wrote about a practice, for one organisation."""

    id: int
    organisation_id: int
    organisation: str
    note: str
    at: datetime
    # The version of the practice that they read.
    of_version: int


@dataclass(frozen=True, slots=True)
class Ladder:
    """What the reader of a practice can do about its label."""

    # As a reviewer of its own server; of starter content, as a steward.
    may_inspire: bool = False
    may_take_back: bool = False
    # As a reviewer anywhere in the network.
    may_assess: bool = False


@dataclass(frozen=True, slots=True)
class Adaptation:
    """Someone reused a practice: who, where, what they changed, and how it went."""

    record: Record
    # The organisation or network, by name; and the place, beside the countries of the record.
    lead: str
    place: str
    changed: str
    went: Went
    told: str
    link: str | None = None

    @property
    def reference(self) -> str:
        """The short stable reference, `ADA-12`."""
        return self.record.reference


@dataclass(frozen=True, slots=True)
class Reused:
    """An adaptation in the tree under a practice, as far as the reader may see it."""

    adaptation: Adaptation
    # The id of the practice, or of another adaptation: the nearest above it that its reader sees.
    adapts: int
    # How many of those lie between it and where the tree begins.
    depth: int = 0


@dataclass(frozen=True, slots=True)
class SeenPractice:
    """A practice as its reader may see it, and what stands around it."""

    practice: Practice
    around: Around
    ladder: Ladder = field(default_factory=Ladder)
    # The beginning of its adaptation log, and how many adaptations there are.
    reused: tuple[Reused, ...] = ()
    number_reused: int = 0


@dataclass(frozen=True, slots=True)
class SeenAdaptation:
    """An adaptation as its reader may see it, and what stands around it."""

    adaptation: Adaptation
    around: Around
    # What it adapts: the nearest above it that its reader sees.
    adapts: Record | None = None
    reused: tuple[Reused, ...] = ()
    number_reused: int = 0


@dataclass(frozen=True, slots=True)
class ReusedPage:
    """A page of what became of a practice or an adaptation."""

    of: Record
    rows: tuple[Reused, ...]
    page: int
    pages: int
    total: int
