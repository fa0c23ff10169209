"""What all records share: who looks after them, how far they are seen, how fresh they are, what they belong to."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final
from urllib.parse import urlsplit

from bot.domain.areas import Area
from bot.domain.countries import Country, Region
from bot.domain.errors.records import LinkNotUsable, TextTooLong, TitleBlank, TitleTooLong
from bot.domain.groups import StakeholderGroup
from bot.domain.names import clean_name
from bot.domain.visibility import Visibility

TITLE_LIMIT: Final = 150
SUMMARY_LIMIT: Final = 1500
LINK_LIMIT: Final = 500
MOST_COUNTRIES: Final = 60
MOST_TOPICS: Final = 10
MOST_POINTS: Final = 10
# So long after it was confirmed, whoever looks after a record is asked whether it is still true.
ASKED_AFTER: Final = timedelta(days=182)
YELLOW_AFTER: Final = timedelta(days=365)
RED_AFTER: Final = timedelta(days=730)


class RecordKind(StrEnum):
    """The nouns that are records, and the prefix of their references."""

    COMMITMENT = "commitment"
    INITIATIVE = "initiative"
    PRACTICE = "practice"
    ADAPTATION = "adaptation"
    CONFERENCE = "conference"

    @property
    def prefix(self) -> str:
        """The beginning of a reference."""
        return _PREFIXES[self]

    @property
    def goes_with_its_maker(self) -> bool:
        """Whether it is erased with whoever made it for themselves alone: nobody else can keep their promise."""
        return self is RecordKind.COMMITMENT

    @property
    def is_joined(self) -> bool:
        """Whether one takes part in it: in what others do, not in what they learnt or where they meet."""
        return self in {RecordKind.COMMITMENT, RecordKind.INITIATIVE}


_PREFIXES: Final = {
    RecordKind.COMMITMENT: "COM",
    RecordKind.INITIATIVE: "INI",
    RecordKind.PRACTICE: "PRA",
    RecordKind.ADAPTATION: "ADA",
    RecordKind.CONFERENCE: "CON",
}
_KINDS: Final = {prefix: kind for kind, prefix in _PREFIXES.items()}
_REFERENCE: Final = re.compile(rf"\s*({'|'.join(_KINDS)})-([1-9][0-9]{{0,17}})\s*", re.IGNORECASE | re.ASCII)


class Light(StrEnum):
    """How fresh a record is: green under a year since it was confirmed, yellow over one, red over two."""

    GREEN = "green"
    YELLOW = "yellow"
    RED = "red"


class LinkKind(StrEnum):
    """How a record belongs to another one, read from the first to the second."""

    PART_OF = "part_of"
    FOLLOWS = "follows"
    # An initiative carries out a commitment.
    CARRIES_OUT = "carries_out"
    # A conference prepares a later one.
    PREPARES = "prepares"
    # Of a conference or an initiative came a practice, a commitment, another conference.
    COMES_OUT_OF = "comes_out_of"
    # Someone reuses a practice, or what others made of it.
    ADAPTS = "adapts"


@dataclass(frozen=True, slots=True)
class Answer:
    """A point of a Call that a record answers."""

    call_id: int
    point: int


@dataclass(frozen=True, slots=True)
class Wording:
    """A title and a summary in one language, and what its topics are called there."""

    title: str
    summary: str
    topics: tuple[str, ...] = ()
    # What else its noun says, by the name of the field.
    more: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class Subject:
    """What a record is about, and where; what it is filtered and found by."""

    areas: tuple[Area, ...] = ()
    topics: tuple[str, ...] = ()
    regions: tuple[Region, ...] = ()
    countries: tuple[Country, ...] = ()
    answers: tuple[Answer, ...] = ()
    youth_led: bool = False
    women_led: bool = False


@dataclass(frozen=True, slots=True)
class Record:
    """The part that every record has, as it is kept."""

    id: int
    kind: RecordKind
    # Its home; None for starter content, which belongs to the network.
    server_id: int | None
    # Who looks after it; None once they left: then its organisation's representatives do, or the reviewers.
    owner_id: int | None
    organisation_id: int | None
    visibility: Visibility
    title: str
    # The language it is written in, and what it says in others.
    language: str
    subject: Subject
    group: StakeholderGroup | None
    made_at: datetime
    changed_at: datetime
    confirmed_at: datetime
    version: int
    # Where starter content comes from, by language.
    source: Mapping[str, str] = field(default_factory=dict[str, str])
    wordings: Mapping[str, Wording] = field(default_factory=dict[str, Wording])

    @property
    def reference(self) -> str:
        """The short stable reference, `INI-142`."""
        return reference_of(self.kind, self.id)

    def light(self, now: datetime) -> Light:
        """How fresh it is."""
        return light_of(self.confirmed_at, now)

    def title_in(self, language: str) -> str:
        """Its title for a reader of a language."""
        return self.wordings[language].title if language in self.wordings else self.title

    def text_in(self, language: str, name: str, otherwise: str) -> str:
        """A text of its noun for a reader of a language."""
        wording = self.wordings.get(language)
        if wording is None:
            return otherwise
        return wording.summary if name == "summary" else wording.more.get(name, otherwise)

    def topics_in(self, language: str) -> tuple[str, ...]:
        """Its topics for a reader of a language, without what only other languages call them."""
        named = {topic for each in self.wordings.values() for topic in each.topics}
        own = set(self.wordings[language].topics) if language in self.wordings else named
        return tuple(each for each in self.subject.topics if each in own or each not in named)


def light_of(confirmed_at: datetime, now: datetime) -> Light:
    """How fresh something is that was confirmed at a time."""
    age = now - confirmed_at
    if age >= RED_AFTER:
        return Light.RED
    return Light.YELLOW if age >= YELLOW_AFTER else Light.GREEN


def reference_of(kind: RecordKind, record_id: int) -> str:
    """The short stable reference of a record, `INI-142`."""
    return f"{kind.prefix}-{record_id}"


def read_reference(typed: str) -> tuple[RecordKind, int] | None:
    """The kind and number in a reference to a record; None where something else was typed."""
    found = _REFERENCE.fullmatch(typed)
    return (_KINDS[found[1].upper()], int(found[2])) if found else None


def clean_title(typed: str) -> str:
    """A title of 1 to 150 characters on one line, with words in it.

    Raises TitleBlank, TitleTooLong, NameHidden, NameCalls.
    """
    one_line = " ".join(typed.replace("\x00", "").split())
    if not any(unicodedata.category(char)[0] in "LN" for char in one_line):
        raise TitleBlank
    if len(one_line) > TITLE_LIMIT:
        raise TitleTooLong(limit=TITLE_LIMIT, length=len(one_line))
    return clean_name(one_line, limit=TITLE_LIMIT)


def clean_text(typed: str, *, limit: int) -> str:
    """A text of at most so many characters; it may be empty. Raises TextTooLong."""
    text = typed.replace("\x00", "").strip()
    if len(text) > limit:
        raise TextTooLong(limit=limit, length=len(text))
    return text


def clean_link(typed: str) -> str | None:
    """A link to a public page, without a user name; None where nothing was typed. Raises LinkNotUsable."""
    link = typed.strip()
    if not link:
        return None
    refused = LinkNotUsable(typed=link[:80])
    if len(link) > LINK_LIMIT or any(char.isspace() or not char.isprintable() for char in link):
        raise refused
    try:
        parts = urlsplit(link)
        host, named = parts.hostname or "", parts.username is not None or parts.password is not None
    except ValueError:
        raise refused from None
    if parts.scheme.lower() not in {"http", "https"} or named or "." not in host.strip("."):
        raise refused
    return link
