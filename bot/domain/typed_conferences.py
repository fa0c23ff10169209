"""A conference as it is typed into forms: read field by field, so that one that is wrong keeps none of the others."""

from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final

from bot.domain.areas import AREAS, Area, in_order
from bot.domain.conferences import (
    MOST_HOSTS,
    SERIES_LIMIT,
    Claimed,
    Conference,
    ConferenceKind,
    ConferenceStatus,
    Deadline,
    DeadlineKind,
    Times,
)
from bot.domain.errors.conferences import NotBegunYet, ZoneMissing
from bot.domain.errors.record_drafts import AreaMissing
from bot.domain.groups import StakeholderGroup
from bot.domain.meeting_parts import (
    MeetingPlace,
    hold_deadline,
    read_claimed,
    read_deadline,
    read_place,
    read_tongues,
    soonest_first,
    written_claimed,
    written_deadlines,
    written_place,
    written_tongues,
)
from bot.domain.meeting_times import read_times, written_times
from bot.domain.moments import hold_hours, read_zone
from bot.domain.names import clean_name
from bot.domain.partners import Partner, PartnerRole
from bot.domain.record_drafts import Fields, Wrong, one
from bot.domain.records import MOST_POINTS, SUMMARY_LIMIT, Answer, Subject, clean_link, clean_text, clean_title
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
from bot.domain.typed_lists import Words, at_most, read_topics, written_partner

# The fields of each form, in their order.
FORMS: Final[Forms] = (
    ("title", "kind", "dates", "zone", "place"),
    ("hosts", "summary", "areas", "topics", "audience"),
    ("registration", "deadlines", "languages", "claimed", "series"),
)
# What is chosen on the card before it is saved.
CHOSEN_LAST: Final = ("status", "points", "marks")
FIELDS: Final = (*(name for form in FORMS for name in form), *CHOSEN_LAST)


@dataclass(slots=True)
class MeetingRead(ReadFields):
    """What could be read of a draft; what is wrong stands beside it, in the order of the fields."""

    title: str = ""
    kind: ConferenceKind = ConferenceKind.CONFERENCE
    times: Times = field(default_factory=Times)
    where: MeetingPlace = field(default_factory=MeetingPlace)
    hosts: tuple[Partner, ...] = ()
    summary: str = ""
    areas: tuple[Area, ...] = ()
    topics: tuple[str, ...] = ()
    audience: tuple[StakeholderGroup, ...] = ()
    registration: str | None = None
    deadlines: tuple[Deadline, ...] = ()
    languages: tuple[str, ...] = ()
    claimed: Claimed | None = None
    series: str = ""
    # As far as it was chosen: see `status_on`.
    status: ConferenceStatus | None = None
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
            countries=self.where.countries,
            answers=self.answers,
            youth_led=self.youth_led,
            women_led=self.women_led,
        )

    def status_on(self, today: date) -> ConferenceStatus:
        """Whether it takes place: as was chosen, otherwise held where it is over, and proposed where it is ahead."""
        over = self.times.last_day is not None and self.times.last_day < today
        return self.status or (ConferenceStatus.HELD if over else ConferenceStatus.PROPOSED)

    def hold_status(self, today: date) -> None:
        """Note that it cannot have been held where it begins later."""
        with self.noting("status"):
            hold_begun(self.times, self.status, today)


def hold_begun(times: Times, status: ConferenceStatus | None, today: date) -> None:
    """Hold that what was held has begun. Raises NotBegunYet."""
    if status is ConferenceStatus.HELD and times.first_day is not None and times.first_day > today:
        raise NotBegunYet(starts=str(times.starts))


