"""The forms and cards about the label of a good practice, with the longest that they can hold."""

from dataclasses import replace
from typing import Any

from bot.domain.assessing import Assessing, SeenLabel
from bot.domain.practices import NOTE_LIMIT, Assessment, Label, Ladder
from bot.domain.records import Record, RecordKind
from bot.domain.visibility import Visibility
from bot.texts import Texts
from cogs.practices.assess.cards import ask_inspire_card, assessed_card, inspired_card, label_card, taken_back_card
from cogs.practices.assess.forms import AssessForm, TakeLabelBackForm
from cogs.ui.errors import trouble_view
from cogs.ui.forms import AccordForm
from cogs.ui.layout import AccordView
from tests.guardians.showing_slots import LARGEST, NOW, PAST_THE_FORM, largest

LONGEST_NAME = "*_" * 50


def _practice() -> Record:
    return replace(largest(Visibility.NETWORK), kind=RecordKind.PRACTICE)


def assessing_forms(texts: Texts) -> list[AccordForm]:
    """Each form, empty and full; for one organisation and for as many as someone may act for."""
    record = _practice()
    several = tuple((LARGEST - number, LONGEST_NAME) for number in range(30))
    return [
        AssessForm(texts, Assessing(record, several[:1])),
        AssessForm(texts, Assessing(record, several), PAST_THE_FORM, str(LARGEST), no_interest=True),
        TakeLabelBackForm(texts, record.reference),
        TakeLabelBackForm(texts, record.reference, PAST_THE_FORM),
    ]


def assessing_cards(texts: Texts) -> dict[str, list[Any]]:
    """Each card, by what makes it."""
    record = _practice()
    starter = replace(record, server_id=None)
    lines = ("_" * 9 + "\n") * (NOTE_LIMIT // 10)
    notes = tuple(
        Assessment(LARGEST, LARGEST, name, note, NOW, version)
        for name in (LONGEST_NAME, "")
        for note in ("*" * NOTE_LIMIT, lines, "A word.")
        for version in (1, LARGEST)
    )
    ladders = [Ladder(), Ladder(may_inspire=True, may_take_back=True, may_assess=True)]
    seen = [
        SeenLabel(of, label, some, ladder)
        for of in (record, starter)
        for label in Label
        for some in ((), notes[:1], notes)
        for ladder in ladders
    ]
    return {
        "label_card": [label_card(each, page, texts) for each in seen for page in (0, 2, 99)],
        "ask_inspire_card": [ask_inspire_card(record, texts)],
        "inspired_card": [inspired_card(seen[0], texts)],
        "assessed_card": [assessed_card(each, texts) for each in seen],
        "taken_back_card": [taken_back_card(seen[0], texts)],
    }


def refused_assessing(texts: Texts) -> list[AccordView]:
    """What was typed into full forms, and past them, given back."""
    reference = _practice().reference
    said = texts("error-note-too-long", length=4000, limit=NOTE_LIMIT)
    sent = {"note": [PAST_THE_FORM], "organisation": [str(LARGEST)], "interest": ["none"]}
    given = [
        AssessForm.give_back(sent, texts, reference, str(LARGEST)),
        TakeLabelBackForm.give_back({"reason": [PAST_THE_FORM]}, texts, reference),
    ]
    return [trouble_view(said, typed=typed, again=again) for typed, again in given]
