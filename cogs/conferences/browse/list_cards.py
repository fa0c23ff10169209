"""Conferences in the order in which they begin, with their deadlines, and the international days between them."""

from collections.abc import Sequence
from typing import Final

import discord

from bot.domain.conferences import Turn
from bot.domain.observances import Observed
from bot.domain.upcoming import UpcomingPage, placed
from bot.texts import Texts
from cogs.ui.in_short import as_many, conference_parts
from cogs.ui.layout import AccordView
from cogs.ui.lists import Listed, Own, list_card
from cogs.ui.presses import AccordButton, press
from cogs.ui.records import some_of

# Of all international days between two conferences.
_DAYS: Final = 220


def conferences_card(
    found: UpcomingPage, days: Sequence[Observed], mark: str, texts: Texts, *, add: AccordButton, command: str
) -> AccordView:
    """A page of conferences to open; `add` and `command` are the way to add one."""
    page = found.page
    slots = placed(days, page.rows)
    rows = [
        Listed(
            each.reference,
            each.record.title_in(texts.language),
            each.record.light(page.now),
            as_many(conference_parts(each, found.today, texts)),
            document=each.record.server_id is None,
            above=_days(slot, texts),
        )
        for each, slot in zip(page.rows, slots, strict=False)
    ]
    own = Own(
        title=_title(found, texts),
        nothing=texts("upcoming-none", command=command) if page.asked.turns == (Turn.AHEAD,) else "",
        below=_days(slots[-1], texts),
        filters=(press(texts("button-meeting-filters"), "filter", "meet", mark),),
    )
    return list_card(page, rows, texts, mark=mark, log=add, command=command, own=own)


def _title(found: UpcomingPage, texts: Texts) -> str:
    turns = found.page.asked.turns
    which = turns[0].value if len(turns) == 1 else "all"
    return texts("upcoming-title", which=which, total=found.page.total, more="yes" if found.page.more else "no")


def _days(days: Sequence[Observed], texts: Texts) -> tuple[str, ...]:
    """One line for the international days that lie between two conferences."""
    if not days:
        return ()
    named = [f"{texts.day(each.on)} {each.observance.name.in_(texts.language)}" for each in days]
    return (f"-# 🌍 {some_of(named, texts, room=_DAYS, between=' · ')}",)


def add_button(texts: Texts) -> AccordButton:
    """The way to add one, where none is known."""
    return press(texts("button-add-conference"), "add-conference", style=discord.ButtonStyle.primary)
