"""A calendar that is handed out is one for others too: another library reads it, and finds what was meant."""

import re
import subprocess
import sys
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.areas import Area
from bot.domain.conferences import ConferenceKind, ConferenceStatus, Deadline, DeadlineKind, Times
from bot.domain.dates import When
from bot.domain.moments import closes_at, opens_at, zone_names
from bot.domain.partners import Partner, PartnerRole
from bot.domain.records import Wording
from tests.calendars import NOW, instant_of, judged, meeting, written
from tests.wire.process import ROOT

DUE = Deadline(DeadlineKind.REGISTRATION, When(2027, 3, 1))
LINE = re.compile(r"[A-Z][A-Z0-9-]*[:;]|[ ]")


def lines_of(calendar: str) -> list[str]:
    """Its lines as they are written, folded."""
    assert calendar.endswith("\r\n")
    return calendar.removesuffix("\r\n").split("\r\n")


def unfolded(calendar: str) -> list[str]:
    return calendar.replace("\r\n ", "").removesuffix("\r\n").split("\r\n")


def test_hours_stand_by_the_clock_of_the_place_and_bring_its_rules_along() -> None:
    calendar = written([meeting()])
    (event,) = judged(calendar).events
    assert event.dtstart == datetime(2027, 5, 12, 9, tzinfo=ZoneInfo("America/Toronto"))
    assert event.dtend == datetime(2027, 5, 14, 17, tzinfo=ZoneInfo("America/Toronto"))
    (rules,) = judged(calendar).timezones
    assert rules.tz_id == "America/Toronto"
    assert "DTSTART;TZID=America/Toronto:20270512T090000" in unfolded(calendar)


@pytest.mark.parametrize("zone", ["Europe/Paris", "Africa/Casablanca", "Australia/Lord_Howe", "Asia/Kolkata", "UTC"])
@pytest.mark.parametrize("month", range(1, 13))
def test_the_rules_of_a_zone_give_the_same_instant_in_every_month(zone: str, month: int) -> None:
    """Read by its own rules alone, without a database of zones, as a program does that has none."""
    times = Times(When(2027, month, 15), None, time(9), time(17), zone)
    calendar = written([meeting(times=times)]).replace(zone, "Nowhere/Known")
    (event,) = judged(calendar).events
    assert instant_of(event.dtstart) == opens_at(times)
    assert instant_of(event.dtend) == closes_at(times)


def test_every_zone_that_may_be_chosen_can_be_written() -> None:
    every = [
        meeting(number=at, times=Times(When(2027, 5, 12), None, time(9), time(17), zone))
        for at, zone in enumerate(sorted(zone_names()), 1)
    ]
    read = judged(written(every)).events
    starts = {event.uid: event.dtstart for event in read}
    assert len(starts) == len(every)
    for each in every:
        assert instant_of(starts[f"{each.reference}@4321.accord"]) == opens_at(each.times)


def test_days_without_hours_end_before_the_day_after() -> None:
    times = Times(When(2027, 5, 12), When(2027, 5, 14), zone="Europe/Paris")
    (event,) = judged(written([meeting(times=times)])).events
    assert (event.dtstart, event.dtend) == (date(2027, 5, 12), date(2027, 5, 15))
    (one_day,) = judged(written([meeting(times=Times(When(2027, 12, 31)))])).events
    assert (one_day.dtstart, one_day.dtend) == (date(2027, 12, 31), date(2028, 1, 1))
    # Of several days the hour of the last is not known: no hour is invented.
    (open_end,) = judged(
        written([meeting(times=Times(When(2027, 5, 12), When(2027, 5, 14), time(9), None, "UTC"))])
    ).events
    assert (open_end.dtstart, open_end.dtend) == (date(2027, 5, 12), date(2027, 5, 15))


@pytest.mark.parametrize(
    "times",
    [
        Times(),
        Times(When(2027)),
        Times(When(2027, 5)),
        Times(When(2027, 5, 12), When(2027, 6)),
        Times(None, When(2027, 6, 1)),
    ],
)
def test_no_day_is_invented(times: Times) -> None:
    calendar = written([meeting(times=times, deadlines=(DUE,)), meeting(number=13)])
    assert [event.uid for event in judged(calendar).events] == ["CON-13@4321.accord"]


def test_a_deadline_is_a_day_of_its_own_tied_to_its_conference() -> None:
    papers = Deadline(DeadlineKind.PAPERS, When(2027, 2))
    both = judged(written([meeting(deadlines=(DUE, papers))])).events
    (conference, due) = both
    assert (due.dtstart, due.dtend) == (date(2027, 3, 1), date(2027, 3, 2))
    assert due.summary == "Registration closes: Youth and dialogue"
    assert due.uid == "CON-12-registration@4321.accord"
    assert due.transparency == "TRANSPARENT"
    assert [each.uid for each in due.related_to] == [conference.uid]
    # Of the other one only the month is known: it is told in words.
    assert "Call for papers: February 2027" in (conference.description or "")


@pytest.mark.parametrize(
    ("status", "written_as"),
    [
        (ConferenceStatus.PROPOSED, "TENTATIVE"),
        (ConferenceStatus.CONFIRMED, "CONFIRMED"),
        (ConferenceStatus.POSTPONED, "TENTATIVE"),
        (ConferenceStatus.CANCELLED, "CANCELLED"),
        (ConferenceStatus.HELD, "CONFIRMED"),
    ],
)
def test_what_became_of_it_stands_in_it(status: ConferenceStatus, written_as: str) -> None:
    event, due = judged(written([meeting(status=status, deadlines=(DUE,))])).events
    assert event.status == written_as
    assert due.status == ("CANCELLED" if status is ConferenceStatus.CANCELLED else "CONFIRMED")


