"""The forms and cards about who sees a record, with the longest that they can hold."""

from datetime import UTC, datetime
from typing import Any, Final

from bot.domain.records import TITLE_LIMIT, Record, RecordKind, Subject
from bot.domain.reviews import Question, ReviewState, Shown
from bot.domain.visibility import Visibility
from bot.texts import Texts
from cogs.review.showing.cards import record_offered_card, seen_by_card
from cogs.review.showing.forms import RestrictRecordForm, ShowRecordForm
from cogs.ui.forms import AccordForm

LARGEST: Final = 2**63 - 1
NOW: Final = datetime(2026, 1, 1, tzinfo=UTC)
# Past what the form takes: whoever sends a request by themselves can type it.
PAST_THE_FORM: Final = "```" * 1333


def largest(visibility: Visibility) -> Record:
    """A record with the longest title; made safe it is twice as long."""
    return Record(
        id=LARGEST,
        kind=RecordKind.INITIATIVE,
        server_id=LARGEST,
        owner_id=LARGEST,
        organisation_id=LARGEST,
        visibility=visibility,
        title=("*_" * TITLE_LIMIT)[:TITLE_LIMIT],
        language="en",
        subject=Subject(),
        group=None,
        made_at=NOW,
        changed_at=NOW,
        confirmed_at=NOW,
        version=LARGEST,
    )


def showing_forms(texts: Texts) -> list[AccordForm]:
    """Each form, empty and full."""
    reference = largest(Visibility.SERVER).reference
    return [
        ShowRecordForm(texts, reference),
        ShowRecordForm(texts, reference, tuple(each.value for each in Question), PAST_THE_FORM),
        RestrictRecordForm(texts, reference),
        RestrictRecordForm(texts, reference, PAST_THE_FORM),
    ]


def showing_cards(texts: Texts) -> dict[str, list[Any]]:
    """Each card, by what makes it."""
    shown = [
        Shown(largest(visibility), doubts, state, reviewer)
        for visibility in Visibility
        for doubts in ((), tuple(Question))
        for state in (None, *ReviewState)
        for reviewer in (False, True)
    ]
    return {
        "seen_by_card": [seen_by_card(each, texts) for each in shown],
        "record_offered_card": [record_offered_card(each, texts) for each in shown],
    }
