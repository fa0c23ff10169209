"""The calendar that stands in a channel: what is ahead, for all who read it. It names nobody."""

from collections.abc import Collection
from typing import Final

import discord

from bot.domain.conferences import Conference, Turn
from bot.domain.health import Permission
from bot.domain.listings import packed
from bot.domain.posts import CalendarPosting
from bot.domain.record_filters import RecordFilter
from bot.domain.records import RecordKind
from bot.texts import Texts
from cogs.ui.in_short import as_many, conference_parts
from cogs.ui.layout import AccordView, gap, row, text
from cogs.ui.permissions import permissions_said
from cogs.ui.presses import choose, press
from cogs.ui.records import cut

# Of the 4000 characters of a message: eight titles made safe, and as many lines about them.
_TITLE: Final = 120
_ABOUT: Final = 300
_OPTION: Final = 100
_AHEAD: Final = packed(RecordFilter(kind=RecordKind.CONFERENCE, turns=(Turn.AHEAD,)))


def event_said(missing: Collection[Permission] | None, texts: Texts) -> str:
    """That a conference becomes an event of its server, or what is missing for that; nothing where it becomes none."""
    if missing is None:
        return ""
    if missing:
        return texts("event-lacking", permissions=permissions_said(missing, texts))
    return texts("event-will-stand")


def calendar_card(what: CalendarPosting, texts: Texts) -> AccordView:
    """The next conferences with their deadlines, one to open, and the way to all of them."""
    lines = [line for each in what.conferences for line in _lines(each, what, texts)] or [texts("posted-calendar-none")]
    options = [
        discord.SelectOption(
            label=each.record.title_in(texts.language)[:_OPTION], value=each.reference, description=each.reference
        )
        for each in what.conferences
    ]
    return AccordView(
        text(f"## {texts('posted-calendar-title')}"),
        gap(),
        text(*lines),
        row(choose(texts("list-open"), options, "open") if options else None),
        row(press(texts("button-all-ahead"), "list-open", _AHEAD)) if what.more else None,
        text(f"-# {texts('posted-calendar-foot')}"),
    )


def _lines(it: Conference, what: CalendarPosting, texts: Texts) -> list[str]:
    title = cut(it.record.title_in(texts.language), _TITLE)
    return [f"**{title}** – {it.reference}", f"-# {as_many(conference_parts(it, what.today, texts), room=_ABOUT)}"]
