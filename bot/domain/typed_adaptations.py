"""An adaptation as it is typed into its form: who, where, what was changed, how it went, and what happened."""

import re
from dataclasses import dataclass, replace
from typing import Final, Self

from bot.domain.conferences import PLACE_LIMIT
from bot.domain.names import clean_name
from bot.domain.practices import NOTE_LIMIT, Adaptation, Went
from bot.domain.records import MOST_COUNTRIES, TITLE_LIMIT, Record, clean_link, clean_text, clean_title
from bot.domain.typed_lists import Words, at_most, read_places, written_places

_LINK: Final = re.compile(r"https?://\S+", re.IGNORECASE)
# What ends a sentence or a bracket around a link is not part of it.
_AFTER: Final = ".,;:!?)]}»”’\"'>"


@dataclass(frozen=True, slots=True)
class TypedAdaptation:
    """What is typed into the form; how it went is chosen."""

    lead: str = ""
    # A place, and countries: "Lyon, France".
    where: str = ""
    changed: str = ""
    # What happened, and a link in it or below it.
    told: str = ""

    @classmethod
    def of(cls, kept: Adaptation, words: Words) -> Self:
        """An adaptation as it would be typed: what `read_adaptation` makes of it is the same again."""
        told = kept.told if not kept.link or kept.link in kept.told else f"{kept.told}\n{kept.link}".strip()
        where = written_places(kept.place, kept.record.subject.countries, words)
        return cls(kept.lead, where, kept.changed, told)


def read_adaptation(typed: TypedAdaptation, went: Went, record: Record, words: Words) -> Adaptation:
    """What was typed, on a record that has everything else.

    Raises what a name may not be, TextTooLong, TooManyOf, LinkNotUsable.
    """
    lead = clean_name(typed.lead)
    place, countries = read_places(typed.where, words)
    place = clean_name(place, limit=PLACE_LIMIT) if place else ""
    countries = at_most(countries, "countries", MOST_COUNTRIES)
    told, link = _told(typed.told)
    where = written_places(place, countries, words)
    about = replace(record.subject, countries=countries, regions=())
    return Adaptation(
        record=replace(record, title=_title(lead, where), subject=about),
        lead=lead,
        place=place,
        changed=clean_text(typed.changed, limit=NOTE_LIMIT),
        went=went,
        told=clean_text(told, limit=NOTE_LIMIT),
        link=link,
    )


def _title(lead: str, where: str) -> str:
    whole = f"{lead} – {where}" if where else lead
    return clean_title(whole if len(whole) <= TITLE_LIMIT else f"{whole[: TITLE_LIMIT - 1].rstrip()}…")


def _told(typed: str) -> tuple[str, str | None]:
    """The words, and the first link in them; a line that is nothing but that link is not one of the words."""
    found = _LINK.search(typed)
    if found is None:
        return typed, None
    link = found[0].rstrip(_AFTER)
    words = "\n".join(line for line in typed.splitlines() if line.strip() != link)
    return words, clean_link(link)
