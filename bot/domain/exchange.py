"""Initiatives as a table that is handed out and taken in: its columns, its limits, and what can be wrong with a row."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from bot.domain.errors import AccordError

MEGABYTE: Final = 1024 * 1024
LARGEST_FILE: Final = 8 * MEGABYTE
# Rows of a file that a member takes in; reviewers and admins take in the second.
MEMBERS_ROWS: Final = 50
ORGANISERS_ROWS: Final = 20_000
# Columns that are looked at; a table of initiatives has about twenty.
MOST_COLUMNS: Final = 200
# What a member's own system may call an initiative.
OWN_CODE_LIMIT: Final = 60


class Heading(StrEnum):
    """The columns, in the order in which they are handed out, by the names that never change."""

    REFERENCE = "reference"
    TITLE = "title"
    SUMMARY = "summary"
    LEAD = "lead"
    PARTNERS = "partners"
    GROUP = "group"
    AREAS = "areas"
    TOPICS = "topics"
    SCOPE = "scope"
    REGIONS = "regions"
    COUNTRIES = "countries"
    STATUS = "status"
    START = "start"
    END = "end"
    LINK = "link"
    POINTS = "points"
    YOUTH_LED = "youth_led"
    WOMEN_LED = "women_led"
    LANGUAGE = "language"
    VISIBILITY = "visibility"
    OWN_CODE = "own_code"
    UPDATED = "updated"

    @property
    def tag(self) -> str:
        """What the column is called by the Humanitarian Exchange Language (HXL 1.1), our own tags included."""
        return _TAGS[self]

    @property
    def text_id(self) -> str:
        """The catalogue's name for this column."""
        return f"column-{self.value.replace('_', '-')}"


_TAGS: Final = {
    Heading.REFERENCE: "#activity+code",
    Heading.TITLE: "#activity+name",
    Heading.SUMMARY: "#description",
    Heading.LEAD: "#org+lead",
    Heading.PARTNERS: "#org+partner+list",
    Heading.GROUP: "#org+type",
    Heading.AREAS: "#sector+list",
    Heading.TOPICS: "#subsector+list",
    Heading.SCOPE: "#x_scope",
    Heading.REGIONS: "#region+list",
    Heading.COUNTRIES: "#country+code+list",
    Heading.STATUS: "#status",
    Heading.START: "#date+start",
    Heading.END: "#date+end",
    Heading.LINK: "#meta+url",
    Heading.POINTS: "#x_call_point",
    Heading.YOUTH_LED: "#x_youth_led",
    Heading.WOMEN_LED: "#x_women_led",
    Heading.LANGUAGE: "#x_language",
    Heading.VISIBILITY: "#x_visibility",
    Heading.OWN_CODE: "#x_own_code",
    Heading.UPDATED: "#date+updated",
}


class ExchangeFormat(StrEnum):
    """What kind of file is made; with HXL a row of tags stands below the headings."""

    CSV = "csv"
    CSV_HXL = "csv-hxl"
    XLSX = "xlsx"
    XLSX_HXL = "xlsx-hxl"
    JSON = "json"

    @property
    def ending(self) -> str:
        """How the file's name ends."""
        return self.value.removesuffix("-hxl")

    @property
    def text_id(self) -> str:
        """The catalogue's name for it."""
        return f"exchange-format-{self.value}"

    @property
    def tagged(self) -> bool:
        """Whether it has the row of tags."""
        return self.value.endswith("-hxl")


@dataclass(frozen=True, slots=True)
class Problem:
    """What keeps a row from being taken in: its number in the file, the column as the file names it, and what it is."""

    row: int
    # Empty where it is the row as a whole.
    column: str
    # The words for it are in the catalogues, under `problem-…`.
    what: str
    data: Mapping[str, str | int] = field(default_factory=dict[str, str | int])
    # What the row is called, where its number alone says little.
    named: str = ""

    @classmethod
    def of(cls, row: int, column: str, error: AccordError) -> "Problem":
        """What is wrong with a value, as a problem of its row."""
        return cls(row, column, error.text_id.removeprefix("error-"), error.data())

    @property
    def text_id(self) -> str:
        """The sentence."""
        return f"problem-{self.what}"


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table: the cells that are known, by column, each as text; and what could not be read of it."""

    number: int
    cells: Mapping[Heading, str]
    # The columns as the file names them.
    names: Mapping[Heading, str]
    problems: tuple[Problem, ...] = ()

    def problem(self, heading: Heading, what: str, **data: str | int) -> Problem:
        """Something wrong in a column of this row."""
        return Problem(self.number, self.names.get(heading, heading.value), what, data)


@dataclass(frozen=True, slots=True)
class UnknownColumn:
    """A column that is left out; `near` is the one that may be meant, or empty."""

    name: str
    near: str = ""


@dataclass(frozen=True, slots=True)
class Alike:
    """A new row that looks like an initiative that is there."""

    row: int
    title: str
    reference: str
    known_title: str


@dataclass(slots=True)
class Outcome:
    """What a file holds, or what became of it."""

    rows: int = 0
    made: int = 0
    changed: int = 0
    # Of those that change, the ones that the whole network sees and that reviewers look at again.
    again: int = 0
    same: int = 0
    problems: int = 0
    # The first ones; the file that goes with them has all.
    first_problems: list[Problem] = field(default_factory=list[Problem])
    unknown_columns: list[UnknownColumn] = field(default_factory=list[UnknownColumn])
    # What to know about how the file was read, as ids of texts.
    notes: list[str] = field(default_factory=list[str])
    # The first titles as they were read.
    titles: list[str] = field(default_factory=list[str])
    # Of so many of the new rows it was looked whether they are there already.
    compared: int = 0
    alike: list[Alike] = field(default_factory=list[Alike])
    # What is not in the way, and to be known: how many, and the first ones.
    remarks: int = 0
    first_remarks: list[Problem] = field(default_factory=list[Problem])
    # Those that are there, and that the file does not change.
    held: int = 0
    imported: bool = False


class Step(StrEnum):
    """What is being done with a file, for whoever waits."""

    WAITING = "waiting"
    READING = "reading"
    COMPARING = "comparing"
    WRITING = "writing"
