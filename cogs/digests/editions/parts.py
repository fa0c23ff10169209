"""What an edition says beside records: how the Call goes on, what nobody told of yet, and international days."""

from collections.abc import Sequence
from typing import Final

import discord

from bot.domain.calls import Call
from bot.domain.coverage import Cell
from bot.domain.digests import Section
from bot.domain.editions import Steps
from bot.domain.observances import Observed
from bot.texts import Texts
from cogs.digests.editions.entries import section_title
from cogs.ui.presses import AccordSelect, choose

# Of each so many lines; the others are counted.
_CALLS: Final = 3
_GAPS: Final = 5
_DAYS: Final = 6
_OPTION: Final = 100
_TOGETHER: Final = "\u00a0"
_OPTIONS: Final = 25


def step_lines(steps: Steps, texts: Texts) -> list[str]:
    """The signatures of each Call, and what went on beside them."""
    if not steps.any:
        return []
    calls = [_signatures(call, total, more, texts) for call, total, more in steps.calls]
    went = {
        "edition-initiatives": steps.initiatives,
        "edition-filled": steps.filled,
        "edition-commitments": steps.commitments,
        "edition-fulfilled": steps.fulfilled,
        "edition-stale": steps.stale,
    }
    # A number stays with what it counts where a line is broken.
    said = " · ".join(
        texts(text_id, number=number).replace(" ", _TOGETHER, 1) for text_id, number in went.items() if number
    )
    return [section_title(Section.PROGRESS, texts), *_some(calls, _CALLS, texts), *([said] if said else [])]


def gap_lines(gaps: Sequence[Cell], texts: Texts) -> list[str]:
    """The cells of which nothing is known: a question, never a reproach."""
    named = [f"- {_cell(each, texts)}" for each in gaps]
    if not named:
        return []
    return [section_title(Section.GAPS, texts), texts("edition-gaps"), *_some(named, _GAPS, texts)]


def gap_choice(gaps: Sequence[Cell], texts: Texts) -> AccordSelect | None:
    """The same to choose from: to tell of work there, or to ask."""
    options = [
        discord.SelectOption(
            label=texts(each.area.text_id)[:_OPTION],
            value=each.packed(),
            description=texts(each.place.text_id)[:_OPTION],
        )
        for each in gaps[:_OPTIONS]
    ]
    return choose(texts("edition-gap-choose"), options, "coverage-gap") if options else None


def day_lines(days: Sequence[Observed], texts: Texts) -> list[str]:
    """The international days of the period."""
    named = [f"- **{texts.day(each.on)}** – {each.observance.name.in_(texts.language)}" for each in days]
    return [section_title(Section.DAYS, texts), *_some(named, _DAYS, texts)] if named else []


def _signatures(call: Call, total: int, more: int | None, texts: Texts) -> str:
    said = texts("edition-signatures", call=call.text.short_title.in_(texts.language), total=total)
    return f"{said} ({'+' if more > 0 else '–'}{texts.number(abs(more))})" if more else said


def _cell(cell: Cell, texts: Texts) -> str:
    return f"{texts(cell.area.text_id)} – **{texts(cell.place.text_id)}**"


def _some(lines: Sequence[str], most: int, texts: Texts) -> list[str]:
    more = len(lines) - most
    return [*lines[:most], *([f"-# {texts('and-more', more=more)}"] if more > 0 else [])]
