"""Tables as one XLSX file: a sheet for each, with a heading that stays in sight and a filter. Nothing in it runs."""

from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Any, Final

from bot.files.cells import Cell, guarded
from bot.files.tables import Note, Table

# What the format allows in one sheet, the heading included.
ROWS_OF_A_SHEET: Final = 1_048_576
_OPTIONS: Final = {
    # A row goes to the disk when the next one begins.
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    # Takes effect only where a sheet is too large without.
    "use_zip64": True,
}
_NOTE_WIDTH: Final = 100


class XlsxBook:
    """Writes XLSX. A table with more rows than a sheet has goes on in a further one."""

    def __init__(self, folder: Path, name: str, *, rows_of_a_sheet: int = ROWS_OF_A_SHEET) -> None:
        # Ten megabytes, which only an export needs.
        import xlsxwriter  # pyright: ignore[reportMissingTypeStubs] - it brings none

        self._path = folder / f"{name}.xlsx"
        # Any: xlsxwriter has no types.
        self._book: Any = xlsxwriter.Workbook(self._path, {**_OPTIONS, "tmpdir": str(folder)})
        self._heading = self._book.add_format({"bold": True, "bottom": 1})
        self._day = self._book.add_format({"num_format": "yyyy-mm-dd", "align": "left"})
        self._percent = self._book.add_format({"num_format": "0 %"})
        self._wrapped = self._book.add_format({"text_wrap": True, "valign": "top"})
        self._rows_of_a_sheet = rows_of_a_sheet
        self._table: Table | None = None
        self._sheet: Any = None
        self._row = 0
        self._further = 0

    def begin(self, table: Table) -> None:
        """Begin a sheet."""
        self._finish_sheet()
        self._table, self._further = table, 1
        self._new_sheet(table, table.sheet)

    def _new_sheet(self, table: Table, name: str) -> None:
        self._sheet = self._book.add_worksheet(name)
        self._sheet.freeze_panes(1, 0)
        for number, column in enumerate(table.columns):
            self._sheet.set_column(number, number, column.width)
            self._sheet.write_string(0, number, guarded(column.heading), self._heading)
        self._row = 1

    def add(self, rows: Iterable[Sequence[Cell]]) -> None:
        """Add rows to it."""
        table = self._table
        if table is None:
            raise ValueError("a row belongs to a table")
        for row in rows:
            if self._row == self._rows_of_a_sheet:
                self._finish_sheet()
                self._further += 1
                self._new_sheet(table, f"{table.sheet} {self._further}")
            for number, cell in enumerate(row):
                self._write(number, cell, percent=table.columns[number].percent)
            self._row += 1

    def _write(self, column: int, cell: Cell, *, percent: bool) -> None:
        if isinstance(cell, str):
            if cell:
                self._sheet.write_string(self._row, column, guarded(cell))
        elif isinstance(cell, date):
            self._sheet.write_datetime(self._row, column, cell, self._day)
        elif cell is not None:
            self._sheet.write_number(self._row, column, cell, self._percent if percent else None)

    def _finish_sheet(self) -> None:
        if self._table is not None:
            self._sheet.autofilter(0, 0, self._row - 1, len(self._table.columns) - 1)

    def note(self, note: Note) -> None:
        """Add a sheet of words."""
        self._finish_sheet()
        self._table = None
        sheet = self._book.add_worksheet(note.sheet)
        sheet.set_column(0, 0, _NOTE_WIDTH)
        for number, paragraph in enumerate(note.paragraphs):
            sheet.write_string(number, 0, guarded(paragraph), self._wrapped if number else self._heading)

    def close(self) -> tuple[Path, ...]:
        """Finish the file."""
        from xlsxwriter.exceptions import FileCreateError  # pyright: ignore[reportMissingTypeStubs] - it brings none

        self._finish_sheet()
        self._table = None
        try:
            self._book.close()
        except FileCreateError as error:
            # What went wrong with the disk is inside.
            raise error.args[0] from error
        return (self._path,)

    def abandon(self) -> None:
        """Let go of the rows that wait on the disk."""
        for sheet in self._book.worksheets():
            sheet.row_data_fh.close()
