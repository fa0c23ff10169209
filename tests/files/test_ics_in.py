"""A calendar from anyone is read entry by entry: what it says, what is wrong with it, what is left behind."""

from datetime import UTC, datetime, time
from pathlib import Path

import pytest

from bot.domain.areas import Area
from bot.domain.conferences import ConferenceKind, ConferenceStatus, Deadline, DeadlineKind, Times
from bot.domain.dates import When
from bot.domain.entries import Judged, LeftBehind, ReadEntry
from bot.domain.errors.calendars import CalendarBroken, CalendarNotKnown
from bot.files.ics_in import CalendarFile
from bot.files.ics_lines import LONGEST_LINE
from bot.spelling import Spelling
from bot.texts import texts_in
from tests.calendars import IN_MAY, calendar_of, entry, meeting, written

MAY_12 = When(2027, 5, 12)


def read(path: Path, calendar: str | bytes, zone: str = "Africa/Nairobi") -> tuple[list[Judged], LeftBehind]:
    file = path / "given"
    file.write_bytes(calendar.encode() if isinstance(calendar, str) else calendar)
    reading = CalendarFile(file, zone, Spelling(texts_in("en")))
    return list(reading.entries()), reading.left


def only(path: Path, calendar: str | bytes, zone: str = "Africa/Nairobi") -> ReadEntry:
    """The one entry of a calendar with which nothing is wrong."""
    (judged,), _ = read(path, calendar, zone)
    assert judged.problems == ()
    assert judged.entry is not None
    return judged.entry


def wrong(path: Path, calendar: str | bytes) -> list[tuple[int, str, str]]:
    judged, _ = read(path, calendar)
    assert all((each.entry is None) == bool(each.problems) for each in judged)
    return [(problem.row, problem.column, problem.what) for each in judged for problem in each.problems]


def remarked(path: Path, calendar: str) -> list[tuple[str, str]]:
    judged, _ = read(path, calendar)
    return [(remark.column, remark.what) for each in judged for remark in each.remarks]


# RFC 5545, section 4. Its line breaks are those of the document.
THREE_DAYS = """BEGIN:VCALENDAR
PRODID:-//xyz Corp//NONSGML PDA Calendar Version 1.0//EN
VERSION:2.0
BEGIN:VEVENT
DTSTAMP:19960704T120000Z
UID:uid1@example.com
ORGANIZER:mailto:jsmith@example.com
DTSTART:19960918T143000Z
DTEND:19960920T220000Z
STATUS:CONFIRMED
CATEGORIES:CONFERENCE
SUMMARY:Networld+Interop Conference
DESCRIPTION:Networld+Interop Conference
  and Exhibit\\nAtlanta World Congress Center\\n
 Atlanta\\, Georgia
END:VEVENT
END:VCALENDAR
"""
GROUP = """BEGIN:VCALENDAR
PRODID:-//RDU Software//NONSGML HandCal//EN
VERSION:2.0
BEGIN:VTIMEZONE
TZID:America/New_York
BEGIN:STANDARD
DTSTART:19981025T020000
TZOFFSETFROM:-0400
TZOFFSETTO:-0500
TZNAME:EST
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19990404T020000
TZOFFSETFROM:-0500
TZOFFSETTO:-0400
TZNAME:EDT
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
DTSTAMP:19980309T231000Z
UID:guid-1.example.com
ORGANIZER:mailto:mrbig@example.com
ATTENDEE;RSVP=TRUE;ROLE=REQ-PARTICIPANT;CUTYPE=GROUP:
 mailto:employee-A@example.com
DESCRIPTION:Project XYZ Review Meeting
CATEGORIES:MEETING
CLASS:PUBLIC
CREATED:19980309T130000Z
SUMMARY:XYZ Project Review
DTSTART;TZID=America/New_York:19980312T083000
DTEND;TZID=America/New_York:19980312T093000
LOCATION:1CP Conference Room 4350
END:VEVENT
END:VCALENDAR
"""
TODO = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//ABC Corporation//NONSGML My Product//EN
BEGIN:VTODO
DTSTAMP:19980130T134500Z
SEQUENCE:2
UID:uid4@example.com
ORGANIZER:mailto:unclesam@example.com
ATTENDEE;PARTSTAT=ACCEPTED:mailto:jqpublic@example.com
DUE:19980415T000000
STATUS:NEEDS-ACTION
SUMMARY:Submit Income Taxes
BEGIN:VALARM
ACTION:AUDIO
TRIGGER:19980403T120000Z
ATTACH;FMTTYPE=audio/basic:http://example.com/pub/audio-
 files/ssbanner.aud
