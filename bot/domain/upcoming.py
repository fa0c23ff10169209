"""A page of conferences in the order in which they begin, with the international days that lie between them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from bot.domain.conferences import Conference, Turn
from bot.domain.listings import RecordPage
from bot.domain.observances import Observed
from bot.domain.record_filters import RecordFilter

# So far from now, or from the last conference ahead, international days are named.
_LOOKS_AHEAD: Final = timedelta(days=90)
_ONE_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class UpcomingPage:
    """A page of conferences, and the day on which it is looked at."""

    page: RecordPage[Conference]
    today: date
    # The day on which the first conference of the next page begins; None on the last page, and where it has no date.
    goes_on: date | None = None


def as_meant(asked: RecordFilter, today: date) -> RecordFilter:
    """Of a period that is over, what is past: nothing of it is ahead."""
    over = asked.until is not None and asked.until.last_day < today
    return replace(asked, turns=(Turn.PAST,)) if over and asked.turns == (Turn.AHEAD,) else asked


def shows_days(found: UpcomingPage) -> bool:
    """Whether international days stand among them: where nothing narrower than a period ahead is asked for."""
    asked = found.page.asked
    return asked == RecordFilter(asked.kind, turns=(Turn.AHEAD,), from_=asked.from_, until=asked.until)


def span_of(found: UpcomingPage) -> tuple[date, date]:
    """From which day to which a page lasts, both included; pages lie beside each other without a gap."""
    asked, rows = found.page.asked, found.page.rows
    starts = max(found.today, asked.from_.first_day) if asked.from_ else found.today
    dated = [day for each in rows if (day := _begins(each)) is not None]
    if found.page.page and rows:
        starts = max(starts, _begins(rows[0]) or date.max)
    if found.goes_on is not None:
        return starts, found.goes_on - _ONE_DAY
    if asked.until:
        return starts, asked.until.last_day
    return starts, max(starts, *dated, found.today) + _LOOKS_AHEAD if starts < date.max else starts


def placed(days: Sequence[Observed], rows: Sequence[Conference]) -> tuple[tuple[Observed, ...], ...]:
    """The days before each conference, and after the last one."""
    rest = list(days)
    slots: list[tuple[Observed, ...]] = []
    for each in rows:
        begins = _begins(each) or date.max
        slots.append(tuple(day for day in rest if day.on <= begins))
        rest = [day for day in rest if day.on > begins]
    return (*slots, tuple(rest))


def _begins(conference: Conference) -> date | None:
    starts = conference.times.starts
    return starts.last_day if starts else None
