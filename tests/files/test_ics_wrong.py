"""What is wrong with an entry of a calendar, and with a calendar as a whole, is told; and nothing breaks out of it."""

from pathlib import Path

import pytest

from bot.domain.errors.calendars import CalendarBroken, CalendarNotKnown
from tests.calendars import calendar_of, entry, only, read, remarked, wrong


@pytest.mark.parametrize(
    ("lines", "problems"),
    [
        (["DTSTART:20270512", "RRULE:FREQ=WEEKLY"], [("RRULE", "entry-repeats")]),
        (["DTSTART:20270512", "RDATE:20270519"], [("RDATE", "entry-repeats")]),
        (["DTSTART:20270512", "RECURRENCE-ID:20270519"], [("RECURRENCE-ID", "entry-repeats")]),
        (["DTSTART:20270512", "DTEND:20270501"], [("DTEND", "ends-before-start")]),
        (
            ["DTSTART;TZID=Europe/Paris:20270512T090000", "DTEND;TZID=Europe/Paris:20270512T080000"],
            [("DTEND", "ends-before-start")],
        ),
        (["DTSTART:20270512", "DTEND:20280616"], [("DTEND", "lasts-too-long")]),
        (["DTSTART:20270512", "DURATION:P400D"], [("DTSTART", "lasts-too-long")]),
        (["DTSTART:20270512", "DURATION:-P1D"], [("DTSTART", "ends-before-start")]),
        (["DTSTART:20270512", "DURATION:soon"], [("DURATION", "length-not-understood")]),
        (["DTSTART:20270512", "DURATION:P99999999999999D"], [("DURATION", "length-not-understood")]),
        (["DTSTART:20270230"], [("DTSTART", "moment-not-understood")]),
        (["DTSTART:next spring"], [("DTSTART", "moment-not-understood")]),
        (["DTSTART;VALUE=PERIOD:20270512T090000Z/PT1H"], [("DTSTART", "moment-not-understood")]),
        (["DTSTART:00010101"], [("DTSTART", "date-unlikely")]),
        (["DTSTART:99991231T235959Z"], [("DTSTART", "moment-not-understood")]),
        (["DTSTART;TZID=Nowhere/Else:20270512T090000"], [("DTSTART", "zone-not-a-place")]),
        (["DTSTART;TZID=EST5EDT:20270512T090000"], [("DTSTART", "zone-not-a-place")]),
        (["DTSTART;TZID=Europe/Paris:20270328T023000"], [("DTSTART", "hour-skipped")]),
        (["DTSTART:20270512", "DTSTART:20270513"], [("DTSTART", "property-twice")]),
        (["DTSTART:20270512", "what is this"], [("", "line-not-understood")]),
        (["DTSTART:20270512", "DTEND;=:20270513"], [("DTEND", "line-not-understood")]),
        (["SUMMARY:Another", "DTSTART:20270512"], [("SUMMARY", "property-twice")]),
        (["X-NOTHING:1"], [("DTSTART", "entry-undated")]),
        (["DTSTART:20270512", *["CATEGORIES:x"] * 300], [("", "entry-too-large")]),
    ],
)  # fmt: skip
def test_what_is_wrong_with_an_entry_is_told_with_its_property(
    tmp_path: Path, lines: list[str], problems: list[tuple[str, str]]
) -> None:
    found = wrong(tmp_path, calendar_of(entry(uid="0", starts="DTSTART:20270101"), entry(*lines[1:], starts=lines[0])))
    assert found == [(2, *each) for each in problems]


@pytest.mark.parametrize(
    ("title", "what"),
    [("", "title-blank"), ("...", "title-blank"), ("@everyone come", "name-calls"), ("a\u202eb", "name-hidden")],
)
def test_a_title_is_one_that_can_be_shown(tmp_path: Path, title: str, what: str) -> None:
    assert wrong(tmp_path, calendar_of(entry(title=title))) == [(1, "SUMMARY", what)]


def test_a_long_title_is_shortened_and_that_is_told(tmp_path: Path) -> None:
    calendar = calendar_of(entry(title="wort" * 1000))
    assert len(only(tmp_path, calendar).title) == 150
    assert remarked(tmp_path, calendar) == [("SUMMARY", "entry-shortened")]


def test_what_is_smuggled_into_a_summary_stays_in_it(tmp_path: Path) -> None:
    smuggled = "Peace\\nATTENDEE:mailto:x@example.org\\r\\nEND:VEVENT\\nBEGIN:VEVENT\\nSUMMARY:Other"
    kept = only(tmp_path, calendar_of(entry(title=smuggled)))
    assert kept.title.startswith("Peace ATTENDEE:mailto:x@example.org")
    assert "\n" not in kept.title
    # A break that is one makes a line of its own, which is no property.
    judged, left = read(tmp_path, calendar_of(entry(title="Peace\nATTENDEE:mailto:x@example.org")))
    assert [each.name for each in judged] == ["Peace"]
    assert left.people == 1


@pytest.mark.parametrize(
    "given",
    [
        b"hello",
        b"{}",
        b"PK\x03\x04" + b"\x00" * 50,
        b"\xff\xfe\x00",
        b"\x89PNG\r\n\x1a\n" + bytes(range(256)),
        b"BEGIN:VEVENT\r\nSUMMARY:x\r\nEND:VEVENT\r\n",
        b"\r\n\r\n",
        b"title,start\r\nA,2027\r\n",
    ],
)
def test_what_is_no_calendar_is_called_none(tmp_path: Path, given: bytes) -> None:
    with pytest.raises(CalendarNotKnown):
        read(tmp_path, given)


@pytest.mark.parametrize(
    ("calendar", "entries"),
    [
        ("BEGIN:VCALENDAR\n", 0),
        ("BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x\n", 0),
        ("BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VTODO\nEND:VCALENDAR\n", 0),
        ("BEGIN:VCALENDAR\nEND:VEVENT\n", 0),
        (calendar_of(entry()).replace("END:VCALENDAR", "BEGIN:VEVENT\nBEGIN:VALARM\nEND:VEVENT\nEND:VCALENDAR"), 1),
        ("BEGIN:VCALENDAR\n" + "BEGIN:VEVENT\n" * 5000, 0),
    ],
)
def test_nested_garbage_is_told_with_how_far_it_could_be_read(tmp_path: Path, calendar: str, entries: int) -> None:
    with pytest.raises(CalendarBroken) as broken:
        read(tmp_path, calendar)
    assert broken.value.entries == entries
