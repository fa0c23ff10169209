"""The examples of RFC 5545 and RFC 7986 that say something of a meeting, and what Accord hands out itself."""

from datetime import UTC, datetime, time
from pathlib import Path

import pytest

from bot.domain.areas import Area
from bot.domain.conferences import ConferenceKind, ConferenceStatus, Deadline, DeadlineKind, Times
from bot.domain.dates import When
from bot.domain.entries import LeftBehind
from tests.calendars import IN_MAY, calendar_of, entry, meeting, only, read, written

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
