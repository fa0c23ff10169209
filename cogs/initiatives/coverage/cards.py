"""Where the work is, an area more closely, and what can be done about a field in which nothing is known."""

from collections.abc import Sequence
from typing import Final

import discord
from discord import ButtonStyle

from bot.domain.areas import AREAS, Area
from bot.domain.coverage import ASKED_AGAIN_AFTER, NO_WORK, Asked, Cell, Coverage, Place, Where
from bot.domain.margins import Snapshot
from bot.domain.posts import GapPosting
from bot.pictures.studio import PictureStudio
from bot.texts import Texts
from cogs.initiatives.coverage import pictured
from cogs.ui.layout import AccordView, Block, gap, picture, row, text
from cogs.ui.pictured import drawn
from cogs.ui.presses import AccordButton, AccordSelect, choose, press

_HEAT: Final = "coverage.png"
_MARGINS: Final = "mapping.png"
# Buttons of a row.
_IN_A_ROW: Final = 5


async def coverage_card(
    coverage: Coverage, snapshots: Sequence[Snapshot], texts: Texts, studio: PictureStudio
) -> tuple[AccordView, list[discord.File]]:
    """Where the work is, and beside it what a reference mapping counted."""
    words = pictured.alternative_text(coverage, texts)
    heat = await drawn(pictured.as_picture(coverage, texts), words, _HEAT, studio)
    margins, files = await _margins(snapshots, texts, studio)
    view = AccordView(
        text(f"## {texts('coverage-title')}", f"-# {pictured.view_words(coverage.view, texts)}"),
        picture(_HEAT, words) if heat else text(words),
        row(_areas(coverage, texts)),
        *margins,
    )
    return view, [*([heat] if heat else []), *files]


def _areas(coverage: Coverage, texts: Texts) -> AccordSelect:
    """The areas, each with how much is known of it."""
    places = coverage.view.places
    options = [
        discord.SelectOption(
            label=texts(area.text_id)[:100],
            value=area.value,
            description=texts(
                "coverage-option",
                known=sum(1 for place in places if coverage.known(area, place)),
                places=texts.number(len(places)),
            ),
        )
        for area in AREAS
    ]
    return choose(texts("coverage-look"), options, "coverage-area", coverage.view.packed())


async def _margins(
    snapshots: Sequence[Snapshot], texts: Texts, studio: PictureStudio
) -> tuple[list[Block], list[discord.File]]:
    """The mapping that has margins as a picture; of every other one a line."""
    pictures = [each for each in snapshots if each.has_margins][-1:]
    blocks: list[Block] = [gap()] if snapshots else []
    files: list[discord.File] = []
    for each in pictures:
        words = pictured.margins_words(each, texts)
        file = await drawn(pictured.margins_picture(each, texts), words, _MARGINS, studio)
        files += [file] if file else []
        blocks += [picture(_MARGINS, words) if file else text(words)]
    for each in snapshots:
        said = [f"-# {each.source.in_(texts.language)}"]
        if each not in pictures:
            date = texts.partial_date(each.date)
            line = texts("margins-later", date=f"**{date}**", counted=pictured.counted(each, texts))
            said = [f"{line}. {each.note.in_(texts.language)}", *said]
        blocks.append(text(*said))
    return blocks, files


def area_card(coverage: Coverage, area: Area, texts: Texts) -> AccordView:
    """What is known of one area, place by place; each place leads on."""
    places = coverage.view.places
    lines = [f"**{texts(place.text_id)}** – {_known(coverage.known(area, place), texts)}" for place in places]
    buttons = [_place_button(coverage, area, place, texts) for place in places]
    work = coverage.areas.get(area, NO_WORK)
    counted = pictured.counted_words(work, texts) if work.known else [pictured.initiatives(0, texts)]
    return AccordView(
        text(f"## {texts(area.text_id)}", f"-# {pictured.view_words(coverage.view, texts)}"),
        text(" · ".join(counted), *lines),
        text(texts("coverage-choose-place")),
        row(*buttons[:_IN_A_ROW]),
        row(*buttons[_IN_A_ROW:]),
    )


def _known(known: int, texts: Texts) -> str:
    return pictured.initiatives(known, texts) if known else texts("coverage-field-unknown")


def _place_button(coverage: Coverage, area: Area, place: Place, texts: Texts) -> AccordButton:
    known = coverage.known(area, place)
    label = texts("coverage-field", place=texts(place.text_id), known=pictured.field(known, texts))
    style = ButtonStyle.primary if known else ButtonStyle.secondary
    return press(label, "coverage-cell", Cell(area, place, coverage.view).packed(), style=style)


def gap_card(cell: Cell, texts: Texts, *, may_ask: bool) -> AccordView:
    """A field in which nothing is known: it may be told of, or asked about."""
    return AccordView(
        text(f"## {texts('gap-title')}", *_about(cell, texts)),
        text(texts("gap-said")),
        row(
            _log_button(cell, texts),
            press(texts("button-ask-here"), "gap-ask", cell.packed()) if may_ask else None,
            press(texts("button-other-places"), "coverage-back", cell.view.packed(), cell.area.value),
        ),
    )


def gap_question(what: GapPosting, texts: Texts) -> AccordView:
    """The question to all who read a channel."""
    cell = what.cell
    return AccordView(
        text(f"## {texts('gap-question-title')}", *_about(cell, texts)),
        text(texts("gap-question")),
        row(_log_button(cell, texts), press(texts("button-coverage"), "coverage", cell.view.packed())),
    )


def asked_here_card(asked: Asked, texts: Texts) -> AccordView:
    """The question stands there, now or already."""
    if asked.message_id is None:
        return AccordView(text(texts("gap-being-asked")))
    link = f"https://discord.com/channels/{asked.server_id}/{asked.channel_id}/{asked.message_id}"
    again = f"<t:{int((asked.at + ASKED_AGAIN_AFTER).timestamp())}:D>"
    if asked.already:
        at = f"<t:{int(asked.at.timestamp())}:D>"
        return AccordView(text(texts("gap-asked-before", at=at, link=link, again=again)))
    return AccordView(text(texts("gap-asked", link=link, again=again)))


def _log_button(cell: Cell, texts: Texts) -> AccordButton:
    return press(texts("button-log-known"), "gap-log", cell.packed(), style=ButtonStyle.primary)


def _about(cell: Cell, texts: Texts) -> list[str]:
    """What a field is about, line by line, as a list: no language needs an article or a case for it."""
    region, country = texts(cell.place.text_id), cell.view.country
    place = region
    if country is not None:
        name = texts.country(country)
        place = texts("gap-places", country=name, region=region) if cell.elsewhere else name
    said = [texts("gap-area", area=texts(cell.area.text_id)), texts("gap-place", place=place)]
    if cell.view.group is not None:
        said.append(texts("gap-group", group=texts(cell.view.group.text_id)))
    if cell.view.where is Where.SERVER:
        said.append(texts("gap-server"))
    return [f"- {each}" for each in said]
