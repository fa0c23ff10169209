"""The lines of a calendar from anyone: folded ones joined again, as text whatever its encoding, one after the other."""

import codecs
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Final

from bot.domain.errors.calendars import CalendarNotKnown
from bot.files.encodings import WESTERN, encoding_of

_PIECE: Final = 64 * 1024
# A joined line with more bytes is cut: no text of a conference comes near.
LONGEST_LINE: Final = 40_000
_FOLDS: Final = (b" ", b"\t")


def joined_lines(path: Path) -> tuple[Path, list[str]]:
    """A file of UTF-8 beside it in which each line is whole, and what to know about how it was read. Blocks.

    The standard folds lines between bytes, so that they are joined before they are decoded. Raises CalendarNotKnown
    where it is no text.
    """
    with path.open("rb") as file:
        wide = _wide(file.read(_PIECE))
    source = _as_utf8(path, wide) if wide else path
    joined = path.with_name("joined")
    with source.open("rb") as file, joined.open("wb") as target:
        target.writelines(line + b"\n" for line in _joined(file))
    encoding = encoding_of(joined)
    if encoding is None:
        raise CalendarNotKnown
    if encoding == WESTERN:
        return _as_utf8(joined, encoding), ["import-note-western"]
    return joined, []


def lines_of(path: Path) -> Iterator[str]:
    """Those lines that are not blank."""
    with path.open(encoding="utf-8-sig", errors="replace", newline="\n") as file:
        yield from filter(None, (line.rstrip("\n") for line in file))


def _wide(head: bytes) -> str | None:
    """Two or four bytes for each sign, by its mark or by its zeros."""
    if head.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        return "utf-32"
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    if b"\x00" not in head[:4]:
        return None
    return "utf-16-be" if head.startswith(b"\x00") else "utf-16-le"


def _as_utf8(path: Path, encoding: str) -> Path:
    target = path.with_name(f"{path.name}-utf8")
    try:
        with path.open(encoding=encoding, newline="") as source, target.open("w", encoding="utf-8", newline="") as file:
            while piece := source.read(_PIECE):
                file.write(piece)
    except UnicodeError:
        raise CalendarNotKnown from None
    return target


def _joined(file: BinaryIO) -> Iterator[bytes]:
    line: bytes | None = None
    for piece in _pieces(file):
        if piece.startswith(_FOLDS) and line is not None:
            line = line if len(line) >= LONGEST_LINE else line + piece[1:]
            continue
        if line is not None:
            yield line[:LONGEST_LINE]
        line = piece
    if line is not None:
        yield line[:LONGEST_LINE]


def _pieces(file: BinaryIO) -> Iterator[bytes]:
    """The lines as they stand in the file. What is longer than any line comes in pieces, as if it were folded."""
    begun = True
    while raw := file.readline(_PIECE):
        whole = raw.endswith(b"\n")
        piece = raw.rstrip(b"\r\n") if whole else raw
        for at, part in enumerate(piece.split(b"\r")):
            yield part if begun or at else b" " + part
        begun = whole
