"""Closing a Call: the last word, and what it means to close."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from bot.domain.calls import Call, LastWord
from bot.domain.errors.closing import LastWordMissing, LastWordTooLong

LAST_WORD_LIMIT: Final = 600


@dataclass(frozen=True, slots=True)
class Closing:
    """A Call that is to be closed now: how many signed, and from when its signatures would be anonymised."""

    call: Call
    total: int
    anonymous_from: datetime


def last_word(*, en: str, fr: str) -> LastWord:
    """What a steward typed, in each language. Raises LastWordMissing, LastWordTooLong."""
    words = [typed.replace("\x00", "").strip() for typed in (en, fr)]
    if not all(words):
        raise LastWordMissing
    if (longest := max(map(len, words))) > LAST_WORD_LIMIT:
        raise LastWordTooLong(limit=LAST_WORD_LIMIT, length=longest)
    return LastWord(en=words[0], fr=words[1])
