"""An initiative as it is typed into forms: read field by field, so that one that is wrong keeps none of the others."""

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, TypeVar

from bot.domain.areas import AREAS, REGIONS, Area, Scope, in_order, regions_of
from bot.domain.calls import Call
from bot.domain.countries import Country, Region
from bot.domain.dates import When
from bot.domain.errors import AccordError
from bot.domain.errors.record_drafts import AreaMissing
from bot.domain.initiatives import Initiative, Status
from bot.domain.members import Profile
from bot.domain.names import clean_name, fold
from bot.domain.partners import MOST_PARTNERS, Partner, PartnerRole
from bot.domain.periods import read_period, written_period
from bot.domain.record_drafts import Fields, RecordDraft, Wrong, one
from bot.domain.records import (
    MOST_COUNTRIES,
    MOST_POINTS,
    SUMMARY_LIMIT,
    Answer,
    LinkKind,
    Subject,
    clean_link,
    clean_text,
    clean_title,
)
from bot.domain.typed_lists import (
    Belonging,
    Words,
    at_most,
    country_names,
    read_belongings,
    read_partner,
    read_topics,
    written_partner,
)

# The fields of each form, in their order.
FORMS: Final = (
    ("title", "summary", "lead", "areas", "scope"),
    ("regions", "countries", "topics", "dates", "status"),
    ("partners", "points", "link", "marks", "belongs"),
)
FIELDS: Final = tuple(name for form in FORMS for name in form)
# The values of the field of marks; who sees what is there already is decided elsewhere.
YOUTH_LED, WOMEN_LED, RESTRICTED = "youth", "women", "restricted"
_Chosen = TypeVar("_Chosen", bound=StrEnum)


@dataclass(slots=True)
class Reading:
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
    wrong: list[Wrong] = field(default_factory=list[Wrong])

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

    @contextmanager
    def noting(self, name: str) -> Generator[None]:
        """Note what goes wrong with a field, and go on with the next one."""
        try:
            yield
        except AccordError as error:
            self.wrong.append(Wrong(name, error))


def read_initiative(fields: Fields, words: Words) -> Reading:
    """Read every field of a draft. Whether points and other records are there is for the services to find out."""
    read = Reading(
        areas=in_order(_chosen(fields, "areas", Area), AREAS),
        scope=next(iter(_chosen(fields, "scope", Scope)), None),
        regions=in_order(_chosen(fields, "regions", Region), REGIONS),
        status=next(iter(_chosen(fields, "status", Status)), None),
        answers=tuple(_answers(fields)),
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
    _countries(read, one(fields, "countries"), words)
    with read.noting("topics"):
        read.topics = read_topics(one(fields, "topics"))
    with read.noting("dates"):
        read.starts, read.ends = read_period(one(fields, "dates"))
    _partners(read, one(fields, "partners"), words)
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
    marks = ((subject.youth_led, YOUTH_LED), (subject.women_led, WOMEN_LED))
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
        "points": [f"{each.call_id}.{each.point}" for each in subject.answers],
        "link": [kept.link or ""],
        "marks": [mark for marked, mark in marks if marked],
        "belongs": ["\n".join(f"{words.link_word(kind)}: {reference}" for kind, reference in belongs)],
    }
    return {name: tuple(said for said in values if said) for name, values in typed.items() if any(values)}


def typed_profile(profile: Profile, words: Words, language: str) -> Fields:
    """What the profile of whoever logs something says of it already, and the language that they type in."""
    marks = ((profile.youth_led, YOUTH_LED), (profile.women_led, WOMEN_LED))
    return {
        "language": (language,),
        "marks": tuple(mark for marked, mark in marks if marked),
        "countries": (words.country_words(profile.country),) if profile.country else (),
    }


def _chosen(fields: Fields, name: str, kind: type[_Chosen]) -> list[_Chosen]:
    known = {each.value: each for each in kind}
    return [known[value] for value in fields.get(name, ()) if value in known]


def _answers(fields: Fields) -> Generator[Answer]:
    for value in dict.fromkeys(fields.get("points", ())):
        call, _, point = value.partition(".")
        if call.isdecimal() and point.isdecimal():
            yield Answer(int(call), int(point))


def _countries(read: Reading, typed: str, words: Words) -> None:
    found: list[Country] = []
    for name in country_names(typed):
        with read.noting("countries"):
            if (country := words.country(name)) is not None:
                found.append(country)
    with read.noting("countries"):
        read.countries = at_most(tuple(dict.fromkeys(found)), "countries", MOST_COUNTRIES)


def _partners(read: Reading, typed: str, words: Words) -> None:
    found: dict[tuple[str, PartnerRole], Partner] = {}
    for line in typed.splitlines():
        with read.noting("partners"):
            if (partner := read_partner(line, words)) is not None:
                found.setdefault((fold(partner.name), partner.role), partner)
    with read.noting("partners"):
        read.partners = at_most(tuple(found.values()), "partners", MOST_PARTNERS)


@dataclass(frozen=True, slots=True)
class InitiativeDraft:
    """A draft, what could be read of it, and what is needed to show it."""

    draft: RecordDraft
    read: Reading
    # The Calls whose points it may answer, the latest first.
    calls: tuple[Call, ...]
    # What is corrected, as it is kept now.
    before: Initiative | None = None

    @property
    def ready(self) -> bool:
        """Whether nothing stands in the way of saving it."""
        return not self.read.wrong


@dataclass(frozen=True, slots=True)
class Saved:
    """An initiative that a draft became, now or by an earlier click; one that was there was corrected."""

    initiative: Initiative
    fresh: bool
    corrected: bool
    # Reviewers look at it before the network sees it again.
    again: bool = False
