"""Why there is no picture."""

from dataclasses import dataclass
from enum import StrEnum

from bot.domain.errors import AccordError


class Failure(StrEnum):
    """What went wrong with a picture."""

    BUSY = "busy"  # too many others are waiting
    CLOSED = "closed"  # the bot is stopping
    CRASHED = "crashed"  # the worker died or fell silent, and its successor too
    UNDRAWABLE = "undrawable"  # the drawing itself raised: a fault of ours, in the log


@dataclass(eq=False)
class PictureFailed(AccordError):
    """The picture could not be drawn; what it would have shown can still be said in words."""

    failure: Failure
