"""An adaptation as its reader may see it: who reused a practice, where, what they changed, and what happened."""

from typing import Final

import discord

from bot.domain.listings import RecordPage
from bot.domain.practices import Adaptation, SeenAdaptation
from bot.domain.records import Light, RecordKind
from bot.texts import Texts
from cogs.practices.browse.log_cards import log_lines, went_words
from cogs.ui.freshness import ALONE
from cogs.ui.history import stands_in
from cogs.ui.layout import AccordView, gap, row, safe, text
from cogs.ui.lists import Listed, list_card
from cogs.ui.presses import AccordButton, press
from cogs.ui.records import (
    WHOLE,
    about_lines,
    cut,
    fact,
    happened_line,
    light_words,
    neighbours,
    pages_of,
    point_lines,
    point_rows,
    seen_line,
)

# What is longer shows of each part what fits into these rooms, and leads to the whole.
_CARD: Final = 3800
_TEXT: Final = 600
_LIST: Final = 110
_PAGE: Final = 2900
_TITLE: Final = 310


def adaptation_card(seen: SeenAdaptation, texts: Texts, *, news: str = "") -> AccordView:
    """What it adapts, what was done and how it went, what others made of it, and where it leads."""
    record, around = seen.adaptation.record, seen.around
    head = [
        *([f"### {news}"] if news else []),
        f"## {safe(record.title_in(texts.language))}",
        f"-# {record.reference} · {light_words(record, around.light, texts)}",
    ]
    foot = f"-# {seen_line(record, texts)}"
    parts = _parts(seen, texts, whole=True)
    whole = sum(len(line) + 1 for lines in (head, [foot], *parts) for line in lines) <= _CARD
    blocks = [lines for lines in (parts if whole else _parts(seen, texts, whole=False)) if lines]
    return AccordView(
        text(*head),
        *(block for lines in blocks for block in (gap(), text(*lines))),
        *point_rows(around.points, texts),
        row(neighbours(around, texts)),
        row(*_ways(seen, texts)),
        row(*_more(seen, texts, whole=whole)),
        text(foot),
    )


def _parts(seen: SeenAdaptation, texts: Texts, *, whole: bool) -> list[list[str]]:
    """What it is, what was changed and happened, who reused it again, its latest news."""
    it, around = seen.adaptation, seen.around
    room = WHOLE if whole else _LIST
    above = seen.adapts
    adapts = f"{cut(above.title_in(texts.language), _LIST)} ({above.reference})" if above else ""
    facts = [
        *fact(texts("adaptation-went"), went_words(it.went, texts)),
        *fact(texts("adaptation-of"), adapts),
        *fact(texts("adaptation-who"), cut(it.lead, room)),
        *fact(texts("adaptation-where"), cut(it.place, room)),
        *about_lines(it.record, texts, room=room),
        *point_lines(around.points, texts, room=room),
    ]
    told = _told_lines(it, texts) if whole else _told_in_short(it, texts)
    stands = stands_in(RecordKind.ADAPTATION, texts)
    # The first line of its history says no more than the card.
    told_since = around.news if len(around.news) > 1 else ()
    news = [happened_line(each, texts, stands, room=room) for each in (told_since if whole else told_since[:1])]
    return [
        facts,
        told,
        log_lines(seen.reused, seen.number_reused, texts),
        [f"**{texts('card-news')}**", *news] if news else [],
    ]


def _told_lines(it: Adaptation, texts: Texts) -> list[str]:
    """What was changed and what happened, in full."""
    return [
        *_section("adaptation-changed", it.changed, texts),
        *_section("adaptation-told", it.told, texts),
        *fact(texts("card-link"), f"<{safe(it.link)}>" if it.link else ""),
    ]


def _section(heading: str, said: str, texts: Texts) -> list[str]:
    first, *more = [safe(line) for line in said.splitlines()] or [""]
    return [f"**{texts(heading)}**\n{first}", *more] if said else []


def _told_in_short(it: Adaptation, texts: Texts) -> list[str]:
    said = {"adaptation-changed": it.changed, "adaptation-told": it.told}
    return [f"**{texts(name)}**\n{cut(' '.join(each.split()), _TEXT)}" for name, each in said.items() if each]


def _ways(seen: SeenAdaptation, texts: Texts) -> list[AccordButton | None]:
    """What its reader can do with it."""
    record, around = seen.adaptation.record, seen.around
    adapt = press(texts("button-adapt"), "adapt", record.reference)
    if not around.may_change:
        return [adapt]
    stale = around.light is not Light.GREEN
    return [
        press(texts("button-edit"), "changed", record.reference, style=discord.ButtonStyle.primary),
        press(texts("button-still-true"), "still-true", ALONE, record.reference) if stale else None,
        press(texts("button-who-sees"), "who-sees", record.reference),
        adapt,
    ]


def _more(seen: SeenAdaptation, texts: Texts, *, whole: bool) -> list[AccordButton | None]:
    """The ways to what has no room on the card."""
    reference = seen.adaptation.reference
    return [
        None if whole else press(texts("button-whole"), "adaptation-whole", reference, 0),
        press(texts("button-log"), "adaptations", reference, 0) if seen.number_reused > len(seen.reused) else None,
        press(texts("button-history"), "history", reference) if seen.around.more_news else None,
    ]


def whole_adaptation_card(seen: SeenAdaptation, page: int, texts: Texts) -> AccordView:
    """What was changed and what happened, in full, on as many pages as it takes."""
    record = seen.adaptation.record
    pages = pages_of(_told_lines(seen.adaptation, texts), room=_PAGE)
    page = min(max(page, 0), len(pages) - 1)
    turn = [
        press(texts("button-back"), "adaptation-whole", record.reference, page - 1, disabled=page == 0),
        press(texts("button-next"), "adaptation-whole", record.reference, page + 1, disabled=page + 1 == len(pages)),
    ]
    return AccordView(
        text(f"## {cut(record.title_in(texts.language), _TITLE)}", f"-# {record.reference}"),
        gap(),
        text(pages[page] or texts("practice-not-told")),
        row(*(turn if len(pages) > 1 else []), press(texts("button-open-record"), "open", record.reference)),
        text(f"-# {seen_line(record, texts)}"),
    )


def adaptations_card(page: RecordPage[Adaptation], mark: str, texts: Texts, *, command: str) -> AccordView:
    """A page of adaptations, whatever they adapt."""
    rows = [
        Listed(each.reference, record.title_in(texts.language), record.light(page.now), went_words(each.went, texts))
        for each in page.rows
        for record in [each.record]
    ]
    practices = press(texts("button-practices"), "list-open", RecordKind.PRACTICE.prefix)
    return list_card(page, rows, texts, mark=mark, log=practices, command=command)
