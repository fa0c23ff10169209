"""Text of an unknown encoding: what it is, found out a piece at a time."""

import codecs
from pathlib import Path
from typing import Final

_PIECE: Final = 64 * 1024
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# What Windows writes in the languages of Western Europe; the last that is tried.
WESTERN: Final = "cp1252"


def encoding_of(path: Path) -> str | None:
    """The encoding of a text file; None where it is no text.

    UTF-8, UTF-16 and UTF-32 with their marks; without one UTF-16 by its zeros, UTF-8, and at last Windows-1252, for
    which anything is text but control characters.
    """
    with path.open("rb") as file:
        head = file.read(_PIECE)
    marked = next((encoding for mark, encoding in _MARKS if head.startswith(mark)), None)
    candidates = [marked] if marked else [*_zeros(head), "utf-8", WESTERN]
    return next((each for each in candidates if _reads(path, each)), None)


def _zeros(head: bytes) -> list[str]:
    """UTF-16 where most of the second bytes, or most of the first ones, are zeros."""
    pairs = len(head) // 2
    if pairs and head[1::2].count(0) * 2 > pairs:
        return ["utf-16-le"]
    return ["utf-16-be"] if pairs and head[::2].count(0) * 2 > pairs else []


def _reads(path: Path, encoding: str) -> bool:
    decoder = codecs.getincrementaldecoder(encoding)()
    with path.open("rb") as file:
        try:
            while piece := file.read(_PIECE):
                if _binary(decoder.decode(piece)):
                    return False
            decoder.decode(b"", final=True)
        except UnicodeError:
            return False
    return True


def _binary(text: str) -> bool:
    """Whether control characters stand in it that no text has. A zero here and there is told with its cell."""
    return any(code in text for code in "\x01\x02\x03\x04\x05\x06\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17")
