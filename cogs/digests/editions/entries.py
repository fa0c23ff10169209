"""The entries of an edition: two lines each, as long as there is room for all; and the select that opens them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

import discord

from bot.domain.commitments import Commitment, Stage
from bot.domain.conferences import Conference, ConferenceStatus, Deadline
from bot.domain.digests import Section
from bot.domain.editions import MOST_LISTED, Moment, Told, ToldSection
from bot.domain.initiatives import Initiative
from bot.domain.practices import Label, Practice
from bot.domain.visibility import Visibility
from bot.texts import Texts
from cogs.ui.in_short import as_many, commitment_parts, conference_parts, initiative_parts, practice_parts, status_words
from cogs.ui.presses import AccordSelect, choose
from cogs.ui.records import cut
from cogs.ui.when import deadline_words

# Beside each title, so that the eye finds its way.
SIGNS: Final = {
    Section.CONFERENCES: "📅",
    Section.PRACTICES: "💡",
    Section.INITIATIVES: "🌱",
    Section.PROGRESS: "📣",
    Section.COMMITMENTS: "🤝",
    Section.GAPS: "🧭",
    Section.DAYS: "🌍",
}
_OPTION: Final = 100


@dataclass(frozen=True, slots=True)
class Size:
    """How much is said of an entry, and how many of a section are shown before *and 14 more*."""

    title: int
    about: int
    shown: int
    # Whether an empty line stands between two.
    airy: bool = False


# From the fullest to what fits beside anything. More than six in a row nobody reads on a phone. Why something is told
# has room as long as anything has: a deadline takes up to 75.
SIZES: Final = (
    Size(160, 175, 6, airy=True),
    Size(160, 120, 6),
    Size(120, 90, 6),
    Size(100, 75, 6),
    Size(90, 75, 5),
    Size(90, 75, 4),
    Size(80, 75, 3),
    Size(80, 0, 3),
    Size(60, 0, 2),
)


@dataclass(frozen=True, slots=True)
class Entry:
    """What is said of a record: its title as typed, and in parts why it is told and what tells it from others."""

    title: str
    reference: str
    about: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SaidSection:
    """A section in words, before it is known how much room there is."""

    section: Section
    entries: tuple[Entry, ...]
    more: int

    def lines(self, size: Size, texts: Texts) -> list[str]:
        """Its title, its entries as far as there is room, and how many more there are."""
        shown = [_lines(each, size) for each in self.entries[: size.shown]]
        more = len(self.entries) - len(shown) + self.more
        return [
            section_title(self.section, texts),
            *(line for at, lines in enumerate(shown) for line in ([""] if at and size.airy else []) + lines),
            *([f"-# {texts('and-more', more=more)}"] if more else []),
        ]


def said(told: ToldSection, today: date, texts: Texts, *, personal: bool) -> SaidSection:
    """A section in words, once for all sizes: finding them takes longer than counting their letters."""
    entries = tuple(_entry(each, today, texts, personal=personal) for each in told.entries)
    return SaidSection(told.section, entries, told.more)


def section_title(section: Section, texts: Texts) -> str:
    """What a section tells of, behind its sign."""
    return f"### {SIGNS[section]} {texts(section.text_id)}"


def _lines(entry: Entry, size: Size) -> list[str]:
    about = as_many(entry.about, room=size.about)
    return [f"**{cut(entry.title, size.title)}**", f"-# {f'{about} · ' if about else ''}{entry.reference}"]


def _entry(told: Told, today: date, texts: Texts, *, personal: bool) -> Entry:
    why = _why(told, texts)
    parts = [each for each in _parts(told, today, texts) if each != why]
    home = [texts("edition-at-home", link=_home(told))] if personal and not _opens_anywhere(told) else []
    about = (*home, *([f"**{why}**"] if why else []), *parts)
    return Entry(told.noun.record.title_in(texts.language), told.noun.reference, about)


def _why(told: Told, texts: Texts) -> str:
    """Why it is told, where its section does not say so: a deadline and a date by what they are."""
    if told.moment is Moment.DEADLINE and told.deadline and told.due and isinstance(told.noun, Conference):
        return deadline_words(Deadline(told.deadline, told.due), told.noun.times.zone, texts)
    if told.moment is Moment.DUE and told.due:
        return texts("commitment-due", date=texts.partial_date(str(told.due)))
    if told.moment is Moment.FULFILLED:
        return texts(Stage.FULFILLED.text_id)
    return "" if isinstance(told.noun, Initiative) else texts(told.moment.text_id)


def _parts(told: Told, today: date, texts: Texts) -> list[str]:
    """What tells it from others; not that it takes place as planned, or that nobody looked at it yet."""
    it = told.noun
    if isinstance(it, Conference):
        usual = status_words(it, texts) if it.status is ConferenceStatus.CONFIRMED else ""
        return [each for each in conference_parts(it, today, texts) if each != usual]
    if isinstance(it, Practice):
        usual = texts(Label.SUBMITTED.text_id)
        return [each for each in practice_parts(it, texts) if each != usual]
    return commitment_parts(it, texts) if isinstance(it, Commitment) else initiative_parts(it, texts)


def _opens_anywhere(told: Told) -> bool:
    """Whether it can be opened in direct messages too, where nobody is in a server."""
    return told.noun.record.visibility is Visibility.NETWORK


def _home(told: Told) -> str:
    return f"https://discord.com/channels/{told.noun.record.server_id}"


def opening(sections: Sequence[ToldSection], texts: Texts, *, personal: bool) -> AccordSelect | None:
    """Every entry to choose from, once, with those behind *and 14 more*."""
    options: dict[str, discord.SelectOption] = {}
    for section in sections:
        for told in section.entries:
            if personal and not _opens_anywhere(told):
                continue
            title, reference = told.noun.record.title_in(texts.language), told.noun.reference
            option = discord.SelectOption(
                label=title[:_OPTION], value=reference, description=reference, emoji=SIGNS[section.section]
            )
            options.setdefault(reference, option)
    return choose(texts("list-open"), list(options.values())[:MOST_LISTED], "open") if options else None