REPEAT:4
DURATION:PT1H
END:VALARM
END:VTODO
END:VCALENDAR
"""
JOURNAL = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//ABC Corporation//NONSGML My Product//EN
BEGIN:VJOURNAL
DTSTAMP:19970324T120000Z
UID:uid5@example.com
ORGANIZER:mailto:jsmith@example.com
STATUS:DRAFT
CLASS:PUBLIC
CATEGORIES:Project Report,XYZ,Weekly Meeting
DESCRIPTION:Project xyz Review Meeting Minutes\\n
 Agenda\\n1. Review of project version 1.0 requirements.\\n2.
  Definition of project processes.
END:VJOURNAL
END:VCALENDAR
"""
BUSY = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//RDU Software//NONSGML HandCal//EN
BEGIN:VFREEBUSY
ORGANIZER:mailto:jsmith@example.com
DTSTART:19980313T141711Z
DTEND:19980410T141711Z
FREEBUSY:19980314T233000Z/19980315T003000Z
URL:http://www.example.com/calendar/busytime/jsmith.ifb
END:VFREEBUSY
END:VCALENDAR
"""


def test_the_three_day_conference_of_rfc_5545(tmp_path: Path) -> None:
    kept = only(tmp_path, THREE_DAYS.replace("\n", "\r\n"), "UTC")
    assert kept.title == "Networld+Interop Conference"
    assert kept.summary == ("Networld+Interop Conference and Exhibit\nAtlanta World Congress Center\nAtlanta, Georgia")
    assert kept.times == Times(When(1996, 9, 18), When(1996, 9, 20), time(14, 30), time(22), "UTC")
    assert kept.status is ConferenceStatus.CONFIRMED
    assert (kept.uid, kept.changed_at) == ("uid1@example.com", datetime(1996, 7, 4, 12, tzinfo=UTC))
    assert "jsmith" not in repr(kept)


def test_the_group_meeting_of_rfc_5545_keeps_nobody(tmp_path: Path) -> None:
    (judged,), left = read(tmp_path, GROUP)
    assert judged.entry is not None
    assert judged.entry.times == Times(When(1998, 3, 12), None, time(8, 30), time(9, 30), "America/New_York")
    assert judged.entry.place == "1CP Conference Room 4350"
    assert left.people == 1
    assert not [word for word in ("mrbig", "employee", "mailto") if word in repr(judged)]


@pytest.mark.parametrize(
    ("calendar", "left"),
    [(TODO, LeftBehind(todos=1)), (JOURNAL, LeftBehind(journals=1)), (BUSY, LeftBehind(others=1))],
)
def test_what_is_no_meeting_in_rfc_5545_is_left_behind(tmp_path: Path, calendar: str, left: LeftBehind) -> None:
    assert read(tmp_path, calendar) == ([], left)


def test_the_rooms_of_rfc_7986(tmp_path: Path) -> None:
    rooms = (
        "CONFERENCE;VALUE=URI;FEATURE=PHONE,MODERATOR;\n LABEL=Moderator dial-in:tel:+1-412-555-0123,,,654321",
        "CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO;\n LABEL=Attendee dial-in:https://chat.example.com/audio?id=123456",
        "IMAGE;VALUE=URI;DISPLAY=BADGE;FMTTYPE=image/png:http://example.com/images/party.png",
        "COLOR:turquoise",
    )
    head = (
        "NAME:Company Vacation Days\nREFRESH-INTERVAL;VALUE=DURATION:P1W\nSOURCE;VALUE=URI:https://example.com/h.ics\n"
    )
    kept = only(tmp_path, calendar_of(entry(*rooms), head=head))
    assert (kept.online, kept.online_link) == (True, "https://chat.example.com/audio?id=123456")


def test_what_was_handed_out_says_the_same_when_it_comes_back(tmp_path: Path) -> None:
    kept = meeting(
        "x, y; z \\n \\N “é”",
        summary="We meet.\n\n-- a dash",
        registration="https://example.org/a?b=1,2;c",
        online_link="https://example.org/room",
        online=True,
        areas=(Area.EDUCATION, Area.YOUTH),
        kind=ConferenceKind.TRAINING,
        series="P/CVERLT",
        status=ConferenceStatus.CANCELLED,
        sequence=7,
        deadlines=(Deadline(DeadlineKind.REGISTRATION, When(2027, 3, 1)),),
    )
    for language in ("en", "fr"):
        (conference, due), left = read(tmp_path, written([kept], language=language))
        back = conference.entry
        assert back is not None
        assert conference.remarks == ()
        assert (back.title, back.summary, back.times) == (kept.record.title, kept.summary, IN_MAY)
        assert (back.place, back.online_link, back.registration) == (kept.place, kept.online_link, kept.registration)
        assert (back.areas, back.topics) == (kept.record.subject.areas, ())
        assert (back.kind, back.series, back.status, back.sequence) == (kept.kind, kept.series, kept.status, 7)
        assert due.entry is not None
        assert due.entry.deadline == kept.deadlines[0]
        assert due.entry.of_uid == back.uid
        assert left == LeftBehind()


# ------------------------------------------------------------------------------------------------------------- when
@pytest.mark.parametrize(
    ("lines", "times"),
    [
        (["DTSTART;VALUE=DATE:20270512"], Times(MAY_12)),
        (["DTSTART;VALUE=DATE:20270512", "DTEND;VALUE=DATE:20270513"], Times(MAY_12)),
        (["DTSTART;VALUE=DATE:20270512", "DTEND;VALUE=DATE:20270515"], Times(MAY_12, When(2027, 5, 14))),
        # Some programs write the last day itself.
        (["DTSTART;VALUE=DATE:20270512", "DTEND;VALUE=DATE:20270512"], Times(MAY_12)),
        (["DTSTART;VALUE=DATE:20270512", "DURATION:P3D"], Times(MAY_12, When(2027, 5, 14))),
        (
            ["DTSTART;TZID=Europe/Paris:20270512T090000", "DURATION:PT90M"],
            Times(MAY_12, None, time(9), time(10, 30), "Europe/Paris"),
        ),
        # Hours go on over a change of the clocks, days by the calendar.
        (
            ["DTSTART;TZID=Europe/Paris:20270327T220000", "DURATION:PT6H"],
            Times(When(2027, 3, 27), When(2027, 3, 28), time(22), time(5), "Europe/Paris"),
        ),
        (
            ["DTSTART;TZID=Europe/Paris:20270512T090000", "DTEND;TZID=America/Toronto:20270512T090000"],
            Times(MAY_12, None, time(9), time(15), "Europe/Paris"),
        ),
        (
            ["DTSTART;TZID=Europe/Paris:20270512T090000", "DTEND:20270512T100000Z"],
            Times(MAY_12, None, time(9), time(12), "Europe/Paris"),
        ),
        # By the clock of the server: the instant is the same.
        (
            ["DTSTART:20270512T220000Z", "DTEND:20270512T230000Z"],
            Times(When(2027, 5, 13), None, time(1), time(2), "Africa/Nairobi"),
        ),
        (
            ["DTSTART:20270512T090000", "DTEND:20270512T100000"],
            Times(MAY_12, None, time(9), time(10), "Africa/Nairobi"),
        ),
        (
            ['DTSTART;TZID="W. Europe Standard Time":20270512T090000', "DTEND;TZID=Europe/Berlin:20270512T100000"],
            Times(MAY_12, None, time(9), time(10), "Europe/Berlin"),
        ),
        (
            ["DTSTART;TZID=/mozilla.org/20050126_1/Europe/Paris:20270512T090000", "DURATION:PT1H"],
            Times(MAY_12, None, time(9), time(10), "Europe/Paris"),
        ),
        (["DTSTART;TZID=Etc/UTC:20270512T090000", "DURATION:PT1H"], Times(MAY_12, None, time(9), time(10), "UTC")),
        (
            ["DTSTART;TZID=Europe/Paris:20270512T090059", "DURATION:PT1H"],
            Times(MAY_12, None, time(9), time(10), "Europe/Paris"),
        ),
    ],
)  # fmt: skip
def test_when_it_is(tmp_path: Path, lines: list[str], times: Times) -> None:
    assert only(tmp_path, calendar_of(entry(*lines[1:], starts=lines[0]))).times == times


def test_a_zone_of_the_file_s_own_is_known_by_the_place_it_names(tmp_path: Path) -> None:
    zone = "BEGIN:VTIMEZONE\nTZID:Custom\nX-LIC-LOCATION:Asia/Seoul\nEND:VTIMEZONE\n"
    calendar = calendar_of(entry("DURATION:PT1H", starts="DTSTART;TZID=Custom:20270512T090000"), head=zone)
    assert only(tmp_path, calendar).times.zone == "Asia/Seoul"


def test_instants_are_told_by_the_clock_that_the_calendar_is_kept_in(tmp_path: Path) -> None:
    lines = entry("DTEND:20270512T100000Z", starts="DTSTART:20270512T090000Z")
    kept = only(tmp_path, calendar_of(lines, head="X-WR-TIMEZONE:Europe/Paris\n"))
    assert kept.times == Times(MAY_12, None, time(11), time(12), "Europe/Paris")
    kept = only(tmp_path, calendar_of(lines, head="X-WR-TIMEZONE:Nowhere\n"))
    assert kept.times == Times(MAY_12, None, time(12), time(13), "Africa/Nairobi")


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (["DTSTART:20270512T090000", "DTEND:20270512T100000"], [("DTSTART", "entry-floating")]),
        (["DTSTART;TZID=Europe/Paris:20270512T090000"], [("DTSTART", "entry-no-end")]),
        (["DTSTART;TZID=Europe/Paris:20271031T023000", "DURATION:PT3H"], [("DTSTART", "entry-twice")]),
        (["DTSTART:20270512", "URL:javascript:alert(1)"], [("URL", "entry-link-left-out")]),
        (["DTSTART:20270512", "URL:ftp://example.org/x"], [("URL", "entry-link-left-out")]),
        (["DTSTART:20270512", f"DESCRIPTION:{'x' * 1501}"], [("DESCRIPTION", "entry-shortened")]),
        (["DTSTART:20270512", f"LOCATION:{'x' * 201}"], [("LOCATION", "entry-shortened")]),
        (["DTSTART:20270512", "DTEND:20270513"], []),
    ],
)
def test_what_is_to_be_known_of_an_entry_is_told(tmp_path: Path, lines: list[str], said: list[tuple[str, str]]) -> None:
    assert remarked(tmp_path, calendar_of(entry(*lines[1:], starts=lines[0]))) == said


# ----------------------------------------------------------------------------------------------------- what is wrong
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


# ------------------------------------------------------------------------------------------------- the file as a whole
def test_it_is_read_in_any_encoding(tmp_path: Path) -> None:
    calendar = calendar_of(entry(title="Été à Montréal"))
    for encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"):
        assert only(tmp_path, calendar.encode(encoding)).title == "Été à Montréal", encoding
    judged, left = read(tmp_path, calendar.encode("cp1252"))
    assert judged[0].name == "Été à Montréal"
    assert left.notes == ["import-note-western"]


def test_lines_may_be_folded_between_the_bytes_of_a_letter(tmp_path: Path) -> None:
    whole = calendar_of(entry(title="日本語" * 20)).encode()
    folded = b"\r\n".join(
        b"\r\n ".join(line[at : at + 7] for at in range(0, len(line), 7)) for line in whole.split(b"\r\n")
    )
    assert only(tmp_path, folded).title == "日本語" * 20


@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
def test_lines_end_as_they_end_anywhere(tmp_path: Path, end: str) -> None:
    assert only(tmp_path, calendar_of(entry()).replace("\r\n", end)).title == "A meeting"


def test_a_line_of_megabytes_is_cut(tmp_path: Path) -> None:
    for calendar in (
        calendar_of(entry(f"DESCRIPTION:{'x' * 3_000_000}")),
        calendar_of(entry("DESCRIPTION:" + "\n ".join(["x" * 70] * 40_000))),
    ):
        kept = only(tmp_path, calendar)
        assert len(kept.summary) == 1500
        assert max(map(len, (tmp_path / "joined").read_bytes().split(b"\n"))) <= LONGEST_LINE


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


def test_what_stands_inside_an_entry_is_not_taken_for_the_entry(tmp_path: Path) -> None:
    alarm = "BEGIN:VALARM\nACTION:EMAIL\nSUMMARY:Alarm\nATTENDEE:mailto:x@example.org\nTRIGGER:-PT1H\nEND:VALARM"
    (judged,), left = read(tmp_path, calendar_of(entry(alarm, "ATTACH:http://example.org/secret")))
    assert judged.name == "A meeting"
    assert (left.people, left.files) == (0, 1)


def test_a_file_may_hold_several_calendars(tmp_path: Path) -> None:
    cancelled = calendar_of(entry(uid="2"), head="METHOD:CANCEL\n")
    judged, _ = read(tmp_path, calendar_of(entry()) + cancelled)
    assert [(each.number, each.entry.status) for each in judged if each.entry] == [
        (1, ConferenceStatus.CONFIRMED),
        (2, ConferenceStatus.CANCELLED),
    ]


def test_areas_are_known_by_their_names_and_other_categories_are_topics(tmp_path: Path) -> None:
    lines = ("CATEGORIES:Education\\, skills development and employment,media literacy", "CATEGORIES:YTH,x" + "y" * 60)
    kept = only(tmp_path, calendar_of(entry(*lines)))
    assert kept.areas == (Area.EDUCATION, Area.YOUTH)
    assert kept.topics == ("media literacy",)