def read_conference(fields: Fields, words: Words) -> MeetingRead:
    """Read every field of a draft. Whether points are there, and what day it is, is for the services to find out."""
    read = MeetingRead(
        kind=next(iter(chosen(fields, "kind", ConferenceKind)), ConferenceKind.CONFERENCE),
        areas=in_order(chosen(fields, "areas", Area), AREAS),
        audience=tuple(each for each in StakeholderGroup if each.value in fields.get("audience", ())),
        status=next(iter(chosen(fields, "status", ConferenceStatus)), None),
        answers=read_answers(fields),
        youth_led=YOUTH_LED in fields.get("marks", ()),
        women_led=WOMEN_LED in fields.get("marks", ()),
        restricted=RESTRICTED in fields.get("marks", ()),
    )
    with read.noting("title"):
        read.title = clean_title(one(fields, "title"))
    _times(read, fields, words)
    with read.noting("place"):
        read.where = read_place(one(fields, "place"), words)
    hosts, host = one(fields, "hosts"), PartnerRole.HOST
    read.hosts = read_partners(read, hosts, words, name="hosts", otherwise=host, most=MOST_HOSTS)
    with read.noting("summary"):
        read.summary = clean_text(one(fields, "summary"), limit=SUMMARY_LIMIT)
    if not read.areas:
        read.wrong.append(Wrong("areas", AreaMissing()))
    with read.noting("topics"):
        read.topics = read_topics(one(fields, "topics"))
    with read.noting("registration"):
        read.registration = clean_link(one(fields, "registration"))
    _deadlines(read, one(fields, "deadlines"), words)
    with read.noting("languages"):
        read.languages = read_tongues(one(fields, "languages"), words)
    with read.noting("claimed"):
        read.claimed = read_claimed(one(fields, "claimed"))
    with read.noting("series"):
        typed = one(fields, "series")
        read.series = clean_name(typed, limit=SERIES_LIMIT) if typed.strip() else ""
    with read.noting("points"):
        at_most(read.answers, "points", MOST_POINTS)
    return read


def _times(read: MeetingRead, fields: Fields, words: Words) -> None:
    """When it is, by which clock: hours that no clock there shows are noted, and those that are by no clock."""
    with read.noting("dates"):
        read.times = read_times(one(fields, "dates"))
    wrong = len(read.wrong)
    with read.noting("zone"):
        read.times = replace(read.times, zone=read_zone(one(fields, "zone"), words))
        if read.times.opens and read.times.zone is None:
            raise ZoneMissing
    if len(read.wrong) == wrong:
        with read.noting("dates"):
            hold_hours(read.times)


def _deadlines(read: MeetingRead, typed: str, words: Words) -> None:
    found: dict[DeadlineKind, Deadline] = {}
    for line in typed.splitlines():
        with read.noting("deadlines"):
            if (deadline := read_deadline(line, words)) is not None:
                hold_deadline(deadline, found, read.times)
                found[deadline.kind] = deadline
    read.deadlines = soonest_first(found)


def typed_conference(kept: Conference, words: Words) -> dict[str, tuple[str, ...]]:
    """A conference as it would be typed: what `read_conference` makes of it is the same again."""
    subject, record = kept.record.subject, kept.record
    where = MeetingPlace(kept.place, subject.countries, kept.online, kept.online_link)
    return filled(
        {
            "title": [record.title],
            "kind": [kept.kind.value],
            "dates": [written_times(kept.times)],
            "zone": [kept.times.zone or ""],
            "place": [written_place(where, words)],
            "hosts": ["\n".join(written_partner(each, words, PartnerRole.HOST) for each in kept.partners)],
            "summary": [kept.summary],
            "areas": [each.value for each in subject.areas],
            "topics": [", ".join(subject.topics)],
            "audience": [each.value for each in kept.audience],
            "registration": [kept.registration or ""],
            "deadlines": [written_deadlines(kept.deadlines, words)],
            "languages": [written_tongues(kept.languages, words)],
            "claimed": [written_claimed(kept.claimed)],
            "series": [kept.series],
            "status": [kept.status.value],
            "points": typed_answers(subject),
            "marks": typed_marks(subject),
        }
    )


@dataclass(frozen=True, slots=True)
class ConferenceDraft(DraftOf[MeetingRead, Conference]):
    """A draft of a conference."""

    # As it would be kept.
    status: ConferenceStatus = ConferenceStatus.PROPOSED


@dataclass(frozen=True, slots=True)
class ConferenceSaved(SavedOf[Conference]):
    """What a draft of a conference became."""


def calendars_hear(before: Conference, after: Conference) -> bool:
    """Whether something changed that stands in people's calendars."""
    return _in_a_calendar(before) != _in_a_calendar(after)


def _in_a_calendar(kept: Conference) -> tuple[object, ...]:
    where = (kept.place, frozenset(kept.record.subject.countries), kept.online, kept.online_link)
    said = (kept.record.title, kept.summary, kept.kind, kept.status, kept.registration, frozenset(kept.deadlines))
    return (*said, *where, kept.times, frozenset(kept.partners))
