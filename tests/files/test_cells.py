"""A cell is text, and comes back as it was: nothing in it runs, in either kind of file."""

import csv
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.files.cells import guarded, unguarded
from bot.files.csv_files import CsvBook
from bot.files.tables import Book, Column, Table
from bot.files.xlsx_file import XlsxBook
from tests.files.workbooks import sheets

RUNS = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
TABLE = Table("Sheet", "part", (Column("First", 10), Column("Second", 10)))
# As long as an organisation's name may be; without its guard this is a formula in the file.
FORMULA_IN_MARK_UP = '<r></r></is></c><c r="H9"><f>1+1</f></c><c r="I9" t="inlineStr"><is><r></r>'
TEXTS = st.text(max_size=40) | st.text(alphabet="=+-@＝'\t\r\n \u00a0<r>/&\"_x0D,;\x00\x0b\ud800\uffff", max_size=12)


def writable(text: str) -> str:
    """What of a text a file can hold."""
    return "".join(
        each
        for each in text
        if each in "\t\r\n" or not (ord(each) < 32 or 0xD800 <= ord(each) < 0xE000 or each in "\ufffe\uffff")
    )


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("Peace Lab", "Peace Lab"),
        ("", ""),
        ("=1+1", "'=1+1"),
        ("  =1+1", "'  =1+1"),
        ("\u00a0@SUM(A1)", "'\u00a0@SUM(A1)"),
        ("＝cmd", "'＝cmd"),
        ("\x00=1", "'=1"),
        ("\tx", "'\tx"),
        ("\r=1", "'\r=1"),
        ("'quoted'", "''quoted'"),
        ("a=b", "a=b"),
        ("a\x0b\x1fb", "ab"),
        ("<r>", "'<r>"),
    ],
)
def test_what_would_run_is_guarded_and_the_rest_is_left(typed: str, written: str) -> None:
    assert guarded(typed) == written


@given(TEXTS)
def test_no_cell_begins_as_a_formula_and_taking_one_apostrophe_off_gives_it_back(typed: str) -> None:
    written = guarded(typed)
    assert not written.lstrip().startswith(RUNS)
    assert not written.startswith(("\t", "\r", "\n"))
    assert unguarded(written) == writable(typed)


def through(book: Book, rows: list[tuple[str, str]]) -> Path:
    book.begin(TABLE)
    book.add(rows)
    (path,) = book.close()
    return path


ROWS = st.lists(st.tuples(TEXTS, TEXTS), max_size=6)


@settings(deadline=None, max_examples=60)
@given(ROWS)
@example([('=HYPERLINK("x")', 'a,b;c\r\n"d"')])
def test_a_csv_file_gives_every_text_back(rows: list[tuple[str, str]]) -> None:
    with TemporaryDirectory() as folder:
        path = through(CsvBook(Path(folder), "x"), rows)
        assert path.read_bytes().startswith(b"\xef\xbb\xbf")
        with path.open(encoding="utf-8-sig", newline="") as file:
            heading, *read = list(csv.reader(file))
    assert heading == ["First", "Second"]
    assert [[unguarded(cell) for cell in row] for row in read] == [[writable(cell) for cell in row] for row in rows]


@settings(deadline=None, max_examples=60)
@given(ROWS)
@example([('=HYPERLINK("x")', "https://example.org")])
@example([(FORMULA_IN_MARK_UP, "<r></r>"), ("_x000D_", "{=1}")])
@example([("mailto:a@example.org", "internal:Sheet!A1"), ("1", "2026-03-02")])
def test_a_workbook_gives_every_text_back_as_text(rows: list[tuple[str, str]]) -> None:
    with TemporaryDirectory() as folder:
        (sheet,) = sheets(through(XlsxBook(Path(folder), "x"), rows))
    assert not sheet.tags & {"f", "hyperlink", "hyperlinks"}
    wanted = [[writable(cell) for cell in row] for row in rows]
    assert [[unguarded(str(cell or "")) for cell in _padded(row)] for row in sheet.rows[1 : len(rows) + 1]] == [
        *wanted[: len(sheet.rows) - 1]
    ]
    assert not any(any(row) for row in wanted[len(sheet.rows) - 1 :])


def _padded(row: list[str | float | None]) -> list[str | float | None]:
    return [*row, None, None][:2]
