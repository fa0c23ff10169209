"""CSV as people have it: of an encoding and with a separator that have to be found out."""

import csv
import re
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from bot.domain.errors.exchange import TableBroken, TableNotKnown
from bot.files.encodings import WESTERN, encoding_of
from bot.files.lines import Line, Lines, trimmed

_SEPARATORS: Final = (",", ";", "\t", "|")
# Spreadsheets say in a first line of its own what separates the others.
_SAID: Final = re.compile(r'"?sep=(.)"?', re.IGNORECASE)
# How much is read to find the separator: titles above the headings are shorter.
_LOOKED_AT: Final = 20_000
# Other kinds of file that begin with text.
_OTHERS: Final = ("%PDF", "{\\rtf", "<")


@contextmanager
def csv_lines(path: Path, known: Callable[[str], bool]) -> Generator[Lines]:
    """The lines of a CSV file, of which some cells are `known`: headings, by which the separator is found.

    Raises TableNotKnown for what is no text; while reading, TableBroken.
    """
    encoding = encoding_of(path)
    if encoding is None:
        raise TableNotKnown
    with path.open(encoding=encoding, newline="") as file:
        head = file.read(_LOOKED_AT)
        if head.lstrip().startswith(_OTHERS):
            raise TableNotKnown
        file.seek(0)
        said = _SAID.fullmatch(head.split("\n", 1)[0].strip())
        separator = said[1] if said else _separator(head, known)
        notes = ["import-note-western"] if encoding == WESTERN else []
        yield Lines(_lines(file, separator, skip=1 if said else 0), notes)


def _separator(head: str, known: Callable[[str], bool]) -> str:
    """What makes known headings of one of the first lines; else what makes the most columns of the first."""

    def fits(separator: str) -> tuple[int, int]:
        first = [row for row in _first(csv.reader(head.splitlines(), delimiter=separator)) if row]
        return max((sum(map(known, row)) for row in first), default=0), len(first[0]) if first else 0

    return max(_SEPARATORS, key=fits)


def _first(rows: Iterator[list[str]], number: int = 10) -> Iterator[list[str]]:
    with suppress(csv.Error):
        for _, cells in zip(range(number), rows, strict=False):
            yield cells


def _lines(file: Iterable[str], separator: str, *, skip: int) -> Iterator[Line]:
    rows, number = csv.reader(file, delimiter=separator, strict=True), 0
    while True:
        number += 1
        try:
            cells = next(rows, None)
        except (csv.Error, UnicodeError) as error:
            raise TableBroken(row=number) from error
        if cells is None:
            return
        if number > skip and (kept := trimmed(cells)):
            yield Line(number, kept)
