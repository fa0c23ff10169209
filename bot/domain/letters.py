"""Letters to those who agreed to be written to about a Call."""

import hashlib
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from bot.domain.calls import Call
from bot.domain.errors.letters import LetterEmpty, LetterHalf, LetterTooLong
from bot.domain.languages import LANGUAGES

SUBJECT_LIMIT: Final = 100
TEXT_LIMIT: Final = 1500
# The daily cap counts back from each moment, not from midnight.
A_DAY: Final = timedelta(days=1)


class LetterState(StrEnum):
    """How far a letter is."""

    DRAFT = "draft"
    SENDING = "sending"
    # Discord objected: nothing more is sent until a steward lets it go on.
    STOPPED = "stopped"
    SENT = "sent"


class DeliveryState(StrEnum):
    """How far a letter is for one person."""

    WAITING = "waiting"
    # Being sent; after a crash it is not sent again, for it may have arrived.
    ON_ITS_WAY = "on_its_way"
    SENT = "sent"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Written:
    """A letter in one language: a subject on one line, and a text in Markdown."""

    subject: str
    text: str


@dataclass(frozen=True, slots=True)
class Content:
    """What a letter says, by language. At least one language is whole, and none is half."""

    by_language: Mapping[str, Written]

    def in_(self, language: str) -> Written:
        """The letter for a reader of a language; another one where it was not written in theirs."""
        wishes = (language, *LANGUAGES)
        return next(self.by_language[wish] for wish in wishes if wish in self.by_language)

    @property
    def mark(self) -> str:
        """A short mark that changes with each change: a preview is sent as it was read, or not at all."""
        said = "\x00".join(
            f"{language}\x00{each.subject}\x00{each.text}" for language, each in sorted(self.by_language.items())
        )
        return hashlib.sha256(said.encode()).hexdigest()[:12]


def typed_content(typed: Mapping[str, tuple[str, str]]) -> Content:
    """What was typed into the form: subject and text by language.

    Raises LetterEmpty, LetterHalf, LetterTooLong.
    """
    by_language: dict[str, Written] = {}
    for language, (subject, text) in typed.items():
        written = Written(" ".join(_clean(subject).split()), _clean(text).strip())
        parts = {"subject": (written.subject, SUBJECT_LIMIT), "text": (written.text, TEXT_LIMIT)}
        missing = [part for part, (said, _) in parts.items() if not _readable(said)]
        if len(missing) == 1:
            raise LetterHalf(language=language, missing=missing[0])
        if missing:
            continue
        for part, (said, limit) in parts.items():
            if len(said) > limit:
                raise LetterTooLong(language=language, part=part, limit=limit, length=len(said))
        by_language[language] = written
    if not by_language:
        raise LetterEmpty
    return Content(by_language)


def _clean(typed: str) -> str:
    """Without what databases and readers cannot use: control characters, and halves of characters."""
    lines = typed.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(char for char in lines if char == "\n" or unicodedata.category(char) not in {"Cc", "Cs"})


def _readable(said: str) -> bool:
    return any(unicodedata.category(char)[0] in "LN" for char in said)


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter as it is kept, and how many people it is for. A draft is for nobody yet."""

    id: int
    call_id: int
    written_by: int | None
    content: Content
    state: LetterState
    written_at: datetime
    sent_at: datetime | None
    stopped_by: int | None
    stopped_at: datetime | None
    deliveries: Mapping[DeliveryState, int]

    @property
    def people(self) -> int:
        """For how many people it is, whether they have it or not."""
        return sum(self.deliveries.values())


@dataclass(frozen=True, slots=True)
class Preview:
    """A draft as it would be sent now: to how many people, and over how many days at the daily cap."""

    call: Call
    letter: Letter
    people: int
    days: int


@dataclass(frozen=True, slots=True)
class Desk:
    """What a steward finds who wants to write about a Call: their draft, and the letters that are under way."""

    call: Call
    draft: Preview | None
    under_way: tuple[Letter, ...]
    # Whether a letter is stopped, here or about another Call: meanwhile none is sent.
    halted: bool


@dataclass(frozen=True, slots=True)
class Addressee:
    """Someone a letter is on its way to, and the language they read."""

    discord_id: int
    language: str


@dataclass(frozen=True, slots=True)
class LetterPosting:
    """A letter as one person reads it: in their language, or in the other where it was not written in theirs."""

    call: Call
    written: Written
    language: str


@dataclass(frozen=True, slots=True)
class LettersState:
    """How the slow queue does: letters by state, people still to be written to, and what Discord objected to last."""

    sending: int
    stopped: int
    waiting: int
    last_day: int
    per_day: int
    stopped_by: int | None
    stopped_at: datetime | None


@dataclass(frozen=True, slots=True)
class Received:
    """That a letter about a Call is for someone, or reached them."""

    call_id: int
    state: DeliveryState
    at: datetime | None
