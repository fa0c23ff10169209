"""Tables on the disk: real days and shares, headings that stay in sight, and no row lost however many there are."""

import csv
import zipfile
from datetime import date
from pathlib import Path

import pytest

from bot.files.csv_files import CsvBook
from bot.files.packing import packed_to_fit, size_of
from bot.files.tables import Column, Note, Table
from bot.files.xlsx_file import XlsxBook
from tests.files.workbooks import day, relations, sheets

TABLE = Table("People", "people", (Column("Name", 32), Column("Day", 14), Column("Share", 10, percent=True)))
NOTE = Note("About", "about", ("What this is", "=1+1 is not run"))
ROWS = [("Ada", date(2026, 3, 2), 0.25), (None, None, 7), ("", date(1999, 12, 31), None)]


def test_a_workbook_has_days_shares_a_heading_in_sight_and_a_filter(tmp_path: Path) -> None:
    book = XlsxBook(tmp_path, "x")
    book.begin(TABLE)
    book.add(ROWS)
    book.note(NOTE)
    (path,) = book.close()
    people, about = sheets(path)
    assert (people.name, about.name) == ("People", "About")
    heading, ada, seven, last = people.rows
    assert heading == ["Name", "Day", "Share"]
    assert (ada[0], day(ada[1]), ada[2]) == ("Ada", date(2026, 3, 2), 0.25)
    assert seven == [None, None, 7]
    assert day(last[1]) == date(1999, 12, 31)
    assert (people.attribute("pane", "state"), people.attribute("pane", "ySplit")) == ("frozen", "1")
    assert people.attribute("autoFilter", "ref") == "A1:C4"
    assert float(people.attribute("col", "width") or 0) == pytest.approx(32, abs=1)
    assert about.rows == [["What this is"], ["'=1+1 is not run"]]
    assert "hyperlink" not in relations(path)
    assert [each.name for each in tmp_path.iterdir()] == ["x.xlsx"]


def test_a_table_that_is_longer_than_a_sheet_goes_on_in_the_next(tmp_path: Path) -> None:
    book = XlsxBook(tmp_path, "x", rows_of_a_sheet=4)
    book.begin(TABLE)
    for number in range(7):
        book.add([(f"Person {number}", None, None)])
    (path,) = book.close()
    found = sheets(path)
    assert [sheet.name for sheet in found] == ["People", "People 2", "People 3"]
    assert [sheet.attribute("autoFilter", "ref") for sheet in found] == ["A1:C4", "A1:C4", "A1:C2"]
    names = [row[0] for sheet in found for row in sheet.rows[1:]]
    assert names == [f"Person {number}" for number in range(7)]


def test_csv_is_a_file_for_each_table_and_a_text(tmp_path: Path) -> None:
    book = CsvBook(tmp_path, "call-1")
    book.begin(TABLE)
    book.add(ROWS)
    book.begin(Table("Sum", "sum", (Column("Total", 10),)))
    book.add([(3,)])
    book.note(NOTE)
    people, total, about = book.close()
    assert [each.name for each in (people, total, about)] == ["call-1-people.csv", "call-1-sum.csv", "call-1-about.txt"]
    with people.open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file)) == [
            ["Name", "Day", "Share"],
            ["Ada", "2026-03-02", "0.25"],
            ["", "", "7"],
            ["", "1999-12-31", ""],
        ]
    assert total.read_bytes() == b"\xef\xbb\xbfTotal\r\n3\r\n"
    assert about.read_text(encoding="utf-8-sig") == "What this is\n\n=1+1 is not run\n"


@pytest.mark.parametrize("kind", [CsvBook, XlsxBook])
def test_what_is_not_finished_can_be_let_go(tmp_path: Path, kind: type[CsvBook] | type[XlsxBook]) -> None:
    book = kind(tmp_path, "x")
    book.begin(TABLE)
    book.add(ROWS)
    book.abandon()


def test_several_files_that_do_not_fit_are_packed_into_one(tmp_path: Path) -> None:
    files = tuple(tmp_path / name for name in ("a-part.csv", "b.csv"))
    for file in files:
        file.write_text("x" * 10_000)
    assert size_of(files) == 20_000
    assert packed_to_fit(files, 20_000, "all") == files
    (packed,) = packed_to_fit(files, 19_999, "all")
    assert (packed, size_of((packed,)) < 1_000) == (tmp_path / "all.zip", True)
    with zipfile.ZipFile(packed) as pack:
        assert {name: len(pack.read(name)) for name in pack.namelist()} == {"a-part.csv": 10_000, "b.csv": 10_000}
    assert packed_to_fit(files[:1], 10, "all") == files[:1]
