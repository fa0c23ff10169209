"""A good practice as it is typed into forms, read field by field: one that is wrong keeps none of the others."""

from dataclasses import dataclass
from typing import Final

from bot.domain.areas import AREAS, Area, in_order, regions_of
from bot.domain.countries import Country, Region
from bot.domain.errors.record_drafts import AreaMissing
from bot.domain.errors.sharing import OriginNotUnderstood
from bot.domain.partners import Partner
from bot.domain.practices import LONG_LIMIT, MOST_LINKS, SHORT_LIMIT, Practice
from bot.domain.record_drafts import Fields, one
from bot.domain.records import (
    MOST_COUNTRIES,
    MOST_POINTS,
    SUMMARY_LIMIT,
    Answer,
    LinkKind,
    Record,
    Subject,
    clean_link,
    clean_text,
    clean_title,
    read_reference,
)
from bot.domain.typed_drafts import (
    RESTRICTED,
    WOMEN_LED,
    YOUTH_LED,
    DraftOf,
    Forms,
    ReadFields,
    SavedOf,
    chosen,
    filled,
    read_answers,
    read_partners,
    typed_answers,
    typed_marks,
)
from bot.domain.typed_lists import (
    MOST_BELONGINGS,
    Words,
    at_most,
    read_belongings,
    read_places,
    read_topics,
    written_partner,
    written_places,
)

# The fields of each form, in their order.
FORMS: Final[Forms] = (
    ("title", "summary", "areas", "topics", "audience"),
    ("setting", "method", "resources", "partners", "links"),
    ("evidence", "not_worked", "limits", "transferability", "harm"),
)
# What is chosen on the card before it is saved.
CHOSEN_LAST: Final = ("points", "marks")
FIELDS: Final = (*(name for form in FORMS for name in form), *CHOSEN_LAST)
# All links together, so that the longest fit the field in which they are corrected.
LINKS_LIMIT: Final = 3500
# What a practice says in words beside its setting, by the names of its fields, and how much of it is kept.
TEXTS: Final = {
    "summary": SUMMARY_LIMIT,
    "audience": SHORT_LIMIT,
    "method": LONG_LIMIT,
    "resources": LONG_LIMIT,
    "evidence": LONG_LIMIT,
    "not_worked": LONG_LIMIT,
    "limits": LONG_LIMIT,
    "transferability": LONG_LIMIT,
    "harm": LONG_LIMIT,
}
_PAGES: Final = ("http://", "https://")
_BULLETS: Final = "-•*– "


@dataclass(slots=True)
class PracticeRead(ReadFields):
    """What could be read of a draft; what is wrong stands beside it, in the order of the fields."""

    title: str = ""
    summary: str = ""
    areas: tuple[Area, ...] = ()
    topics: tuple[str, ...] = ()
    audience: str = ""
    setting: str = ""
    countries: tuple[Country, ...] = ()
    method: str = ""
    resources: str = ""
    partners: tuple[Partner, ...] = ()
    links: tuple[str, ...] = ()
    # The initiatives and conferences that it comes out of, as typed.
    origins: tuple[str, ...] = ()
    evidence: str = ""
    not_worked: str = ""
    limits: str = ""
    transferability: str = ""
    harm: str = ""
    answers: tuple[Answer, ...] = ()
    youth_led: bool = False
    women_led: bool = False
    restricted: bool = False

    @property
    def subject(self) -> Subject:
        """What it is about, and where."""
        return Subject(
            areas=self.areas,
            topics=self.topics,
            countries=self.countries,
            answers=self.answers,
            youth_led=self.youth_led,
            women_led=self.women_led,
        )


def read_practice(fields: Fields, words: Words) -> PracticeRead:
    """Read every field of a draft. Whether points and other records are there is for the services to find out."""
    read = PracticeRead(
        areas=in_order(chosen(fields, "areas", Area), AREAS),
        answers=read_answers(fields),
        youth_led=YOUTH_LED in fields.get("marks", ()),
        women_led=WOMEN_LED in fields.get("marks", ()),
        restricted=RESTRICTED in fields.get("marks", ()),
    )
    for name in FIELDS:
        with read.noting(name):
            _read(read, name, fields, words)
    return read


