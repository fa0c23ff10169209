"""A conference, workshop, training or consultation: when and where, who meets, and what came of it."""

from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum
from typing import Final

from bot.domain.calls import Call
from bot.domain.dates import Precision, When
from bot.domain.groups import StakeholderGroup
from bot.domain.partners import Partner
from bot.domain.records import Record
from bot.domain.threads import Around

# What lasts longer is a programme, and has conferences.
LONGEST_DAYS: Final = 60
PLACE_LIMIT: Final = 200
SERIES_LIMIT: Final = 150
OUTCOME_LIMIT: Final = 500
CLAIMED_SOURCE_LIMIT: Final = 300
MOST_CLAIMED: Final = 10_000_000
MOST_LANGUAGES: Final = 10
# People who meet in one place, and online.
MOST_PLACES: Final = 10
MOST_HOSTS: Final = 10
MOST_OUTCOMES: Final = 25
# Comes after every day, where days are compared as text.
UNDATED: Final = "~"


class ConferenceKind(StrEnum):
    """What sort of meeting it is."""

    CONFERENCE = "conference"
    WORKSHOP = "workshop"
    TRAINING = "training"
    CONSULTATION = "consultation"

    @property
    def text_id(self) -> str:
        """The catalogue's name for this kind."""
        return f"meeting-{self.value}"


class ConferenceStatus(StrEnum):
    """Whether it takes place."""

    PROPOSED = "proposed"
    CONFIRMED = "confirmed"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"
    HELD = "held"

    @property
    def text_id(self) -> str:
        """The catalogue's name for this status."""
        return f"takes-place-{self.value}"


# What does not take place, or took place already.
OVER: Final = (ConferenceStatus.CANCELLED, ConferenceStatus.HELD)


class Turn(StrEnum):
    """Which conferences a list shows; without one, all of them."""

    AHEAD = "ahead"
    PAST = "past"

    @property
    def text_id(self) -> str:
        """The catalogue's name for these."""
        return f"turn-{self.value}"


class Venue(StrEnum):
    """Where people meet; a conference may be both."""

    ONLINE = "online"
    ON_SITE = "on_site"

    @property
    def text_id(self) -> str:
        """The catalogue's name for this."""
        return f"venue-{self.value.replace('_', '-')}"


def venues(place: str, *, online: bool) -> tuple[Venue, ...]:
    """Where people meet; at a place, too, where nothing is said."""
    return (*([Venue.ONLINE] if online else []), *([Venue.ON_SITE] if place or not online else []))


class DeadlineKind(StrEnum):
    """What is to be done by a day."""

    REGISTRATION = "registration"
    PAPERS = "papers"

    @property
    def text_id(self) -> str:
        """The catalogue's name for this deadline."""
        return f"deadline-{self.value}"


class OutcomeKind(StrEnum):
    """What a conference left behind, beside records that come out of it."""

    DOCUMENT = "document"
    RECOMMENDATION = "recommendation"
    CALL = "call"

    @property
    def text_id(self) -> str:
        """The catalogue's name for this kind of outcome."""
        return f"outcome-{self.value}"


class Plan(StrEnum):
    """What a member says of themselves; only they see it unless they show it."""

    INTERESTED = "interested"
    GOING = "going"

    @property
    def text_id(self) -> str:
        """The catalogue's name for this."""
        return f"plan-{self.value}"


@dataclass(frozen=True, slots=True)
class Deadline:
    """A day by which something is to be done; as precise as it is known, by the clock of the conference."""

    kind: DeadlineKind
    due: When


@dataclass(frozen=True, slots=True)
class Times:
    """From when until when, as precise as it is known: by the wall clock of its zone.

    Hours stand only beside whole days, and only where a zone is known.
    """

    starts: When | None = None
    ends: When | None = None
    opens: time | None = None
    closes: time | None = None
    # An IANA name, `Europe/Paris`.
    zone: str | None = None

    @property
    def first_day(self) -> date | None:
        """The earliest day on which it may begin."""
        return self.starts.first_day if self.starts else None

    @property
    def last_day(self) -> date | None:
        """The latest day on which it may end."""
        last = self.ends or self.starts
        return last.last_day if last else None

    @property
    def listed_by(self) -> str:
        """Where it stands in a list, compared as text: by the latest day on which it may begin.

        What is less precise comes after what is more, and what has no date at all is last.
        """
        if self.starts is None:
            return UNDATED
        vague = tuple(reversed(Precision)).index(self.starts.precision)
        return f"{self.starts.last_day.isoformat()}{UNDATED * vague}"


@dataclass(frozen=True, slots=True)
class Claimed:
    """How many took part, as somebody says who is named."""

    number: int
    source: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a conference: a document, a recommendation, a Call."""

    id: int
    kind: OutcomeKind
    said: str
    link: str | None
    call: Call | None
    at: datetime


@dataclass(frozen=True, slots=True)
class Conference:
    """A conference as it is kept."""

    record: Record
    kind: ConferenceKind
    status: ConferenceStatus
    summary: str = ""
    times: Times = field(default_factory=Times)
    place: str = ""
    # Also or only online; the page or room may not be known yet.
    online: bool = False
    online_link: str | None = None
    # Hosts and co-hosts, by their role.
    partners: tuple[Partner, ...] = ()
    # Codes of the languages in which people speak there.
    languages: tuple[str, ...] = ()
    audience: tuple[StakeholderGroup, ...] = ()
    registration: str | None = None
    deadlines: tuple[Deadline, ...] = ()
    claimed: Claimed | None = None
    series: str = ""
    # One more with each change that a calendar must hear of.
    sequence: int = 0

    @property
    def reference(self) -> str:
        """The short stable reference, `CON-12`."""
        return self.record.reference

    def summary_in(self, language: str) -> str:
        """Its summary for a reader of a language."""
        wording = self.record.wordings.get(language)
        return wording.summary if wording else self.summary


@dataclass(frozen=True, slots=True)
class Going:
    """What a member plans, and whether and where they want to be reminded."""

    plan: Plan
    # Whether others see their name at it.
    shown: bool = False
    remind: bool = False
    # Where: None for a direct message.
    channel_id: int | None = None


@dataclass(frozen=True, slots=True)
class SeenConference:
    """A conference as its reader may see it, and what stands around it."""

    conference: Conference
    around: Around
    outcomes: tuple[Outcome, ...] = ()
    # What its reader plans; for them alone.
    going: Going | None = None
    # How many said that they go; and those who show it, by Discord id, as far as a card has room.
    number_going: int = 0
    shown_going: tuple[int, ...] = ()
    # Whether it has begun, and whether it is past, as far as its dates are known.
    begun: bool = False
    past: bool = False


@dataclass(frozen=True, slots=True)
class StatusSet:
    """A conference, and whether what was said of it just now is new."""

    conference: Conference
    fresh: bool
