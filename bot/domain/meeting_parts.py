"""What is typed of a conference beside its dates: where it is, its languages, its deadlines, how many took part."""

import re
from dataclasses import dataclass
from typing import Final

from bot.domain.conferences import (
    CLAIMED_SOURCE_LIMIT,
    MOST_CLAIMED,
    MOST_LANGUAGES,
    MOST_PLACES,
    PLACE_LIMIT,
    Claimed,
    Deadline,
    DeadlineKind,
    Times,
)
from bot.domain.countries import Country
from bot.domain.dates import read_date
from bot.domain.errors.conferences import (
    DeadlineAfterEnd,
    DeadlineNotUnderstood,
    DeadlineTwice,
    NumberNotUnderstood,
    SourceMissing,
    TwoOnlineLinks,
)
from bot.domain.errors.records import LinkNotUsable
from bot.domain.names import clean_name
from bot.domain.records import clean_link, clean_text
from bot.domain.typed_lists import Words, at_most, read_places, written_places

# Of any scheme, so that one that is not for the web is told apart from a place.
_LINK: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:/\S*|www\.\S+|mailto:\S+", re.IGNORECASE)
_PIECES: Final = re.compile(r"[,;\n\u060c\u061b\uff0c\uff1b\u3001]")
_LANGUAGES: Final = re.compile(r"[,;/\n&\u060c\u061b\uff0c\uff1b\u3001]|\s(?:and|et)\s", re.IGNORECASE)
_BULLETS: Final = "-•*– "
_AROUND: Final = " :–—-=,."
_BY: Final = re.compile(
    r"(?:(?:is\s+)?(?:open\s+)?(?:until|till|by|before|closes(?:\s+on)?|due|ends(?:\s+on)?|on)|"
    r"jusqu[’']?\s?(?:au|à|en)|avant(?:\s+(?:le|la fin de))?|d[’']ici(?:\s+(?:le|au))?|pour\s+le|le|au)\b",
    re.IGNORECASE,
)
_CLAIM: Final = re.compile(
    r"(?P<number>\d{1,3}(?:[ \u00a0\u202f.,’']\d{3})+(?!\d)|\d+)(?:\s+[^\W\d_]+)?\s*"
    r"(?:[-:(,;\u2013\u2014]|\b(?:according\s+to|as\s+said\s+by|says?|selon|d’après|d'après))\s*(?P<source>.*)",
    re.IGNORECASE | re.DOTALL,
)
# A number from one to another is no number.
_RANGE: Final = re.compile(r"\d\s*[-\u2010-\u2015]\s*\d")
_NUMBER: Final = re.compile(r"(\d[\d \u00a0\u202f.,’']*)(?:\s+[^\W\d_]+)?")
_AND: Final = frozenset({"and", "et", "&", "+"})
_QUOTED: Final = 60


@dataclass(frozen=True, slots=True)
class MeetingPlace:
    """Where people meet: in a place, online, or both."""

    place: str = ""
    countries: tuple[Country, ...] = ()
    online: bool = False
    link: str | None = None


def read_place(typed: str, words: Words) -> MeetingPlace:
    """Read "Montréal, Canada; online https://…": countries are told apart, and a link means that people meet online.

    Raises LinkNotUsable, TwoOnlineLinks, TooManyOf, and what a name may not be.
    """
    links = [each.group().rstrip(".,;)") for each in _LINK.finditer(typed)]
    if len(links) > 1:
        raise TwoOnlineLinks
    link = clean_link(links[0]) if links else None
    pieces: list[str] = []
    online = link is not None
    for piece in (each.strip(_AROUND) for each in _PIECES.split(_LINK.sub(";", typed))):
        said, also_online = _beside_online(piece, words)
        online = online or also_online
        if said:
            pieces.append(said)
    place, countries = read_places(", ".join(pieces), words)
    at_most(countries, "places", MOST_PLACES)
    return MeetingPlace(clean_name(place, limit=PLACE_LIMIT) if place else "", countries, online, link)


