"""Whose voice is missing, as a picture and in words."""

from collections.abc import Sequence
from typing import Final

import discord

from bot.domain.countries import COUNTRIES
from bot.domain.equity import Equity, RegionHeard
from bot.domain.posts import EquityPosting
from bot.pictures.equity import EquityPicture, RegionTally
from bot.pictures.parts import Bar
from bot.pictures.studio import PictureStudio
from bot.texts import Texts
from cogs.call.cards import equity_button, progress_button, sign_button, source_line
from cogs.call.pictured import leading, source
from cogs.ui.layout import AccordView, picture, row, text
from cogs.ui.pictured import drawn, written
from cogs.ui.presses import press

_FILE: Final = "voices.png"
# How many countries of a region are named: in the picture, and in the words below it.
_IN_PICTURE: Final = 3
_IN_WORDS: Final = 12


def _bars(equity: Equity, texts: Texts) -> tuple[Bar, ...]:
    return tuple(
        Bar(
            texts(each.group.text_id),
            each.share,
            texts("equity-absent") if each.share is None else written(each.share, texts),
        )
        for each in equity.groups
    )


def _named(region: RegionHeard, texts: Texts, most: int) -> str:
    """Some of the countries of a region from which there is word, or nothing."""
    if not region.heard:
        return ""
    names = ", ".join(texts.country(code) for code in region.heard[:most])
    return texts("equity-named", names=names, more=max(len(region.heard) - most, 0))


def _shown(region: RegionHeard, texts: Texts) -> str:
    """How many of a region's countries are heard from; none is not said as a number."""
    if not region.heard:
        return texts("equity-absent")
    return texts("equity-region", heard=texts.number(len(region.heard)), countries=texts.number(region.countries))


def _heard(equity: Equity, texts: Texts) -> str:
    """How many are heard from at all."""
    said: list[str] = []
    if equity.groups_heard:
        heard, every = texts.number(equity.groups_heard), texts.number(len(equity.groups))
        said.append(texts("equity-heard-groups", heard=heard, all=every))
    if equity.countries_heard:
        heard, every = texts.number(equity.countries_heard), texts.number(len(COUNTRIES))
        said.append(texts("equity-heard-countries", heard=heard, all=every))
    return texts("equity-heard", heard=", ".join(said)) if said else texts("equity-no-data")


def as_picture(equity: Equity, texts: Texts) -> EquityPicture:
    """What the picture says."""
    of = texts("equity-uncounted")
    if equity.as_of is not None:
        of = texts("equity-counted", counted=equity.counted, date=texts.day(equity.as_of.date()))
    return EquityPicture(
        title=equity.call.text.title.in_(texts.language),
        source=source(equity.call, texts),
        headline=texts("equity-headline"),
        heard=_heard(equity, texts),
        groups_title=texts("equity-groups"),
        groups_of=of,
        groups=_bars(equity, texts),
        shares_title=texts("progress-shares"),
        shares=leading(equity, texts),
        regions_title=texts("equity-countries"),
        regions_key=texts("equity-countries-key"),
        regions=tuple(
            RegionTally(
                label=texts(each.region.text_id),
                heard=len(each.heard),
                countries=each.countries,
                shown=_shown(each, texts),
                named=_named(each, texts, _IN_PICTURE),
            )
            for each in equity.regions
        ),
        note=texts("equity-note"),
    )


def alternative_text(equity: Equity, texts: Texts) -> str:
    """The picture in words, within Discord's 1024 characters."""
    groups = [f"{bar.label} {bar.shown}" for bar in _bars(equity, texts) if bar.size is not None]
    regions = [f"{texts(each.region.text_id)} {_shown(each, texts)}" for each in equity.regions if each.heard]
    absent = [bar.label for bar in _bars(equity, texts) if bar.size is None]
    absent += [texts(each.region.text_id) for each in equity.regions if not each.heard]
    parts = [_heard(equity, texts)]
    if groups:
        parts.append(texts("equity-alt-groups", groups=", ".join(groups)))
    parts += [f"{share.label}{texts('colon')} {share.value}" for share in leading(equity, texts)]
    if regions:
        parts.append(texts("equity-alt-countries", regions=", ".join(regions)))
    if absent:
        parts.append(texts("equity-alt-absent", absent=", ".join(absent)))
    return ". ".join(part.removesuffix(".") for part in parts)[:1024]


def _words(equity: Equity, texts: Texts) -> list[str]:
    """The countries heard from: more of them than the picture names."""
    return [
        f"**{texts(each.region.text_id)}** – {_named(each, texts, _IN_WORDS)}" for each in equity.regions if each.heard
    ]


async def _view(
    equity: Equity, texts: Texts, studio: PictureStudio, *, below: Sequence[str], posted: bool
) -> tuple[AccordView, list[discord.File]]:
    call, words = equity.call, alternative_text(equity, texts)
    file = await drawn(as_picture(equity, texts), words, _FILE, studio)
    last = equity_button(texts, call) if posted else press(texts("button-post-here"), "post-equity", call.reference)
    view = AccordView(
        text(f"## {texts('equity-title', call=call.text.title.in_(texts.language))}"),
        picture(_FILE, words) if file else text(words),
        text(*below) if below else None,
        row(sign_button(texts, call), progress_button(texts, call), last),
        text(source_line(call, texts)),
    )
    return view, [file] if file else []


async def equity_card(equity: Equity, texts: Texts, studio: PictureStudio) -> tuple[AccordView, list[discord.File]]:
    """The answer to one person."""
    return await _view(equity, texts, studio, below=_words(equity, texts), posted=False)


async def posted_equity(
    what: EquityPosting, texts: Texts, studio: PictureStudio
) -> tuple[AccordView, list[discord.File]]:
    """The picture for all to see."""
    return await _view(what.equity, texts, studio, below=(), posted=True)
