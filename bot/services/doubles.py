"""Likely doubles of an organisation, suggested before a new one is made. It suggests and never rejects."""

from collections.abc import Callable
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class Forms:
    """A name as it is compared: written together, its telling words, its initials."""

    joined: str
    words: list[str]
    initials: tuple[str, ...]


def forms_of(name: str) -> Forms:
    """A name to compare with many others."""
    return Forms(fold(name).replace(" ", ""), _telling_words(name), initials_of(name))


def likeness(one: str, other: str) -> float:
    """How alike two names are, from 0 to 100: abbreviated, written together, or word by word in any order."""
    return alike(forms_of(one), forms_of(other))


def alike(one: Forms, other: Forms) -> float:
    """The same of names that are compared with many."""
    # Six megabytes, which only a name that is new needs.
    from rapidfuzz import fuzz

    if one.joined in other.initials or other.joined in one.initials:
        return _ABBREVIATED
    word_by_word = (_held(one.words, other.words, fuzz.ratio) + _held(other.words, one.words, fuzz.ratio)) / 2
    return max(fuzz.ratio(one.joined, other.joined), word_by_word)


def _telling_words(name: str) -> list[str]:
    words = fold(name).split()
    long = [word for word in words if len(word) > _SMALL_WORD]
    return long if len(long) > 1 else words


def _held(some: list[str], others: list[str], ratio: Callable[[str, str], float]) -> float:
    """How well some words are found among others, from 0 to 100; long words weigh more."""
    letters = sum(map(len, some))
    found = sum(len(word) * max(ratio(word, each) for each in others) for word in some if others)
    return found / letters if letters else 0.0
