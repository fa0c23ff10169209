"""Reading a workbook as the format's standard has it (ECMA-376), with nothing but the standard library."""

import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from xml.etree import ElementTree as ET

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_REFERENCE = re.compile(r"([A-Z]+)(\d+)")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_FIRST_DAY = date(1899, 12, 30)


@dataclass(frozen=True)
class Sheet:
    """A sheet: its cells by row and column from 0, and the tags that stand in it."""

    name: str
    rows: list[list[str | float | None]]
    tags: set[str]
    root: ET.Element

    def attribute(self, tag: str, name: str) -> str | None:
        """An attribute of the first element of that tag."""
        found = self.root.find(f".//{_MAIN}{tag}")
        return None if found is None else found.get(name)


def sheets(path: Path) -> list[Sheet]:
    """Every sheet of a workbook, in order. Fails on a part that is not XML."""
    with zipfile.ZipFile(path) as book:
        assert book.testzip() is None
        # Our own files: whoever could write into their XML is what the tests look for.
        parts = {name: ET.fromstring(book.read(name)) for name in book.namelist() if name.endswith(".xml")}  # noqa: S314
    names = [str(sheet.get("name")) for sheet in parts["xl/workbook.xml"].iter(f"{_MAIN}sheet")]
    return [
        Sheet(name, list(_rows(root)), {each.tag.removeprefix(_MAIN) for each in root.iter()}, root)
        for name, root in zip(names, (parts[f"xl/worksheets/sheet{n + 1}.xml"] for n in range(len(names))), strict=True)
    ]


def relations(path: Path) -> str:
    """All that the parts of a workbook point at."""
    with zipfile.ZipFile(path) as book:
        return "".join(book.read(name).decode() for name in book.namelist() if name.endswith(".rels"))


def day(number: object) -> date:
    """The day that a spreadsheet's number stands for."""
    assert isinstance(number, float)
    return _FIRST_DAY + timedelta(days=number)


def _rows(root: ET.Element) -> Iterator[list[str | float | None]]:
    expected = 1
    for row in root.iter(f"{_MAIN}row"):
        number = int(row.get("r") or 0)
        assert number >= expected, "a row is there twice, or in the wrong place"
        # A row in which nothing stands need not be written.
        yield from ([] for _ in range(expected, number))
        expected = number + 1
        cells: list[str | float | None] = []
        for cell in row.iter(f"{_MAIN}c"):
            match = _REFERENCE.fullmatch(cell.get("r") or "")
            assert match is not None
            column = 0
            for letter in match[1]:
                column = column * 26 + ord(letter) - 64
            cells += [None] * (column - len(cells))
            cells[column - 1] = _value(cell)
        yield cells


def _value(cell: ET.Element) -> str | float | None:
    if cell.get("t") == "inlineStr":
        said = "".join(text.text or "" for text in cell.iter(f"{_MAIN}t"))
        return _ESCAPED.sub(lambda match: chr(int(match[1], 16)), said)
    number = cell.findtext(f"{_MAIN}v")
    return None if number is None else float(number)
