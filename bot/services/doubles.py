"""Likely doubles of an organisation, suggested before a new one is made. It suggests and never rejects."""

from collections.abc import Callable
from typing import Final

from bot.domain.actor import Actor
from bot.domain.finding import initials_of
from bot.domain.names import fold
from bot.domain.organisations import Organisation
from bot.store.database import Transaction

_SHOWN: Final = 5
# Of 100. Chosen on the pairs in tests/services/test_doubles.py: every double is above it.
_LIKELY: Final = 79.0
_ABBREVIATED: Final = 95.0
# Shorter words say little of which organisation is meant, where there are longer ones.
_SMALL_WORD: Final = 3


async def likely_doubles(tx: Transaction, actor: Actor, name: str) -> list[Organisation]:
    """Up to five organisations that the actor may see and that may be the named one, the likeliest first."""
    candidates = await tx.organisation_search.similar(actor, name)
    scored = [(likeness(name, each.name), each) for each in candidates]
    likely = sorted((pair for pair in scored if pair[0] >= _LIKELY), key=lambda pair: -pair[0])
    return [each for _, each in likely[:_SHOWN]]


def likeness(one: str, other: str) -> float:
    """How alike two names are, from 0 to 100: abbreviated, written together, or word by word in any order."""
    # Six megabytes, which only a name that is new needs.
    from rapidfuzz import fuzz

    joined = fold(one).replace(" ", ""), fold(other).replace(" ", "")
    if joined[0] in initials_of(other) or joined[1] in initials_of(one):
        return _ABBREVIATED
    words = _telling_words(one), _telling_words(other)
    word_by_word = (_held(words[0], words[1], fuzz.ratio) + _held(words[1], words[0], fuzz.ratio)) / 2
    return max(fuzz.ratio(*joined), word_by_word)


def _telling_words(name: str) -> list[str]:
    words = fold(name).split()
    long = [word for word in words if len(word) > _SMALL_WORD]
    return long if len(long) > 1 else words


def _held(some: list[str], others: list[str], ratio: Callable[[str, str], float]) -> float:
    """How well some words are found among others, from 0 to 100; long words weigh more."""
    letters = sum(map(len, some))
    found = sum(len(word) * max(ratio(word, each) for each in others) for word in some if others)
    return found / letters if letters else 0.0
