"""The line itself, and what its admin is told. It says numbers only: its channel may be hidden from members."""

from discord import ButtonStyle

from bot.domain.posts import ReviewsPosting
from bot.texts import Texts
from cogs.ui.freshness import unattended_button
from cogs.ui.layout import AccordView, row, text
from cogs.ui.presses import press


def review_line_card(what: ReviewsPosting, texts: Texts) -> AccordView:
    """How much waits for a reviewer, and since when."""
    oldest = f"<t:{int(what.oldest.timestamp())}:R>" if what.oldest else ""
    return AccordView(
        text(texts("review-line", waiting=what.waiting, oldest=oldest)),
        row(press(texts("button-queue"), "queue"), unattended_button(what.unattended, texts)),
    )


def line_stands_card(channel_id: int, texts: Texts) -> AccordView:
    """Where the line stands, and how to take it away."""
    return AccordView(
        text(f"## {texts('review-line-stands', channel=f'<#{channel_id}>')}", texts("review-line-body")),
        row(press(texts("button-line-away"), "line-away", style=ButtonStyle.danger)),
    )


def no_line_card(texts: Texts, *, command: str) -> AccordView:
    """That there is none, and how to get one."""
    return AccordView(text(f"## {texts('review-line-none')}", texts("review-line-how", command=command)))
