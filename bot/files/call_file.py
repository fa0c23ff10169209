"""A Call's content file (docs/content.md): bytes in, a Call's text out, or everything that is wrong with them."""

import re
import tomllib
import unicodedata
from collections.abc import Iterator
from datetime import date
from typing import Any, Final, cast

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from bot.domain.calls import CallText
from bot.domain.errors import AccordError
from bot.domain.errors.publishing import (
    CallFileRefused,
    FileEmpty,
    FileKeyUnknown,
    FileLacksField,
    FileLacksLanguage,
    FileListTooLong,
    FileNotText,
    FileNotToml,
    FileNumbersWrong,
    FileTextBlank,
    FileTextHidden,
    FileTextTooLong,
    FileTooLarge,
    FileValueWrong,
)
from bot.domain.languages import LANGUAGES
from bot.domain.names import display_name

# A place in what TOML holds: keys, and numbers from 0 in lists.
Location = tuple[int | str, ...]

KILOBYTE: Final = 1024
# Five times what the largest Call takes in two languages.
LARGEST: Final = 256 * KILOBYTE
_LONGEST_KEY: Final = 60
# No value of a Call lies deeper: points, number, title, language.
_DEEPEST: Final = 4
_NUMBERS: Final = ("version", "number")
_ONE_LINE: Final = frozenset({"title", "short_title", "issuer", "document", "summary", "addressee"})
# What a value must be, by its key; any other key heads a text in every language.
_NEEDS: Final = {
    "version": "version",
    "number": "number",
    "reference": "reference",
    "slug": "slug",
    "rendering": "rendering",
    "issued_on": "issued",
    "closes_on": "closes",
    "document_url": "address",
    "preamble": "list",
    "points": "list",
} | dict.fromkeys(LANGUAGES, "text")


def refuse_large(size: int) -> None:
    """Refuse a file by its size in bytes, before it is read. Raises CallFileRefused."""
    if size > LARGEST:
        raise CallFileRefused((FileTooLarge(size=-(-size // KILOBYTE), limit=LARGEST // KILOBYTE),))


def read_call(data: bytes) -> CallText:
    """The Call that a file holds. Raises CallFileRefused with all its problems, in the order of the fields."""
    refuse_large(len(data))
    content = _toml(_text(data))
    if not content:
        raise CallFileRefused((FileEmpty(),))
    problems: dict[Location, AccordError] = dict(_loose(content))
    try:
        text = CallText.model_validate(content)
    except ValidationError as error:
        # Of two things to say about one place, the model's is the more precise.
        problems |= {found["loc"]: _problem(found, content) for found in error.errors()}
    else:
        if not problems:
            return text
    order = list(CallText.model_fields)
    ranked = sorted(problems.items(), key=lambda each: _rank(each[0], order))
    raise CallFileRefused(tuple(problem for _, problem in ranked))


def _text(data: bytes) -> str:
    try:
        # Some editors put a mark before the first character.
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise CallFileRefused((FileNotText(),)) from error


def _toml(text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    # A number of thousands of digits and lists in lists without end are none of TOMLDecodeError's.
    except (ValueError, RecursionError) as error:
        at = re.search(r"\(at line (\d+)", str(error))
        end = text.count("\n") + 1 if "(at end of document)" in str(error) else 0
        raise CallFileRefused((FileNotToml(line=int(at[1]) if at else end),)) from error


def _rank(place: Location, order: list[str]) -> tuple[int, list[str]]:
    top = place[0] if place else ""
    # Points are counted, so that the tenth comes after the second.
    parts = [f"{part:04}" if isinstance(part, int) else part for part in place]
    return (order.index(str(top)) if top in order else len(order)), parts


def _place(place: Location) -> str:
    """A place in words of the file, counted as people count."""
    return ".".join(str(part + 1) if isinstance(part, int) else part for part in place)


def _problem(found: ErrorDetails, content: dict[str, Any]) -> AccordError:
    """What pydantic found, as one of our own errors."""
    place, given, limits = found["loc"], found["input"], found.get("ctx", {})
    last = str(place[-1]) if place else ""
    match found["type"]:
        case "missing" if last in LANGUAGES:
            problem = FileLacksLanguage(place=_place(place[:-1]), language=last)
        case "missing":
            problem = FileLacksField(place=_place(place))
        case "extra_forbidden":
            problem = FileKeyUnknown(place=_place(place[:-1]), key=display_name(last)[:_LONGEST_KEY])
        case "string_too_long":
            problem = FileTextTooLong(place=_place(place), limit=limits["max_length"], length=len(given.strip()))
        case "string_too_short":
            problem = FileTextBlank(place=_place(place))
        case "too_long":
            problem = FileListTooLong(place=_place(place), limit=limits["max_length"], length=len(given))
        case _ if not place:
            lists = ("preamble", "points")
            problem = FileNumbersWrong(place=next(each for each in lists if not _numbered(content[each])))
        case _:
            problem = FileValueWrong(place=_place(place), needs=_NEEDS.get(last, "table"))
    return problem


def _numbered(items: list[dict[str, Any]]) -> bool:
    return [each["number"] for each in items] == list(range(1, len(items) + 1))


def _loose(content: dict[str, Any]) -> Iterator[tuple[Location, AccordError]]:
    """What the model would let pass: a number in quotation marks, a day as a number, a title of two lines."""
    for place, value in _values(content, ()):
        key = place[-1]
        if key in _NUMBERS and type(value) is not int:
            yield place, FileValueWrong(place=_place(place), needs=str(key))
        elif key == "closes_on" and type(value) is not date:
            yield place, FileValueWrong(place=_place(place), needs="closes")
        elif isinstance(value, str) and _hides(value):
            yield place, FileTextHidden(place=_place(place))
        elif isinstance(value, str) and "\n" in value.strip() and len(place) > 1 and place[-2] in _ONE_LINE:
            yield place, FileValueWrong(place=_place(place), needs="line")


def _hides(text: str) -> bool:
    """Whether there are characters that show nothing and change what is around them, other than line breaks."""
    needed = "\n\t\u200c\u200d\u00ad"
    return any(char not in needed and unicodedata.category(char) in {"Cc", "Cf", "Co", "Cs"} for char in text)


def _values(value: Any, place: Location) -> Iterator[tuple[Location, Any]]:
    """Every value by its place, as deep as a Call goes."""
    if not isinstance(value, dict | list):
        yield place, value
    elif len(place) < _DEEPEST:
        given = cast("dict[int | str, Any] | list[Any]", value)
        parts = given.items() if isinstance(given, dict) else enumerate(given)
        for key, part in parts:
            yield from _values(part, (*place, key))
