"""News for a server, each told once."""

from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from bot.domain.calls import Call
from bot.domain.tallies import passed_goal

# The end of a Call is news for so long; who sets Accord up later reads it on the card.
_NEWS_FOR: Final = timedelta(days=30)


class News(StrEnum):
    """What is announced to a server."""

    # To those that asked for it, with the goal as its number.
    MILESTONE = "milestone"
    # To those where an earlier version was signed, with the number of the version.
    NEW_VERSION = "new_version"
    # To those that show the Call or signed it, with the day of its end as its number.
    CLOSED = "closed"

    def due(self, call: Call, total: int, now: datetime) -> int | None:
        """The number of the latest news of this kind about a Call with so many signatures, or None."""
        ended = call.ends_at if call.closed(now) else None
        if self is News.CLOSED:
            return ended.toordinal() if ended is not None and now - ended < _NEWS_FOR else None
        if ended is not None:
            return None
        if self is News.NEW_VERSION:
            return call.version if call.version > 1 else None
        return passed_goal(total)
