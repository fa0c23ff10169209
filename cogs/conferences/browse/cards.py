"""A conference as its reader may see it. Who added it is named nowhere."""

from typing import Any, Final

import discord

from bot.domain.conferences import OVER, Conference, ConferenceStatus, SeenConference
from bot.domain.lineage import LINEAGE
from bot.domain.partners import Partner, PartnerRole
from bot.domain.records import Light, RecordKind
from bot.texts import Texts
from bot.tongues import tongue_name
from cogs.conferences.add.status_cards import status_row
from cogs.conferences.browse.outcome_lines import outcome_lines
from cogs.conferences.going.cards import going_lines, going_row
from cogs.ui.freshness import ALONE
from cogs.ui.history import stands_in
from cogs.ui.in_short import STATUS_SIGNS
from cogs.ui.layout import ACCENT, TROUBLE, AccordView, gap, row, safe, text
from cogs.ui.presses import AccordButton, choose, leads_out, press
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
    point_name,
    practice_button,
    seen_line,
    some_of,
)
from cogs.ui.when import deadline_words, when_lines

# A card that is longer shows of each part what fits into these rooms, and leads to the whole.
_CARD: Final = 3900
_PAGE: Final = 3000
_SUMMARY: Final = 400
_LIST: Final = 100
_OPTION: Final = 100
_NOT_AS_PLANNED: Final = (ConferenceStatus.POSTPONED, ConferenceStatus.CANCELLED)


def conference_card(seen: SeenConference, texts: Texts) -> AccordView:
    """What it is, when and where, what comes of it, where it leads, and what its reader can do."""
    it, around = seen.conference, seen.around
    record = it.record
    head = [*_head(it, texts), f"-# {record.reference} · {light_words(record, around.light, texts)}"]
    # Where it comes from stands above what it says, who sees it below.
    from_document = record.server_id is None
    foot = [f"*{seen_line(record, texts)}*" if from_document else f"-# {seen_line(record, texts)}"]
    parts = _parts(seen, texts, whole=True)
    whole = sum(len(line) + 1 for lines in (head, foot, *parts) for line in lines) <= _CARD
    facts, news = parts if whole else _parts(seen, texts, whole=False)
    return AccordView(
        text(*head, *(foot if from_document else [])),
        gap(),
        text(*facts),
        *([gap(), text(*news)] if news else []),
        row(_points(seen, texts)),
        row(neighbours(around, texts)),
        going_row(seen, texts),
        row(*_for_everyone(seen, texts)),
        row(*_for_keepers(seen, texts)),
        status_row(it, texts, begun=seen.begun) if around.may_change else None,
        row(*_more(seen, texts, whole=whole)),
        None if from_document else text(*foot),
        colour=TROUBLE if it.status in _NOT_AS_PLANNED else ACCENT,
    )


def _head(it: Conference, texts: Texts) -> list[str]:
    status = texts(it.status.text_id)
    kind = texts(it.kind.text_id)
    stands = f"{STATUS_SIGNS[it.status]} **{status}** · {kind}"
    if it.status in _NOT_AS_PLANNED:
        stands = f"### {STATUS_SIGNS[it.status]} {texts(f'conference-is-{it.status.value}')}\n{kind}"
    return [f"## {safe(it.record.title_in(texts.language))}", stands]


def _parts(seen: SeenConference, texts: Texts, *, whole: bool) -> tuple[list[str], list[str]]:
    """What it is, and the latest of its history; each of it whole or as far as it has room."""
    it, around = seen.conference, seen.around
    room = WHOLE if whole else _LIST
    summary = cut(it.summary_in(texts.language), WHOLE if whole else _SUMMARY)
    facts = [
        *([summary, ""] if summary else []),
        *_when_and_where(it, texts, room=room),
        *_who(it, texts, room=room),
        *about_lines(it.record, texts, room=room),
        *fact(texts("conference-series"), cut(it.record.text_in(texts.language, "series", it.series), room)),
        *point_lines(around.points, texts, room=room),
        *going_lines(seen, texts),
        *outcome_lines(seen, texts, room=room),
    ]
    stands = stands_in(RecordKind.CONFERENCE, texts)
    news = [happened_line(each, texts, stands, room=room) for each in (around.news if whole else around.news[:1])]
    return facts, [f"**{texts('card-news')}**", *news] if news else []


