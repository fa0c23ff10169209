"""Languages that people speak, by their names in any shipped language and in their own, or by their codes."""

from difflib import get_close_matches
from functools import cache
from typing import Final

from babel import Locale

from bot.domain.errors.conferences import UnknownTongue
from bot.domain.languages import LANGUAGES
from bot.domain.names import fold

# Those that people name in themselves most often: the six of the United Nations, and a few that many share.
_IN_THEMSELVES: Final = ("ar", "zh", "en", "fr", "ru", "es", "pt", "de", "it", "sw", "hi", "tr", "fa", "id", "mn")
_QUOTED: Final = 60
_FEW: Final = 3


@cache
def tongue_names(language: str) -> dict[str, str]:
    """What languages are called in a shipped one, by code; dialects and scripts are left out."""
    named: dict[str, str] = dict(Locale.parse(language).languages)
    return {code: name for code, name in named.items() if code.isalpha() and code.islower()}


def tongue_name(code: str, language: str) -> str:
    """What a language is called in a shipped one; its code where it has no name there."""
    return tongue_names(language).get(code, code)


@cache
def _codes(language: str) -> dict[str, str]:
    """Every language by its folded names; where two share one, that of whoever types it is meant."""
    codes: dict[str, str] = {}
    for code in _IN_THEMSELVES:
        codes.setdefault(fold(Locale.parse(code).languages[code]), code)
    for each in sorted(LANGUAGES, key=lambda shipped: shipped == language):
        names = tongue_names(each)
        # The codes come first: a name that looks like one is meant as the name.
        codes |= {code: code for code in names if code not in codes}
        codes |= {fold(name): code for code, name in names.items()}
    return codes


def find_tongue(typed: str, language: str) -> str:
    """The code of the language that is meant. Raises UnknownTongue with some that may be."""
    wanted, codes = fold(typed), _codes(language)
    if wanted in codes:
        return codes[wanted]
    close = dict.fromkeys(codes[name] for name in get_close_matches(wanted, codes, n=_FEW))
    near = ", ".join(tongue_name(code, language) for code in close)
    raise UnknownTongue(typed=" ".join(typed.split())[:_QUOTED], near=near or "none")
