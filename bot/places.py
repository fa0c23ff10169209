"""Countries as people type them, in any shipped language, with or without accents."""

from difflib import get_close_matches
from functools import cache

from babel import Locale

from bot.domain.countries import COUNTRIES, Country
from bot.domain.errors import UnknownCountry
from bot.domain.languages import LANGUAGES
from bot.domain.names import fold
from bot.texts import Texts


@cache
def _names() -> dict[str, Country]:
    """Every folded name and code, in every shipped language."""
    names: dict[str, Country] = {fold(code): Country(code) for code in COUNTRIES}
    for language in LANGUAGES:
        territories = Locale.parse(language).territories
        names.update({fold(territories[code]): Country(code) for code in COUNTRIES})
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
    wanted = fold(typed)
    if not typed.strip():
        return None
    if wanted in _names():
        return _names()[wanted]
    found = suggest_countries(typed, texts, limit=3) if wanted else []
    if len(found) == 1:
        return found[0]
    near = found or [_names()[name] for name in get_close_matches(wanted, _names(), n=3)]
    names = ", ".join(dict.fromkeys(texts.country(code) for code in near))
    raise UnknownCountry(typed=typed.strip()[:100], near=names or "none")
