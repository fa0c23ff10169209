"""A good practice as its reader may see it, on a card that a phone can show. Who shared it is named nowhere."""

from typing import Final

import discord

from bot.domain.listings import RecordPage
from bot.domain.practices import Practice, SeenPractice
from bot.domain.records import Light, RecordKind
from bot.texts import Texts
from cogs.practices.assess.cards import assess_buttons
from cogs.practices.browse.log_cards import log_lines
from cogs.practices.browse.sections import Part, not_worked_in_short, part_lines
from cogs.ui.freshness import ALONE
from cogs.ui.history import stands_in
from cogs.ui.in_short import as_many, practice_parts
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

# A card that is longer shows of each part what fits into these rooms; how it works and what is known have pages.
_CARD: Final = 3800
_SUMMARY: Final = 550
_LIST: Final = 110
_NOT_WORKED: Final = 330
# So much of a part stands on a page, between its title and where it comes from.
_PAGE: Final = 2900


def practice_card(seen: SeenPractice, texts: Texts) -> AccordView:
    """What it is, how it works, what is known of it, who reused it, and where it leads."""
    record, around = seen.practice.record, seen.around
    head = [
        f"## {safe(record.title_in(texts.language))}",
        f"-# {record.reference} · {light_words(record, around.light, texts)}",
    ]
    # Where it comes from stands above what it says, who sees it below.
    from_document = record.server_id is None
    foot = [f"*{seen_line(record, texts)}*" if from_document else f"-# {seen_line(record, texts)}"]
    parts = _parts(seen, texts, whole=True)
    whole = sum(len(line) + 1 for lines in (head, foot, *parts) for line in lines) <= _CARD
    blocks = [lines for lines in (parts if whole else _parts(seen, texts, whole=False)) if lines]
    return AccordView(
        text(*head, *(foot if from_document else [])),
        *(block for lines in blocks for block in (gap(), text(*lines))),
        *point_rows(around.points, texts),
        row(neighbours(around, texts)),
        row(*_ways(seen, texts)),
        row(*assess_buttons(seen, texts)),
        row(*_more(seen, texts, whole=whole)),
        None if from_document else text(*foot),
    )


def _parts(seen: SeenPractice, texts: Texts, *, whole: bool) -> list[list[str]]:
    """What it is, how it works, what is known, who reused it and its latest news; each whole, or as it has room."""
    practice, around = seen.practice, seen.around
    room = WHOLE if whole else _LIST
    summary = cut(practice.text_in(texts.language, "summary"), WHOLE if whole else _SUMMARY)
    facts = [
        *([summary, ""] if summary else []),
        *fact(texts("card-label"), texts(practice.label.text_id)),
        *fact(texts("card-audience"), cut(practice.text_in(texts.language, "audience"), room)),
        *fact(texts("card-setting"), cut(practice.text_in(texts.language, "setting"), room)),
        *about_lines(practice.record, texts, room=room),
        *point_lines(around.points, texts, room=room),
    ]
    how = part_lines(practice, Part.HOW, texts) if whole else []
    short = not_worked_in_short(practice, texts, room=_NOT_WORKED)
    known = part_lines(practice, Part.KNOWN, texts) if whole else short
    stands = stands_in(RecordKind.PRACTICE, texts)
    news = [happened_line(each, texts, stands, room=room) for each in (around.news if whole else around.news[:1])]
    told = [f"**{texts('card-news')}**", *news] if news else []
    return [facts, how, known, log_lines(seen.reused, seen.number_reused, texts), told]


def _ways(seen: SeenPractice, texts: Texts) -> list[AccordButton | None]:
    """What its reader can do with it."""
    record, around = seen.practice.record, seen.around
    adapt = press(texts("button-adapt"), "adapt", record.reference)
    if not around.may_change:
        return [adapt]
    stale = around.light is not Light.GREEN
    return [
        press(texts("button-update"), "changed", record.reference, style=discord.ButtonStyle.primary),
        press(texts("button-still-true"), "still-true", ALONE, record.reference) if stale else None,
        press(texts("button-edit"), "edit-practice", record.reference),
        press(texts("button-who-sees"), "who-sees", record.reference),
        adapt,
    ]


def _more(seen: SeenPractice, texts: Texts, *, whole: bool) -> list[AccordButton | None]:
    """The ways to what has no room on the card."""
    reference = seen.practice.reference
    parts = [] if whole else [each for each in Part if part_lines(seen.practice, each, texts)]
    more_log = seen.number_reused > len(seen.reused)
    return [
        *(press(texts(each.text_id), "practice-part", reference, each.value, 0) for each in parts),
        press(texts("button-log"), "adaptations", reference, 0) if more_log else None,
        press(texts("button-history"), "history", reference) if seen.around.more_news else None,
    ]


def practice_part_card(seen: SeenPractice, part: Part, page: int, texts: Texts) -> AccordView:
    """A page of how it works, or of what is known of it; one past the end is the last."""
    record = seen.practice.record
    pages = pages_of(part_lines(seen.practice, part, texts), room=_PAGE)
    page = min(max(page, 0), len(pages) - 1)

    def turn(label: str, to: int, *, past: bool) -> AccordButton:
        return press(texts(label), "practice-part", record.reference, part.value, to, disabled=past)

    turning = [
        turn("button-back", page - 1, past=page == 0),
        turn("button-next", page + 1, past=page + 1 == len(pages)),
    ]
    numbers = f" – {texts('page', page=page + 1, pages=len(pages))}" if len(pages) > 1 else ""
    return AccordView(
        text(f"## {safe(record.title_in(texts.language))}", f"-# {record.reference} · {texts(part.text_id)}{numbers}"),
        gap(),
        text(pages[page] or texts("practice-not-told")),
        row(
            *(turning if len(pages) > 1 else []),
            press(texts(part.other.text_id), "practice-part", record.reference, part.other.value, 0),
            press(texts("button-open-record"), "open", record.reference),
        ),
        text(f"-# {seen_line(record, texts)}"),
    )


def practices_card(page: RecordPage[Practice], mark: str, texts: Texts, *, command: str) -> AccordView:
    """A page of practices."""
    rows = [
        Listed(
            each.reference,
            record.title_in(texts.language),
            record.light(page.now),
            as_many(practice_parts(each, texts)),
            document=record.server_id is None,
        )
        for each in page.rows
        for record in [each.record]
    ]
    share = press(texts("button-share-known"), "share-practice", style=discord.ButtonStyle.primary)
    return list_card(page, rows, texts, mark=mark, log=share, command=command)
