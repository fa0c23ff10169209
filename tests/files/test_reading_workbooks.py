"""Workbooks from anyone: their cells as text; and one that is made to fill the memory fills none of ours."""

import resource
import zipfile
from datetime import datetime
from pathlib import Path

import pytest

from bot.domain.errors.exchange import TableTooLong, WorkbookBroken, WorkbookLocked, WorkbookTooLarge
from bot.domain.exchange import Heading
from tests.files.tables import cells, read, titles, with_part, workbook

SHEET = "xl/worksheets/sheet1.xml"
NAMESPACE = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
HEAD = '<row r="1"><c r="A1" t="inlineStr"><is><t>title</t></is></c></row>'
EXTERNAL = b"<externalLink/>"


def sheet(rows: str) -> bytes:
    return f"<worksheet {NAMESPACE}><sheetData>{HEAD}{rows}</sheetData></worksheet>".encode()


@pytest.fixture
def plain(tmp_path: Path) -> Path:
    return workbook(tmp_path / "x.xlsx", [["title", "start"], ["Clubs", 2024]])


def test_cells_come_as_text_whatever_their_kind(tmp_path: Path) -> None:
    book = workbook(
        tmp_path / "x.xlsx",
        [["Title", "Youth-led", "start", "end", "link"], ["Clubs", True, 2024, 2025.5, ""], ["Radio", "x", "2024-03"]],
    )
    assert cells(book) == [
        {"title": "Clubs", "youth_led": "yes", "start": "2024", "end": "2025.5"},
        {"title": "Radio", "youth_led": "x", "start": "2024-03"},
    ]


def test_days_are_days(tmp_path: Path) -> None:
    import xlsxwriter

    path = tmp_path / "x.xlsx"
    book = xlsxwriter.Workbook(path, {"default_date_format": "dd/mm/yyyy"})
    page = book.add_worksheet()
    page.write_row(0, 0, ["title", "start", "end"])
    page.write(1, 0, "Clubs")
    page.write_datetime(1, 1, datetime(2024, 3, 1))  # noqa: DTZ001 - a spreadsheet knows no zones
    page.write_datetime(1, 2, datetime(2024, 3, 2, 10, 30))  # noqa: DTZ001 - the same
    book.close()
    assert cells(path) == [{"title": "Clubs", "start": "2024-03-01", "end": "2024-03-02T10:30:00"}]


def test_a_table_may_begin_anywhere_on_the_first_sheet_that_is_seen(tmp_path: Path) -> None:
    table = [["title", "lead"], ["Clubs", "Radio"]]
    moved = workbook(tmp_path / "x.xlsx", table, first_row=6, first_column=3)
    assert [(row.number, row.cells[Heading.TITLE]) for row in read(moved)[0]] == [(8, "Clubs")]
    hidden = workbook(tmp_path / "y.xlsx", [["title"], ["Not this one"]], table, hidden=0)
    assert titles(hidden) == ["Clubs"]


def test_what_a_formula_found_counts_and_not_the_formula(tmp_path: Path) -> None:
    formula = '<row r="2"><c r="A2" t="str"><f>HYPERLINK("https://example.org")</f><v>Clubs</v></c></row>'
    book = with_part(workbook(tmp_path / "x.xlsx", [["title"]]), SHEET, sheet(formula))
    assert titles(book) == ["Clubs"]


def test_macros_and_other_files_are_told_of_and_left_alone(plain: Path) -> None:
    macros = with_part(plain, "xl/vbaProject.bin", b"x" * 100)
    assert read(macros)[2] == ["import-note-macros"]
    linked = with_part(plain, "xl/externalLinks/externalLink1.xml", EXTERNAL)
    assert (titles(linked), read(linked)[2]) == (["Clubs"], ["import-note-links"])


def test_cells_in_which_nothing_stands_are_no_rows(tmp_path: Path) -> None:
    ghosts = '<row r="2"><c r="A2"><v>5</v></c></row><row r="1048576"><c r="A1048576" s="1"/></row>'
    book = with_part(workbook(tmp_path / "x.xlsx", [["title"]]), SHEET, sheet(ghosts))
    assert titles(book) == ["5"]


