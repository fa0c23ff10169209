"""What is said about a message that someone hands over, and the question to its author."""

from typing import Final

import discord

from bot.domain.messages import Handed
from bot.domain.posts import AuthorPosting
from bot.domain.records import RecordKind
from bot.texts import Texts
from cogs.ui.layout import TROUBLE, TYPED, AccordView, gap, quoted, row, safe, text
from cogs.ui.presses import AccordButton, press

# What of a message's words waits in a card; no more of them is used.
_ROOM: Final = 2500


def unusable_card(said: str, empty: AccordButton) -> AccordView:
    """Why nothing can be begun from a message; an empty form instead."""
    return AccordView(text(said), row(empty), colour=TROUBLE)


def ask_author_card(handed: Handed, kind: RecordKind, about: str, empty: AccordButton, texts: Texts) -> AccordView:
    """The question before the question: someone else's message is used only with its author's yes.

    Until the author is asked nothing is kept: the words wait in this card.
    """
    place = handed.place
    return AccordView(
        text(f"## {texts('author-title')}", texts("author-body", channel=f"<#{place.channel_id}>")),
        gap(),
        text(quoted(handed.text, room=_ROOM), id=TYPED),
        row(
            press(
                texts("button-ask-author"),
                "ask-author",
                kind.prefix,
                place.channel_id,
                place.message_id,
                about,
                style=discord.ButtonStyle.primary,
            ),
            empty,
        ),
    )


def author_question(posting: AuthorPosting, texts: Texts) -> AccordView:
    """The one post that calls the author of a message, and asks them."""
    author, asker = f"<@{posting.author_discord_id}>", safe(posting.asker)
    return AccordView(
        text(
            texts("author-question", author=author, asker=asker, kind=posting.kind.value),
            posting.link,
            "",
            texts("author-what-follows", asker=asker, kind=posting.kind.value),
        ),
        row(
            press(texts("button-author-yes"), "author-yes", posting.draft_id, style=discord.ButtonStyle.success),
            press(texts("button-author-no"), "author-no", posting.draft_id),
        ),
        text(f"-# {texts('author-only')}"),
    )


def answered_card(texts: Texts, *, agreed: bool) -> AccordView:
    """What stands in place of the question once it is answered. Whoever reads it learns the answer, and no name."""
    return AccordView(text(texts("author-agreed" if agreed else "author-declined")))