def _read(read: PracticeRead, name: str, fields: Fields, words: Words) -> None:
    """One field. Raises what is wrong with it."""
    typed = one(fields, name)
    if name == "title":
        read.title = clean_title(typed)
    elif name in TEXTS:
        setattr(read, name, clean_text(typed, limit=TEXTS[name]))
    elif name == "areas" and not read.areas:
        raise AreaMissing
    elif name == "topics":
        read.topics = read_topics(typed)
    elif name == "setting":
        setting, countries = read_places(typed, words)
        read.countries = at_most(countries, "countries", MOST_COUNTRIES)
        read.setting = clean_text(setting, limit=SHORT_LIMIT)
    elif name == "partners":
        read.partners = read_partners(read, typed, words)
    elif name == "links":
        _links(read, clean_text(typed, limit=LINKS_LIMIT), words)
    elif name == "points":
        at_most(read.answers, "points", MOST_POINTS)


def _links(read: PracticeRead, typed: str, words: Words) -> None:
    """Public pages, and the records that it comes out of, one for each line."""
    links: dict[str, None] = {}
    origins: dict[str, None] = {}
    for line in (each.strip() for each in typed.splitlines()):
        with read.noting("links"):
            if line.casefold().startswith(_PAGES):
                if (link := clean_link(line)) is not None:
                    links[link] = None
            elif (origin := _origin(line, words)) is not None:
                origins[origin] = None
            elif line:
                raise OriginNotUnderstood(typed=line[:80])
    with read.noting("links"):
        read.links = at_most(tuple(links), "links", MOST_LINKS)
        read.origins = at_most(tuple(origins), "records", MOST_BELONGINGS)


def _origin(line: str, words: Words) -> str | None:
    """The record that a line refers to: by its reference alone, or by its title behind "comes out of:"."""
    if read_reference(meant := line.lstrip(_BULLETS)) is not None:
        return meant.upper()
    belongs = read_belongings(line, words)
    return belongs[0].to if belongs and belongs[0].kind is LinkKind.COMES_OUT_OF else None


def typed_practice(kept: Practice, origins: tuple[str, ...], words: Words) -> dict[str, tuple[str, ...]]:
    """A practice as it would be typed: what `read_practice` makes of it is the same again.

    `origins` are the records that it comes out of, by reference.
    """
    record = kept.record
    texts = {name: [str(getattr(kept, name))] for name in TEXTS}
    return filled(
        texts
        | typed_subject(record, words, setting=kept.setting)
        | {
            "title": [record.title],
            "partners": ["\n".join(written_partner(each, words) for each in kept.partners)],
            "links": ["\n".join((*kept.links, *origins))],
            "marks": typed_marks(record.subject),
        }
    )


def typed_subject(record: Record, words: Words, *, setting: str = "") -> dict[str, list[str]]:
    """What a record is about, as it is typed for a practice that comes out of it."""
    subject = record.subject
    return {
        "areas": [each.value for each in subject.areas],
        "topics": [", ".join(subject.topics)],
        "setting": [written_places(setting, subject.countries, words)],
        "points": typed_answers(subject),
    }


def regions_beside(subject: Subject) -> tuple[Region, ...]:
    """The regions that something has beside those of its countries; no form of a practice asks them."""
    implied = regions_of((), subject.countries)
    return tuple(each for each in subject.regions if each not in implied)


@dataclass(frozen=True, slots=True)
class PracticeDraft(DraftOf[PracticeRead, Practice]):
    """A draft of a good practice."""


@dataclass(frozen=True, slots=True)
class SavedPractice(SavedOf[Practice]):
    """A good practice that a draft became."""