def _when_and_where(it: Conference, texts: Texts, *, room: int) -> list[str]:
    first, *beside = when_lines(it.times, texts)
    place = cut(it.record.text_in(texts.language, "place", it.place), room)
    where = " · ".join(filter(None, (place, texts("venue-online") if it.online else "")))
    link = it.online_link if it.online_link and len(it.online_link) <= room else None
    due = [deadline_words(each, it.times.zone, texts) for each in it.deadlines]
    return [
        *fact(texts("card-period"), first),
        *beside,
        *fact(texts("conference-place"), where),
        *fact(texts("conference-online-link"), f"<{safe(link)}>" if link else ""),
        *fact(texts("conference-deadlines"), " · ".join(due)),
    ]


def _who(it: Conference, texts: Texts, *, room: int) -> list[str]:
    said = it.claimed
    source = cut(it.record.text_in(texts.language, "claimed_source", said.source), room) if said else ""
    claimed = texts("conference-claimed-by", number=said.number, source=source) if said else ""
    spoken = [tongue_name(each, texts.language) for each in it.languages]
    return [
        *fact(texts("conference-hosts"), some_of([_host(each, texts) for each in it.partners], texts, room=room)),
        *fact(texts("conference-languages"), some_of(spoken, texts, room=room)),
        *fact(texts("conference-audience"), some_of([texts(each.text_id) for each in it.audience], texts, room=room)),
        *fact(texts("conference-claimed"), claimed),
    ]


def _host(partner: Partner, texts: Texts) -> str:
    name = safe(partner.name)
    return name if partner.role is PartnerRole.HOST else f"{name} ({texts(partner.role.text_id)})"


def _points(seen: SeenConference, texts: Texts) -> discord.ui.Item[Any] | None:
    """The points that it answers, to walk to."""
    points = [each for each in seen.around.points if each.point is not None]
    options = [
        discord.SelectOption(
            label=point_name(each, texts)[:_OPTION],
            value=f"point/{each.call.reference}/{each.number}",
            description=each.call.text.short_title.in_(texts.language)[:_OPTION],
        )
        for each in points
    ]
    return choose(texts("conference-points"), options, "found") if options else None


def _for_everyone(seen: SeenConference, texts: Texts) -> list[discord.ui.Item[Any] | None]:
    it, reference = seen.conference, seen.conference.reference
    open_still = it.registration and it.status not in OVER
    return [
        leads_out(texts("button-register"), it.registration) if it.registration and open_still else None,
        press(texts("button-calendar-file"), "ics-one", reference),
    ]


def _for_keepers(seen: SeenConference, texts: Texts) -> list[AccordButton | None]:
    reference, around = seen.conference.reference, seen.around
    if not around.may_change:
        return []
    stale = around.light is not Light.GREEN
    return [
        press(texts("button-update"), "changed", reference, style=discord.ButtonStyle.primary),
        press(texts("button-still-true"), "still-true", ALONE, reference) if stale else None,
        press(texts("button-edit"), "edit-conference", reference),
        press(texts("button-who-sees"), "who-sees", reference),
    ]


def _more(seen: SeenConference, texts: Texts, *, whole: bool) -> list[AccordButton | None]:
    reference, around = seen.conference.reference, seen.around
    came = outcome_lines(seen, texts, room=_LIST)
    conferences = [each for each in around.links if each.record.kind is RecordKind.CONFERENCE]
    related = seen.conference.series or any(each.link in LINEAGE for each in conferences)
    return [
        None if whole else press(texts("button-whole"), "conference-whole", reference, 0),
        press(texts("button-history"), "history", reference) if around.more_news else None,
        press(texts("button-lineage"), "lineage", reference) if related or around.may_change else None,
        press(texts("button-outcomes"), "outcomes-beside", reference) if came or around.may_change else None,
        practice_button(seen.conference.record, texts),
    ]


def whole_conference_card(seen: SeenConference, page: int, texts: Texts) -> AccordView:
    """Everything that a conference says, on as many pages as it takes."""
    record = seen.conference.record
    pages = pages_of(_parts(seen, texts, whole=True)[0], room=_PAGE)
    page = min(max(page, 0), len(pages) - 1)
    last = page + 1 == len(pages)
    return AccordView(
        text(*_head(seen.conference, texts), f"-# {record.reference}"),
        gap(),
        text(pages[page]),
        row(
            press(texts("button-back"), "conference-whole", record.reference, page - 1, disabled=page == 0),
            press(texts("button-next"), "conference-whole", record.reference, page + 1, disabled=last),
            press(texts("button-open-record"), "open", record.reference),
        ),
        text(f"-# {seen_line(record, texts)}"),
    )
