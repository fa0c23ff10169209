"""What stands in a calendar: its entries one after the other, each with those properties alone that are looked at.

A calendar of any size takes the memory of one entry. Who takes part, what is attached and what nobody asked for is left
out here, before anything understands it.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from bot.domain.entries import LeftBehind
from bot.domain.errors.calendars import CalendarBroken, CalendarNotKnown
from bot.files.ics_marks import DEADLINE, KIND, SERIES

# Of an entry so many lines and parts within parts are read; no calendar program comes near.
MOST_LINES: Final = 200
_DEEPEST: Final = 10
_CALENDAR: Final = "VCALENDAR"
_LOOKED_AT: Final = frozenset(
    {
        *("UID", "SEQUENCE", "DTSTAMP", "LAST-MODIFIED", "SUMMARY", "DESCRIPTION", "LOCATION", "STATUS", "CATEGORIES"),
        *("DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "RECURRENCE-ID", "URL", "CONFERENCE", "RELATED-TO"),
        *(DEADLINE, KIND, SERIES),
    }
)
_PEOPLE: Final = frozenset({"ATTENDEE", "ORGANIZER", "CONTACT"})
_OF_THE_CALENDAR: Final = frozenset({"METHOD", "X-WR-TIMEZONE"})
_OF_A_ZONE: Final = frozenset({"TZID", "X-LIC-LOCATION"})


@dataclass(slots=True)
class Part:
    """An entry as it stands in the file: its lines, by the names of their properties."""

    number: int
    lines: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    # It has more lines than any entry, and is not whole here.
    too_large: bool = False


@dataclass(slots=True)
class Calendars:
    """What the calendars of a file say of themselves, as far as they are read: it fills while the entries come."""

    entries: int = 0
    method: str = ""
    zone: str = ""
    # Places by what the file calls their zones.
    zones: dict[str, str] = field(default_factory=dict[str, str])
    left: LeftBehind = field(default_factory=LeftBehind)

    def parts(self, lines: Iterator[str]) -> Iterator[Part]:
        """The entries. Raises CalendarNotKnown, CalendarBroken."""
        begun = False
        for line in lines:
            name, value = name_of(line), line.partition(":")[2].strip()
            if name == "BEGIN" and value.upper() == _CALENDAR:
                begun = True
                yield from self._calendar(lines)
            elif not begun:
                raise CalendarNotKnown
        if not begun:
            raise CalendarNotKnown

    def _calendar(self, lines: Iterator[str]) -> Iterator[Part]:
        self.method, self.zone, self.zones = "", "", {}
        for line in lines:
            name, value = name_of(line), line.partition(":")[2].strip()
            if name == "BEGIN":
                part = self._part(value.upper(), lines)
                if part is not None:
                    yield part
            elif name == "END":
                if value.upper() != _CALENDAR:
                    raise CalendarBroken(entries=self.entries)
                return
            elif name == "METHOD":
                self.method = value.upper()
            elif name == "X-WR-TIMEZONE":
                self.zone = value
        raise CalendarBroken(entries=self.entries)

    def _part(self, kind: str, lines: Iterator[str]) -> Part | None:
        """A part of the calendar up to its end; None where it is no entry."""
        part = Part(self.entries + 1)
        open_parts = [kind]
        looked_at = {"VEVENT": _LOOKED_AT | _PEOPLE | {"ATTACH"}, "VTIMEZONE": _OF_A_ZONE}.get(kind, frozenset[str]())
        while open_parts:
            line = next(lines, "")
            name, value = name_of(line), line.partition(":")[2].strip().upper()
            if not line or (name == "END" and value != open_parts[-1]) or len(open_parts) > _DEEPEST:
                raise CalendarBroken(entries=self.entries)
            if name == "BEGIN":
                open_parts.append(value)
            elif name == "END":
                open_parts.pop()
            elif len(open_parts) == 1 and (name in looked_at or (kind == "VEVENT" and not name)):
                part.too_large = part.too_large or len(part.lines) >= MOST_LINES
                if not part.too_large:
                    part.lines.append((name, line))
        return self._counted(kind, part)

    def _counted(self, kind: str, part: Part) -> Part | None:
        names = {name for name, _ in part.lines}
        if kind == "VEVENT":
            self.entries += 1
            self.left.people += bool(names & _PEOPLE)
            self.left.files += "ATTACH" in names
            part.lines = [(name, line) for name, line in part.lines if name in _LOOKED_AT or not name]
            return part
        if kind == "VTIMEZONE":
            said = {name: line.partition(":")[2].strip() for name, line in part.lines}
            if said.get("TZID"):
                self.zones[said["TZID"]] = said.get("X-LIC-LOCATION", "")
        elif kind == "VTODO":
            self.left.todos += 1
        elif kind == "VJOURNAL":
            self.left.journals += 1
        else:
            self.left.others += 1
        return None


def name_of(line: str) -> str:
    """The name of a property; empty where a line has none."""
    name = line.split(":", 1)[0].split(";", 1)[0].strip().upper()
    known = name.replace("-", "").replace("_", "").isalnum() and name.isascii()
    return name if known and (":" in line) else ""
