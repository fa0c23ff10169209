"""The adaptation log: who reused it, where, and how it went, as a small tree."""

from collections.abc import Sequence
from typing import Final

import discord

from bot.domain.practices import Adaptation, Reused, ReusedPage, Went
from bot.texts import Texts
from cogs.ui.layout import AccordView, gap, row, text
from cogs.ui.presses import choose, press
from cogs.ui.records import cut, some_of

# A sign for how it went; words stand beside it.
SIGNS: Final = {Went.WORKED: "✅", Went.PARTLY: "🔶", Went.DID_NOT: "❌"}
# Of a phone's width; what lies deeper stands below what it adapts all the same.
_DEEPEST: Final = 3
_STEP: Final = "  "
_NAME: Final = 60
_TITLE: Final = 310
_OPTION: Final = 100


def log_lines(reused: Sequence[Reused], number: int, texts: Texts) -> list[str]:
    """The beginning of the log on a card, and how many more there are; nothing where nobody reused it."""
    if not reused:
        return []
    more = number - len(reused)
    return [
        f"**{texts('log-heading', number=number)}**",
        *(_line(each, texts) for each in reused),
        *([f"-# {texts('and-more', more=more)}"] if more > 0 else []),
    ]


def _line(reused: Reused, texts: Texts) -> str:
    """One branch, indented below what it adapts."""
    adaptation = reused.adaptation
    where = where_words(adaptation, texts, room=_NAME)
    who = f"**{cut(adaptation.lead, _NAME)}**{f' – {where}' if where else ''}"
    return f"{_STEP * min(reused.depth, _DEEPEST)}- {who} · {went_words(adaptation.went, texts)}"


def went_words(went: Went, texts: Texts) -> str:
    """How it went: a sign, and words."""
    return f"{SIGNS[went]} {texts(went.text_id)}"


def where_words(adaptation: Adaptation, texts: Texts, *, room: int) -> str:
    """The place, and its countries in the reader's language."""
    countries = [texts.country(each) for each in adaptation.record.subject.countries]
    place = [cut(adaptation.place, room)] if adaptation.place else []
    return some_of([*place, *countries], texts, room=room)


def log_card(page: ReusedPage, texts: Texts) -> AccordView:
    """A page of the whole log, each of which can be opened."""
    reference = page.of.reference
    numbers = [f"-# {texts('page', page=page.page + 1, pages=page.pages)}"] if page.pages > 1 else []
    options = [
        discord.SelectOption(
            label=each.adaptation.record.title_in(texts.language)[:_OPTION],
            value=each.adaptation.reference,
            description=each.adaptation.reference,
        )
        for each in page.rows
    ]
    turn = [
        press(texts("button-back"), "adaptations-page", reference, page.page - 1, disabled=page.page == 0),
        press(texts("button-next"), "adaptations-page", reference, page.page + 1, disabled=page.page + 1 == page.pages),
    ]
    return AccordView(
        text(f"## {texts('log-title', title=cut(page.of.title_in(texts.language), _TITLE))}", *numbers),
        gap(),
        text(*([_line(each, texts) for each in page.rows] or [texts("log-none")])),
        row(choose(texts("log-open"), options, "open") if options else None),
        row(
            *(turn if page.pages > 1 else []),
            press(texts("button-adapt"), "adapt", reference),
            press(texts("button-open-record"), "open", reference),
        ),
    )
