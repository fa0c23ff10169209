"""The countries of ISO 3166-1, and the one region each belongs to.

Codes: ISO 3166-1 alpha-2, the 249 officially assigned. Names are not here: they come translated from the CLDR.

Regions start from the United Nations' geographic regions (M49): its five, with these choices.

- *Middle East and North Africa* is M49's Northern Africa and Western Asia, with Iran.
- Armenia, Azerbaijan, Cyprus, Georgia and Türkiye, in M49's Western Asia, are with Europe, as in the UN offices that
  serve Europe and Central Asia together.
- Central Asia stays with Asia, Sudan with North Africa, Djibouti, Mauritania and Somalia with Africa, as in M49.
- Taiwan, without an M49 entry of its own, is with Asia; Antarctica, in no M49 region, is with Oceania, so that every
  code has a region.

A table by country says where a country is counted, and nothing on its status.
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import NewType

Country = NewType("Country", str)
"""An assigned ISO 3166-1 alpha-2 code in capitals; made by `country`."""


class Region(StrEnum):
    """The regions of the network, in the order in which they are listed."""

    AFRICA = "africa"
    MIDDLE_EAST_AND_NORTH_AFRICA = "mena"
    ASIA = "asia"
    EUROPE = "europe"
    AMERICAS = "americas"
    OCEANIA = "oceania"

    @property
    def text_id(self) -> str:
        """The catalogue's name for this region."""
        return f"region-{self.value}"


class CountryCodeError(ValueError):
    """No country has this code."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def _countries(codes: str) -> tuple[Country, ...]:
    return tuple(Country(code) for code in codes.split())


COUNTRIES_OF: Mapping[Region, tuple[Country, ...]] = MappingProxyType(
    {
        Region.AFRICA: _countries(
            "AO BF BI BJ BW CD CF CG CI CM CV DJ ER ET GA GH GM GN GQ GW IO KE KM LR LS MG ML MR MU MW MZ NA NE NG RE "
            "RW SC SH SL SN SO SS ST SZ TD TF TG TZ UG YT ZA ZM ZW"
        ),
        Region.MIDDLE_EAST_AND_NORTH_AFRICA: _countries(
            "AE BH DZ EG EH IL IQ IR JO KW LB LY MA OM PS QA SA SD SY TN YE"
        ),
        Region.ASIA: _countries(
            "AF BD BN BT CN HK ID IN JP KG KH KP KR KZ LA LK MM MN MO MV MY NP PH PK SG TH TJ TL TM TW UZ VN"
        ),
        Region.EUROPE: _countries(
            "AD AL AM AT AX AZ BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GE GG GI GR HR HU IE IM IS IT JE LI LT LU "
            "LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SJ SK SM TR UA VA"
        ),
        Region.AMERICAS: _countries(
            "AG AI AR AW BB BL BM BO BQ BR BS BV BZ CA CL CO CR CU CW DM DO EC FK GD GF GL GP GS GT GY HN HT JM KN KY "
            "LC MF MQ MS MX NI PA PE PM PR PY SR SV SX TC TT US UY VC VE VG VI"
        ),
        Region.OCEANIA: _countries(
            "AQ AS AU CC CK CX FJ FM GU HM KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV UM VU WF WS"
        ),
    }
)
"""The countries counted in each region."""

REGION_OF: Mapping[Country, Region] = MappingProxyType(
    {country: region for region, countries in COUNTRIES_OF.items() for country in countries}
)
"""The region in which each country is counted."""

COUNTRIES: tuple[Country, ...] = tuple(sorted(REGION_OF))
"""Every country, by code."""


def country(code: str) -> Country:
    """The country of an alpha-2 code, in capitals or not. Raises CountryCodeError."""
    # Only ASCII has a country: capitals of other letters may land on a code ("ß" becomes "SS", South Sudan).
    known = Country(code.strip().upper())
    if not code.isascii() or known not in REGION_OF:
        raise CountryCodeError(code)
    return known
