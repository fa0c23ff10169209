"""Conferences in the order in which they begin, with their deadlines, and the international days between them."""

from collections.abc import Sequence
from datetime import date
from typing import Final

import discord

from bot.domain.conferences import Conference, Turn
from bot.domain.observances import Observed
from bot.domain.upcoming import UpcomingPage, placed
from bot.texts import Texts
from bot.tongues import tongue_name
from cogs.conferences.browse.cards import status_words
from cogs.conferences.browse.when import deadline_words, deadlines_ahead, short_when, under_way
from cogs.ui.layout import AccordView
from cogs.ui.lists import Listed, Own, list_card
from cogs.ui.presses import AccordButton, press
from cogs.ui.records import cut, some_of

# Of the line about a conference, and of all international days between two.
_LINE: Final = 155
_PLACE: Final = 40
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
            _about(about_parts(each, found.today, texts)),
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


def about_parts(it: Conference, today: date, texts: Texts) -> list[str]:
    """What tells a conference from others, for one line: when first, then what is to be done before it."""
    subject = it.record.subject
    where = it.record.text_in(texts.language, "place", it.place)
    said = [
        texts("when-under-way") if under_way(it.times, today) else "",
        short_when(it.times, texts),
        status_words(it, texts),
        *(deadline_words(each, it.times.zone, texts) for each in deadlines_ahead(it, today)),
        texts(it.kind.text_id),
        cut(where, _PLACE) if where else "",
        some_of([texts.country(each) for each in subject.countries], texts, room=_PLACE),
        texts("venue-online") if it.online else "",
        some_of([tongue_name(each, texts.language) for each in it.languages], texts, room=_PLACE),
    ]
    return [each for each in said if each]


def _about(parts: Sequence[str]) -> str:
    """As many of them as fit into a line, each whole: half a timestamp reads as nothing."""
    fitting = ""
    for each in parts:
        longer = f"{fitting} · {each}" if fitting else each
        fitting = longer if len(longer) <= _LINE else fitting
    return fitting


def _days(days: Sequence[Observed], texts: Texts) -> tuple[str, ...]:
    """One line for the international days that lie between two conferences."""
    if not days:
        return ()
    named = [f"{texts.day(each.on)} {each.observance.name.in_(texts.language)}" for each in days]
    return (f"-# 🌍 {some_of(named, texts, room=_DAYS, between=' · ')}",)


def add_button(texts: Texts) -> AccordButton:
    """The way to add one, where none is known."""
    return press(texts("button-add-conference"), "add-conference", style=discord.ButtonStyle.primary)
