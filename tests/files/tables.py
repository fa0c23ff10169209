"""Tables of initiatives for tests, and reading them as an import does."""

import zipfile
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import xlsxwriter

from bot.domain.exchange import Heading, Row, UnknownColumn
from bot.files.read_table import open_table

NO_END = 10**6


def read(
    data: bytes | Path, name: str = "table.csv", *, most: int = NO_END
) -> tuple[list[Row], list[UnknownColumn], list[str]]:
    """The rows of a file, the columns that nobody knows, and what is to be known about it."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "given"
        path.write_bytes(data.read_bytes() if isinstance(data, Path) else data)
        with open_table(path, name, most=most) as table:
            return list(table.rows), list(table.unknown.values()), table.notes


def cells(data: bytes | Path, name: str = "table.csv") -> list[dict[str, str]]:
    """The cells of each row that hold something, by our own names."""
    return [{heading.value: cell for heading, cell in row.cells.items() if cell} for row in read(data, name)[0]]


def titles(data: bytes | Path, name: str = "table.csv") -> list[str]:
    return [row.cells[Heading.TITLE] for row in read(data, name)[0]]


def workbook(path: Path, *sheets: Sequence[Sequence[Any]], **options: Any) -> Path:
    """A workbook as a spreadsheet would save it; `hidden` is the number of a sheet that cannot be seen."""
    book = xlsxwriter.Workbook(path)
    for rows in sheets:
        sheet = book.add_worksheet()
        for at, row in enumerate(rows, options.get("first_row", 0)):
            for column, value in enumerate(row, options.get("first_column", 0)):
                sheet.write(at, column, value)
    if "hidden" in options:
        # A sheet that is being looked at cannot be hidden.
        book.worksheets()[options["hidden"] - 1].activate()
        book.worksheets()[options["hidden"] - 1].set_first_sheet()
        book.worksheets()[options["hidden"]].hide()
    book.close()
    return path


def with_part(path: Path, name: str, data: bytes) -> Path:
    """A workbook with one part more, or another one in its place."""
    made = path.with_name(f"changed-{path.name}")
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.infolist():
            if part.filename != name:
                new.writestr(part, old.read(part.filename))
        new.writestr(name, data)
    return made
