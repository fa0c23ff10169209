"""The fullest cards of what members are told on their next command."""

from datetime import UTC, datetime
from typing import Final

from bot.domain.calls import Call
from bot.domain.notices import LINES, ROOM, Notice, NoticeKind
from bot.domain.reviews import REASON_LIMIT

NOW: Final = datetime(2026, 1, 1, tzinfo=UTC)


def fullest_notices(calls: tuple[Call, ...]) -> list[list[Notice]]:
    """As many lines of each kind as fit on a card, each about another Call, with all that may be typed for them."""
    ended = [each.model_copy(update={"closed_at": NOW}) for each in calls]
    cards: list[list[Notice]] = []
    for kind in NoticeKind:
        typed = ROOM // LINES // max(1, len(kind.details))
        cards.append([Notice(kind, call, _typed(kind, typed, number)) for number, call in enumerate(ended)])
        reason = {"reason": "*" * REASON_LIMIT} if "reason" in kind.details else {}
        cards.append([Notice(kind, ended[0], _typed(kind, 100, 0) | reason)])
    return cards


def _typed(kind: NoticeKind, length: int, number: int) -> dict[str, str]:
    """What a notice says beside the Call; each is about another record, so that each button is another one."""
    said = dict.fromkeys(kind.details, "*" * length)
    record = {"record": f"COM-{10**17 + number}"} if "record" in said else {}
    reminded = {"about": "papers", "day": "2026-09-30"} if "about" in said else {}
    digest = {"digest": f"DIG-{10**17 + number}"} if "digest" in said else {}
    return said | record | digest | reminded | _looked_up(kind, number)


def _looked_up(kind: NoticeKind, number: int) -> dict[str, str]:
    """By what number it is looked up that is told as it stands then."""
    return dict.fromkeys(kind.noted - kind.details, str(2**63 - 1 - number))
