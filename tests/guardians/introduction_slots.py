"""Requests to work together, with the longest that they can tell, as each of those whom they concern sees them."""

from typing import Final

from bot.domain.introductions import SHOWN, Together
from bot.domain.records import TITLE_LIMIT

LARGEST: Final = 2**63 - 1
# Made safe these are twice as long.
TITLE: Final = "*" * TITLE_LIMIT
NAME: Final = "*_" * 50
REFERENCE: Final = f"INI-{LARGEST}"

ASKED: Final = Together(LARGEST, TITLE, asked_by_me=True, title=TITLE, lead=NAME, reference=REFERENCE)
UNSEEN: Final = Together(LARGEST, TITLE, asked_by_me=True, title="", lead="", reference=None)
ASKS: Final = Together(LARGEST, TITLE, asked_by_me=False, title=TITLE, lead=NAME, reference=REFERENCE)
AGREED: Final = Together(
    LARGEST, TITLE, asked_by_me=False, title=TITLE, lead=NAME, reference=REFERENCE, discord_id=LARGEST
)
AGREED_UNSEEN: Final = Together(
    LARGEST, TITLE, asked_by_me=True, title="", lead=NAME, reference=None, discord_id=LARGEST
)
EACH: Final = (ASKED, UNSEEN, ASKS, AGREED, AGREED_UNSEEN)


def fullest(kind: Together) -> tuple[Together, ...]:
    """As many of one kind as are shown, each with buttons of its own."""
    return tuple(
        Together(
            LARGEST - number,
            kind.mine,
            asked_by_me=kind.asked_by_me,
            title=kind.title,
            lead=kind.lead,
            reference=f"INI-{LARGEST - number}" if kind.reference else None,
            discord_id=kind.discord_id,
        )
        for number in range(SHOWN)
    )
