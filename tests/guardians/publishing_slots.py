"""The cards of publishing with the longest that they can hold, in one language."""

from datetime import UTC, datetime
from typing import Any, Final

from bot.domain.calls import CallText
from bot.domain.drafts import CallDraft, Preview
from bot.domain.languages import LANGUAGES
from bot.domain.revisions import Changes
from bot.texts import Texts, texts_in
from cogs.call.publishing import cards
from cogs.call.reading import last_page
from tests.guardians.test_largest_call import largest_text

NOW: Final = datetime(2026, 1, 1, tzinfo=UTC)
LARGEST: Final = 2**63 - 1
DRAFT: Final = CallDraft(LARGEST, "_" * 100, largest_text(), NOW)


def largest_preview() -> Preview:
    """A version in which everything changes that can."""
    every_point, every_clause = tuple(range(1, 21)), tuple(range(1, 100))
    return Preview(
        DRAFT,
        DRAFT.call,
        Changes(
            points_new=every_point,
            points_retitled=every_point,
            points_reworded=every_point,
            clauses_new=every_clause,
            clauses_reworded=every_clause,
            clauses_gone=every_clause,
            fields=tuple(name for name in CallText.model_fields if name not in _KEPT),
        ),
        10**7,
    )


# What a version keeps, and what is listed by number.
_KEPT: Final = {"reference", "slug", "issuer", "version", "preamble", "points"}


def publishing_cards(texts: Texts) -> dict[str, list[Any]]:
    """Each card of publishing, by what makes it."""
    preview = largest_preview()
    new = Preview(DRAFT, None, Changes(), 0)
    last = last_page(DRAFT.call, "en")
    return {
        "draft_card": [cards.draft_card(each, texts) for each in (preview, new)],
        "draft_page_card": [
            cards.draft_page_card(DRAFT, page, texts_in(language), texts)
            for language in LANGUAGES
            for page in (0, 1, last - 1, last)
        ],
        "published_card": [cards.published_card(each, texts, post="`/appel publier`") for each in (preview, new)],
        "draft_discarded_card": [cards.draft_discarded_card(DRAFT, texts)],
    }
