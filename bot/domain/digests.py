"""A digest: the standing order by which a channel, or one member, is told what is new."""

import re
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Final

from bot.domain.areas import Area
from bot.domain.countries import Country, Region
from bot.domain.names import fold
from bot.domain.rhythms import Timing

# So many digests a server has at most, and so many a member.
MOST_DIGESTS: Final = 25
MOST_OWN: Final = 5
# So many servers a personal digest looks into at most.
MOST_PLACES: Final = 20
_REFERENCE: Final = re.compile(r"\s*DIG-([1-9][0-9]{0,17})\s*", re.IGNORECASE | re.ASCII)


class Section(StrEnum):
    """What a digest tells of, in this order."""

    CONFERENCES = "conferences"
    PRACTICES = "practices"
    INITIATIVES = "initiatives"
    PROGRESS = "progress"
    COMMITMENTS = "commitments"
    GAPS = "gaps"
    DAYS = "days"

    @property
    def text_id(self) -> str:
        """The catalogue's name for it."""
        return f"section-{self.value}"


class Manner(StrEnum):
    """How an edition arrives in its channel."""

    MESSAGE = "message"
    # A message, and a thread under it to talk about it.
    THREAD = "thread"
    # One message that each edition takes over.
    IN_PLACE = "in_place"

    @property
    def text_id(self) -> str:
        """The catalogue's name for it."""
        return f"manner-{self.value.replace('_', '-')}"


class DigestState(StrEnum):
    """Whether a digest arrives."""

    ACTIVE = "active"
    PAUSED = "paused"
    # Something is in its way; it goes on by itself once that is gone.
    FAILING = "failing"

    @property
    def text_id(self) -> str:
        """The catalogue's name for it."""
        return f"digest-state-{self.value}"


class Trouble(StrEnum):
    """What is in the way of a digest."""

    CHANNEL_GONE = "channel_gone"
    CANNOT_VIEW = "cannot_view"
    CANNOT_SEND = "cannot_send"
    # Without it an edition cannot be looked for after a crash, and nothing is sent a second time.
    CANNOT_READ_HISTORY = "cannot_read_history"
    # A thread that was closed, and that Accord may not open again.
    THREAD_CLOSED = "thread_closed"
    CANNOT_OPEN_THREADS = "cannot_open_threads"
    # It arrives without its mention.
    ROLE_GONE = "role_gone"
    SERVER_LEFT = "server_left"
    # The member takes no direct messages from Accord.
    REFUSED = "refused"
    # Discord took it for wrong, whatever it is.
    DISCORD_REFUSES = "discord_refuses"

    @property
    def text_id(self) -> str:
        """The catalogue's name for it."""
        return f"digest-trouble-{self.value.replace('_', '-')}"

    @property
    def arrives(self) -> bool:
        """Whether editions arrive regardless."""
        return self is Trouble.ROLE_GONE


class Wanted(StrEnum):
    """The fields of a filter."""

    AREAS = "areas"
    TOPICS = "topics"
    REGIONS = "regions"
    COUNTRIES = "countries"
    LANGUAGES = "languages"

    @property
    def text_id(self) -> str:
        """The catalogue's name for it."""
        return f"wanted-{self.value}"


@dataclass(frozen=True, slots=True)
class About:
    """What a filter asks of a record: what it is about, where, and in which languages."""

    areas: Collection[Area] = ()
    topics: Collection[str] = ()
    regions: Collection[Region] = ()
    # Work of global scope, or a meeting online, that names no region.
    everywhere: bool = False
    countries: Collection[Country] = ()
    languages: Collection[str] = ()


@dataclass(frozen=True, slots=True)
class DigestFilter:
    """One of the values in each field that has some; nothing is asked by default."""

    areas: tuple[Area, ...] = ()
    # Whatever their case and accents.
    topics: tuple[str, ...] = ()
    regions: tuple[Region, ...] = ()
    countries: tuple[Country, ...] = ()
    languages: tuple[str, ...] = ()

    def refuses(self, about: About) -> Wanted | None:
        """The first field that keeps a record out; None where none does.

        What is everywhere is in every region. In a country it is only by its name.
        """
        if self.areas and not set(self.areas) & set(about.areas):
            return Wanted.AREAS
        if self.topics and not {fold(each) for each in self.topics} & {fold(each) for each in about.topics}:
            return Wanted.TOPICS
        if self.regions and not about.everywhere and not set(self.regions) & set(about.regions):
            return Wanted.REGIONS
        if self.countries and not set(self.countries) & set(about.countries):
            return Wanted.COUNTRIES
        if self.languages and not set(self.languages) & set(about.languages):
            return Wanted.LANGUAGES
        return None


ALL_SECTIONS: Final = tuple(Section)


@dataclass(frozen=True, slots=True)
class Digest:
    """A digest as it is kept. It belongs to a channel of a server, or to one member."""

    id: int
    timing: Timing
    sections: tuple[Section, ...] = ALL_SECTIONS
    wanted: DigestFilter = field(default_factory=DigestFilter)
    # Its server and channel; None for a personal one, which comes by direct message.
    server_id: int | None = None
    channel_id: int | None = None
    # Whose it is, by number and Discord id; None for a channel's.
    member_id: int | None = None
    discord_id: int | None = None
    # Who set it up, while they are known: they are told when it fails.
    made_by: int | None = None
    # The servers into which a personal one looks, beside the network; a channel's looks into its own.
    places: tuple[int, ...] = ()
    # In which it is written; None for the server's, or the member's.
    language: str | None = None
    # The only role that it may mention.
    role_id: int | None = None
    manner: Manner = Manner.MESSAGE
    # Whether it says so in a line where nothing is new, and who set it up hears of trouble by direct message.
    says_nothing_new: bool = False
    writes_of_trouble: bool = False
    state: DigestState = DigestState.ACTIVE
    trouble: Trouble | None = None
    trouble_since: datetime | None = None
    # Up to when its last edition told.
    covered_until: datetime | None = None
    # When its next edition is due; None while it is paused.
    due_at: datetime | None = None
    # When it is looked at next: when it is due, or when what was in its way is tried again.
    next_at: datetime | None = None
    # The message that each edition takes over.
    message_id: int | None = None
    version: int = 1

    @property
    def reference(self) -> str:
        """The short stable reference, `DIG-4`."""
        return digest_reference(self.id)

    @property
    def personal(self) -> bool:
        """Whether it comes to one member by direct message."""
        return self.member_id is not None

    @property
    def homes(self) -> tuple[int, ...]:
        """The servers whose own records it may tell of."""
        return self.places if self.server_id is None else (self.server_id,)


def digest_reference(digest_id: int) -> str:
    """The short stable reference of a digest, `DIG-4`."""
    return f"DIG-{digest_id}"


def read_digest_reference(typed: str) -> int | None:
    """The number in a reference to a digest; None where something else was typed."""
    found = _REFERENCE.fullmatch(typed)
    return int(found[1]) if found else None