def _beside_online(piece: str, words: Words) -> tuple[str, bool]:
    """What a piece of a place says beside that people meet online, and whether it says that.

    Raises LinkNotUsable for "online zoom.us/j/1": without https:// nobody can follow it.
    """
    said = piece.split()
    if not said or words.online(piece):
        return "", bool(said)
    if words.online(" ".join(said[:-1])) and "." in said[-1].strip("."):
        raise LinkNotUsable(typed=said[-1][:_QUOTED])
    joined = [at for at, word in enumerate(said) if word.casefold() in _AND and words.online(" ".join(said[at + 1 :]))]
    if joined:
        return " ".join(said[: joined[0]]), True
    return piece, words.online(said[0]) or words.online(" ".join(said[:2]))


def written_place(where: MeetingPlace, words: Words) -> str:
    """The same as it is typed."""
    online = " ".join(filter(None, (words.online_word(), where.link))) if where.online else ""
    return "; ".join(filter(None, (written_places(where.place, where.countries, words), online)))


def read_tongues(typed: str, words: Words) -> tuple[str, ...]:
    """The codes of languages that are named in any shipped language. Raises UnknownTongue, TooManyOf."""
    named = (each.strip(_AROUND) for each in _LANGUAGES.split(f" {typed} "))
    codes = tuple(dict.fromkeys(words.tongue(each) for each in named if each))
    return at_most(codes, "languages", MOST_LANGUAGES)


def written_tongues(codes: tuple[str, ...], words: Words) -> str:
    """The same as it is typed."""
    return ", ".join(words.tongue_word(each) for each in codes)


def read_deadline(line: str, words: Words) -> Deadline | None:
    """Read "registration: 2027-03-01", "papers until 15 January 2027"; None for an empty line.

    Raises DeadlineNotUnderstood, DateNotUnderstood, DateUnlikely, NoSuchDay.
    """
    said = line.strip().lstrip(_BULLETS).split()
    if not said:
        return None
    for length in range(len(said), 0, -1):
        kind = words.deadline(" ".join(said[:length]).strip(_AROUND))
        if kind is not None:
            due = read_date(_BY.sub("", " ".join(said[length:]).strip(_AROUND), count=1).strip(_AROUND))
            if due is not None:
                return Deadline(kind, due)
    raise DeadlineNotUnderstood(typed=" ".join(said)[:_QUOTED])


def hold_deadline(deadline: Deadline, others: dict[DeadlineKind, Deadline], times: Times) -> None:
    """Hold that there is one of a kind, and that it is before all is over. Raises DeadlineTwice, DeadlineAfterEnd."""
    if deadline.kind in others:
        raise DeadlineTwice(kind=deadline.kind.value)
    if times.last_day is not None and deadline.due.first_day > times.last_day:
        raise DeadlineAfterEnd(due=str(deadline.due), ends=str(times.ends or times.starts))


def soonest_first(deadlines: dict[DeadlineKind, Deadline]) -> tuple[Deadline, ...]:
    """The earliest first."""
    return tuple(sorted(deadlines.values(), key=lambda each: (str(each.due), each.kind.value)))


def written_deadlines(deadlines: tuple[Deadline, ...], words: Words) -> str:
    """Deadlines as they are typed, one for each line."""
    return "\n".join(f"{words.deadline_word(each.kind)}: {each.due}" for each in deadlines)


def read_claimed(typed: str) -> Claimed | None:
    """Read "500 – the organisers": how many took part, and who says so; None where nothing was typed.

    Raises SourceMissing, NumberNotUnderstood, TextTooLong.
    """
    text = " ".join(typed.replace("\x00", "").split())
    if not text:
        return None
    found = _CLAIM.fullmatch(text)
    digits = found["number"] if found else (alone[1] if (alone := _NUMBER.fullmatch(text)) else "")
    number = int("".join(filter(str.isdecimal, digits)) or 0)
    if not 1 <= number <= MOST_CLAIMED or _RANGE.match(text, len(digits) - 1):
        raise NumberNotUnderstood(typed=text[:_QUOTED], most=MOST_CLAIMED)
    source = found["source"].strip(" –—-:,") if found else ""
    if found and found["source"] and "(" in text[: found.start("source")]:
        source = source.removesuffix(")")
    if not any(map(str.isalnum, source)):
        raise SourceMissing(number=number)
    return Claimed(number, clean_text(source, limit=CLAIMED_SOURCE_LIMIT))


def written_claimed(claimed: Claimed | None) -> str:
    """The same as it is typed."""
    return f"{claimed.number} – {claimed.source}" if claimed else ""
