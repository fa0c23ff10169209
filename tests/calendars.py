"""Conferences that nobody keeps, as calendars; and another library's reading of them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

from ical.calendar import Calendar
from ical.calendar_stream import IcsCalendarStream

from bot.domain.areas import Area
from bot.domain.calendars import Source
from bot.domain.conferences import Conference, ConferenceKind, ConferenceStatus, Times
from bot.domain.dates import When
from bot.domain.entries import Judged, LeftBehind, ReadEntry
from bot.domain.records import Record, RecordKind, Subject
from bot.domain.visibility import Visibility
from bot.files.ics_in import CalendarFile
from bot.files.ics_out import CalendarBook
from bot.spelling import Spelling
from bot.texts import texts_in

NOW = datetime(2026, 11, 2, 9, tzinfo=UTC)
DEPLOYMENT = 4321
SOURCE = Source(DEPLOYMENT, "/conference view")
IN_MAY = Times(When(2027, 5, 12), When(2027, 5, 14), time(9), time(17), "America/Toronto")


def meeting(title: str = "Youth and dialogue", *, number: int = 12, **more: Any) -> Conference:
    """A conference in May 2027 in Montréal; `more` are fields of it, of its record or of what it is about."""
    own = {key: more.pop(key) for key in list(more) if key in Conference.__slots__}
    about: dict[str, Any] = {"areas": (Area.EDUCATION,)}
    about |= {key: more.pop(key) for key in list(more) if key in Subject.__slots__}
    record = Record(
        id=number,
        kind=RecordKind.CONFERENCE,
        server_id=1,
        owner_id=1,
        organisation_id=None,
        visibility=Visibility.SERVER,
        title=title,
        language="en",
        subject=Subject(**about),
        group=None,
        made_at=NOW,
        changed_at=NOW,
        confirmed_at=NOW,
        version=1,
    )
    least: dict[str, Any] = {
        "kind": ConferenceKind.CONFERENCE,
        "status": ConferenceStatus.CONFIRMED,
        "times": IN_MAY,
        "place": "Montréal, Canada",
    }
    return Conference(record=replace(record, **more), **(least | own))


def written(conferences: Sequence[Conference], *, language: str = "en", busy: bool = False) -> str:
    """A calendar of them."""
    book = CalendarBook(texts_in(language), SOURCE, NOW, name="Accord", busy=busy)
    book.add(conferences)
    return book.close().decode()


def judged(calendar: str) -> Calendar:
    """As a library reads it that shares no code with ours; it refuses what the standard does not allow."""
    return IcsCalendarStream.calendar_from_ics(calendar)


def instant_of(moment: date | None) -> datetime:
    """A moment of an entry in UTC."""
    assert isinstance(moment, datetime)
    return moment.astimezone(UTC)


def calendar_of(*entries: str, head: str = "") -> str:
    """A calendar with entries, each as the lines of its properties."""
    inside = "".join(f"BEGIN:VEVENT\n{each.strip()}\nEND:VEVENT\n" for each in entries)
    return f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Test//EN\n{head}{inside}END:VCALENDAR\n".replace("\n", "\r\n")


def entry(*lines: str, uid: str = "1@example.org", title: str = "A meeting", starts: str = "DTSTART:20270512") -> str:
    """The lines of an entry, on a day in May 2027."""
    return "\n".join([f"UID:{uid}", f"SUMMARY:{title}", starts, *lines])


def read(path: Path, calendar: str | bytes, zone: str = "Africa/Nairobi") -> tuple[list[Judged], LeftBehind]:
    """The entries of a calendar in a server with that zone, and what was left behind."""
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
    """What is wrong with it: entry, property and what it is."""
    judged, _ = read(path, calendar)
    assert all((each.entry is None) == bool(each.problems) for each in judged)
    return [(problem.row, problem.column, problem.what) for each in judged for problem in each.problems]


def remarked(path: Path, calendar: str) -> list[tuple[str, str]]:
    """What is to be known of it: property and what it is."""
    judged, _ = read(path, calendar)
    return [(remark.column, remark.what) for each in judged for remark in each.remarks]
