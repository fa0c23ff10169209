"""A letter as one text: what was typed into a refused form stands in the message that says so, and is read back."""

from collections.abc import Mapping
from typing import Final

from bot.domain.languages import LANGUAGES

Typed = Mapping[str, tuple[str, str]]
# No text holds this line: the character that joins words is taken out of what is typed.
_JOINER: Final = "\u2060"
_LINE: Final = f"\n{_JOINER}———\n"
NOTHING_TYPED: Final[Typed] = dict.fromkeys(LANGUAGES, ("", ""))


def together(typed: Typed) -> str:
    """Subject and text of each language, one below the other; nothing where nothing was typed."""
    parts = [part.replace(_JOINER, "") for language in LANGUAGES for part in typed[language]]
    return _LINE.join(parts) if any(parts) else ""


def apart(packed: str) -> Typed:
    """What `together` put into one text."""
    parts = packed.split(_LINE)
    if len(parts) != 2 * len(LANGUAGES):
        return NOTHING_TYPED
    return {language: (parts[2 * place], parts[2 * place + 1]) for place, language in enumerate(LANGUAGES)}
