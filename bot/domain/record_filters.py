"""Which records a list shows: by what they are about, where and when, how they stand, whose they are, what they say."""

from dataclasses import dataclass

from bot.domain.areas import Area, Scope
from bot.domain.commitments import Stage
from bot.domain.conferences import ConferenceKind, Turn, Venue
from bot.domain.countries import Country, Region
from bot.domain.dates import When, in_turn
from bot.domain.groups import StakeholderGroup
from bot.domain.initiatives import Status
from bot.domain.practices import Label
from bot.domain.records import Answer, RecordKind


@dataclass(frozen=True, slots=True)
class RecordFilter:
    """What is asked of each record: one of the values in each field that has some. Nothing is asked by default."""

    kind: RecordKind | None = None
    areas: tuple[Area, ...] = ()
    # Whatever their case and accents.
    topics: tuple[str, ...] = ()
    scopes: tuple[Scope, ...] = ()
    regions: tuple[Region, ...] = ()
    # Work of global scope that names no region; beside regions, that too.
    everywhere: bool = False
    countries: tuple[Country, ...] = ()
    groups: tuple[StakeholderGroup, ...] = ()
    # Initiatives have a status, commitments a stage, good practices a label.
    statuses: tuple[Status, ...] = ()
    stages: tuple[Stage, ...] = ()
    labels: tuple[Label, ...] = ()
    # Of conferences: their kind, whether they are ahead or past, where people meet, in which languages, and who.
    meetings: tuple[ConferenceKind, ...] = ()
    turns: tuple[Turn, ...] = ()
    venues: tuple[Venue, ...] = ()
    languages: tuple[str, ...] = ()
    audience: tuple[StakeholderGroup, ...] = ()
    # Some of its time lies in this period: that of an initiative, or the date of something that a commitment promises.
    from_: When | None = None
    until: When | None = None
    # A reference, `ORG-12`, or the name of an organisation that leads it or takes part.
    organisation: str = ""
    # Words in it, in any order; the last one may be the beginning of a word. Those that fit best come first.
    text: str = ""
    # A point of a Call that it answers.
    answer: Answer | None = None
    youth_led: bool = False
    women_led: bool = False
    # What the actor looks after.
    mine: bool = False
    # What the server that is asked from made; outside a server nothing.
    here: bool = False

    def __post_init__(self) -> None:
        """Raises EndsBeforeStart where no time lies in the period."""
        in_turn(self.from_, self.until)
