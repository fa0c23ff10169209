"""An initiative: what someone does."""

from dataclasses import dataclass
from enum import StrEnum

from bot.domain.areas import Scope
from bot.domain.dates import When
from bot.domain.introductions import Together
from bot.domain.partners import Partner
from bot.domain.records import Record
from bot.domain.threads import Around


class Status(StrEnum):
    """How far an initiative is."""

    PLANNED = "planned"
    RUNNING = "running"
    PAUSED = "paused"
    ENDED = "ended"
    CANCELLED = "cancelled"

    @property
    def text_id(self) -> str:
        """The catalogue's name for this status."""
        return f"status-{self.value}"


@dataclass(frozen=True, slots=True)
class Initiative:
    """An initiative as it is kept."""

    record: Record
    summary: str
    # The organisation that leads it, as named; its record is `record.organisation_id` where its maker acts for it.
    lead: str
    partners: tuple[Partner, ...] = ()
    scope: Scope | None = None
    starts: When | None = None
    ends: When | None = None
    # None where nobody knows how it stands now.
    status: Status | None = None
    link: str | None = None

    @property
    def reference(self) -> str:
        """The short stable reference, `INI-142`."""
        return self.record.reference

    def summary_in(self, language: str) -> str:
        """Its summary for a reader of a language."""
        wording = self.record.wordings.get(language)
        return wording.summary if wording else self.summary


@dataclass(frozen=True, slots=True)
class SeenInitiative:
    """An initiative as its reader may see it, and what stands around it."""

    initiative: Initiative
    around: Around
    # With whom its reader works together, who asks for that, and whom they asked: for them alone.
    together: tuple[Together, ...] = ()


@dataclass(frozen=True, slots=True)
class StatusNews:
    """What someone tells of an initiative: `status` is how it stands now, `seen` how it stood when they began."""

    said: str
    link: str
    status: Status | None
    seen: Status | None

    @property
    def told(self) -> bool:
        """Whether there is something to read in it, beside how it stands."""
        return bool(self.said or self.link)


@dataclass(frozen=True, slots=True)
class Updated:
    """An initiative after news; `again` where reviewers look at it before the network sees it again."""

    seen: SeenInitiative
    again: bool
