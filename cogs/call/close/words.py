"""The last word in both languages as one block of text: it waits in the message, not in the database (ADR 0005)."""

from typing import Final

_APART: Final = "\n\n―――\n\n"


def packed(en: str, fr: str) -> str:
    """Both, one below the other with a line between."""
    return _APART.join(typed.replace("―――", "—").strip() for typed in (en, fr))


def unpacked(block: str) -> tuple[str, str]:
    """English and French again."""
    en, _, fr = block.partition(_APART)
    return en.strip(), fr.strip()
