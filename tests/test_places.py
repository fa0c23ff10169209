"""Countries as people type them."""

import pytest

from bot.domain.errors import UnknownCountry
from bot.places import find_country
from bot.texts import texts_in

MEANT = {
    "Canada": "CA",
    "ca": "CA",
    "Cote d'Ivoire": "CI",
    "Ivory Coast": "CI",
    "UK": "GB",
    "the UK": "GB",
    "Écosse": "GB",
    "USA": "US",
    "les États-Unis": "US",
    "The Gambia": "GM",
    "la France": "FR",
    "Bosnia": "BA",
    "RDC": "CD",
    "Republic of Korea": "KR",
    "Türkiye": "TR",
    "Turkey": "TR",
}
# What could be several, or none: the names that come near are offered.
UNCLEAR = {"Korea": "North Korea, South Korea", "Kenia": "Kenya", "Ukr": "Ukraine", "Atlantis": "", "?": "none"}


@pytest.mark.parametrize("typed", MEANT)
@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_country_is_known_by_each_of_its_names(typed: str, language: str) -> None:
    assert find_country(typed, texts_in(language)) == MEANT[typed]


@pytest.mark.parametrize("typed", UNCLEAR)
def test_a_country_is_never_guessed(typed: str) -> None:
    with pytest.raises(UnknownCountry) as refused:
        find_country(typed, texts_in("en"))
    assert UNCLEAR[typed] in refused.value.near


def test_nothing_is_no_country() -> None:
    assert find_country("  ", texts_in("en")) is None
