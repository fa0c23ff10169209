"""Countries as people type them, in any shipped language, with or without accents."""

import re
from difflib import get_close_matches
from functools import cache
from typing import Final

from babel import Locale

from bot.domain.countries import COUNTRIES, Country
from bot.domain.errors import UnknownCountry
from bot.domain.languages import LANGUAGES
from bot.domain.names import fold
from bot.texts import Texts

# What countries are called beside their names in the CLDR.
_ALSO: Final = {
    "AE": "UAE, EAU",
    "BA": "BiH",
    "BO": "Plurinational State of Bolivia, État plurinational de Bolivie",
    "CD": "DRC, RDC, DR Congo, RD Congo, Democratic Republic of the Congo, République démocratique du Congo, Zaire",
    "CF": "CAR, RCA",
    "CG": "Republic of the Congo, République du Congo",
    "CI": "Ivory Coast",
    "CV": "Cabo Verde",
    "CZ": "Czech Republic, République tchèque",
    "FM": "Federated States of Micronesia, États fédérés de Micronésie",
    "GB": "UK, Great Britain, Grande-Bretagne, England, Scotland, Wales, Northern Ireland, "
    "Angleterre, Écosse, Pays de Galles, Irlande du Nord",
    "IR": "Islamic Republic of Iran, République islamique d’Iran",
    "KP": "DPRK, RPDC",
    "KR": "ROK, Republic of Korea, République de Corée",
    "LA": "Lao PDR, Lao People’s Democratic Republic",
    "MD": "Republic of Moldova, République de Moldova",
    "NL": "Holland, Hollande",
    "PS": "Palestine, State of Palestine, État de Palestine",
    "RU": "Russian Federation, Fédération de Russie",
    "SY": "Syrian Arab Republic, République arabe syrienne",
    "SZ": "Swaziland",
    "TL": "East Timor",
    "TR": "Turkey",
    "TZ": "United Republic of Tanzania, République-Unie de Tanzanie",
    "US": "USA, United States of America, États-Unis d’Amérique",
    "VA": "Holy See, Saint-Siège",
    "VE": "Bolivarian Republic of Venezuela, République bolivarienne du Venezuela",
}
_ARTICLE: Final = re.compile(r"(?:the|le|la|les|l) ")
# So many letters of a name are enough, if only one country's has a word that begins with them.
_ENOUGH: Final = 4


@cache
def _names() -> dict[str, Country]:
    """Every folded name and code, in every shipped language."""
    names: dict[str, Country] = {fold(code): Country(code) for code in COUNTRIES}
    for language in LANGUAGES:
        territories = Locale.parse(language).territories
        names.update({fold(territories[code]): Country(code) for code in COUNTRIES})
    names.update({fold(name): Country(code) for code, also in _ALSO.items() for name in also.split(",")})
    return names


def suggest_countries(typed: str, texts: Texts, *, limit: int = 25) -> list[Country]:
    """Countries whose name, in any shipped language, holds what was typed; those that begin with it first."""
    wanted = fold(typed)
    codes = {code for name, code in _names().items() if wanted in name}
    begins = {code for name, code in _names().items() if name.startswith(wanted)}
    ordered = sorted(codes, key=lambda code: (code not in begins, fold(texts.country(code))))
    return ordered[:limit]


def find_country(typed: str, texts: Texts) -> Country | None:
    """The country that someone means, or None where nothing was typed. Raises UnknownCountry with similar names."""
    if not typed.strip():
        return None
    for wanted in (fold(typed), _ARTICLE.sub("", fold(typed), count=1)):
        if wanted in _names():
            return _names()[wanted]
    if len(begun := _begun(wanted)) == 1:
        return begun.pop()
    found = suggest_countries(typed, texts, limit=3) if wanted else []
    near = found or [_names()[name] for name in get_close_matches(wanted, _names(), n=3)]
    names = ", ".join(dict.fromkeys(texts.country(code) for code in near))
    raise UnknownCountry(typed=typed.strip()[:100], near=names or "none")


def named_country(typed: str) -> Country | None:
    """The country of exactly that name; None for a part of one, and for two letters, which may be a word."""
    folded = fold(typed)
    if folded.upper() in COUNTRIES:
        return None
    return _names().get(folded) or _names().get(_ARTICLE.sub("", folded, count=1))


def _begun(wanted: str) -> set[Country]:
    """The countries of which a word of the name begins with what was typed; none where that is too little to tell."""
    if len(wanted) < _ENOUGH:
        return set()
    return {code for name, code in _names().items() if f" {wanted}" in f" {name}"}
