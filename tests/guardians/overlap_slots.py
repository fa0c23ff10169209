"""The cards before an initiative is saved, and those about working together, with the longest that they can hold."""

from dataclasses import replace
from typing import Any

from bot.domain.areas import AREAS
from bot.domain.errors.limits import TooMuchAtOnce
from bot.domain.errors.records import UnknownRecord
from bot.domain.overlap import SHOWN, Introducing, Reasons, Suggestion
from bot.domain.typed_initiatives import Saved
from bot.texts import Texts
from cogs.initiatives.overlap import cards, introduction_cards
from tests.guardians.browse_slots import initiative, record
from tests.guardians.introduction_slots import EACH, LARGEST, NAME, TITLE, fullest


def suggestions(texts: Texts) -> list[Suggestion]:
    """As many as are shown, with every reason."""
    countries = record(texts).subject.countries
    reasons = Reasons(
        similar_title=True,
        organisation=NAME,
        areas=AREAS,
        countries=countries,
        same_time=True,
        words=("_" * 60,) * 5,
    )
    return [
        Suggestion(initiative(texts, id=LARGEST - number, title=TITLE), reasons, own=False, may_ask=True)
        for number in range(SHOWN)
    ]


def overlap_cards(texts: Texts) -> dict[str, list[Any]]:
    """Each card, by what makes it."""
    found = suggestions(texts)
    one = found[0]
    least = replace(one, reasons=Reasons(areas=AREAS[:1], countries=one.reasons.countries[:1]), may_ask=False)
    stands = [one, replace(one, own=True, may_ask=False), replace(one, may_ask=False)]
    saved = Saved(one.initiative, fresh=True, corrected=False)
    return {
        "overlap_card": [cards.overlap_card(LARGEST, each, texts) for each in (found, [least])],
        "same_card": [cards.same_card(LARGEST, each, texts) for each in stands],
        "together_card": [
            cards.together_card(Introducing(saved, TITLE, now=now, refused=refused), texts)
            for now in (True, False)
            for refused in (None, TooMuchAtOnce(2 * 10**9), UnknownRecord(NAME))
        ],
        "introduction_card": [introduction_cards.introduction_card(each, texts) for each in EACH],
        "introductions_card": [
            introduction_cards.introductions_card(record(texts), some, texts)
            for some in ((), *(fullest(each) for each in EACH))
        ],
        "not_introduced_card": [introduction_cards.not_introduced_card(texts)],
        "introduction_ended_card": [introduction_cards.introduction_ended_card(each, texts) for each in EACH],
    }
