"""A calendar from anyone (RFC 5545, with names of RFC 7986): its entries, each with what is wrong with it.

Blocks, and loads `icalendar`: used from threads, and imported by the first file that is read.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final, TypeVar

from icalendar import vDDDTypes
from icalendar.parser import Contentline, split_on_unescaped_comma, unescape_backslash

from bot.domain.areas import AREAS, Area, in_order
from bot.domain.conferences import (
    PLACE_LIMIT,
    SERIES_LIMIT,
    ConferenceKind,
    ConferenceStatus,
    Deadline,
    DeadlineKind,
    Times,
)
from bot.domain.entries import Judged, ReadEntry
from bot.domain.errors import AccordError
from bot.domain.exchange import Problem
from bot.domain.names import display_name
from bot.domain.records import MOST_TOPICS, SUMMARY_LIMIT, TITLE_LIMIT, clean_link, clean_title
from bot.domain.typed_lists import TOPIC_LIMIT, Words
from bot.files.ics_lines import joined_lines, lines_of
from bot.files.ics_marks import DEADLINE, KIND, SERIES
from bot.files.ics_parts import Calendars, Part
from bot.files.ics_times import Clocks, Moment, read_length, read_moment, times_of
from bot.files.ics_words import one_line, several_lines, without_signature
from bot.files.row_words import areas as area_words

_STATUSES: Final = {
    "TENTATIVE": ConferenceStatus.PROPOSED,
    "CONFIRMED": ConferenceStatus.CONFIRMED,
    "CANCELLED": ConferenceStatus.CANCELLED,
}
_ONCE: Final = ("UID", "DTSTART", "DTEND", "DURATION", "SUMMARY", "RECURRENCE-ID")
_REPEATS: Final = ("RRULE", "RDATE", "RECURRENCE-ID")
_SHORT: Final = "…"
_QUOTED: Final = 60
_VALUES: Final[Any] = vDDDTypes
T = TypeVar("T")
Line = tuple[Mapping[str, Any], str]


class CalendarFile:
    """A calendar that is being read. What it holds beside its entries is known once they all came."""

    def __init__(self, path: Path, server_zone: str, words: Words) -> None:
        """Raises CalendarNotKnown where it is no text."""
        joined, notes = joined_lines(path)
        self._calendars = Calendars()
        self._parts = self._calendars.parts(lines_of(joined))
        self._zone, self._words = server_zone, words
        self.left = self._calendars.left
        self.left.notes += notes

    def entries(self) -> Iterator[Judged]:
        """The entries. Raises CalendarNotKnown, CalendarBroken."""
        for part in self._parts:
            clocks = Clocks(self._zone, self._words, self._calendars.zone, self._calendars.zones)
            yield _Reading(part, clocks, cancelled=self._calendars.method == "CANCEL").judged()


class _Reading:
    """One entry while it is read."""

    def __init__(self, part: Part, clocks: Clocks, *, cancelled: bool) -> None:
        self._number = part.number
        self._clocks = clocks
        self._cancelled = cancelled
        self._problems: list[Problem] = []
        self._remarks: list[Problem] = []
        self._lines: dict[str, list[Line]] = {}
        self._name = ""
        for name, line in part.lines:
            self._split(name, line)
        self._name = display_name(one_line(self._text("SUMMARY")))[:_QUOTED] if self._lines.get("SUMMARY") else ""
        if part.too_large:
            self._problem("", "entry-too-large")

    def _split(self, name: str, line: str) -> None:
        try:
            _, parameters, value = Contentline(line).raw_parts()
        except ValueError:
            self._problem(name, "line-not-understood", typed=line[:_QUOTED])
            return
        self._lines.setdefault(name, []).append((parameters, value))

    def _problem(self, name: str, what: str, **data: str | int) -> None:
        self._problems.append(Problem(self._number, name, what, data, named=self._name))

    def _remark(self, name: str, what: str, **data: str | int) -> None:
        self._remarks.append(Problem(self._number, name, f"entry-{what}", data, named=self._name))

    def _held(self, name: str, read: Callable[[], T]) -> T | None:
        """What is read, or None and the problem that it is."""
        try:
            return read()
        except AccordError as error:
            found = Problem.of(self._number, name, error)
            self._problem(name, found.what, **found.data)
            return None

    def judged(self) -> Judged:
        """What it says, where nothing is wrong with it."""
        for name in _ONCE:
            if len(self._lines.get(name, ())) > 1:
                self._problem(name, "property-twice")
        for name in _REPEATS:
            if name in self._lines:
                self._problem(name, "entry-repeats")
        entry = self._entry()
        self._problems = [
            Problem(each.row, each.column, each.what, each.data, named=self._name) for each in self._problems
        ]
        kept = None if self._problems else entry
        return Judged(self._number, self._name, kept, tuple(self._problems), tuple(self._remarks))

    def _entry(self) -> ReadEntry | None:
        title = self._held("SUMMARY", self._title)
        times = self._times()
        status = self._status()
        registration = self._link("URL")
        room = self._link("CONFERENCE")
        place = self._short("LOCATION", PLACE_LIMIT)
        online_link = room or (place if _is_link(place) else None)
        areas, topics = self._categories()
        if title is None or times is None:
            return None
        return ReadEntry(
            number=self._number,
            uid=self._text("UID").strip(),
            sequence=self._whole_number("SEQUENCE"),
            changed_at=self._instant("LAST-MODIFIED") or self._instant("DTSTAMP"),
            title=title,
            summary=self._summary(),
            times=times,
            status=status,
            kind=_value(ConferenceKind, self._text(KIND)),
            place="" if _is_link(place) else place,
            online=online_link is not None,
            online_link=online_link,
            registration=registration,
            areas=areas,
            topics=topics,
            series=self._short(SERIES, SERIES_LIMIT),
            deadline=self._deadline(times),
            of_uid=self._text("RELATED-TO").strip(),
        )

    def _text(self, name: str) -> str:
        lines = self._lines.get(name)
        return several_lines(unescape_backslash(lines[0][1])) if lines else ""

    def _title(self) -> str:
        title = one_line(self._text("SUMMARY"))
        if len(title) > TITLE_LIMIT:
            self._remark("SUMMARY", "shortened", length=len(title), limit=TITLE_LIMIT)
        return clean_title(_cut(title, TITLE_LIMIT))

    def _short(self, name: str, limit: int) -> str:
        text = one_line(self._text(name))
        if len(text) > limit:
            self._remark(name, "shortened", length=len(text), limit=limit)
        return _cut(text, limit)

    def _summary(self) -> str:
        """What it says of itself, without what Accord added when it handed it out."""
        text = self._text("DESCRIPTION")
        text = without_signature(text) if KIND in self._lines else text.strip()
        if len(text) > SUMMARY_LIMIT:
            self._remark("DESCRIPTION", "shortened", length=len(text), limit=SUMMARY_LIMIT)
        return _cut(text, SUMMARY_LIMIT)

    def _times(self) -> Times | None:
        if "DTSTART" not in self._lines:
            self._problem("DTSTART", "entry-undated")
            return None
        starts = self._moment("DTSTART")
        ends = self._moment("DTEND") if "DTEND" in self._lines else None
        lasts = self._length() if "DURATION" in self._lines and ends is None else None
        if starts is None or self._problems:
            return None
        name = "DTEND" if ends is not None else "DTSTART"
        found = self._held(name, lambda: times_of(starts, ends, lasts, self._clocks))
        if found is None:
            return None
        for each in found[1]:
            self._remark("DTSTART", each, zone=found[0].zone or self._clocks.server)
        return found[0]

    def _moment(self, name: str) -> Moment | None:
        parameters, value = self._lines[name][0]
        try:
            return self._held(name, lambda: read_moment(value, parameters, self._clocks))
        except (ValueError, OverflowError):
            self._problem(name, "moment-not-understood", typed=value[:_QUOTED])
            return None

    def _length(self) -> timedelta | None:
        value = self._lines["DURATION"][0][1]
        try:
            return read_length(value)
        except (ValueError, OverflowError):
            self._problem("DURATION", "length-not-understood", typed=value[:_QUOTED])
            return None

    def _instant(self, name: str) -> datetime | None:
        """When something was written; what cannot be read says nothing."""
        with suppress(ValueError, OverflowError, IndexError, KeyError):
            read = _VALUES.from_ical(self._lines[name][0][1].strip())
            if isinstance(read, datetime):
                return read.replace(tzinfo=read.tzinfo or UTC).astimezone(UTC)
        return None

    def _whole_number(self, name: str) -> int:
        with suppress(ValueError):
            return max(0, min(int(self._text(name) or 0), 2**31 - 1))
        return 0

    def _status(self) -> ConferenceStatus:
        written = self._text("STATUS").strip().upper()
        if self._cancelled:
            return ConferenceStatus.CANCELLED
        return _STATUSES.get(written, ConferenceStatus.CONFIRMED)

    def _link(self, name: str) -> str | None:
        """A link that can be shown; one that cannot is left out, and that is told."""
        for _, value in self._lines.get(name, ()):
            try:
                if link := clean_link(unescape_backslash(value)):
                    return link
            except AccordError:
                self._remark(name, "link-left-out", typed=value[:_QUOTED])
        return None

    def _categories(self) -> tuple[tuple[Area, ...], tuple[str, ...]]:
        """Priority areas by their names in any language, and the others as topics."""
        areas: list[Area] = []
        topics: dict[str, None] = {}
        for _, value in self._lines.get("CATEGORIES", ()):
            for each in split_on_unescaped_comma(value):
                word = one_line(each)
                if (area := area_words().find(word)) is not None:
                    areas.append(area)
                elif word and len(word) <= TOPIC_LIMIT:
                    topics.setdefault(display_name(word))
        return in_order(areas, AREAS), tuple(topics)[:MOST_TOPICS]

    def _deadline(self, times: Times) -> Deadline | None:
        kind = _value(DeadlineKind, self._text(DEADLINE))
        return Deadline(kind, times.starts) if kind is not None and times.starts is not None else None


def _value(enum: Callable[[str], T], text: str) -> T | None:
    with suppress(ValueError):
        return enum(text.strip())
    return None


def _cut(text: str, limit: int) -> str:
    return text if len(text) <= limit else text[: limit - len(_SHORT)].rstrip() + _SHORT


def _is_link(text: str) -> bool:
    with suppress(AccordError):
        return clean_link(text) is not None
    return False
