"""A page of conferences in the order in which they begin."""

from dataclasses import dataclass, replace
from datetime import date

from bot.domain.conferences import Conference, Turn
from bot.domain.listings import RecordPage
from bot.domain.record_filters import RecordFilter


@dataclass(frozen=True, slots=True)
class UpcomingPage:
    """A page of conferences, and the day on which it is looked at."""

    page: RecordPage[Conference]
    today: date
    # Whether there are more than are counted.
    more: bool = False


def as_meant(asked: RecordFilter, today: date) -> RecordFilter:
    """Of a period that is over, what is past: nothing of it is ahead."""
    over = asked.until is not None and asked.until.last_day < today
    return replace(asked, turns=(Turn.PAST,)) if over and asked.turns == (Turn.AHEAD,) else asked
