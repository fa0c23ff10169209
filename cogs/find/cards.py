"""A page of what was found, whatever it is: of each its noun, its title, a line about it, and its reference."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import discord

from bot.domain.found import MOST, Beside, Found, FoundPage, FoundPoint, FoundRecord
from bot.domain.listings import packed
from bot.domain.organisations import Organisation
from bot.domain.record_filters import RecordFilter
from bot.domain.records import RecordKind
from bot.texts import Texts
from cogs.organisation.cards import confirmed_line
from cogs.ui.layout import AccordView, gap, row, text
from cogs.ui.presses import AccordButton, choose, press
from cogs.ui.records import cut, marked, some_of

# Stands for every noun in a button.
EVERYTHING: Final = "all"
# The actions that show an organisation, and a point of a Call.
BESIDE: Final = ("organisation", "point")
_OPTION: Final = 100
# Of the 4000 characters of a message: what was typed, a title made safe, the line about it, a part of that line.
_WORDS: Final = 200
_TITLE: Final = 180
_ABOUT: Final = 220
_PART: Final = 70


@dataclass(frozen=True, slots=True)
class _Line:
    """What was found: its title as typed, its reference, what opens it, and a line about it that is safe to show."""

    title: str
    reference: str
    opens: str
    about: str


def found_card(found: FoundPage, mark: str, texts: Texts) -> AccordView:
    """A page of it, to open one or to turn; where nothing was found, what to do. `mark` keeps the words."""
    title = texts("find-title", total=found.total, words=cut(found.words, _WORDS))
    lines = [_line(each, texts) for each in found.rows]
    small = [texts("find-only", kind=found.only.value)] if found.only else []
    small += [texts("find-most", most=MOST)] if found.total >= MOST else []
    small += [texts("page", page=found.page + 1, pages=found.pages)] if found.pages > 1 else []
    return AccordView(
        text(f"## {title}", *(f"-# {each}" for each in small)),
        gap(),
        text(*([part for each in lines for part in _shown(each)] or [texts("find-none")])),
        row(choose(texts("find-open"), _options(lines), "found") if lines else None),
        row(*(_turning(found, mark, texts) if lines else _instead(found, mark, texts))),
    )


def _shown(line: _Line) -> list[str]:
    about = line.about if len(line.about) <= _ABOUT else f"{line.about[: _ABOUT - 1]}…"
    return [f"**{cut(line.title, _TITLE)}** – {line.reference}", f"-# {about}"]


def _options(lines: Sequence[_Line]) -> list[discord.SelectOption]:
    return [
        discord.SelectOption(label=each.title[:_OPTION], value=each.opens, description=each.reference) for each in lines
    ]


def _turning(found: FoundPage, mark: str, texts: Texts) -> list[AccordButton]:
    if found.pages == 1:
        return []
    only = found.only.value if found.only else EVERYTHING
    return [
        press(texts("button-back"), "find", only, found.page - 1, mark, disabled=found.page == 0),
        press(texts("button-next"), "find", only, found.page + 1, mark, disabled=found.page + 1 == found.pages),
    ]


def _instead(found: FoundPage, mark: str, texts: Texts) -> list[AccordButton]:
    """What else one can do where nothing was found."""
    every = packed(RecordFilter(kind=RecordKind.INITIATIVE))
    return [
        *([press(texts("find-everything"), "find", EVERYTHING, 0, mark)] if found.only else []),
        press(texts("find-list"), "list-open", every),
        press(texts("button-log-known"), "log-initiative", "", "", style=discord.ButtonStyle.primary),
    ]


def _line(found: Found, texts: Texts) -> _Line:
    if isinstance(found, FoundRecord):
        return _of_record(found, texts)
    if isinstance(found, FoundPoint):
        return _of_point(found, texts)
    return _of_organisation(found, texts)


def _of_record(found: FoundRecord, texts: Texts) -> _Line:
    where = [texts.country(each) for each in found.countries] or [texts(each.text_id) for each in found.regions]
    about = [
        texts(f"findable-{found.kind.value}"),
        some_of([texts(each.text_id) for each in found.areas], texts, room=_PART),
        some_of(where, texts, room=_PART),
    ]
    said = marked(" · ".join(each for each in about if each), found.light, texts, document=found.document)
    return _Line(found.title_in(texts.language), found.reference, found.reference, said)


def _of_organisation(found: Organisation, texts: Texts) -> _Line:
    noun = texts(f"findable-{Beside.ORGANISATION.value}")
    about = f"{noun} · {confirmed_line(found.confirmed, texts)}"
    return _Line(found.name, found.reference, f"organisation/{found.reference}", about)


def _of_point(found: FoundPoint, texts: Texts) -> _Line:
    call, point = found.call, found.call.point(found.number)
    title = f"{point.number}. {point.title.in_(texts.language)}"
    about = f"{texts(f'findable-{Beside.POINT.value}')} · {call.text.short_title.in_(texts.language)}"
    return _Line(title, call.reference, f"point/{call.reference}/{point.number}", about)
