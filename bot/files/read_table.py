"""A table of initiatives from anyone, whatever its kind: its rows by our own columns, one after the other."""

import re
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, cast

from bot.domain.errors.exchange import TableEmpty, TableTooLong, WorkbookBroken
from bot.domain.exchange import ORGANISERS_ROWS, Heading, Problem, Row, UnknownColumn
from bot.domain.partners import PartnerRole
from bot.files.cells import unguarded
from bot.files.csv_reader import csv_lines
from bot.files.headings import FIRST, Columns, columns_of, heading_of, is_heading, near_name, shown_name
from bot.files.initiative_cells import COLONS
from bot.files.json_reader import Item, json_items
from bot.files.lines import LONGEST_CELL, Line, Lines
from bot.files.lists import joined
from bot.files.xlsx_reader import ARCHIVE, COMPOUND, xlsx_lines

_WORKBOOKS: Final = (".xlsx", ".xlsm", ".xls")
_HEAD: Final = 4096
_BREAKS: Final = re.compile(r"\r\n?")
_ALPHABET: Final = 26
# The parts of a partner and of a point of a Call, where JSON has them as objects.
_PARTNER: Final = frozenset({"name", "role"})
_POINT: Final = frozenset({"call", "point"})


@dataclass(slots=True)
class ReadTable:
    """A table that is being read: columns that nobody knows may turn up until the last row."""

    rows: Iterator[Row]
    unknown: dict[object, UnknownColumn]
    notes: list[str]


@contextmanager
def open_table(path: Path, name: str, *, most: int) -> Generator[ReadTable]:
    """The table in a file of that name; blocks. The file's folder is used while it is read.

    Raises the errors of bot/domain/errors/exchange.py about a whole file, also while the rows are read; TableTooLong
    for more than `most` rows.
    """
    with path.open("rb") as file:
        head = file.read(_HEAD)
    if not head.strip():
        raise TableEmpty
    if head.startswith((ARCHIVE, COMPOUND)):
        yield _read(xlsx_lines(path, most=most + FIRST + 1), most)
    elif name.lower().endswith(_WORKBOOKS):
        raise WorkbookBroken
    elif name.lower().endswith(".json") or head.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in {b"[", b"{"}:
        unknown: dict[object, UnknownColumn] = {}
        rows = (_of_item(item, unknown) for item in json_items(path))
        yield ReadTable(_bounded(rows, most), unknown, [])
    else:
        with csv_lines(path, is_heading) as lines:
            yield _read(lines, most)


def _read(lines: Lines, most: int) -> ReadTable:
    columns, below = columns_of(lines.lines)
    unknown = columns.unknown
    rows = (row for line in below if (row := _of_line(line, columns, unknown)).cells or row.problems)
    return ReadTable(_bounded(rows, most), unknown, lines.notes)


def _bounded(rows: Iterator[Row], most: int) -> Iterator[Row]:
    for number, row in enumerate(rows, 1):
        if number > most:
            raise TableTooLong(limit=most, organisers=ORGANISERS_ROWS if most < ORGANISERS_ROWS else 0)
        yield row


def _of_line(line: Line, columns: Columns, unknown: dict[object, UnknownColumn]) -> Row:
    cells: dict[Heading, str] = {}
    problems: list[Problem] = []
    filled = False
    for at, cell in enumerate(line.cells):
        heading = columns.headings.get(at)
        if heading is None:
            if cell.strip() and at not in unknown:
                unknown[at] = UnknownColumn(_letters(at))
        elif (text := _text(unguarded(cell))) is None:
            problems.append(Problem(line.number, columns.names[heading], "zero"))
        else:
            cells[heading] = text
            filled = filled or bool(text.strip())
    # Behind the last filled cell of a line the columns are blank, and not left out.
    damaged = {problem.column for problem in problems}
    blank = {heading: "" for heading, name in columns.names.items() if name not in damaged}
    return Row(line.number, {**blank, **cells} if filled else {}, columns.names, tuple(problems))


def _text(cell: str) -> str | None:
    """A cell with line breaks as we have them; None for one with zeros, which came in damaged."""
    return None if "\x00" in cell else _BREAKS.sub("\n", cell)


def _letters(at: int) -> str:
    """A column as spreadsheets name it: A, B … Z, AA."""
    letters, rest = "", at + 1
    while rest:
        rest, digit = divmod(rest - 1, _ALPHABET)
        letters = chr(ord("A") + digit) + letters
    return letters


def _of_item(item: Item, unknown: dict[object, UnknownColumn]) -> Row:
    if item.values is None:
        return Row(item.number, {}, {}, (Problem(item.number, "", "not-object"),))
    cells: dict[Heading, str] = {}
    names: dict[Heading, str] = {}
    problems = [Problem(item.number, shown_name(key), "key-twice") for key in item.twice]
    for key, value in item.values.items():
        heading = heading_of(key)
        if heading is None:
            if key not in unknown:
                unknown[key] = UnknownColumn(shown_name(key), near_name(key))
        elif heading in names:
            problems.append(Problem(item.number, shown_name(key), "key-twice"))
        else:
            names[heading] = shown_name(key)
            said = _said(value)
            text = None if said is None else _text(said[:LONGEST_CELL])
            if text is None:
                problems.append(Problem(item.number, shown_name(key), "not-text" if said is None else "zero"))
            else:
                cells[heading] = text
    return Row(item.number, cells, names, tuple(problems))


def _said(value: Any) -> str | None:
    """A value of JSON as a cell; None for what no cell can hold."""
    if isinstance(value, list):
        things = [_thing(each) for each in cast("list[Any]", value)]
        kept = [each for each in things if each is not None]
        return joined(kept) if len(kept) == len(things) else None
    return _thing(value)


def _thing(value: Any) -> str | None:
    if isinstance(value, dict):
        return _object(cast("dict[str, Any]", value))
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, list):
        return None
    return "" if value is None else str(value)


def _object(given: dict[str, Any]) -> str | None:
    """A partner or a point of a Call as it stands in a cell; None for anything else."""
    parts = {
        key: "" if value is None else str(value) for key, value in given.items() if not isinstance(value, list | dict)
    }
    if set(parts) != set(given) or not parts.keys() <= _PARTNER | _POINT:
        return None
    if "name" in parts:
        name, role = parts["name"], parts.get("role") or PartnerRole.PARTNER
        return name if role == PartnerRole.PARTNER and not COLONS.intersection(name) else f"{name}: {role}"
    return f"{parts.get('call', '')}.{parts['point']}".removeprefix(".") if "point" in parts else None
