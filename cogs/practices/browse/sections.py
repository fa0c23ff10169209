"""What a practice says, part by part: how it works, and what is known of it."""

from enum import StrEnum
from typing import Final

from bot.domain.practices import Practice
from bot.texts import Texts
from cogs.ui.layout import safe
from cogs.ui.records import cut, partner_words


class Part(StrEnum):
    """What of a practice has a page of its own."""

    HOW = "how"
    KNOWN = "known"

    @property
    def text_id(self) -> str:
        """The catalogue's name for it."""
        return f"practice-part-{self.value}"

    @property
    def other(self) -> "Part":
        """The one beside it."""
        return Part.KNOWN if self is Part.HOW else Part.HOW


# What did not work stands first: it is what others need most, and what is told least.
_KNOWN: Final = ("not_worked", "evidence", "limits", "transferability", "harm")


def part_lines(practice: Practice, part: Part, texts: Texts) -> list[str]:
    """What a part says, in full: each section under its name, without those of which nothing is told."""
    names = _KNOWN if part is Part.KNOWN else ("method", "resources")
    told = [line for name in names for line in _section(name, practice.text_in(texts.language, name), texts)]
    if part is Part.KNOWN:
        return told
    partners = [f"- {partner_words(each, texts)}" for each in practice.partners]
    links = [f"- <{safe(each)}>" for each in practice.links]
    return [*told, *_headed("partners", partners, texts), *_headed("links", links, texts)]


def in_short(practice: Practice, name: str, texts: Texts, *, room: int) -> list[str]:
    """The beginning of a section."""
    said = " ".join(practice.text_in(texts.language, name).split())
    return _headed(name, [cut(said, room)] if said else [], texts)


def _section(name: str, said: str, texts: Texts) -> list[str]:
    return _headed(name, [safe(line) for line in said.splitlines()], texts)


def _headed(name: str, lines: list[str], texts: Texts) -> list[str]:
    """Lines under a name that no page parts from the first of them; nothing where there are none."""
    if not lines:
        return []
    heading = texts(f"practice-{name.replace('_', '-')}")
    return [f"**{heading}**\n{lines[0]}", *lines[1:]]
