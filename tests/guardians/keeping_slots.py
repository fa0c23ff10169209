"""The fullest cards about records that someone looks after, and those that look for someone."""

from dataclasses import replace
from datetime import time
from typing import Any

from bot.domain.digests import MOST_OWN, Digest
from bot.domain.freshness import RecordsAsked
from bot.domain.kept_digests import KeptDigest, KeptDigests, KeptEdition
from bot.domain.kept_records import (
    Assessed,
    Begun,
    Introduced,
    KeptRecords,
    LookedAfter,
    Plans,
    TakesPart,
    ToBeTold,
    Wrote,
)
from bot.domain.records import TITLE_LIMIT, RecordKind
from bot.domain.rhythms import Rhythm, Timing
from bot.domain.servers import LONGEST_ZONE
from bot.domain.visibility import Visibility
from bot.services.freshness import PAGE
from bot.texts import Texts
from cogs.profile.asked.cards import answered_card, asked_card
from cogs.review.unattended.cards import taken_up_card, unattended_card
from tests.guardians.invalidation_slots import NOW
from tests.guardians.showing_slots import largest

LONGEST_TITLE = "`" * TITLE_LIMIT
REFERENCE = "COM-999999999999999999"


def kept_records() -> KeptRecords:
    """Of everything that records hold of one person, more than one page names."""
    begun = Begun(RecordKind.INITIATIVE, {}, NOW, NOW, None, from_their_message=True)
    told = ToBeTold("registration", "week", "2026-09-30", NOW, NOW)
    return KeptRecords(
        looked_after=10**6,
        latest=(LookedAfter(REFERENCE, LONGEST_TITLE),) * 5,
        wrote=(Wrote(REFERENCE, NOW, "x", None, None),) * 999,
        takes_part=(TakesPart(REFERENCE, LONGEST_TITLE, None, "asked", NOW, None),) * 999,
        introduced=(Introduced(REFERENCE, REFERENCE, True, NOW, None, False),) * 999,
        begun=(begun,) * 999,
        assessed=(Assessed(REFERENCE, "x", "x", NOW),) * 999,
        plans=(Plans(REFERENCE, "going", True, True, 1, NOW, NOW, (told,) * 9),) * 999,
    )


def kept_digests() -> KeptDigests:
    """As many of their own as someone may have, each with the longest zone."""
    timing = Timing(Rhythm.FORTNIGHTLY, 1, time(9), "x" * LONGEST_ZONE)
    mine = Digest(10**18, timing, member_id=1, places=tuple(range(20)))
    editions = (KeptEdition("2026-09-30", "sent", NOW, NOW, NOW, 1, 1, (f"{REFERENCE} new",)),) * 999
    return KeptDigests((KeptDigest(mine, NOW, editions),) * MOST_OWN, ("DIG-1",) * 999)


def keeping_cards(texts: Texts) -> dict[str, list[Any]]:
    """Each card, by what makes it."""
    records = [
        replace(largest(Visibility.NETWORK), id=10**17 + number, kind=kind)
        for number, kind in enumerate(list(RecordKind) * PAGE)
    ][:PAGE]
    awaited = frozenset(each.id for each in records)
    pages = [RecordsAsked((), 0, 1, 0), RecordsAsked(tuple(records), 998, 10**6, 10**6, awaited)]
    return {
        "asked_card": [asked_card(each, texts) for each in pages],
        "answered_card": [
            answered_card(each, texts, ended=ended, left=left)
            for each in records
            for ended in (False, True)
            for left in (0, 10**6)
        ],
        "unattended_card": [unattended_card(each, texts) for each in pages],
        "taken_up_card": [taken_up_card(each, texts) for each in records],
    }
