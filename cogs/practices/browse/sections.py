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


# What is told of least is what others need most: it stands first, also where it was not told.
_NOT_WORKED: Final = "not_worked"
_KNOWN: Final = (_NOT_WORKED, "evidence", "limits", "transferability", "harm")


def part_lines(practice: Practice, part: Part, texts: Texts) -> list[str]:
    """What a part says, in full: each section under its name."""
    names = _KNOWN if part is Part.KNOWN else ("method", "resources")
    told = [line for name in names for line in _section(name, _said(practice, name, texts), texts)]
    if part is Part.KNOWN:
        return told
    partners = [f"- {partner_words(each, texts)}" for each in practice.partners]
    links = [f"- <{safe(each)}>" for each in practice.links]
    return [*told, *_headed("partners", partners, texts), *_headed("links", links, texts)]


def not_worked_in_short(practice: Practice, texts: Texts, *, room: int) -> list[str]:
    """The beginning of what did not work."""
    said = " ".join(_said(practice, _NOT_WORKED, texts).split())
    return _headed(_NOT_WORKED, [cut(said, room)], texts)


def _said(practice: Practice, name: str, texts: Texts) -> str:
    said = practice.text_in(texts.language, name)
    return texts("practice-not-told") if name == _NOT_WORKED and not said else said


def _section(name: str, said: str, texts: Texts) -> list[str]:
    return _headed(name, [safe(line) for line in said.splitlines()], texts)


def _headed(name: str, lines: list[str], texts: Texts) -> list[str]:
    """Lines under a name that no page parts from the first of them; nothing where there are none."""
    if not lines:
        return []
    heading = texts(f"practice-{name.replace('_', '-')}")
    return [f"**{heading}**\n{lines[0]}", *lines[1:]]
