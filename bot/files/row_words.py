"""The words that may stand in the cells of a table, and what is nearest to one that is not known."""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Final

from babel import Locale
from babel.core import get_global

from bot.domain.areas import Area, Scope
from bot.domain.countries import COUNTRIES, Country, Region
from bot.domain.groups import StakeholderGroup
from bot.domain.initiatives import Status
from bot.domain.languages import LANGUAGES
from bot.domain.typed_lists import country_names
from bot.files.lists import split
from bot.files.vocabulary import Vocabulary, named

# Looking for what is nearest takes a thousand times as long as finding a word: after so many, nobody reads on.
_NEARNESSES: Final = 300


@cache
def areas() -> Vocabulary[Area]:
    """Priority areas."""
    return named(Area, lambda each: each.text_id)


@cache
def scopes() -> Vocabulary[Scope]:
    """Scopes."""
    return named(Scope, lambda each: each.text_id)


@cache
def regions() -> Vocabulary[Region]:
    """Regions."""
    return named(Region, lambda each: each.text_id)


@cache
def statuses() -> Vocabulary[Status]:
    """How initiatives stand."""
    return named(Status, lambda each: each.text_id)


@cache
def groups() -> Vocabulary[StakeholderGroup]:
    """Stakeholder groups."""
    return named(StakeholderGroup, lambda each: each.text_id)


@cache
def countries() -> Vocabulary[Country]:
    """Countries by their codes of two and of three letters, and by their names in every language."""
    aliases: Mapping[str, list[str]] = get_global("territory_aliases")
    long = [(code, Country(short[0])) for code, short in aliases.items() if len(code) == 3 and short[0] in COUNTRIES]  # noqa: PLR2004 - the longer codes of ISO 3166
    names = [(Locale.parse(language).territories[code], code) for language in LANGUAGES for code in COUNTRIES]
    return Vocabulary([*((str(code), code) for code in COUNTRIES), *long, *names])


class Nearness:
    """Says what is nearest to words that are not known, as long as that is read by someone."""

    def __init__(self) -> None:
        self._left = _NEARNESSES
        self._found: dict[tuple[int, str], list[object]] = {}

    def of(self, vocabulary: Vocabulary[object], typed: str) -> list[object]:
        """The nearest values; none once it was asked too often."""
        key = (id(vocabulary), typed)
        if key not in self._found:
            if self._left == 0:
                return []
            self._left -= 1
            self._found[key] = vocabulary.near(typed)
        return self._found[key]


def things_in(cell: str, vocabulary: Vocabulary[object]) -> Iterable[str]:
    """The words in a cell, each for a value of its own; commas separate them too where they are no name's."""
    for part in split(cell):
        if vocabulary.find(part) is not None:
            yield part
        elif vocabulary is countries():
            yield from country_names(part)
        else:
            yield from (each.strip() for each in part.split(",") if each.strip())
