"""How a Call is doing, as a picture and in words."""

from datetime import date
from typing import Final

import discord

from bot.domain.countries import Country
from bot.domain.groups import StakeholderGroup
from bot.domain.posts import ProgressPosting
from bot.domain.tallies import NOT_SAID, Breakdown, Progress
from bot.pictures.parts import Bar
from bot.pictures.progress import ProgressPicture
from bot.pictures.studio import PictureStudio
from bot.texts import Texts
from cogs.call.cards import equity_button, progress_button, sign_button, source_line
from cogs.call.pictured import leading, source
from cogs.ui.layout import AccordView, picture, row, text
from cogs.ui.pictured import drawn
from cogs.ui.presses import press

_FILE: Final = "progress.png"
# The countries that the words name; the picture shows none.
_COUNTRIES: Final = 5


def _group(value: str, texts: Texts) -> str:
    return texts(StakeholderGroup(value).text_id)


def _bars(groups: Breakdown, texts: Texts) -> tuple[Bar, ...]:
    bars = [Bar(_group(value, texts), count, texts.number(count)) for value, count in groups.cells]
    if groups.other:
        bars.append(Bar(texts("progress-other-groups"), groups.other, texts.number(groups.other)))
    return tuple(bars)


def _growth(progress: Progress) -> tuple[tuple[date, int], ...]:
    """The days of the last refresh; where nothing changed since, they end in the live total."""
    return progress.growth


def _ticks(growth: tuple[tuple[date, int], ...], texts: Texts) -> tuple[tuple[date, str], ...]:
    """The first, the middle and the last day that the picture names."""
    if not growth:
        return ()
    first, last = growth[0][0], growth[-1][0]
    middle = first + (last - first) / 2
    return tuple((day, texts.day(day)) for day in dict.fromkeys((first, middle, last)))


def as_picture(progress: Progress, texts: Texts) -> ProgressPicture:
    """What the picture says."""
    call, language, totals = progress.call, texts.language, progress.totals
    growth = _growth(progress)
    as_of = texts("progress-as-of", date=texts.day(progress.as_of.date())) if progress.as_of else ""
    return ProgressPicture(
        title=call.text.title.in_(language),
        source=source(call, texts),
        headline=texts("progress-headline", total=totals.signatures),
        goal_label=texts("progress-goal", goal=texts.number(progress.goal)),
        total=totals.signatures,
        goal=progress.goal,
        growth_title=texts("progress-growth"),
        growth=growth,
        growth_ticks=_ticks(growth, texts),
        growth_empty=texts("progress-growth-empty"),
        groups_title=texts("progress-groups"),
        groups=_bars(progress.groups, texts),
        groups_empty=texts("progress-groups-empty"),
        shares_title=texts("progress-shares"),
        shares=leading(progress, texts),
        note=texts("progress-note", as_of=as_of),
    )


def alternative_text(progress: Progress, texts: Texts) -> str:
    """The picture in words, within Discord's 1024 characters."""
    parts = [
        texts("progress-headline", total=progress.totals.signatures),
        texts("progress-goal", goal=texts.number(progress.goal)),
    ]
    if bars := _bars(progress.groups, texts):
        groups = ", ".join(f"{bar.label} {bar.shown}" for bar in bars)
        parts.append(texts("progress-alt-groups", groups=groups))
    parts += [f"{share.label}{texts('colon')} {share.value}" for share in leading(progress, texts)]
    return ". ".join(parts)[:1024]


def _words(progress: Progress, texts: Texts) -> list[str]:
    totals = progress.totals
    lines = [texts("progress-here", here=progress.here or 0, servers=progress.servers)]
    if totals.awaiting:
        lines.append(texts("progress-awaiting", awaiting=totals.awaiting))
    if totals.earlier_versions:
        lines.append(texts("progress-versions", earlier=totals.earlier_versions, version=progress.call.version))
    named = [
        f"{texts.country(Country(code))} {texts.number(count)}"
        for code, count in progress.countries.cells
        if code != NOT_SAID
    ]
    if named:
        lines.append(
            texts("progress-countries", countries=", ".join(named[:_COUNTRIES]), more=max(len(named) - _COUNTRIES, 0))
        )
    return lines


async def _view(
    progress: Progress, texts: Texts, studio: PictureStudio, *, posted: bool
) -> tuple[AccordView, list[discord.File]]:
    call, words = progress.call, alternative_text(progress, texts)
    file = await drawn(as_picture(progress, texts), words, _FILE, studio)
    buttons = [sign_button(texts, call)]
    if posted:
        buttons.append(progress_button(texts, call))
    else:
        buttons.append(equity_button(texts, call))
        buttons.append(press(texts("button-signatories"), "signatories", call.reference, 0))
        buttons.append(press(texts("button-post-here"), "post-progress", call.reference))
    view = AccordView(
        text(f"## {texts('progress-title', call=call.text.title.in_(texts.language))}"),
        picture(_FILE, words) if file else text(words),
        text(*_words(progress, texts)) if not posted else None,
        row(*buttons),
        text(source_line(call, texts)),
    )
    return view, [file] if file else []


async def progress_card(
    progress: Progress, texts: Texts, studio: PictureStudio
) -> tuple[AccordView, list[discord.File]]:
    """The answer to one person."""
    return await _view(progress, texts, studio, posted=False)


async def posted_progress(
    what: ProgressPosting, texts: Texts, studio: PictureStudio
) -> tuple[AccordView, list[discord.File]]:
    """The picture for all to see."""
    return await _view(what.progress, texts, studio, posted=True)
