"""The cards of the reviewers' line with the longest that they may say."""

from datetime import UTC, datetime
from typing import Any

from bot.domain.posts import ReviewsPosting
from bot.texts import Texts
from cogs.review.line.cards import line_stands_card, no_line_card, review_line_card


def line_cards(texts: Texts, largest: int) -> dict[str, list[Any]]:
    """Each card, by what makes it."""
    now = datetime(2026, 1, 1, tzinfo=UTC)
    said = [(0, None, 0), (1, now, 1), (10**7, now, 10**7)]
    return {
        "review_line_card": [
            review_line_card(ReviewsPosting(waiting, oldest, texts.language, unattended), texts)
            for waiting, oldest, unattended in said
        ],
        "line_stands_card": [line_stands_card(largest, texts)],
        "no_line_card": [no_line_card(texts, command="`/review channel`")],
    }
