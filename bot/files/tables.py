"""The shape of every table that is handed out, whatever the kind of file."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from bot.files.cells import Cell


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, its width in characters, and whether its numbers are shares, to be shown as percent."""

    heading: str
    width: int
    percent: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """What a table is called: as a sheet (31 characters), and as a file of its own (without its ending)."""

    sheet: str
    file: str
    columns: tuple[Column, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """Words that go with the tables, a paragraph each, the first being the heading."""

    sheet: str
    file: str
    paragraphs: tuple[str, ...]


class Book(Protocol):
    """Tables on their way to the disk, one after the other. Blocks while it writes, so it is used from threads only."""

    def begin(self, table: Table) -> None:
        """Begin a table; the rows that follow are its."""
        ...

    def add(self, rows: Iterable[Sequence[Cell]]) -> None:
        """Add rows, each as wide as the table. Their texts are guarded here."""
        ...

    def note(self, note: Note) -> None:
        """Add words, after the tables."""
        ...

    def close(self) -> tuple[Path, ...]:
        """Finish. Returns the files: none is whole before this."""
        ...

    def abandon(self) -> None:
        """Let go of files that are not to be finished."""
        ...
