"""The forms and cards of records, whatever their noun; each task brings its own."""

from typing import Any

from bot.domain.calls import Call
from bot.texts import Texts
from cogs.ui.forms import AccordForm
from cogs.ui.layout import AccordView
from tests.guardians.adding_slots import adding_cards, adding_forms, refused_additions
from tests.guardians.assessing_slots import assessing_cards, assessing_forms, refused_assessing
from tests.guardians.browse_slots import browse_cards, browse_forms, refused_browsing
from tests.guardians.calendar_slots import calendar_cards
from tests.guardians.commitment_slots import commitment_cards, commitment_forms, refused_commitments
from tests.guardians.conference_slots import conference_cards, conference_forms, refused_conferences
from tests.guardians.coverage_slots import coverage_cards
from tests.guardians.exchange_slots import exchange_cards
from tests.guardians.find_slots import find_cards
from tests.guardians.going_slots import going_cards
from tests.guardians.keeping_slots import keeping_cards
from tests.guardians.logging_slots import logging_cards, logging_forms, refused_drafts
from tests.guardians.overlap_slots import overlap_cards
from tests.guardians.practice_slots import practice_cards, practice_forms, refused_practices
from tests.guardians.sharing_slots import refused_sharing, sharing_cards, sharing_forms
from tests.guardians.showing_slots import showing_cards, showing_forms


def record_forms(texts: Texts, call: Call) -> list[AccordForm]:
    """Each form, empty and full."""
    return [
        *assessing_forms(texts),
        *showing_forms(texts),
        *adding_forms(texts, call),
        *browse_forms(texts),
        *commitment_forms(texts, call),
        *conference_forms(texts),
        *logging_forms(texts, call),
        *practice_forms(texts),
        *sharing_forms(texts, call),
    ]


def record_cards(texts: Texts, calls: tuple[Call, ...]) -> dict[str, list[Any]]:
    """Each card, by what makes it."""
    return together(
        showing_cards(texts),
        adding_cards(texts, calls[0]),
        assessing_cards(texts),
        calendar_cards(texts),
        coverage_cards(texts),
        exchange_cards(texts),
        find_cards(texts, calls[0]),
        going_cards(texts),
        keeping_cards(texts),
        browse_cards(texts, calls),
        commitment_cards(texts, calls[0]),
        conference_cards(texts, calls),
        logging_cards(texts, calls[0]),
        overlap_cards(texts),
        practice_cards(texts, calls),
        sharing_cards(texts, calls[0]),
    )


def together(*made: dict[str, list[Any]]) -> dict[str, list[Any]]:
    """All of them: what makes cards of several nouns, or is called the same, is among them with each."""
    every: dict[str, list[Any]] = {}
    for cards in made:
        for maker, drawn in cards.items():
            every.setdefault(maker, []).extend(drawn)
    return every


def refused_records(texts: Texts, call: Call) -> list[AccordView]:
    """What was typed into full forms, and past them, given back."""
    return [
        *refused_assessing(texts),
        *refused_browsing(texts),
        *refused_commitments(texts, call),
        *refused_conferences(texts),
        *refused_drafts(texts, call),
        *refused_additions(texts, call),
        *refused_practices(texts),
        *refused_sharing(texts, call),
    ]
