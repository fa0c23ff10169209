"""Conferences in other people's calendars: what an entry is known by, and what keeps one from being made."""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from bot.domain.conferences import Conference, DeadlineKind
from bot.domain.dates import Precision, When
from bot.domain.records import RecordKind, read_reference

# Entries of one file that is handed out. Whoever looks that far ahead narrows the list.
MOST_ENTRIES: Final = 1_000
_HOME: Final = "accord"
_KINDS: Final = "|".join(DeadlineKind)
_OWN: Final = re.compile(rf"(CON-[1-9][0-9]{{0,17}})(?:-({_KINDS}))?@([0-9]{{1,20}})\.{_HOME}", re.ASCII)


class Handed(StrEnum):
    """What is handed out as a calendar."""

    UPCOMING = "upcoming"
    MINE = "mine"

    @property
    def text_id(self) -> str:
        """The catalogue's name for it."""
        return f"calendar-what-{self.value}"


class Vague(StrEnum):
    """What is known of when something is, where that is too little for an entry: no day is invented."""

    NOTHING = "nothing"
    YEAR = "year"
    MONTH = "month"
    # It begins on a day that is known, and ends on one that is not.
    END = "end"


@dataclass(frozen=True, slots=True)
class Source:
    """Where a calendar comes from, for those who read it."""

    # The application of the deployment: it stays when the machine, the token or the file changes.
    deployment: int
    # The command that shows a conference, as its reader types it.
    command: str


@dataclass(frozen=True, slots=True)
class Entry:
    """What the identity of an entry of ours says: the conference, one of its deadlines, and whose it is."""

    reference: str
    deadline: DeadlineKind | None
    # As in Source, of the deployment that handed it out.
    deployment: int

    @property
    def record_id(self) -> int:
        """The conference's id, in the deployment that handed it out."""
        read = read_reference(self.reference)
        return read[1] if read is not None and read[0] is RecordKind.CONFERENCE else 0

    def __str__(self) -> str:
        """As it is written: `CON-12-registration@1234.accord`, without the name of a machine or a person."""
        about = f"-{self.deadline}" if self.deadline else ""
        return f"{self.reference}{about}@{self.deployment}.{_HOME}"


def read_entry(uid: str) -> Entry | None:
    """What an identity says; None where it is none of Accord's."""
    found = _OWN.fullmatch(uid.strip())
    return Entry(found[1], DeadlineKind(found[2]) if found[2] else None, int(found[3])) if found else None


def vague(conference: Conference) -> Vague | None:
    """Why a conference cannot stand in a calendar; None where it can."""
    starts, ends = conference.times.starts, conference.times.ends
    if starts is None:
        return Vague.NOTHING
    if starts.precision is not Precision.DAY:
        return Vague(starts.precision.value)
    return None if is_day(ends) or ends is None else Vague.END


def is_day(when: When | None) -> bool:
    """Whether a date is known to the day."""
    return when is not None and when.precision is Precision.DAY


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A conference that does not stand in a calendar which is handed out, and why."""

    reference: str
    title: str
    why: Vague
    # As much of the date as is known, as it is kept; empty where nothing is.
    known: str

    @classmethod
    def of(cls, conference: Conference, why: Vague, language: str) -> "LeftOut":
        """A conference that was left out, for a reader of a language."""
        times = conference.times
        known = times.ends if why is Vague.END else times.starts
        return cls(conference.reference, conference.record.title_in(language), why, str(known or ""))


@dataclass(frozen=True, slots=True)
class HandedCalendar:
    """A calendar that is handed out: the file, where it has an entry, and what is not in it."""

    content: bytes
    conferences: int
    left_out: tuple[LeftOut, ...]
    # More would fit than one file takes.
    more: bool = False
