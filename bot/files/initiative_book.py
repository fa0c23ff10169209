"""Initiatives as one file of any kind that is handed out, written page by page."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from bot.domain.exchange import ExchangeFormat, Heading
from bot.domain.initiatives import Initiative
from bot.files.csv_files import CsvBook
from bot.files.initiative_cells import Calls, as_data, cells_of
from bot.files.json_file import JsonList
from bot.files.tables import Book, Column, Note, Table
from bot.files.xlsx_file import XlsxBook
from bot.texts import Texts

# An initiative, and what its own server's system calls it, or nothing.
Coded = tuple[Initiative, str]
_NAME: Final = "accord"
_FILE: Final = "initiatives"
_WIDE: Final = {Heading.TITLE: 48, Heading.SUMMARY: 60, Heading.LEAD: 32, Heading.PARTNERS: 40, Heading.LINK: 32}
_WIDTH: Final = 16


class InitiativeBook:
    """A file of initiatives. Blocks while it writes, so it is used from threads only."""

    def __init__(self, folder: Path, kind: ExchangeFormat, calls: Calls, texts: Texts) -> None:
        self._calls = calls
        self._texts = texts
        self._list: JsonList | None = None
        self._book: Book | None = None
        if kind is ExchangeFormat.JSON:
            self._list = JsonList(folder / f"{_NAME}-{_FILE}.json")
            return
        workbook = kind.ending == ExchangeFormat.XLSX
        self._book = XlsxBook(folder, f"{_NAME}-{_FILE}") if workbook else CsvBook(folder, _NAME)
        columns = tuple(Column(heading.value, _WIDE.get(heading, _WIDTH)) for heading in Heading)
        self._book.begin(Table(texts("exchange-sheet"), _FILE, columns))
        if kind.tagged:
            self._book.add([[heading.tag for heading in Heading]])

    def add(self, rows: Sequence[Coded]) -> None:
        """Add initiatives."""
        if self._list is not None:
            self._list.add(as_data(kept, self._calls, code) for kept, code in rows)
        elif self._book is not None:
            self._book.add(list(cells_of(kept, self._calls, code).values()) for kept, code in rows)

    def close(self) -> tuple[Path, ...]:
        """Finish. A workbook says on a sheet of its own what the codes stand for; the others are data alone."""
        if self._list is not None:
            return self._list.close()
        if isinstance(self._book, XlsxBook):
            self._book.note(about(self._texts))
        return self._book.close() if self._book is not None else ()

    def abandon(self) -> None:
        """Let go of a file that is not to be finished."""
        unfinished = self._list or self._book
        if unfinished is not None:
            unfinished.abandon()


def about(texts: Texts) -> Note:
    """What the table is, and what may be changed in it before it is taken in again."""
    return Note(
        texts("exchange-sheet-about"),
        "about",
        (
            texts("exchange-about-title"),
            texts("exchange-about-rows"),
            texts("exchange-about-codes"),
            texts("exchange-about-lists"),
            texts("exchange-about-updated"),
            texts("exchange-about-new"),
            texts("exchange-about-guard"),
        ),
    )
