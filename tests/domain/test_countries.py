"""The table of countries: complete, unambiguous, and nameable in the languages of the bot."""

import re

import pytest
from babel import Locale

from bot.domain.countries import COUNTRIES, COUNTRIES_OF, REGION_OF, Country, CountryCodeError, Region, country

NOT_COUNTRIES = {
    "AC CP CQ DG EA IC TA": "reserved by ISO 3166 for parts of countries, not assigned",
    "EU EZ UN QO": "groups of countries",
    "XK": "a user-assigned code",
    "XA XB ZZ": "pseudo-locales and 'unknown'",
}


def test_there_are_the_249_assigned_codes() -> None:
    assert len(COUNTRIES) == 249
    assert list(COUNTRIES) == sorted(set(COUNTRIES))
    assert all(re.fullmatch("[A-Z]{2}", code) for code in COUNTRIES)


def test_every_country_is_in_exactly_one_region() -> None:
    assert list(COUNTRIES_OF) == list(Region)
    assert sorted(country for countries in COUNTRIES_OF.values() for country in countries) == list(COUNTRIES)
    assert all(REGION_OF[country] is region for region, countries in COUNTRIES_OF.items() for country in countries)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_countries_are_the_cldr_territories_that_are_countries(language: str) -> None:
    territories = [str(code) for code in Locale(language).territories]
    named = {code for code in territories if re.fullmatch("[A-Z]{2}", code)}
    assert named - set(COUNTRIES) <= set(" ".join(NOT_COUNTRIES).split())
    assert set(COUNTRIES) - named == set()


@pytest.mark.parametrize(
    ("code", "region"),
    [
        ("CA", Region.AMERICAS),
        ("TN", Region.MIDDLE_EAST_AND_NORTH_AFRICA),
        ("IR", Region.MIDDLE_EAST_AND_NORTH_AFRICA),
        ("SD", Region.MIDDLE_EAST_AND_NORTH_AFRICA),
        ("MR", Region.AFRICA),
        ("TR", Region.EUROPE),
        ("RU", Region.EUROPE),
        ("KZ", Region.ASIA),
        ("TW", Region.ASIA),
        ("FJ", Region.OCEANIA),
    ],
)
def test_a_country_is_counted_in_its_region(code: str, region: Region) -> None:
    assert REGION_OF[country(code)] is region


def test_a_code_is_taken_in_any_case() -> None:
    assert country(" ca ") == Country("CA")


@pytest.mark.parametrize("code", ["", "C", "CAN", "XK", "EU", "ß", "ı", "C\u0391", "Canada", "@everyone"])
def test_what_is_no_country_is_refused_and_named(code: str) -> None:
    with pytest.raises(CountryCodeError) as refusal:
        country(code)
    assert refusal.value.code == code
