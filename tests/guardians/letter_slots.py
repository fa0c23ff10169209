"""The form and the cards of letters with the longest that they can hold, in one language."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, Final

from bot.domain.calls import Call
from bot.domain.languages import LANGUAGES
from bot.domain.letters import (
    SUBJECT_LIMIT,
    TEXT_LIMIT,
    Content,
    DeliveryState,
    Desk,
    Letter,
    LetterPosting,
    LetterState,
    Preview,
    Written,
)
from bot.texts import Texts
from cogs.call.letters import cards
from cogs.call.letters.forms import LetterForm
from cogs.call.letters.packing import Typed
from cogs.ui.errors import trouble_view
from cogs.ui.layout import AccordView

NOW: Final = datetime(2026, 1, 1, tzinfo=UTC)
LARGEST: Final = 2**63 - 1
# Every letter of the subject is escaped, and every mention in the text is kept from calling.
CONTENT: Final = Content(
    dict.fromkeys(LANGUAGES, Written("*" * SUBJECT_LIMIT, ("@here" * TEXT_LIMIT)[:TEXT_LIMIT])),
)
TYPED: Final[Typed] = dict.fromkeys(LANGUAGES, ("x" * (SUBJECT_LIMIT + 20), "x" * (TEXT_LIMIT + 100)))


def letter(state: LetterState, call: Call) -> Letter:
    """The longest letter, on its way to many."""
    return Letter(
        id=LARGEST,
        call_id=call.id,
        written_by=1,
        content=CONTENT,
        state=state,
        written_at=NOW,
        sent_at=NOW,
        stopped_by=LARGEST,
        stopped_at=NOW,
        deliveries=dict.fromkeys(DeliveryState, 10**6),
    )


def letter_form(texts: Texts, call: Call) -> LetterForm:
    """The form, full."""
    return LetterForm(texts, call, TYPED)


def letter_cards(texts: Texts, call: Call) -> dict[str, list[Any]]:
    """Each card of letters, by what makes it."""
    draft = letter(LetterState.DRAFT, call)
    stopped = tuple(replace(letter(LetterState.STOPPED, call), id=LARGEST - number) for number in range(9))
    return {
        "letter_card": [cards.letter_card(LetterPosting(call, CONTENT.in_(texts.language), texts.language), texts)],
        "preview_card": [
            cards.preview_card(Preview(call, draft, people, 10**6), texts, language=language)
            for people in (0, 10**6)
            for language in LANGUAGES
        ],
        "desk_card": [cards.desk_card(Desk(call, None, letters, halted=True), texts) for letters in ((), stopped)],
        "ask_stop_card": [cards.ask_stop_card(call, draft, texts)],
        "discarded_card": [cards.discarded_card(texts)],
        "no_more_letters_card": [cards.no_more_letters_card(call, texts)],
    }


def refused_letter(texts: Texts, call: Call) -> AccordView:
    """What was typed into the full form, given back under the longest sentence that may stand above it."""
    data = {
        f"{part}-{language}": [said]
        for language, both in TYPED.items()
        for part, said in zip(("subject", "text"), both, strict=True)
    }
    typed, again = LetterForm.give_back(data, texts, call.reference)
    said = texts("error-letter-too-long", language="fr", part="subject", limit=SUBJECT_LIMIT, length=120)
    return trouble_view(max(said, texts("error-form-outlived"), key=len), typed=typed, again=again)
