"""Why things are in digests, with the longest that there is to say."""

from dataclasses import replace
from datetime import date
from typing import Any

from bot.domain.calls import Call
from bot.domain.digest_reasons import (
    Comes,
    Ended,
    Ending,
    FilteredOut,
    NeverTold,
    NotForItsReaders,
    NothingNew,
    SectionOff,
    ToldIn,
    Verdict,
    Why,
    WhyEdition,
)
from bot.domain.digests import Section, Wanted
from bot.domain.editions import Edition, EditionState, Item, Moment
from bot.domain.news import mark_of
from bot.domain.records import RecordKind
from bot.texts import Texts
from cogs.digests.why.cards import why_card, why_edition_card
from tests.guardians import browse_slots, edition_slots
from tests.guardians.order_slots import FULLEST, LARGEST, NOW, RESTING

_DAY = date(2026, 9, 30).isoformat()
_ITEMS = tuple(
    Item(Section.CONFERENCES, LARGEST, moment, mark)
    for moment, mark in (
        *((each, mark_of(NOW)) for each in (Moment.NEW, Moment.CHANGED, Moment.FULFILLED)),
        (Moment.DEADLINE, f"{_DAY} registration"),
        (Moment.DEADLINE, f"{_DAY} papers"),
        (Moment.BEGINS, _DAY),
        (Moment.DUE, _DAY[:7]),
    )
)
_EDITION = Edition(
    id=LARGEST,
    digest_id=LARGEST,
    period=f"sent {NOW:%Y-%m-%dT%H:%M}",
    since=NOW,
    until=NOW,
    state=EditionState.SENT,
    language="en",
    channel_id=LARGEST,
    message_id=LARGEST,
)
_VERDICTS: tuple[Verdict, ...] = (
    Comes(_ITEMS),
    *map(FilteredOut, Wanted),
    *map(SectionOff, Section),
    NothingNew(NOW),
    *map(Ended, Ending),
    NotForItsReaders(),
    NeverTold(),
)


def why_cards(texts: Texts, call: Call) -> dict[str, list[Any]]:
    """Each card, by what makes it."""
    record = replace(browse_slots.initiative(texts).record, id=LARGEST)
    home = record.server_id
    told = (*[ToldIn(_EDITION, _ITEMS)] * 4, ToldIn(replace(_EDITION, state=EditionState.ON_ITS_WAY), _ITEMS))
    own = replace(FULLEST, server_id=None, channel_id=None, role_id=None, member_id=LARGEST, discord_id=LARGEST)
    due = replace(_EDITION, period=_DAY)
    return {
        "why_card": [
            *(why_card(Why(FULLEST, record, each, told), home, texts) for each in _VERDICTS),
            *(why_card(Why(FULLEST, replace(record, kind=kind), NothingNew(NOW)), home, texts) for kind in RecordKind),
            why_card(Why(own, record, Comes(_ITEMS), told), home, texts),
            why_card(Why(RESTING, record, Comes(_ITEMS[:1])), None, texts),
        ],
        "why_edition_card": [
            why_edition_card(WhyEdition(each, posting), texts, change="`/bulletin modifier`")
            for posting in (
                edition_slots.fullest(texts, call, digest=FULLEST),
                edition_slots.fullest(texts, call, digest=own),
                edition_slots.posting(texts, digest=RESTING),
            )
            for each in (_EDITION, due)
        ],
    }
