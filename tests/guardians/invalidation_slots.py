"""The forms and the cards about signatures that are not genuine, with the longest that they can hold."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, Final

from bot.domain.calls import Call
from bot.domain.countries import Country
from bot.domain.groups import StakeholderGroup
from bot.domain.invalidations import Chosen, Decision, DecisionsPage, Invalidation, Refusal
from bot.domain.reviews import REASON_LIMIT
from bot.services.invalidations import PAGE
from bot.texts import Texts
from cogs.review.signatures import cards
from cogs.review.signatures.forms import FilterForm, OneForm
from cogs.ui.errors import trouble_view
from cogs.ui.forms import AccordForm
from cogs.ui.layout import AccordView

NOW: Final = datetime(2026, 1, 1, tzinfo=UTC)
LARGEST: Final = 2**63 - 1
# Made safe it is twice as long.
REASON: Final = "*_ " * (REASON_LIMIT // 3)
REFUSAL: Final = Refusal(1, REASON, NOW, "*" * 100, "_" * 100)
CHOSEN: Final = Chosen(NOW, NOW, StakeholderGroup.INTERGOVERNMENTAL_ORGANISATION, Country("GS"))
MADE: Final = Invalidation(LARGEST, 1, LARGEST, LARGEST, CHOSEN, REASON, NOW)
BY_ONE: Final = replace(MADE, chosen=Chosen(signature_id=LARGEST))
DONE: Final = replace(MADE, begun_at=NOW, done_at=NOW)
UNDONE: Final = replace(DONE, undone_at=NOW)
TYPED: Final = {"since": ["x" * 100], "until": ["x" * 100], "country": ["x" * 100], "reason": ["x" * 3000]}


def invalidation_forms(texts: Texts, call: Call) -> list[AccordForm]:
    """Each form, empty and full."""
    long = {name: typed for name, (typed,) in TYPED.items()}
    return [
        FilterForm(texts, call.reference),
        FilterForm(texts, call.reference, group=StakeholderGroup.YOUTH, **long),
        OneForm(texts, call.reference, LARGEST, reason=long["reason"]),
    ]


def invalidation_cards(texts: Texts, call: Call) -> dict[str, list[Any]]:
    """Each card, by what makes it."""
    decisions = [Decision(call, each, 10**6, None) for each in (MADE, DONE, UNDONE, replace(DONE, done_at=None))]
    by_one = Decision(call, BY_ONE, None, "*" * 100)
    rows = tuple(Decision(call, replace(DONE, id=LARGEST - number), 10**6) for number in range(PAGE))
    full = DecisionsPage(call, rows, 8, 10, frozenset(each.invalidation.id for each in rows))
    others = DecisionsPage(call, tuple(decisions[1:]), 0, 2, frozenset())
    none = DecisionsPage(call, (), 0, 1, frozenset())
    return {
        "prepared_card": [cards.prepared_card(each, texts) for each in (decisions[0], by_one)],
        "invalidated_card": [cards.invalidated_card(each, texts) for each in (decisions[1], by_one)],
        "left_card": [cards.left_card(texts)],
        "decisions_card": [cards.decisions_card(each, texts) for each in (full, others, none)],
        "ask_take_back_card": [cards.ask_take_back_card(decisions[1], texts)],
        "taken_back_card": [cards.taken_back_card(texts)],
        "still_invalid_card": [cards.still_invalid_card(texts)],
    }


def refused_invalidations(texts: Texts, call: Call) -> list[AccordView]:
    """What was typed into the full forms, given back under the longest sentence that may stand above it."""
    longest = max((texts("error-nothing-chosen"), texts("error-time-not-read", typed="*" * 200)), key=len)
    given = [
        FilterForm.give_back(
            TYPED | {"group": [max(group.value for group in StakeholderGroup)]}, texts, call.reference
        ),
        OneForm.give_back(TYPED, texts, call.reference, str(LARGEST)),
    ]
    return [trouble_view(longest, typed=typed, again=again) for typed, again in given]
