"""A place in which countries may stand: only what is exactly the name of one is taken out of it."""

import pytest

from bot.domain.countries import Country
from bot.domain.typed_lists import read_places, written_places
from bot.spelling import Spelling
from bot.texts import texts_in

ENGLISH, FRENCH = Spelling(texts_in("en")), Spelling(texts_in("fr"))
PLACES = {
    "Lyon, France": ("Lyon", ("FR",)),
    "secondary schools, Canada, Maroc": ("secondary schools", ("CA", "MA")),
    "Côte d’Ivoire; the Gambia": ("", ("CI", "GM")),
    "UK, UK": ("", ("GB",)),
    # A code may be a word, and a part of a name may be anything.
    "schools, IT": ("schools, IT", ()),
    "Islam, Guinea": ("Islam", ("GN",)),
    "New Mexico": ("New Mexico", ()),
    " , ; ": ("", ()),
}


@pytest.mark.parametrize("typed", PLACES)
def test_exactly_the_name_of_a_country_is_one(typed: str) -> None:
    place, countries = PLACES[typed]
    assert read_places(typed, ENGLISH) == (place, tuple(map(Country, countries)))


@pytest.mark.parametrize("words", [ENGLISH, FRENCH])
def test_what_is_written_is_read_again(words: Spelling) -> None:
    meant = ("Old town, Lyon", (Country("FR"), Country("CI")))
    assert read_places(written_places(*meant, words), words) == meant
