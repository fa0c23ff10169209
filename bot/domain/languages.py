"""The languages that Accord ships, and which one a reader gets."""

from collections.abc import Iterable
from typing import Final

LANGUAGES: Final = ("en", "fr")
DEFAULT: Final = "en"


def shipped(wish: str | None) -> str | None:
    """The shipped language that serves a wish such as `fr-CA`, or None."""
    base = (wish or "").split("-")[0].lower()
    return base if base in LANGUAGES else None


def choose(wishes: Iterable[str | None]) -> str:
    """The first wish that is shipped, else English (PRODUCT.md §4, Languages)."""
    return next((language for wish in wishes if (language := shipped(wish))), DEFAULT)