def test_a_change_keeps_the_identity_and_counts_on() -> None:
    first, later = meeting(), meeting("Moved", sequence=4, status=ConferenceStatus.CANCELLED)
    (before,), (after,) = (judged(written([each])).events for each in (first, later))
    assert before.uid == after.uid == "CON-12@4321.accord"
    assert (before.sequence, after.sequence) == (0, 4)
    assert before.dtstamp == NOW
    assert before.last_modified == NOW


def test_it_leads_back_and_names_nobody() -> None:
    kept = meeting(
        summary="We meet.\nAll are welcome.",
        registration="https://example.org/a?b=1,2;c",
        online_link="https://example.org/room",
        online=True,
        partners=(Partner("UNESCO", PartnerRole.HOST), Partner("Somebody", PartnerRole.FUNDER)),
        areas=(Area.EDUCATION, Area.YOUTH),
        kind=ConferenceKind.WORKSHOP,
    )
    calendar = written([kept])
    (event,) = judged(calendar).events
    assert event.description == (
        "We meet.\nAll are welcome.\n-- \nWorkshop\nHosted by UNESCO\nRegister: https://example.org/a?b=1,2;c\n"
        "Online: https://example.org/room\nIn Accord: /conference view CON-12"
    )
    assert event.url == "https://example.org/a?b=1,2;c"
    assert [each.uri for each in event.conference] == ["https://example.org/room"]
    assert event.location == "Montréal, Canada"
    assert "CATEGORIES:Education\\, skills development and employment,Empowering youth" in unfolded(calendar)
    assert not re.search(r"^(ORGANIZER|ATTENDEE|CONTACT|ATTACH|VALARM|BEGIN:VALARM)", calendar, re.MULTILINE)


def test_it_speaks_the_language_of_whoever_asked() -> None:
    kept = meeting("Jeunesse", wordings={"en": Wording("Youth", "In English.")}, summary="En français.", language="fr")
    (french,) = judged(written([kept], language="fr")).events
    (english,) = judged(written([kept])).events
    assert (french.summary, english.summary) == ("Jeunesse", "Youth")
    assert "En français." in (french.description or "")
    assert "In English." in (english.description or "")
    assert "Dans Accord" in (french.description or "")


def test_only_what_i_go_to_takes_my_time() -> None:
    assert [judged(written([meeting()], busy=busy)).events[0].transparency for busy in (True, False)] == [
        "OPAQUE",
        "TRANSPARENT",
    ]


@pytest.mark.parametrize(
    "title", ["é" * 150, "日本語の会議" * 25, "a" * 150, "👩‍👩‍👧" * 18, "x, y; z\\n \\N \\\\ " * 10]
)
def test_lines_are_folded_at_75_octets_and_between_characters(title: str) -> None:
    calendar = written([meeting(title)])
    assert max(len(line.encode()) for line in lines_of(calendar)) <= 75
    assert all(LINE.match(line) for line in lines_of(calendar))
    assert judged(calendar).events[0].summary == " ".join(title.split())


ANY = st.text(st.characters(exclude_categories=["Cs"]), max_size=150)
BREAKS = ["\r\n", "\n", "\r", "\u2028", "\u2029", "\x85", "\x0b", "\x0c", "\x1c", "\x00"]
SIGNS = ["\\", "\\n", "\\N", ";", ",", ":", '"', "^n", " ", "\t", "X", "=", "日", "@everyone"]
NASTY = st.lists(
    st.sampled_from([*BREAKS, *SIGNS, "END:VEVENT", "BEGIN:VALARM", "ATTENDEE:mailto:x@y"]), max_size=30
).map("".join)


@settings(max_examples=150, deadline=timedelta(seconds=2))
@given(st.one_of(ANY, NASTY), st.one_of(ANY, NASTY), st.one_of(ANY, NASTY))
def test_nothing_that_is_typed_breaks_out_of_its_property(title: str, summary: str, place: str) -> None:
    kept = meeting(
        f"T{title}", summary=summary, place=place, series=title, partners=(Partner(place, PartnerRole.HOST),)
    )
    calendar = written([kept])
    # Whatever a reader takes for the end of a line: there are no more lines than ours.
    assert calendar.splitlines() == lines_of(calendar)
    names = [re.split("[:;]", line, maxsplit=1)[0] for line in unfolded(calendar)]
    assert names.count("BEGIN") == names.count("END") == 6
    assert not {"ATTENDEE", "ORGANIZER", "ATTACH"}.intersection(names)
    (event,) = judged(calendar).events
    assert (
        " ".join((event.summary or "").split())
        == " ".join(re.sub("[\x00-\x1f\x7f-\x9f\u2028\u2029]", " ", f"T{title}").split())
        or title
    )
    assert event.description is not None
    assert event.description.endswith("In Accord: /conference view CON-12")


def test_deep_into_the_future_and_the_past_the_zones_hold() -> None:
    for year in (1946, 1975, 2015, 2099):
        times = Times(When(year, 7, 1), None, time(9), time(17), "Europe/Paris")
        (event,) = judged(written([meeting(times=times)]).replace("Europe/Paris", "Nowhere/Known")).events
        assert instant_of(event.dtstart) == opens_at(times), year


def test_a_start_does_not_pay_for_calendars() -> None:
    """What reads and writes them is loaded by the first file."""
    code = "import sys, bot.app, bot.services.all, cogs.conferences; sys.exit('icalendar' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False, timeout=120).returncode == 0
