"""What is typed as a list into one field: countries, topics, partners with what they do, records that it belongs to."""

import re
from dataclasses import dataclass
from typing import Final, Protocol, TypeVar

from bot.domain.conferences import DeadlineKind
from bot.domain.countries import Country
from bot.domain.errors.record_drafts import UnknownRole
from bot.domain.errors.records import TooManyOf
from bot.domain.names import clean_name, fold
from bot.domain.partners import Partner, PartnerRole
from bot.domain.records import MOST_TOPICS, LinkKind, RecordKind, read_reference

TOPIC_LIMIT: Final = 50
MOST_BELONGINGS: Final = 10
# Commas and semicolons of the six languages.
_BETWEEN: Final = re.compile(r"[,;\n\u060c\u061b\uff0c\uff1b\u3001]")
_CODES: Final = re.compile(r"\s*[A-Za-z]{2}(?:\s+[A-Za-z]{2})+\s*")
_COLONS: Final = re.compile(r"\s*[:\uff1a]\s*")
_BULLETS: Final = "-•*– "
_QUOTED: Final = 60
_Many = TypeVar("_Many", bound=tuple[object, ...])


class Words(Protocol):
    """What people call things in their own languages."""

    def country(self, typed: str) -> Country | None:
        """The country that is meant. Raises UnknownCountry."""
        ...

    def named_country(self, typed: str) -> Country | None:
        """The country of exactly that name, or None where that is none."""
        ...

    def zones(self, typed: str) -> tuple[str, ...]:
        """The time zones that may be meant by what is none, the likeliest first."""
        ...

    def weekday(self, typed: str) -> int | None:
        """The day of the week that is meant, 1 for Monday, or None where none is."""
        ...

    def last_day(self, typed: str) -> bool:
        """Whether this says the last day of a month."""
        ...

    def tongue(self, typed: str) -> str:
        """The code of the language that is meant. Raises UnknownTongue."""
        ...

    def deadline(self, typed: str) -> DeadlineKind | None:
        """What is to be done by a day, or None where that is no such word."""
        ...

    def online(self, typed: str) -> bool:
        """Whether this says that people meet online."""
        ...

    def role(self, typed: str) -> PartnerRole | None:
        """What a partner does, or None where that is no such word."""
        ...

    def link(self, typed: str) -> LinkKind | None:
        """How a record belongs to another one, or None where that is no such word."""
        ...

    def country_words(self, country: Country) -> str:
        """A country as its reader would type it."""
        ...

    def tongue_word(self, code: str) -> str:
        """A language as its reader would type it."""
        ...

    def deadline_word(self, kind: DeadlineKind) -> str:
        """What is to be done by a day, as its reader would type it."""
        ...

    def online_word(self) -> str:
        """That people meet online, as its reader would type it."""
        ...

    def role_word(self, role: PartnerRole) -> str:
        """A role as its reader would type it."""
        ...

    def link_word(self, link: LinkKind) -> str:
        """How a record belongs to another one, as its reader would type it."""
        ...


@dataclass(frozen=True, slots=True)
class Belonging:
    """Another record that this one belongs to, by its title or reference as typed."""

    kind: LinkKind
    to: str


def at_most(many: _Many, what: str, limit: int) -> _Many:
    """All of them. Raises TooManyOf."""
    if len(many) > limit:
        raise TooManyOf(what=what, limit=limit, count=len(many))
    return many


def country_names(typed: str) -> list[str]:
    """Each country by itself: between commas, or codes beside each other; a country's name has a longer word."""
    parts = [part for part in _BETWEEN.split(typed) if part.strip()]
    return [each for part in parts for each in (part.split() if _CODES.fullmatch(part) else [part.strip()])]


def read_places(typed: str, words: Words) -> tuple[str, tuple[Country, ...]]:
    """A place in which countries may stand, "Lyon, France": what is exactly the name of one is taken out of it."""
    places: list[str] = []
    countries: dict[Country, None] = {}
    for part in (each.strip() for each in _BETWEEN.split(typed)):
        if (country := words.named_country(part)) is not None:
            countries[country] = None
        elif part:
            places.append(part)
    return ", ".join(places), tuple(countries)


def written_places(place: str, countries: tuple[Country, ...], words: Words) -> str:
    """Both as they would be typed."""
    return ", ".join(filter(None, (place, *(words.country_words(each) for each in countries))))


def read_topics(typed: str) -> tuple[str, ...]:
    """Each topic once, whatever its case and accents. Raises TooManyOf, and what a name may not be."""
    parts = [part.strip("# ") for part in _BETWEEN.split(typed)]
    topics: dict[str, str] = {}
    for part in parts:
        if part:
            topic = clean_name(part, limit=TOPIC_LIMIT)
            topics.setdefault(fold(topic), topic)
    return at_most(tuple(topics.values()), "topics", MOST_TOPICS)


def read_partner(line: str, words: Words, otherwise: PartnerRole = PartnerRole.PARTNER) -> Partner | None:
    """A partner, and behind the last colon of a line what they do. Raises UnknownRole, and what a name may not be."""
    text = line.strip().lstrip(_BULLETS)
    if not text:
        return None
    name, said = _around_last_colon(text)
    if not said:
        return Partner(clean_name(name), otherwise)
    role = words.role(said)
    if role is None:
        raise UnknownRole(typed=said[:_QUOTED])
    return Partner(clean_name(name), role)


def written_partner(partner: Partner, words: Words, otherwise: PartnerRole = PartnerRole.PARTNER) -> str:
    """A partner as one types it; the role that one has without more is left out."""
    plain = partner.role is otherwise and not _COLONS.search(partner.name)
    return partner.name if plain else f"{partner.name}: {words.role_word(partner.role)}"


def _around_last_colon(text: str) -> tuple[str, str]:
    colons = list(_COLONS.finditer(text))
    return (text[: colons[-1].start()], text[colons[-1].end() :]) if colons else (text, "")


def read_belongings(typed: str, words: Words) -> tuple[Belonging, ...]:
    """The records that one belongs to, one for each line: "follows: INI-7". Raises TooManyOf."""
    found: list[Belonging] = []
    for line in (each.strip() for each in typed.splitlines()):
        said, to = [*_COLONS.split(line, maxsplit=1), ""][:2]
        kind = words.link(said) if to else None
        # Without a word before it, or where the colon stands in a title, it is what this is a part of.
        kind, meant = (kind, to) if kind else (LinkKind.PART_OF, line.lstrip(_BULLETS))
        reference = read_reference(meant)
        if reference is not None and reference[0] is RecordKind.COMMITMENT:
            # What one does about a commitment carries it out, whatever it is called.
            kind = LinkKind.CARRIES_OUT
        if meant and Belonging(kind, meant) not in found:
            found.append(Belonging(kind, meant))
    return at_most(tuple(found), "records", MOST_BELONGINGS)
