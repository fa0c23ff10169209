"""What can go wrong with a message that someone hands over."""

from dataclasses import dataclass
from enum import StrEnum

from bot.domain.errors import AccordError


class Unusable(StrEnum):
    """Why nothing can be begun from a message."""

    NO_LINK = "link"
    ELSEWHERE = "elsewhere"
    # Deleted, or where whoever asks may not look: which of the two is not told.
    NOT_THERE = "gone"
    # Accord may not read the channel.
    NOT_READ = "unread"
    # Discord did not hand the text over.
    NOT_SHOWN = "unshown"
    NO_TEXT = "empty"
    BY_APP = "app"
    AUTHOR_LEFT = "left"
    ASKED_BEFORE = "asked"
    # Whoever asks may not write where the author would be asked.
    MAY_NOT_WRITE = "silent"


@dataclass(eq=False)
class MessageUnusable(AccordError):
    """Nothing can be begun from a message, and an empty form is offered instead."""

    why: Unusable


@dataclass(eq=False)
class QuestionOver(AccordError):
    """Nothing waits for the author's answer any more: it was given, or the draft is gone."""


@dataclass(eq=False)
class NotTheAuthor(AccordError):
    """Somebody else than the author pressed a button of the question to them."""
