"""What is wrong with the rows of a file, as a table of its own, written as it is found."""

from collections.abc import Sequence
from pathlib import Path

from bot.complaints import row_complaint
from bot.domain.exchange import Problem
from bot.files.csv_files import CsvBook
from bot.files.tables import Column, Table
from bot.texts import Texts


class ProblemList:
    """Problems on their way to the disk. The file is there from the first one on."""

    def __init__(self, folder: Path, texts: Texts, *, named: bool = False) -> None:
        """`named` adds a column with what each row is called."""
        self._texts = texts
        self._named = named
        self._folder = folder
        self._book: CsvBook | None = None

    def add(self, problems: Sequence[Problem]) -> None:
        """Add problems, in the words of whoever reads them."""
        if not problems:
            return
        book = self._book = self._book or self._begin()
        book.add((*self._where(each), row_complaint(each, self._texts)) for each in problems)

    def _where(self, each: Problem) -> tuple[int | str, ...]:
        return (each.row, *([each.named] if self._named else []), each.column)

    def _begin(self) -> CsvBook:
        texts = self._texts
        row, column = texts("import-heading-row"), texts("import-heading-column")
        where = (texts("calendar-heading-entry"), texts("calendar-heading-name"), texts("calendar-heading-property"))
        headings = where if self._named else (row, column)
        columns = tuple(Column(heading, 20) for heading in (*headings, texts("import-heading-problem")))
        book = CsvBook(self._folder, "accord")
        book.begin(Table("", texts("import-file-problems"), columns))
        return book

    def close(self) -> Path | None:
        """Finish the file; None where nothing is wrong."""
        return self._book.close()[0] if self._book else None

    def abandon(self) -> None:
        """Let go of it."""
        if self._book:
            self._book.abandon()
