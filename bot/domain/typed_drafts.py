"""What drafts of every noun share once their fields are read: what is wrong in them, and what they become."""

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, ClassVar, Generic, Protocol, TypeVar

from bot.domain.calls import Call
from bot.domain.countries import Country
from bot.domain.errors import AccordError
from bot.domain.members import Profile
from bot.domain.names import fold
from bot.domain.partners import MOST_PARTNERS, Partner, PartnerRole
from bot.domain.record_drafts import Fields, RecordDraft, Wrong
from bot.domain.records import MOST_COUNTRIES, Answer, Record, Subject
from bot.domain.typed_lists import Words, at_most, country_names, read_partner

# The values of the field of marks; who sees what is there already is decided elsewhere.
YOUTH_LED, WOMEN_LED, RESTRICTED = "youth", "women", "restricted"
# The fields of a form, and the forms of a noun, in their order.
Forms = tuple[tuple[str, ...], ...]
_Chosen = TypeVar("_Chosen", bound=StrEnum)
Read = TypeVar("Read", bound="ReadFields")
Kept = TypeVar("Kept", bound="OfRecord")


class OfRecord(Protocol):
    """A noun that has a record: an initiative, a practice, a conference."""

    __dataclass_fields__: ClassVar[dict[str, Any]]

    @property
    def record(self) -> Record:
        """The part that all records share."""
        ...


@dataclass(slots=True, kw_only=True)
class ReadFields:
    """What could be read of a draft; what is wrong stands beside it, in the order of the fields."""

    wrong: list[Wrong] = field(default_factory=list[Wrong])

    @contextmanager
    def noting(self, name: str) -> Generator[None]:
        """Note what goes wrong with a field, and go on with the next one."""
        try:
            yield
        except AccordError as error:
            self.wrong.append(Wrong(name, error))


@dataclass(frozen=True, slots=True)
class DraftOf(Generic[Read, Kept]):
    """A draft, what could be read of it, and what is needed to show it."""

    draft: RecordDraft
    read: Read
    # The Calls whose points it may answer, the latest first.
    calls: tuple[Call, ...]
    # What is corrected, as it is kept now.
    before: Kept | None = None

    @property
    def ready(self) -> bool:
        """Whether nothing stands in the way of saving it."""
        return not self.read.wrong


@dataclass(frozen=True, slots=True)
class SavedOf(Generic[Kept]):
    """What a draft became, now or by an earlier click; what was there already was corrected."""

    kept: Kept
    fresh: bool
    corrected: bool
    # Reviewers look at it before the network sees it again.
    again: bool = False


def chosen(fields: Fields, name: str, kind: type[_Chosen]) -> list[_Chosen]:
    """What was chosen in a field, as far as there is such a choice."""
    known = {each.value: each for each in kind}
    return [known[value] for value in fields.get(name, ()) if value in known]


def read_answers(fields: Fields) -> tuple[Answer, ...]:
    """The points that were chosen, each once: "4.1" is the first point of the fourth Call."""
    parts = [value.partition(".") for value in dict.fromkeys(fields.get("points", ()))]
    return tuple(Answer(int(call), int(point)) for call, _, point in parts if call.isdecimal() and point.isdecimal())


def typed_answers(subject: Subject) -> list[str]:
    """The points that something answers, as they are chosen."""
    return [f"{each.call_id}.{each.point}" for each in subject.answers]


def typed_marks(about: Subject | Profile) -> list[str]:
    """The marks that something has, as they are ticked."""
    marks = ((about.youth_led, YOUTH_LED), (about.women_led, WOMEN_LED))
    return [mark for marked, mark in marks if marked]


def typed_profile(profile: Profile, words: Words, language: str) -> Fields:
    """What the profile of whoever types something says of it already, and the language that they type in."""
    return {
        "language": (language,),
        "marks": tuple(typed_marks(profile)),
        "countries": (words.country_words(profile.country),) if profile.country else (),
    }


def read_countries(read: ReadFields, typed: str, words: Words) -> tuple[Country, ...]:
    """The countries that a field names; what is no country, and too many of them, is noted."""
    found: list[Country] = []
    for name in country_names(typed):
        with read.noting("countries"):
            if (country := words.country(name)) is not None:
                found.append(country)
    with read.noting("countries"):
        return at_most(tuple(dict.fromkeys(found)), "countries", MOST_COUNTRIES)
    return ()


def read_partners(
    read: ReadFields,
    typed: str,
    words: Words,
    *,
    name: str = "partners",
    otherwise: PartnerRole = PartnerRole.PARTNER,
    most: int = MOST_PARTNERS,
) -> tuple[Partner, ...]:
    """The partners in a field, one for each line; what cannot be kept is noted."""
    found: dict[tuple[str, PartnerRole], Partner] = {}
    for line in typed.splitlines():
        with read.noting(name):
            if (partner := read_partner(line, words, otherwise)) is not None:
                found.setdefault((fold(partner.name), partner.role), partner)
    with read.noting(name):
        return at_most(tuple(found.values()), "partners", most)
    return ()


def filled(typed: dict[str, list[str]]) -> dict[str, tuple[str, ...]]:
    """The fields in which something stands."""
    return {name: tuple(said for said in values if said) for name, values in typed.items() if any(values)}
