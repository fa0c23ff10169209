"""A page of a list of records, and its filters as a few letters for the buttons that turn it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final, Generic, TypeVar
from urllib.parse import quote, unquote

from bot.domain.areas import AREAS, REGIONS, Scope
from bot.domain.calls import Call
from bot.domain.commitments import Stage
from bot.domain.conferences import ConferenceKind, Turn, Venue
from bot.domain.countries import Country
from bot.domain.dates import read_date
from bot.domain.errors import AccordError
from bot.domain.errors.listings import ListGone
from bot.domain.groups import StakeholderGroup
from bot.domain.initiatives import Status
from bot.domain.practices import Label
from bot.domain.record_filters import RecordFilter
from bot.domain.records import Answer, RecordKind

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)
PAGE: Final = 8
# What a mark may take of the hundred characters of a button's id.
MARK_LIMIT: Final = 50
_DIGITS: Final = "0123456789abcdefghijklmnopqrstuvwxyz"
_KINDS: Final = {kind.prefix: kind for kind in RecordKind}
# Letters of fields that are chosen from a list, by a digit for each, and of those that are typed.
_CHOSEN: Final = {
    "a": ("areas", AREAS),
    "s": ("scopes", tuple(Scope)),
    "r": ("regions", REGIONS),
    "g": ("groups", tuple(StakeholderGroup)),
    "u": ("statuses", tuple(Status)),
    "e": ("stages", tuple(Stage)),
    "k": ("meetings", tuple(ConferenceKind)),
    "i": ("turns", tuple(Turn)),
    "n": ("venues", tuple(Venue)),
    "b": ("audience", tuple(StakeholderGroup)),
    "l": ("labels", tuple(Label)),
}
_TYPED: Final = {"o": "organisation", "x": "text"}
_LISTED: Final = {"t": "topics", "f": "languages"}
_FLAGS: Final = {"y": "youth_led", "w": "women_led", "m": "mine", "v": "everywhere", "h": "here"}


@dataclass(frozen=True, slots=True)
class RecordPage(Generic[T]):
    """A page of the records that fit and that the reader may see, the newest first."""

    asked: RecordFilter
    rows: tuple[T, ...]
    page: int
    pages: int
    total: int
    now: datetime
    # What its filters refer to, as the reader may know it.
    call: Call | None = None
    organisation: str = ""
    # Whether there are more than are counted.
    more: bool = False


def packed(asked: RecordFilter) -> str:
    """Filters as letters, digits and a few signs; as long as they are many."""
    parts = [asked.kind.prefix if asked.kind else ""]
    for letter, (name, every) in _CHOSEN.items():
        if chosen := getattr(asked, name):
            parts.append(letter + "".join(_DIGITS[every.index(each)] for each in chosen))
    parts += [letter for letter, name in _FLAGS.items() if getattr(asked, name)]
    if asked.answer:
        parts.append(f"p{asked.answer.call_id}.{asked.answer.point}")
    if asked.countries:
        parts.append("c" + "".join(asked.countries))
    if asked.from_ or asked.until:
        parts.append(f"d{asked.from_ or ''}~{asked.until or ''}")
    typed = {"t": asked.topics, "f": asked.languages, "o": (asked.organisation,), "x": (asked.text,)}
    parts += [letter + ",".join(quote(each, safe="") for each in said) for letter, said in typed.items() if any(said)]
    return ";".join(parts)


def unpacked(mark: str) -> RecordFilter:
    """The filters that `packed` made letters of. Raises ListGone for what an earlier version made."""
    kind, *parts = mark.split(";")
    try:
        fields: dict[str, object] = {"kind": _KINDS[kind] if kind else None}
        for part in parts:
            fields |= _field(part)
        return RecordFilter(**fields)  # pyright: ignore[reportArgumentType] - each by its name
    except (ValueError, IndexError, KeyError, AccordError) as error:
        raise ListGone from error


def _field(part: str) -> dict[str, object]:
    letter, said = part[0], part[1:]
    if letter in _CHOSEN:
        name, every = _CHOSEN[letter]
        return {name: tuple(every[_DIGITS.index(digit)] for digit in said)}
    if letter in _FLAGS:
        return {_FLAGS[letter]: True}
    if letter == "p":
        call_id, point = said.split(".")
        return {"answer": Answer(int(call_id), int(point))}
    if letter == "c":
        return {"countries": tuple(Country(said[at : at + 2]) for at in range(0, len(said), 2))}
    if letter == "d":
        from_, until = said.split("~")
        return {"from_": read_date(from_), "until": read_date(until)}
    texts = tuple(unquote(each) for each in said.split(","))
    return {_LISTED[letter]: texts} if letter in _LISTED else {_TYPED[letter]: texts[0]}
