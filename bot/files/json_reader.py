"""A list of objects as JSON, one after the other, so that no more than one of them is in memory at a time."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, cast

from bot.domain.errors.exchange import JsonBroken, JsonNotList, TableNotKnown
from bot.files.encodings import encoding_of

# An initiative has a few thousand characters; almost all are read with the first of these.
_PIECES: Final = (8_000, 200_000)
_BLANK: Final = re.compile(r"[ \t\r\n]*")


@dataclass(frozen=True, slots=True)
class Item:
    """An item of the list: its number, from 1, and what it holds; None where it is no object."""

    number: int
    values: dict[str, Any] | None
    # Keys that stand in it twice: of two values one would be lost.
    twice: tuple[str, ...] = ()


def json_items(path: Path) -> Iterator[Item]:
    """The items of a JSON file. Raises TableNotKnown, JsonNotList; while reading, JsonBroken."""
    encoding = encoding_of(path)
    if encoding is None:
        raise TableNotKnown
    text = path.read_text(encoding=encoding)
    at = _blank(text, 0)
    if text[at : at + 1] != "[":
        raise JsonNotList
    return _items(text, _blank(text, at + 1))


def _items(text: str, at: int) -> Iterator[Item]:
    number = 0
    after = text[at : at + 1]
    while after != "]" or number == 0:
        if after == "]":
            return
        number += 1
        item, at = _item(text, at, number)
        yield item
        at = _blank(text, at)
        after = text[at : at + 1]
        if after not in {",", "]"}:
            raise _broken(text, at)
        at = _blank(text, at + 1) if after == "," else at


def _item(text: str, at: int, number: int) -> tuple[Item, int]:
    twice: list[str] = []

    def kept(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        values = dict(pairs)
        if len(values) < len(pairs):
            keys = [key for key, _ in pairs]
            twice.extend(sorted({key for key in keys if keys.count(key) > 1}))
        return values

    decoder = json.JSONDecoder(object_pairs_hook=kept)
    for piece in _PIECES:
        twice.clear()
        try:
            value, length = decoder.raw_decode(text[at : at + piece])
        # A number of thousands of digits and lists in lists without end are no JSONDecodeError.
        except (ValueError, RecursionError):
            continue
        # A number may go on behind the piece; a broken one is told of.
        if isinstance(value, dict) or at + length < min(at + piece, len(text)):
            values = cast("dict[str, Any] | None", value if isinstance(value, dict) else None)
            return Item(number, values, tuple(twice)), at + length
    raise _broken(text, at)


def _broken(text: str, at: int) -> JsonBroken:
    return JsonBroken(line=text.count("\n", 0, at) + 1)


def _blank(text: str, at: int) -> int:
    found = _BLANK.match(text, at)
    return found.end() if found else at