def far_away(path: Path) -> Path:
    """A cell at the far end of the sheet: all that lies between would take half a terabyte."""
    return with_part(
        path,
        SHEET,
        sheet('<row r="2"><c r="A2"><v>5</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
    )


def repeated(path: Path) -> Path:
    """One long text to which every cell refers."""
    text = f"<sst {NAMESPACE}><si><t>{'x' * 1_000_000}</t></si></sst>".encode()
    rows = "".join(f'<row r="{n}"><c r="A{n}" t="s"><v>0</v></c></row>' for n in range(2, 20_000))
    return with_part(with_part(path, "xl/sharedStrings.xml", text), SHEET, sheet(rows))


def unpacking(path: Path) -> Path:
    """A few kilobytes that unpack to 200 MB."""
    return with_part(path, SHEET, sheet(f"<row>{' ' * 200 * 1024 * 1024}</row>"))


def lying(path: Path) -> Path:
    """The same, with a directory that says otherwise."""
    made = unpacking(path)
    data = made.read_bytes()
    size = (200 * 1024 * 1024).bit_length()
    with zipfile.ZipFile(made) as book:
        true = book.getinfo(SHEET).file_size
    assert true.bit_length() == size
    made.write_bytes(data.replace(true.to_bytes(4, "little"), (1000).to_bytes(4, "little")))
    return made


def many_parts(path: Path) -> Path:
    made = path.with_name("parts.xlsx")
    with zipfile.ZipFile(made, "w") as book:
        for number in range(2_000):
            book.writestr(f"xl/{number}.xml", b"")
        book.writestr("xl/workbook.xml", b"")
    return made


@pytest.mark.parametrize("made", [far_away, repeated, unpacking, many_parts], ids=lambda made: made.__name__)
def test_a_bomb_is_refused_and_takes_none_of_our_memory(plain: Path, made) -> None:
    bomb = made(plain)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with pytest.raises(WorkbookTooLarge):
        read(bomb, "x.xlsx")
    assert (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024 < 30


def test_a_bomb_that_lies_about_its_size_is_refused(plain: Path) -> None:
    bomb = lying(plain)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with pytest.raises((WorkbookTooLarge, WorkbookBroken)):
        read(bomb, "x.xlsx")
    assert (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024 < 30


def test_a_million_rows_are_too_many(tmp_path: Path) -> None:
    rows = "".join(f'<row r="{n}"><c r="A{n}"><v>5</v></c></row>' for n in range(2, 1_000_001))
    book = with_part(workbook(tmp_path / "x.xlsx", [["title"]]), SHEET, sheet(rows))
    with pytest.raises(TableTooLong):
        read(book, "x.xlsx", most=20_000)


def test_what_is_no_workbook_is_refused(plain: Path, tmp_path: Path) -> None:
    whole = plain.read_bytes()
    for data in (b"title\nClubs\n", whole[: len(whole) // 2], b"PK\x03\x04" + b"x" * 500):
        with pytest.raises(WorkbookBroken):
            read(data, "x.xlsx")
    other = tmp_path / "other.zip"
    with zipfile.ZipFile(other, "w") as archive:
        archive.writestr("hello.txt", b"x")
    for broken in (other, with_part(plain, SHEET, b"<worksheet"), with_part(plain, "xl/workbook.xml", b"x")):
        with pytest.raises(WorkbookBroken):
            read(broken, "x.xlsx")


def test_a_workbook_with_a_password_is_refused_and_one_of_the_old_kind(plain: Path) -> None:
    with pytest.raises(WorkbookLocked):
        read(bytes.fromhex("d0cf11e0a1b11ae1") + b"\x00" * 600, "x.xls")
    data = bytearray(plain.read_bytes())
    # The mark of an encrypted part, in its own header and in the directory.
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + at] |= 1
    with pytest.raises(WorkbookLocked):
        read(bytes(data), "x.xlsx")
