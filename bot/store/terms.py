"""From what people write to what is compared: the terms of a text, and the words of a query."""

from collections.abc import Iterable, Iterator
from typing import Final

from bot.domain.search_words import Script, Word, pairs_of, words_in
from bot.domain.small_words import PARTICLE, SMALL_WORDS, language_of
from bot.domain.sought import STEM, Query, Sought
from bot.store.stems import stems_of

# More words than these are a text, not a query.
MOST_WORDS: Final = 12


def written_in(texts: Iterable[str], otherwise: str) -> str:
    """In which language of Latin letters texts are written; else the one given."""
    return language_of([word.folded for text in texts for word in words_in(text)], otherwise)


def terms_of(texts: Iterable[str], language: str) -> str:
    """What texts are found by, with a space between each two: their words in order, then what stands for more."""
    words = [word for text in texts for word in words_in(text)]
    plain = (term for word in words for term in _plain(word))
    more = [word.joined for word in words if word.joined]
    stems = [f"{STEM}{stem}" for word in words for stem in stems_of(word, language) if stem != word.folded]
    return " ".join(dict.fromkeys([*plain, *more, *stems]))


def _plain(word: Word) -> list[str]:
    return pairs_of(word.folded) if word.script is Script.UNSPACED else [word.folded]


def plain_terms(text: str) -> str:
    """The words of a text alone, as typed."""
    return " ".join(term for word in words_in(text) for term in _plain(word))


def answers(query: Query, name: str) -> bool:
    """Whether a name has every word of a query."""
    text = f" {plain_terms(name)} "
    return all(each.found_in(text) for each in query.words)


def query_of(typed: str) -> Query:
    """What is looked for where that was typed; without the small words where there are others."""
    sought = {each.word: each for word in words_in(typed) for each in _sought(word)}
    telling = [each for each in sought.values() if each.word not in SMALL_WORDS and PARTICLE not in each.word]
    return Query(tuple((telling or list(sought.values()))[:MOST_WORDS]))


def _sought(word: Word) -> Iterator[Sought]:
    if word.script is not Script.UNSPACED:
        yield Sought(word.folded, stems_of(word), (word.joined,) if word.joined else ())
    elif len(word.folded) == 1:
        yield Sought(word.folded)
    else:
        yield from (Sought(pair, begins=False) for pair in pairs_of(word.folded)[:-1])
