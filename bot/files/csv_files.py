"""Tables as CSV: a file for each, in UTF-8 with a mark for spreadsheets, and the words beside them as plain text."""

import csv
from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from datetime import date
from pathlib import Path
from typing import Any, Final

from bot.files.cells import Cell, guarded
from bot.files.tables import Note, Table

# The mark at the beginning tells spreadsheets that this is UTF-8.
_ENCODING: Final = "utf-8-sig"


class CsvBook:
    """Writes CSV as RFC 4180 has it: commas, lines that end in CR LF; days as 2026-03-02, shares as 0.25."""

    def __init__(self, folder: Path, name: str) -> None:
        """`name` begins the name of each file."""
        self._folder = folder
        self._name = name
        self._open = ExitStack()
        self._files: list[Path] = []
        self._writer: Any = None

    def _new(self, part: str, ending: str) -> Any:
        path = self._folder / f"{self._name}-{part}.{ending}"
        self._files.append(path)
        return self._open.enter_context(path.open("w", encoding=_ENCODING, newline=""))

    def begin(self, table: Table) -> None:
        """Begin a file."""
        self._writer = csv.writer(self._new(table.file, "csv"))
        self._writer.writerow([guarded(column.heading) for column in table.columns])

    def add(self, rows: Iterable[Sequence[Cell]]) -> None:
        """Add rows to it."""
        self._writer.writerows([_written(cell) for cell in row] for row in rows)

    def note(self, note: Note) -> None:
        """Write the words, with an empty line between paragraphs."""
        self._new(note.file, "txt").write("\r\n\r\n".join(note.paragraphs) + "\r\n")

    def close(self) -> tuple[Path, ...]:
        """Finish all files."""
        self._open.close()
        return tuple(self._files)

    def abandon(self) -> None:
        """Let go of them."""
        self._open.close()


def _written(cell: Cell) -> str | int | float:
    if isinstance(cell, str):
        return guarded(cell)
    if isinstance(cell, date):
        return cell.isoformat()
    return "" if cell is None else cell
