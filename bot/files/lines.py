"""The lines of a table as they stand in a file, whatever its kind; and where a cell came in damaged."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

# A cell with more characters is cut: no text of an initiative comes near, and the row is told to be too long.
LONGEST_CELL: Final = 40_000


@dataclass(frozen=True, slots=True)
class Line:
    """A line: its number as a spreadsheet counts, from 1, and its cells, blank ones at the end left out."""

    number: int
    cells: list[str]


@dataclass(slots=True)
class Lines:
    """A table that is being read. Blank lines are left out."""

    lines: Iterator[Line]
    # What to know about how it was read, as ids of texts.
    notes: list[str] = field(default_factory=list[str])


def trimmed(cells: list[str]) -> list[str]:
    """Cells without the blank ones at the end, none longer than any text needs."""
    last = len(cells)
    while last and not cells[last - 1].strip():
        last -= 1
    return [cell[:LONGEST_CELL] for cell in cells[:last]]
