"""CSV from anyone: whatever its encoding and separator, the same rows; and what cannot be read is said."""

import pytest

from bot.domain.errors import AccordError
from bot.domain.errors.exchange import (
    ColumnTwice,
    TableBroken,
    TableEmpty,
    TableNotKnown,
    TableTooLong,
    TitleColumnMissing,
)
from bot.domain.exchange import Heading, UnknownColumn
from tests.files.tables import cells, read, titles

TABLE = "title,lead,areas\nÉcole ouverte,Maison des jeunes,EDU; YTH\nŒuvre – suite,Café,EDU\n"
ROWS = [
    {"title": "École ouverte", "lead": "Maison des jeunes", "areas": "EDU; YTH"},
    {"title": "Œuvre – suite", "lead": "Café", "areas": "EDU"},
]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_every_encoding_gives_the_same_rows(encoding: str) -> None:
    assert cells(TABLE.encode(encoding)) == ROWS


def test_only_what_is_not_unicode_is_told_to_be_looked_at() -> None:
    assert read(TABLE.encode("cp1252"))[2] == ["import-note-western"]
    assert read(TABLE.encode("utf-8"))[2] == []


@pytest.mark.parametrize("separator", [";", "\t", "|"])
def test_every_separator_gives_the_same_rows(separator: str) -> None:
    assert cells(TABLE.replace(",", separator).replace("EDU; YTH", '"EDU; YTH"').encode()) == ROWS


def test_a_first_line_may_say_the_separator() -> None:
    assert cells(("sep=;\r\n" + TABLE.replace(",", ";").replace("EDU; YTH", '"EDU; YTH"')).encode()) == ROWS


def test_lists_with_many_semicolons_do_not_pass_for_columns() -> None:
    assert titles(b"title,areas\nClubs,EDU; YTH; COM; GEN; CTY; DIA\n") == ["Clubs"]


def test_rows_are_numbered_as_a_spreadsheet_numbers_them() -> None:
    rows, _, _ = read(b'title,summary\n\nClubs,"one\r\ntwo"\n,\n"Radio",x\n')
    assert [(row.number, row.cells[Heading.SUMMARY]) for row in rows] == [(3, "one\ntwo"), (5, "x")]


@pytest.mark.parametrize(
    "above", [b"", b"Mapping of initiatives; 2026\n\n", b"My table\n", b"Titel,Feld\n"], ids=["nothing", "a", "b", "c"]
)
def test_tags_are_found_below_whatever_stands_above_them(above: bytes) -> None:
    table = above + b"#activity + name,#Sector+list,#country+v_iso2+code,#x_call_point\nClubs,EDU,GH,CALL-1.3\n"
    assert cells(table) == [{"title": "Clubs", "areas": "EDU", "countries": "GH", "points": "CALL-1.3"}]


def test_headings_are_found_below_a_title() -> None:
    assert cells(b"Mapping of initiatives, 2026\n\nTitle,Lead organisation\nClubs,Radio\n") == [
        {"title": "Clubs", "lead": "Radio"}
    ]


def test_headings_may_stand_in_any_language_and_order() -> None:
    french = "Domaines prioritaires,TITRE,Organisation responsable,Menée par des jeunes\nEDU,Clubs,Radio,oui\n"
    assert cells(french.encode()) == [{"areas": "EDU", "title": "Clubs", "lead": "Radio", "youth_led": "oui"}]


def test_a_column_that_nobody_knows_is_named_with_the_one_that_is_meant() -> None:
    _, unknown, _ = read(b"title,Budgett,Statsu,\nClubs,5,running,x\n")
    assert unknown == [UnknownColumn("Budgett"), UnknownColumn("Statsu", "status"), UnknownColumn("D")]


def test_a_wrong_tag_is_named_with_the_one_that_is_meant() -> None:
    _, unknown, _ = read(b"#activity+name,#statsu,#org\nClubs,running,x\n")
    assert unknown == [UnknownColumn("#statsu", "#status"), UnknownColumn("#org", "#org+lead")]


def test_the_guard_of_an_export_is_taken_off_and_an_apostrophe_of_ones_own_is_not() -> None:
    assert titles(b"title\n'=1+1\n''quoted'\n't Hooft\n") == ["=1+1", "'quoted'", "'t Hooft"]


def test_zeros_are_told_with_their_cell() -> None:
    rows, _, _ = read(b"title,lead\nClubs,Ra\x00dio\nRadio,x\n")
    assert [(p.row, p.column, p.what) for row in rows for p in row.problems] == [(2, "lead", "zero")]
    assert [row.cells.get(Heading.LEAD) for row in rows] == [None, "x"]


REFUSED: dict[str, tuple[bytes, AccordError]] = {
    "nothing": (b"", TableEmpty()),
    "blanks": (b" \r\n\t", TableEmpty()),
    "separators": (b",,\n,,\n", TableEmpty()),
    "a picture": (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x01\x02", TableNotKnown()),
    "a PDF": (b"%PDF-1.7\ntitle,lead\n", TableNotKnown()),
    "a page": (b"<html><body>title,lead</body></html>", TableNotKnown()),
    "no title": (b"Titel,Feld\nx,y\n", TitleColumnMissing(columns="Titel, Feld", near="Titel → title")),
    "no title at all": (b"lead,areas\nx,EDU\n", TitleColumnMissing(columns="lead, areas", near="none")),
    "a wrong tag for the title": (
        b"#activty+name,#sector\nx,EDU\n",
        TitleColumnMissing(columns="#activty+name, #sector", near="#activty+name → #activity+name"),
    ),
    "a column twice": (b"title,Titre\nx,y\n", ColumnTwice(column="Titre", other="title")),
    "an open quotation mark": (b'title,lead\nx,y\n"z,y\nx,y\n', TableBroken(row=3)),
    "too many": (b"title\n" + b"x\n" * 6, TableTooLong(limit=5, organisers=20_000)),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_is_no_table_is_refused(case: str) -> None:
    data, expected = REFUSED[case]
    with pytest.raises(type(expected)) as refused:
        read(data, most=5)
    assert refused.value.data() == expected.data()


def test_of_a_million_rows_no_more_are_read_than_may_be_taken_in() -> None:
    with pytest.raises(TableTooLong):
        read(b"title\n" + b"x\n" * 10**6, most=50)
