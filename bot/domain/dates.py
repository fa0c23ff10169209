"""Dates with the precision in which they are known: "June 2015" is not 1 June."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from bot.domain.errors.records import DateNotUnderstood, DateUnlikely, EndsBeforeStart, NoSuchDay
from bot.domain.names import fold

# Work in this field is younger than its documents; a plan looks some decades ahead.
EARLIEST: Final = 1945
LATEST: Final = 2100
_MONTHS: Final = 12
_YEAR: Final = re.compile(r"(\d{4})")
_MONTH: Final = re.compile(r"(?:(?P<y>\d{4})[-/.](?P<m>\d{1,2})|(?P<m2>\d{1,2})[-/.](?P<y2>\d{4}))")
_DAY: Final = re.compile(
    r"(?:(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})|(?P<d2>\d{1,2})\.(?P<m2>\d{1,2})\.(?P<y2>\d{4}))"
)
# With the month in words, in English or French: June 2015, 30 June 2015, June 30, 2015, 1er juin 2015.
_IN_WORDS: Final = re.compile(
    r"(?:le )?(?:(?P<d>\d{1,2})(?:er|st|nd|rd|th)? )?(?P<m>[a-z]+)(?: (?P<d2>\d{1,2})(?:st|nd|rd|th)?)? (?P<y>\d{4})"
)
_NAMES: Final = {
    name: number
    for number, names in enumerate(
        (
            "january jan janvier janv",
            "february feb fevrier fevr",
            "march mar mars",
            "april apr avril avr",
            "may mai",
            "june jun juin",
            "july jul juillet juil",
            "august aug aout",
            "september sep sept septembre",
            "october oct octobre",
            "november nov novembre",
            "december dec decembre",
        ),
        start=1,
    )
    for name in names.split()
}


class Precision(StrEnum):
    """How much of a date is known."""

    YEAR = "year"
    MONTH = "month"
    DAY = "day"


@dataclass(frozen=True, slots=True)
class When:
    """A year, a month or a day. Written as ISO 8601 does with reduced precision: 2015, 2015-06, 2015-06-30."""

    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        """Raises DateUnlikely for a year that cannot be meant, NoSuchDay for 31 February."""
        if not EARLIEST <= self.year <= LATEST:
            raise DateUnlikely(year=self.year, earliest=EARLIEST, latest=LATEST)
        if self.month is not None and not 1 <= self.month <= _MONTHS:
            raise NoSuchDay(typed=str(self))
        if self.day is not None and (self.month is None or not 1 <= self.day <= monthrange(self.year, self.month)[1]):
            raise NoSuchDay(typed=str(self))

    @property
    def precision(self) -> Precision:
        """How much of it is known."""
        if self.month is None:
            return Precision.YEAR
        return Precision.MONTH if self.day is None else Precision.DAY

    @property
    def first_day(self) -> date:
        """The earliest day that it may be."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last_day(self) -> date:
        """The latest day that it may be."""
        month = self.month or _MONTHS
        return date(self.year, month, self.day or monthrange(self.year, month)[1])

    def __str__(self) -> str:
        """As it is kept and handed out. Compared as text, an earlier one comes before a later one."""
        parts = (f"{self.year:04}", *(f"{part:02}" for part in (self.month, self.day) if part is not None))
        return "-".join(parts)


def read_date(typed: str) -> When | None:
    """What was typed: 2015, 2015-06, 06/2015, 2015-06-30, 30.06.2015, 30 June 2015; None where nothing was.

    Raises DateNotUnderstood for "next spring" and for what reads as two dates, DateUnlikely, NoSuchDay.
    """
    text = typed.strip()
    if not text:
        return None
    if found := _YEAR.fullmatch(text):
        return When(int(found[1]))
    for form, parts in ((_MONTH, "ym"), (_DAY, "ymd")):
        if found := form.fullmatch(text):
            return When(*(int(found[part] or found[f"{part}2"]) for part in parts))
    if (found := _IN_WORDS.fullmatch(fold(text))) and found["m"] in _NAMES and not (found["d"] and found["d2"]):
        day = found["d"] or found["d2"]
        return When(int(found["y"]), _NAMES[found["m"]], int(day) if day else None)
    raise DateNotUnderstood(typed=text[:40])


def in_turn(starts: When | None, ends: When | None) -> None:
    """Hold that something does not end before it starts. Raises EndsBeforeStart."""
    if starts is not None and ends is not None and ends.last_day < starts.first_day:
        raise EndsBeforeStart(starts=str(starts), ends=str(ends))
