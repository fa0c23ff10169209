"""What someone orders: when and where a digest comes, what it tells, how it arrives; and what is doubtful about it."""

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.areas import Area
from bot.domain.countries import Region
from bot.domain.digests import Digest, Manner, Section, Trouble
from bot.domain.editions import Edition
from bot.domain.rhythms import Rhythm


@dataclass(frozen=True, slots=True)
class TypedTiming:
    """When a digest is to come, as it is typed; what is left empty is as usual (bot/domain/typed_digests.py)."""

    rhythm: Rhythm = Rhythm.WEEKLY
    # "Monday"; "15" or "last" of a month; of two weeks "2026-12-07", too: that one and every other from there.
    day: str = ""
    # "09:00", "9 h", "5 pm".
    hour: str = ""
    # "Europe/Paris".
    zone: str = ""


@dataclass(frozen=True, slots=True)
class TypedFilter:
    """What is asked of the records that a digest tells of: chosen from lists, or typed as lists."""

    areas: Collection[Area] = ()
    regions: Collection[Region] = ()
    topics: str = ""
    countries: str = ""
    languages: str = ""


@dataclass(frozen=True, slots=True)
class WhenAndWhere:
    """When it comes, and into which channel; a personal one comes by direct message, and has none."""

    when: TypedTiming
    channel_id: int | None = None


@dataclass(frozen=True, slots=True)
class WhichSections:
    """What it tells of."""

    sections: Collection[Section]


@dataclass(frozen=True, slots=True)
class WhichRecords:
    """What is asked of the records in it."""

    wanted: TypedFilter


@dataclass(frozen=True, slots=True)
class HowItArrives:
    """How an edition arrives. A personal digest has a language, and nothing else of this."""

    role_id: int | None = None
    manner: Manner = Manner.MESSAGE
    # None for that of the server, or of the member.
    language: str | None = None
    says_nothing_new: bool = False
    writes_of_trouble: bool = False


Wish = WhenAndWhere | WhichSections | WhichRecords | HowItArrives


class Doubt(StrEnum):
    """What whoever ordered a digest should know at once: it is kept, and may not do what is meant."""

    # None of the countries lies in one of the regions: only what is in both gets through.
    COUNTRY_OUTSIDE = "country_outside"
    # None of the topics stands in any record that its readers may see.
    TOPIC_UNUSED = "topic_unused"
    # What the filters are for is off.
    FILTERS_IDLE = "filters_idle"
    # Each filter alone finds something, and all of them together nothing so far.
    NOTHING_FITS = "nothing_fits"
    # The role can be named, and is not called.
    ROLE_SILENT = "role_silent"

    @property
    def text_id(self) -> str:
        """The catalogue's sentence for it."""
        return f"doubt-{self.value.replace('_', '-')}"


@dataclass(frozen=True, slots=True)
class Ordered:
    """A digest as it was ordered, what is doubtful about it, and what keeps it out of its channel at this moment."""

    digest: Digest
    doubts: tuple[Doubt, ...] = ()
    trouble: Trouble | None = None


@dataclass(frozen=True, slots=True)
class Listed:
    """A digest, and what became of its last edition."""

    digest: Digest
    last: Edition | None = None
