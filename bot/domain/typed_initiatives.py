"""An initiative as it is typed into forms: read field by field, so that one that is wrong keeps none of the others."""

from dataclasses import dataclass
from typing import Final

from bot.domain.areas import AREAS, REGIONS, Area, Scope, in_order, regions_of
from bot.domain.countries import Country, Region
from bot.domain.dates import When
from bot.domain.errors.record_drafts import AreaMissing
from bot.domain.initiatives import Initiative, Status
from bot.domain.names import clean_name
from bot.domain.partners import Partner
from bot.domain.periods import read_period, written_period
from bot.domain.record_drafts import Fields, Wrong, one
from bot.domain.records import (
    MOST_POINTS,
    SUMMARY_LIMIT,
    Answer,
    LinkKind,
    Subject,
    clean_link,
    clean_text,
    clean_title,
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
    read_countries,
    read_partners,
    typed_answers,
    typed_marks,
)
from bot.domain.typed_lists import Belonging, Words, at_most, read_belongings, read_topics, written_partner

# The fields of each form, in their order.
FORMS: Final[Forms] = (
    ("title", "summary", "lead", "areas", "scope"),
    ("regions", "countries", "topics", "dates", "status"),
    ("partners", "points", "link", "marks", "belongs"),
)
FIELDS: Final = tuple(name for form in FORMS for name in form)


@dataclass(slots=True)
class Reading(ReadFields):
    """What could be read of a draft; what is wrong stands beside it, in the order of the fields."""

    title: str = ""
    summary: str = ""
    lead: str = ""
    areas: tuple[Area, ...] = ()
    scope: Scope | None = None
    regions: tuple[Region, ...] = ()
    countries: tuple[Country, ...] = ()
    topics: tuple[str, ...] = ()
    starts: When | None = None
    ends: When | None = None
    status: Status | None = None
    partners: tuple[Partner, ...] = ()
    answers: tuple[Answer, ...] = ()
    link: str | None = None
    youth_led: bool = False
    women_led: bool = False
    restricted: bool = False
    belongings: tuple[Belonging, ...] = ()

    @property
    def subject(self) -> Subject:
        """What it is about, and where."""
        return Subject(
            areas=self.areas,
            topics=self.topics,
            regions=self.regions,
            countries=self.countries,
            answers=self.answers,
            youth_led=self.youth_led,
            women_led=self.women_led,
        )


def read_initiative(fields: Fields, words: Words) -> Reading:
    """Read every field of a draft. Whether points and other records are there is for the services to find out."""
    read = Reading(
        areas=in_order(chosen(fields, "areas", Area), AREAS),
        scope=next(iter(chosen(fields, "scope", Scope)), None),
        regions=in_order(chosen(fields, "regions", Region), REGIONS),
        status=next(iter(chosen(fields, "status", Status)), None),
        answers=read_answers(fields),
        youth_led=YOUTH_LED in fields.get("marks", ()),
        women_led=WOMEN_LED in fields.get("marks", ()),
        restricted=RESTRICTED in fields.get("marks", ()),
    )
    with read.noting("title"):
        read.title = clean_title(one(fields, "title"))
    with read.noting("summary"):
        read.summary = clean_text(one(fields, "summary"), limit=SUMMARY_LIMIT)
    with read.noting("lead"):
        typed = one(fields, "lead")
        read.lead = clean_name(typed) if typed.strip() else ""
    if not read.areas:
        read.wrong.append(Wrong("areas", AreaMissing()))
    read.countries = read_countries(read, one(fields, "countries"), words)
    with read.noting("topics"):
        read.topics = read_topics(one(fields, "topics"))
    with read.noting("dates"):
        read.starts, read.ends = read_period(one(fields, "dates"))
    read.partners = read_partners(read, one(fields, "partners"), words)
    with read.noting("points"):
        at_most(read.answers, "points", MOST_POINTS)
    with read.noting("link"):
        read.link = clean_link(one(fields, "link"))
    with read.noting("belongs"):
        read.belongings = read_belongings(one(fields, "belongs"), words)
    return read


def typed_initiative(
    kept: Initiative, belongs: tuple[tuple[LinkKind, str], ...], words: Words
) -> dict[str, tuple[str, ...]]:
    """An initiative as it would be typed: what `read_initiative` makes of it is the same again.

    `belongs` are the records that it belongs to, by reference.
    """
    subject, record = kept.record.subject, kept.record
    implied = regions_of((), subject.countries)
    typed = {
        "title": [record.title],
        "summary": [kept.summary],
        "lead": [kept.lead],
        "areas": [each.value for each in subject.areas],
        "scope": [kept.scope.value] if kept.scope else [],
        # Those of its countries are counted anyway, and follow them when they change.
        "regions": [each.value for each in subject.regions if each not in implied],
        "countries": [", ".join(words.country_words(each) for each in subject.countries)],
        "topics": [", ".join(subject.topics)],
        "dates": [written_period(kept.starts, kept.ends)],
        "status": [kept.status.value] if kept.status else [],
        "partners": ["\n".join(written_partner(each, words) for each in kept.partners)],
        "points": typed_answers(subject),
        "link": [kept.link or ""],
        "marks": typed_marks(subject),
        "belongs": ["\n".join(f"{words.link_word(kind)}: {reference}" for kind, reference in belongs)],
    }
    return filled(typed)


@dataclass(frozen=True, slots=True)
class InitiativeDraft(DraftOf[Reading, Initiative]):
    """A draft of an initiative."""


@dataclass(frozen=True, slots=True)
class Saved(SavedOf[Initiative]):
    """An initiative that a draft became."""

    @property
    def initiative(self) -> Initiative:
        """What it became, by its own name."""
        return self.kept
