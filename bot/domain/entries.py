"""Entries of other people's calendars, as they are read: what each of them says of a conference."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from bot.domain.areas import Area
from bot.domain.conferences import ConferenceKind, ConferenceStatus, Deadline, Times
from bot.domain.exchange import Problem

# Entries of a file that a member takes in; reviewers and admins take in the second.
MEMBERS_ENTRIES: Final = 50
ORGANISERS_ENTRIES: Final = 300


@dataclass(frozen=True, slots=True)
class ReadEntry:
    """What an entry says, within the limits of a conference. Persons, attachments and alarms are never among it."""

    # As they are counted in the file, from 1.
    number: int
    # What it is known by where it comes from; empty where nothing is.
    uid: str
    # How often it was changed there, and when last.
    sequence: int
    changed_at: datetime | None
    title: str
    summary: str
    times: Times
    status: ConferenceStatus
    kind: ConferenceKind | None = None
    place: str = ""
    online: bool = False
    online_link: str | None = None
    registration: str | None = None
    areas: tuple[Area, ...] = ()
    topics: tuple[str, ...] = ()
    series: str = ""
    deadlines: tuple[Deadline, ...] = ()
    # It is itself a deadline, of the conference with that identity.
    deadline: Deadline | None = None
    of_uid: str = ""

    def newer_than(self, sequence: int, changed_at: datetime | None) -> bool:
        """Whether it was changed since a time when it had been changed so often (RFC 5546, 2.1.5)."""
        if self.sequence != sequence:
            return self.sequence > sequence
        return self.changed_at is not None and (changed_at is None or self.changed_at > changed_at)


@dataclass(frozen=True, slots=True)
class Judged:
    """An entry, or what keeps it from being taken in; and what is to be told of it without being in the way."""

    number: int
    # The title as far as it can be read.
    name: str
    entry: ReadEntry | None
    problems: tuple[Problem, ...] = ()
    remarks: tuple[Problem, ...] = ()


@dataclass(slots=True)
class LeftBehind:
    """What stands in a calendar beside its entries, and is not taken in: how often, by what it is."""

    todos: int = 0
    journals: int = 0
    others: int = 0
    # Entries with people, and with files.
    people: int = 0
    files: int = 0
    # Ids of texts about how the file was read.
    notes: list[str] = field(default_factory=list[str])
