"""From when until when, as people type it: "2024-03 – 2025", "since 2024", "jusqu’en juin"."""

import re
from typing import Final

from bot.domain.dates import When, in_turn, read_date
from bot.domain.errors.records import DateNotUnderstood

# A dash with or without spaces, a hyphen only between them: it stands in dates too.
_DASH: Final = re.compile(r"\s*[\u2013\u2014\u2192]\s*|\s+-{1,2}\s+|\s*(?:-{1,2}>)\s*")
_UNTIL: Final = re.compile(r"\s+(?:to|until|till|through|au|à|jusqu[’']?(?:au|à|en))\s+", re.IGNORECASE)
_SINCE: Final = re.compile(r"(?:from|since|starting|depuis|dès|de|du|à partir (?:de|du))\s+(.+)", re.IGNORECASE)
_ONLY_UNTIL: Final = re.compile(r"(?:to|until|till|jusqu[’'](?:au|à|en))\s+(.+)", re.IGNORECASE)
# It goes on: an end that nobody knows.
_ONGOING: Final = frozenset(
    {"", "…", "...", "?", "now", "today", "present", "ongoing", "aujourd’hui", "aujourd'hui", "maintenant", "en cours"}
)
_YEARS: Final = re.compile(r"(\d{4})[-/](\d{4})")
_QUOTED: Final = 40


def read_period(typed: str) -> tuple[When | None, When | None]:
    """The start and the end of a period; a date alone is its start, "– 2025" is its end, and nothing is neither.

    Raises EndsBeforeStart, and what `read_date` raises.
    """
    text = " ".join(typed.split())
    starts, ends = _halves(text)
    period = (_read(starts), _read(ends))
    in_turn(*period)
    return period


def written_period(starts: When | None, ends: When | None) -> str:
    """A period as it is typed."""
    if ends is None:
        return str(starts or "")
    return f"{starts} – {ends}" if starts else f"– {ends}"


def _halves(text: str) -> tuple[str, str]:
    if years := _YEARS.fullmatch(text):
        return years[1], years[2]
    if text.startswith("-"):
        return "", text.lstrip("- ")
    for between in (_DASH, _UNTIL):
        parts = between.split(text)
        if len(parts) == 2:  # noqa: PLR2004 - a start and an end
            since = _SINCE.fullmatch(parts[0])
            return (since[1] if since else parts[0]), parts[1]
        if len(parts) > 2:  # noqa: PLR2004 - the same
            raise DateNotUnderstood(typed=text[:_QUOTED])
    if since := _SINCE.fullmatch(text):
        return since[1], ""
    if until := _ONLY_UNTIL.fullmatch(text):
        return "", until[1]
    return text.rstrip("- ") if text.endswith(" -") else text, ""


def _read(typed: str) -> When | None:
    return None if typed.casefold().strip() in _ONGOING else read_date(typed)
