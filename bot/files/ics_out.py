"""Conferences as a calendar that other programs read (RFC 5545, with names of RFC 7986).

Blocks, and loads `icalendar`: used from threads, and imported by the first file that is made.
"""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Any, Final, Self
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, vText, vUri

from bot.domain.calendars import Entry, Source, is_day, vague
from bot.domain.conferences import Conference, ConferenceStatus, Deadline, DeadlineKind, Times
from bot.domain.moments import UNIVERSAL
from bot.files.ics_marks import DEADLINE, KIND, SERIES
from bot.files.ics_words import described, one_line, several_lines
from bot.files.ics_zones import rules_of
from bot.texts import Texts

_ONE_DAY: Final = timedelta(days=1)
# RFC 5545 knows three; what is postponed has a date that no longer holds.
_STATUSES: Final = {
    ConferenceStatus.PROPOSED: "TENTATIVE",
    ConferenceStatus.CONFIRMED: "CONFIRMED",
    ConferenceStatus.POSTPONED: "TENTATIVE",
    ConferenceStatus.CANCELLED: "CANCELLED",
    ConferenceStatus.HELD: "CONFIRMED",
}


class CalendarBook:
    """A calendar that is being made, in the language of whoever asked."""

    def __init__(self, texts: Texts, source: Source, now: datetime, *, name: str, busy: bool = False) -> None:
        """`busy` lets its entries count as time that is taken; otherwise they only stand there."""
        self._texts = texts
        self._deployment = source.deployment
        self._command = source.command
        self._now = now
        self._busy = busy
        self._days: dict[str, list[date]] = {}
        self._calendar = Calendar()
        _put(self._calendar, "prodid", f"-//Accord//Conferences//{texts.language.upper()}")
        _put(self._calendar, "version", "2.0")
        _put(self._calendar, "calscale", "GREGORIAN")
        _put(self._calendar, "method", "PUBLISH")
        _put(self._calendar, "name", _Text.of(one_line(name)))
        # What programs read that do not know RFC 7986 yet.
        _put(self._calendar, "x-wr-calname", _Text.of(one_line(name)))
        # As they are written: a thousand entries as objects would hold everyone up when they are let go.
        self._entries: list[bytes] = []

    def add(self, conferences: Sequence[Conference]) -> None:
        """Add those that can stand in a calendar, each with its deadlines."""
        for each in conferences:
            if vague(each) is None:
                entries = [self._entry(each), *(self._due(each, due) for due in each.deadlines if is_day(due.due))]
                self._entries += [entry.to_ical() for entry in entries]

    def close(self) -> bytes:
        """The whole file."""
        for zone, days in sorted(self._days.items()):
            self._calendar.add_component(rules_of(zone, min(days).year, max(days).year))
        head, end, rest = self._calendar.to_ical().rpartition(b"END:VCALENDAR")
        return b"".join((head, *self._entries, end, rest))

    def _entry(self, conference: Conference) -> Event:
        entry = self._begun(conference, None, conference.record.title_in(self._texts.language))
        _put(entry, "status", _STATUSES[conference.status])
        _put(entry, "transp", "OPAQUE" if self._busy else "TRANSPARENT")
        self._when(entry, conference.times)
        if place := one_line(conference.record.text_in(self._texts.language, "place", conference.place)):
            _put(entry, "location", _Text.of(place))
        if conference.online_link:
            # A room for people, not for machines: what it can do beside a page is not known.
            _put(entry, "conference", vUri(one_line(conference.online_link)), {"VALUE": "URI"})
        _put(entry, "categories", [_Text.of(self._texts(each.text_id)) for each in conference.record.subject.areas])
        _put(entry, KIND, conference.kind.value)
        if conference.series:
            _put(entry, SERIES, _Text.of(one_line(conference.series)))
        return entry

    def _due(self, conference: Conference, deadline: Deadline) -> Event:
        """A deadline, as a day of its own.

        Not as a VTODO: Google and Outlook leave those out when they take a file in, and a to-do that a calendar shows
        as overdue for ever is nobody's. The day takes no time, and is tied to its conference.
        """
        title = conference.record.title_in(self._texts.language)
        due = self._texts(_DUE[deadline.kind], title=title)
        entry = self._begun(conference, deadline.kind, due)
        off = conference.status is ConferenceStatus.CANCELLED
        _put(entry, "status", "CANCELLED" if off else "CONFIRMED")
        _put(entry, "transp", "TRANSPARENT")
        _put(entry, "dtstart", deadline.due.first_day)
        _put(entry, "dtend", deadline.due.last_day + _ONE_DAY)
        _put(entry, "related-to", _Text.of(str(Entry(conference.reference, None, self._deployment))))
        _put(entry, DEADLINE, deadline.kind.value)
        return entry

    def _begun(self, conference: Conference, deadline: DeadlineKind | None, title: str) -> Event:
        """What both sorts of entries have."""
        entry = Event()
        _put(entry, "uid", _Text.of(str(Entry(conference.reference, deadline, self._deployment))))
        _put(entry, "sequence", conference.sequence)
        _put(entry, "dtstamp", self._now.astimezone(UTC))
        _put(entry, "created", conference.record.made_at.astimezone(UTC))
        _put(entry, "last-modified", conference.record.changed_at.astimezone(UTC))
        _put(entry, "summary", _Text.of(one_line(title)))
        _put(entry, "description", _Text.of(described(conference, self._texts, self._command)))
        if conference.registration:
            _put(entry, "url", vUri(one_line(conference.registration)))
        return entry

    def _when(self, entry: Event, times: Times) -> None:
        """From when until when; whole days where the hours are not all known, the day after the last as the end."""
        first, last = times.first_day, times.last_day
        if first is None or last is None:
            raise ValueError("what has no day is left out")
        if times.opens is None or times.zone is None or (times.closes is None and last != first):
            _put(entry, "dtstart", first)
            _put(entry, "dtend", last + _ONE_DAY)
            return
        clock = self._clock(times.zone, first, last)
        _put(entry, "dtstart", datetime.combine(first, times.opens, clock))
        if times.closes is not None:
            _put(entry, "dtend", datetime.combine(last, times.closes, clock))

    def _clock(self, zone: str, *days: date) -> tzinfo:
        if zone == UNIVERSAL:
            return UTC
        self._days.setdefault(zone, []).extend(days)
        return ZoneInfo(zone)


_DUE: Final = {
    DeadlineKind.REGISTRATION: "calendar-due-registration",
    DeadlineKind.PAPERS: "calendar-due-papers",
}


def _put(component: Any, name: str, value: object, parameters: Mapping[str, str] | None = None) -> None:
    """Give a component a property; the library says nothing of the types of values."""
    component.add(name, value, dict(parameters or {}))


class _Text(vText):
    """A text as RFC 5545 escapes it. The library takes a typed backslash and N for a line break."""

    __slots__ = ()

    @classmethod
    def of(cls, text: str) -> Self:
        """A text without characters that end a line for some reader, or that no text has."""
        return cls(several_lines(text))

    def to_ical(self) -> bytes:
        """As it is written."""
        escaped = self.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")
        return escaped.encode()
