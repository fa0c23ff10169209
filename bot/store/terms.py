"""From what people write to what is compared: the terms of a text, and the words of a query."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from bot.domain.search_words import Script, Word, chunks_of, pairs_of, words_in, words_of
from bot.domain.small_words import PARTICLE, SMALL_WORDS, language_of
from bot.domain.sought import STEM, Query, Sought
from bot.store.stems import stems_of

# More words than these are a text, not a query.
MOST_WORDS: Final = 10


def written_in(texts: Iterable[str], otherwise: str) -> str:
    """In which language of Latin letters texts are written; else the one given."""
    return language_of([chunk for text in texts for chunk in chunks_of(text)], otherwise)


def terms_of(texts: Iterable[str], language: str) -> str:
    """What texts are found by, with a space between each two: their words in order, then what stands for more."""
    plain: dict[str, None] = {}
    more: dict[str, None] = {}
    for text in texts:
        for chunk in chunks_of(text):
            words, others = _terms(chunk, language)
            plain.update(dict.fromkeys(words))
            more.update(dict.fromkeys(others))
    return " ".join([*plain, *(each for each in more if each not in plain)])


@lru_cache(maxsize=4096)
def _terms(chunk: str, language: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Of what stands between two spaces, its words; and what it is without its hyphens, and its stems."""
    words = words_of(chunk)
    plain = [term for word in words for term in _plain(word)]
    joined = [word.joined for word in words if word.joined]
    stems = [STEM + stem for word in words for stem in stems_of(word, language) if stem != word.folded]
    return tuple(plain), (*joined, *stems)


def _plain(word: Word) -> list[str]:
    return pairs_of(word.folded) if word.script is Script.UNSPACED else [word.folded]


def plain_terms(text: str) -> str:
    """The words of a text alone, as typed."""
    return " ".join(term for word in words_in(text) for term in _plain(word))


def answers(query: Query, name: str) -> bool:
    """Whether a name has every word of a query."""
    return not query.words or query.fit(plain_terms(name)).whole


def telling_words(typed: str) -> str:
    """What was typed without the small words; whole where it has no others."""
    telling = [chunk for chunk in typed.split() if any(word.folded not in SMALL_WORDS for word in words_in(chunk))]
    return " ".join(telling) or typed


def query_of(typed: str) -> Query:
    """What is looked for where that was typed; without the small words where there are others."""
    words = words_in(typed)
    telling = [word for word in words if word.folded not in SMALL_WORDS]
    sought: dict[str, Sought] = {}
    # Stems are made of no more than is looked for.
    for each in (one for word in telling or words for one in _sought(word)):
        if len(sought) == MOST_WORDS:
            break
        sought.setdefault(each.word, each)
    without = [each for each in sought.values() if PARTICLE not in each.word]
    return Query(without or list(sought.values()))


def _sought(word: Word) -> Iterator[Sought]:
    if word.script is not Script.UNSPACED:
        yield Sought(word.folded, stems_of(word), (word.joined,) if word.joined else ())
    elif len(word.folded) == 1:
        yield Sought(word.folded)
    else:
        yield from (Sought(pair, begins=False) for pair in pairs_of(word.folded)[:-1])
