"""A series of conferences and how it came about: as a picture, as a list, and what its reader can do."""

from typing import Final

import discord

from bot.domain.conferences import Conference
from bot.domain.lineage import Lineage
from bot.domain.records import LinkKind, reference_of
from bot.domain.records import RecordKind as Kind
from bot.pictures.studio import PictureStudio
from bot.texts import Texts
from cogs.conferences.browse.lineage_words import alternative_text, as_picture, dates, title_of, ways_of
from cogs.ui.in_short import status_words
from cogs.ui.layout import TROUBLE, AccordView, picture, row, text
from cogs.ui.opening import open_button
from cogs.ui.pictured import drawn
from cogs.ui.presses import AccordButton, AccordSelect, choose, press
from cogs.ui.records import cut

_FILE: Final = "lineage.png"
# Titles have little room where many stand below each other, each with what it follows and prepares.
_TITLES: Final = (120, 50)
_LIST: Final = 3400
_NAME: Final = 200
_WAYS: Final = 60
_OPTION: Final = 100
_OPTIONS: Final = 25


async def lineage_card(
    lineage: Lineage, texts: Texts, studio: PictureStudio, *, said: str = ""
) -> tuple[AccordView, list[discord.File]]:
    """The picture above the list, in which each conference has the same number."""
    words = alternative_text(lineage, texts)
    file = await drawn(as_picture(lineage, texts), words, _FILE, studio)
    view = AccordView(
        text(*([said] if said else []), f"## {cut(title_of(lineage, texts), _NAME)}"),
        picture(_FILE, words) if file else None,
        text(*_lines(lineage, texts)),
        row(choose(texts("list-open"), _options(lineage, texts), "open")),
        row(_removing(lineage, texts)),
        row(*_ways(lineage, texts)),
    )
    return view, [file] if file else []


def _lines(lineage: Lineage, texts: Texts) -> list[str]:
    lines: list[str] = []
    for room in _TITLES:
        lines = [_line(each, lineage, texts, room) for each in lineage.conferences]
        if sum(map(len, lines)) <= _LIST:
            break
    nothing = [f"-# {texts('lineage-none')}"] if len(lines) == 1 else []
    return [*lines, *nothing, *([f"-# {texts('lineage-more')}"] if lineage.more else [])]


def _line(it: Conference, lineage: Lineage, texts: Texts, room: int) -> str:
    ways = "; ".join(ways_of(it, lineage, texts))
    said = [
        f"**{lineage.number(it.record.id)}**{texts('colon')} {dates(it, texts)}",
        f"{cut(it.record.title_in(texts.language), room)} – {it.reference}",
        status_words(it, texts),
        ways if len(ways) <= _WAYS else f"{ways[: _WAYS - 1]}…",
    ]
    return " · ".join(each for each in said if each)


def _options(lineage: Lineage, texts: Texts) -> list[discord.SelectOption]:
    return [
        discord.SelectOption(
            label=f"{lineage.number(each.record.id)} · {each.record.title_in(texts.language)}"[:_OPTION],
            value=each.reference,
            description=each.reference,
        )
        for each in lineage.conferences
    ]


def _removing(lineage: Lineage, texts: Texts) -> AccordSelect | None:
    """The links of the conference that is asked about, to take one back."""
    about = lineage.about
    if about is None or not lineage.may_change:
        return None
    titles = {each.record.id: each.record.title_in(texts.language) for each in lineage.conferences}
    options = [
        discord.SelectOption(
            label=f"{relation(each.kind, texts)} · {titles[each.to_id]}"[:_OPTION],
            value=f"{each.kind.value}/{reference_of(Kind.CONFERENCE, each.to_id)}",
        )
        for each in lineage.ways
        if each.from_id == about.record.id
    ]
    return (
        choose(texts("lineage-take-back"), options[:_OPTIONS], "lineage-remove", about.reference) if options else None
    )


def relation(kind: LinkKind, texts: Texts) -> str:
    """What one conference is to another, where both are named."""
    return texts(f"way-key-{kind.value.replace('_', '-')}")


def _ways(lineage: Lineage, texts: Texts) -> list[AccordButton | None]:
    about = lineage.about
    if about is None:
        return []
    return [
        press(texts("button-add-lineage"), "lineage-add", about.reference) if lineage.may_change else None,
        open_button(texts("button-open-conference"), about.reference),
    ]


def ask_to_unlink_card(about: str, kind: LinkKind, to: str, texts: Texts) -> AccordView:
    """The question before a link is taken back."""
    return AccordView(
        text(
            f"## {texts('lineage-remove-title')}",
            f"{about} · {relation(kind, texts)} · {to}",
            texts("lineage-remove-body"),
        ),
        row(
            press(
                texts("button-take-outcome-back"),
                "lineage-remove-now",
                about,
                kind.value,
                to,
                style=discord.ButtonStyle.danger,
            ),
            open_button(texts("button-open-conference"), about),
        ),
        colour=TROUBLE,
    )
