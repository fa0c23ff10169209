"""What is typed into the forms of a conference: one wrong field keeps none of the others, and it is read again."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.areas import Area
from bot.domain.conferences import (
    Claimed,
    Conference,
    ConferenceKind,
    ConferenceStatus,
    Deadline,
    DeadlineKind,
    Times,
)
from bot.domain.countries import COUNTRIES, Country
from bot.domain.dates import When
from bot.domain.groups import StakeholderGroup
from bot.domain.moments import zone_names
from bot.domain.partners import Partner, PartnerRole
from bot.domain.records import Answer, Record, RecordKind, Subject
from bot.domain.typed_conferences import MeetingRead, calendars_hear, read_conference, typed_conference
from bot.domain.visibility import Visibility
from bot.spelling import Spelling
from bot.texts import texts_in
from tests.drafting import typed

WORDS: Final = {language: Spelling(texts_in(language)) for language in ("en", "fr")}
LEAST: Final = {"title": "Youth and the Internet", "areas": ("COM",)}
NOW: Final = datetime(2026, 11, 22, tzinfo=UTC)
TODAY: Final = NOW.date()
EVERYTHING: Final = LEAST | {
    "kind": ("workshop",),
    "dates": "12–14 May 2027, 09:00–17:00",
    "zone": "America/Toronto",
    "place": "Montréal, Canada; online https://example.org/room",
    "hosts": "Québec\nUNESCO: co-host",
    "summary": "Preventing, acting and living together.",
    "topics": "media literacy",
    "audience": ("educator", "youth"),
    "registration": "https://example.org/register",
    "deadlines": "registration: 2027-03-01\npapers until 15 January 2027",
    "languages": "French, English",
    "claimed": "500 – the organisers",
    "series": "Youth and the Internet",
    "status": ("confirmed",),
    "points": ("1.2",),
    "marks": ("youth",),
}


def read(**fields: Any) -> MeetingRead:
    """The least that is needed, and what is given."""
    return read_conference(typed(**(LEAST | fields)), WORDS["en"])


def wrong(found: MeetingRead) -> list[tuple[str, str]]:
    """The fields that are not right, and why."""
    return [(each.field, type(each.error).__name__) for each in found.wrong]


def as_kept(found: MeetingRead) -> Conference:
    """What would be kept of it."""
    record = Record(
        id=7,
        kind=RecordKind.CONFERENCE,
        server_id=1,
        owner_id=1,
        organisation_id=None,
        visibility=Visibility.SERVER,
        title=found.title,
        language="en",
        subject=found.subject,
        group=None,
        made_at=NOW,
        changed_at=NOW,
        confirmed_at=NOW,
        version=1,
    )
    return Conference(
        record,
        found.kind,
        found.status_on(TODAY),
        found.summary,
        found.times,
        found.where.place,
        found.where.online,
        found.where.link,
        found.hosts,
        found.languages,
        found.audience,
        found.registration,
        found.deadlines,
        found.claimed,
        found.series,
    )


def test_all_that_is_typed_is_read() -> None:
    found = read(**EVERYTHING)
    assert found.wrong == []
    assert found.times == Times(When(2027, 5, 12), When(2027, 5, 14), time(9), time(17), "America/Toronto")
    assert found.hosts == (Partner("Québec", PartnerRole.HOST), Partner("UNESCO", PartnerRole.CO_HOST))
    assert found.audience == (StakeholderGroup.YOUTH, StakeholderGroup.EDUCATOR)
    assert found.deadlines == (
        Deadline(DeadlineKind.PAPERS, When(2027, 1, 15)),
        Deadline(DeadlineKind.REGISTRATION, When(2027, 3, 1)),
    )
    assert (found.kind, found.status) == (ConferenceKind.WORKSHOP, ConferenceStatus.CONFIRMED)
    assert (found.languages, found.claimed) == (("fr", "en"), Claimed(500, "the organisers"))
    assert found.subject == Subject(
        areas=(Area.COMMUNICATIONS,),
        topics=("media literacy",),
        countries=(Country("CA"),),
        answers=(Answer(1, 2),),
        youth_led=True,
    )


def test_the_least_is_a_title_and_an_area() -> None:
    found = read()
    assert found.wrong == []
    assert (found.kind, found.times, found.status) == (ConferenceKind.CONFERENCE, Times(), None)


WRONG: Final[dict[str, tuple[dict[str, Any], list[tuple[str, str]]]]] = {
    "no title": ({"title": ""}, [("title", "TitleBlank")]),
    "a 4 000-character word": ({"title": "x" * 4000}, [("title", "TitleTooLong")]),
    "a title that calls": ({"title": "@everyone come"}, [("title", "NameCalls")]),
    "no area": ({"areas": ()}, [("areas", "AreaMissing")]),
    "ends before it starts": ({"dates": "14–12 May 2027"}, [("dates", "EndsBeforeStart")]),
    "lasts 400 days": ({"dates": "2027-05-12 – 2028-06-14"}, [("dates", "LastsTooLong")]),
    "the year 1066": ({"dates": "1066"}, [("dates", "DateUnlikely")]),
    "31 February": ({"dates": "31 February 2027"}, [("dates", "NoSuchDay")]),
    "25 o’clock": ({"dates": "12 May 2027, 25:00", "zone": "UTC"}, [("dates", "NoSuchHour")]),
    "hours of a month": ({"dates": "May 2027, 09:00", "zone": "UTC"}, [("dates", "HoursWithoutDay")]),
    "the zone EST5EDT": ({"dates": "12 May 2027, 09:00", "zone": "EST5EDT"}, [("zone", "ZoneNotAPlace")]),
    "the zone Paris": ({"dates": "12 May 2027, 09:00", "zone": "Paris"}, [("zone", "ZoneNotAPlace")]),
    "no zone": ({"dates": "12 May 2027, 09:00"}, [("zone", "ZoneMissing")]),
    "an hour that is skipped": (
        {"dates": "28 March 2027, 02:30", "zone": "Europe/Paris"},
        [("dates", "HourSkipped")],
    ),
    "an hour of the end that is skipped": (
        {"dates": "28 March 2027, 01:00–02:30", "zone": "Europe/Paris"},
        [("dates", "HourSkipped")],
    ),
    "a room with a user name": ({"place": "online https://me:secret@example.org"}, [("place", "LinkNotUsable")]),
    "two rooms": ({"place": "https://example.org https://example.net"}, [("place", "TwoOnlineLinks")]),
    "a place that calls": ({"place": "<@123456789012345678>"}, [("place", "NameCalls")]),
    "no such role": ({"hosts": "UNESCO: friend"}, [("hosts", "UnknownRole")]),
    "many hosts": ({"hosts": "\n".join(f"Host {number}" for number in range(11))}, [("hosts", "TooManyOf")]),
    "a long summary": ({"summary": "x" * 1501}, [("summary", "TextTooLong")]),
    "many topics": ({"topics": ",".join(f"topic {number}" for number in range(11))}, [("topics", "TooManyOf")]),
    "a link that is none": ({"registration": "javascript:alert(1)"}, [("registration", "LinkNotUsable")]),
    "a deadline of nothing": ({"deadlines": "2027-03-01"}, [("deadlines", "DeadlineNotUnderstood")]),
    "a deadline twice": (
        {"deadlines": "papers: 2027-03-01\nabstracts: 2027-03-02"},
        [("deadlines", "DeadlineTwice")],
    ),
    "a deadline when all is over": (
        {"dates": "12 May 2027", "deadlines": "registration: 13 May 2027"},
        [("deadlines", "DeadlineAfterEnd")],
    ),
    "no such language": ({"languages": "Atlantean"}, [("languages", "UnknownTongue")]),
    "a number without a source": ({"claimed": "500"}, [("claimed", "SourceMissing")]),
    "no number": ({"claimed": "many"}, [("claimed", "NumberNotUnderstood")]),
    "a long series": ({"series": "x" * 151}, [("series", "NameTooLong")]),
    "many points": ({"points": tuple(f"1.{number}" for number in range(1, 12))}, [("points", "TooManyOf")]),
}


@pytest.mark.parametrize("case", WRONG)
def test_one_wrong_field_keeps_none_of_the_others(case: str) -> None:
    fields, said = WRONG[case]
    assert wrong(read(**fields)) == said
    others = {name: value for name, value in EVERYTHING.items() if name not in {*fields, "dates", "zone", "deadlines"}}
    found, right = read(**(others | fields)), read(**others)
    assert wrong(found) == said
    for name in ("title", "summary", "areas", "topics", "hosts", "registration", "languages", "claimed", "series"):
        if name not in fields:
            assert getattr(found, name) == getattr(right, name)


def test_what_is_wrong_stands_in_the_order_of_the_forms() -> None:
    found = read(series="x" * 151, claimed="500", hosts="UNESCO: friend", zone="Paris", dates="soon", title="")
    assert [name for name, _ in wrong(found)] == ["title", "dates", "zone", "hosts", "claimed", "series"]


def test_an_hour_that_is_shown_twice_is_taken() -> None:
    found = read(dates="31 October 2027, 02:30", zone="Europe/Paris")
    assert (found.wrong, found.times.opens) == ([], time(2, 30))


@pytest.mark.parametrize(
    ("dates", "chosen", "status"),
    [
        ("", (), ConferenceStatus.PROPOSED),
        ("June 2015", (), ConferenceStatus.HELD),
        ("2026-11-21", (), ConferenceStatus.HELD),
        ("2026-11-22", (), ConferenceStatus.PROPOSED),
        # Some of it may be ahead still.
        ("2026", (), ConferenceStatus.PROPOSED),
        ("June 2015", ("cancelled",), ConferenceStatus.CANCELLED),
        ("June 2027", ("confirmed",), ConferenceStatus.CONFIRMED),
    ],
)
def test_whether_it_takes_place_is_what_was_chosen_or_is_likely(
    dates: str, chosen: tuple[str, ...], status: ConferenceStatus
) -> None:
    assert read(dates=dates, status=chosen).status_on(TODAY) is status


@pytest.mark.parametrize(("dates", "said"), [("2026-11-23", True), ("2026-11-22", False), ("2026", False), ("", False)])
def test_what_has_not_begun_cannot_have_been_held(dates: str, said: bool) -> None:
    found = read(dates=dates, status=("held",))
    found.hold_status(TODAY)
    assert wrong(found) == ([("status", "NotBegunYet")] if said else [])


_DAYS = st.dates(date(1950, 1, 1), date(2090, 1, 1)).map(lambda day: When(day.year, day.month, day.day))
_NAMES = st.from_regex(r"[A-Z][a-zà-ÿ]{1,12}( [A-Z][a-z]{1,9})?", fullmatch=True)


@given(
    starts=_DAYS,
    hours=st.none() | st.times().map(lambda hour: hour.replace(hour=12, second=0, microsecond=0)),
    zone=st.sampled_from(sorted(zone_names())),
    hosts=st.dictionaries(_NAMES, st.sampled_from(PartnerRole), max_size=5),
    countries=st.lists(st.sampled_from(sorted(COUNTRIES)), unique=True, max_size=4),
    online=st.sampled_from([(False, None), (True, None), (True, "https://example.org/a?b=c,d;e")]),
    languages=st.lists(st.sampled_from(["en", "fr", "ar", "zh", "ru", "es", "sw"]), unique=True),
    due=st.dictionaries(st.sampled_from(DeadlineKind), st.integers(0, 300)),
    status=st.sampled_from([each for each in ConferenceStatus if each is not ConferenceStatus.HELD]),
    language=st.sampled_from(["en", "fr"]),
)
def test_a_conference_is_read_again_as_it_would_be_typed(
    starts: When,
    hours: time | None,
    zone: str,
    hosts: dict[str, PartnerRole],
    countries: list[str],
    online: tuple[bool, str | None],
    languages: list[str],
    due: dict[DeadlineKind, int],
    status: ConferenceStatus,
    language: str,
) -> None:
    first = as_kept(read(**EVERYTHING))
    days = {kind: date.fromordinal(starts.first_day.toordinal() - before) for kind, before in due.items()}
    subject = replace(first.record.subject, countries=tuple(map(Country, countries)))
    kept = replace(
        first,
        record=replace(first.record, subject=subject),
        status=status,
        times=Times(starts, None, hours, None, zone),
        partners=tuple(Partner(name, role) for name, role in hosts.items()),
        online=online[0],
        online_link=online[1],
        languages=tuple(languages),
        deadlines=tuple(
            sorted(
                (Deadline(kind, When(day.year, day.month, day.day)) for kind, day in days.items()),
                key=lambda each: (str(each.due), each.kind.value),
            )
        ),
    )
    words = WORDS[language]
    found = read_conference(typed_conference(kept, words), words)
    assert found.wrong == []
    again = as_kept(found)
    assert typed_conference(again, words) == typed_conference(kept, words)
    assert (again.times, again.partners, again.languages) == (kept.times, kept.partners, kept.languages)
    assert (again.deadlines, again.online_link, again.status) == (kept.deadlines, kept.online_link, kept.status)
    assert set(again.record.subject.countries) == set(countries)


CHANGES: Final[dict[str, tuple[dict[str, Any], bool]]] = {
    "nothing": ({}, False),
    "its hours": ({"dates": "12–14 May 2027, 10:00–17:00"}, True),
    "its zone": ({"zone": "Europe/Paris"}, True),
    "its title": ({"title": "Another"}, True),
    "its place": ({"place": "Québec, Canada"}, True),
    "that it is cancelled": ({"status": ("cancelled",)}, True),
    "a deadline": ({"deadlines": "registration: 2027-03-02"}, True),
    "its topics": ({"topics": "sport"}, False),
    "who it is for": ({"audience": ("youth",)}, False),
}


@pytest.mark.parametrize("case", CHANGES)
def test_calendars_hear_of_what_stands_in_them(case: str) -> None:
    fields, heard = CHANGES[case]
    assert calendars_hear(as_kept(read(**EVERYTHING)), as_kept(read(**(EVERYTHING | fields)))) is heard
