"""An initiative as its reader may see it. Who made it is named nowhere."""

from typing import Final

import discord

from bot.domain.initiatives import Initiative, SeenInitiative
from bot.domain.listings import RecordPage
from bot.domain.records import Light, RecordKind
from bot.texts import Texts
from cogs.initiatives.overlap.introduction_cards import together_lines
from cogs.ui.freshness import ALONE
from cogs.ui.history import stands_in
from cogs.ui.in_short import as_many, initiative_parts
from cogs.ui.layout import AccordView, gap, row, safe, text
from cogs.ui.lists import Listed, list_card
from cogs.ui.presses import AccordButton, press
from cogs.ui.records import (
    WHOLE,
    about_lines,
    cut,
    fact,
    happened_line,
    lead_words,
    light_words,
    neighbours,
    pages_of,
    participation_button,
    participation_words,
    partner_words,
    period,
    point_lines,
    point_rows,
    practice_button,
    seen_line,
    some_of,
)

# A card that is longer shows of each part what fits into these rooms, and leads to the whole.
_CARD: Final = 3900
# So much of the whole stands on a page, between its title and where it comes from.
_PAGE: Final = 3000
_SUMMARY: Final = 600
_LIST: Final = 150
# Partners that take more are listed below each other.
_ONE_LINE: Final = 300


def initiative_card(seen: SeenInitiative, texts: Texts) -> AccordView:
    """What it is, what comes of it, where it leads, and what its reader can do."""
    record, around = seen.initiative.record, seen.around
    head = [
        f"## {safe(record.title_in(texts.language))}",
        f"-# {record.reference} · {light_words(record, around.light, texts)}",
    ]
    # Where it comes from stands above what it says, who sees it below.
    from_document = record.server_id is None
    foot = [f"*{seen_line(record, texts)}*" if from_document else f"-# {seen_line(record, texts)}"]
    parts = _parts(seen, texts, whole=True)
    whole = sum(len(line) + 1 for lines in (head, foot, *parts) for line in lines) <= _CARD
    facts, news = parts if whole else _parts(seen, texts, whole=False)
    more = [
        None if whole else press(texts("button-whole"), "initiative-whole", record.reference, 0),
        press(texts("button-history"), "history", record.reference) if around.more_news else None,
        press(texts("button-introductions"), "introductions", record.reference) if seen.together else None,
        practice_button(record, texts),
    ]
    return AccordView(
        text(*head, *(foot if from_document else [])),
        gap(),
        text(*facts),
        *([gap(), text(*news)] if news else []),
        *point_rows(around.points, texts),
        row(neighbours(around, texts)),
        row(*_ways(seen, texts)),
        row(*more),
        None if from_document else text(*foot),
    )


def _parts(seen: SeenInitiative, texts: Texts, *, whole: bool) -> tuple[list[str], list[str]]:
    """What it is, and the latest of its history; each of it whole or as far as it has room."""
    it, around = seen.initiative, seen.around
    room = WHOLE if whole else _LIST
    summary = cut(it.summary_in(texts.language), WHOLE if whole else _SUMMARY)
    link = it.link if it.link and len(it.link) <= room else None
    facts = [
        *([summary, ""] if summary else []),
        *_standing_lines(it, texts),
        *about_lines(it.record, texts, room=room),
        *fact(texts("card-lead"), lead_words(it.lead, texts, room=room)),
        *_partner_lines(it, texts, room=room),
        *fact(texts("card-link"), f"<{safe(link)}>" if link else ""),
        *point_lines(around.points, texts, room=room),
        *fact(texts("card-participation"), participation_words(around.participation, texts)),
        *together_lines(seen.together, texts, room=_LIST),
    ]
    stands = stands_in(RecordKind.INITIATIVE, texts)
    news = [happened_line(each, texts, stands, room=room) for each in (around.news if whole else around.news[:1])]
    return facts, [f"**{texts('card-news')}**", *news] if news else []


def _standing_lines(it: Initiative, texts: Texts) -> list[str]:
    status = texts(it.status.text_id if it.status else "status-unknown")
    return [
        *fact(texts("card-status"), status),
        *fact(texts("card-period"), period(it.starts, it.ends, texts)),
        *fact(texts("card-scope"), texts(it.scope.text_id) if it.scope else ""),
        *fact(texts("card-group"), texts(it.record.group.text_id) if it.record.group else ""),
    ]


def _partner_lines(it: Initiative, texts: Texts, *, room: int) -> list[str]:
    named = [partner_words(each, texts) for each in it.partners]
    line = fact(texts("card-partners"), some_of(named, texts, room=room))
    if room == WHOLE and sum(map(len, line)) > _ONE_LINE:
        return [f"**{texts('card-partners')}**", *(f"- {each}" for each in named)]
    return line


def _ways(seen: SeenInitiative, texts: Texts) -> list[AccordButton | None]:
    record, around = seen.initiative.record, seen.around
    if not around.may_change:
        return [participation_button(record, around, texts)]
    stale = around.light is not Light.GREEN
    return [
        press(texts("button-update"), "changed", record.reference, style=discord.ButtonStyle.primary),
        press(texts("button-still-true"), "still-true", ALONE, record.reference) if stale else None,
        press(texts("button-edit"), "edit-initiative", record.reference),
        press(texts("button-who-sees"), "who-sees", record.reference),
        participation_button(record, around, texts),
    ]


def whole_initiative_card(seen: SeenInitiative, page: int, texts: Texts) -> AccordView:
    """Everything that an initiative says, on as many pages as it takes."""
    record = seen.initiative.record
    pages = pages_of(_parts(seen, texts, whole=True)[0], room=_PAGE)
    page = min(max(page, 0), len(pages) - 1)
    return AccordView(
        text(f"## {safe(record.title_in(texts.language))}", f"-# {record.reference}"),
        gap(),
        text(pages[page]),
        row(
            press(texts("button-back"), "initiative-whole", record.reference, page - 1, disabled=page == 0),
            press(
                texts("button-next"), "initiative-whole", record.reference, page + 1, disabled=page + 1 == len(pages)
            ),
            press(texts("button-open-record"), "open", record.reference),
        ),
        text(f"-# {seen_line(record, texts)}"),
    )


def initiatives_card(page: RecordPage[Initiative], mark: str, texts: Texts, *, command: str) -> AccordView:
    """A page of initiatives."""
    rows = [
        Listed(
            each.reference,
            record.title_in(texts.language),
            record.light(page.now),
            as_many(initiative_parts(each, texts)),
            document=record.server_id is None,
        )
        for each in page.rows
        for record in [each.record]
    ]
    log = press(texts("button-log-known"), "log-initiative", "", "", style=discord.ButtonStyle.primary)
    return list_card(page, rows, texts, mark=mark, log=log, command=command)
