"""Reminding those who asked: a week and a day before something, at an hour at which nobody is woken."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import Final

from bot.domain.conferences import Conference, ConferenceStatus, DeadlineKind
from bot.domain.dates import Precision, When
from bot.domain.moments import deadline_at, instant, shown_at

# Nobody is reminded before or after these hours, by the clock of the server where they asked.
EARLIEST: Final = 8
LATEST: Final = 20
# Planned an hour earlier than that, so that what waits its turn still goes out.
_LAST_PLANNED: Final = time(LATEST - 1)
_TO_COME: Final = (ConferenceStatus.PROPOSED, ConferenceStatus.CONFIRMED)
_OFF: Final = (ConferenceStatus.CANCELLED, ConferenceStatus.POSTPONED)


class About(StrEnum):
    """What a reminder is about: that it begins, that a deadline comes, that something changed."""

    START = "start"
    REGISTRATION = "registration"
    PAPERS = "papers"
    MOVED = "moved"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"

    @property
    def news(self) -> bool:
        """Whether it tells of a change."""
        return self in {About.MOVED, About.POSTPONED, About.CANCELLED}


class Ahead(StrEnum):
    """How long before it someone is reminded; news is told at once."""

    WEEK = "week"
    DAY = "day"
    NOW = "now"


_DEADLINES: Final = {DeadlineKind.REGISTRATION: About.REGISTRATION, DeadlineKind.PAPERS: About.PAPERS}


@dataclass(frozen=True, slots=True)
class Planned:
    """What someone is told once: about what, of which day, and when."""

    about: About
    ahead: Ahead
    # The day of which it tells; None where news knows of none.
    of_day: When | None
    due_at: datetime
    # From then on it would come too late.
    until: datetime | None = None

    @property
    def key(self) -> tuple[About, Ahead, str]:
        """By what it is told once."""
        return self.about, self.ahead, str(self.of_day or "")


def reminders_of(conference: Conference, zone: str | None) -> list[Planned]:
    """All that those are told who asked in a server of that zone, past or to come.

    A date that is known by its month or year alone is announced once its day is known.
    """
    if conference.status not in _TO_COME:
        return []
    return [
        planned
        for about, day, moment, until in _occasions(conference, zone)
        for planned in _before(about, day, moment, until, zone)
    ]


def _occasions(conference: Conference, reader: str | None) -> Iterator[tuple[About, When, datetime, datetime]]:
    """What there is to be reminded of: its day, when that or its hour begins, and when it is too late for it."""
    times, zone = conference.times, conference.times.zone or reader
    if times.starts is not None and times.starts.precision is Precision.DAY:
        begins = instant(times.starts.first_day, times.opens or time.min, zone)
        yield About.START, times.starts, begins, begins
    for each in conference.deadlines:
        if each.due.precision is Precision.DAY:
            begins = instant(each.due.first_day, time.min, zone)
            yield _DEADLINES[each.kind], each.due, begins, deadline_at(each, zone)


def _before(about: About, day: When, moment: datetime, until: datetime, reader: str | None) -> list[Planned]:
    """A week and a day before a moment by the reader's clock; the first is too late once the second is due."""
    local = shown_at(moment, reader)
    found: list[Planned] = []
    for ahead, days in ((Ahead.DAY, 1), (Ahead.WEEK, 7)):
        hour = min(max(local.time(), time(EARLIEST)), _LAST_PLANNED)
        due = civil(instant(local.date() - timedelta(days=days), hour, reader), reader)
        found.append(Planned(about, ahead, day, due, until))
        until = due
    return found[::-1]


def civil(moment: datetime, zone: str | None) -> datetime:
    """A moment, or the next after it at which the clocks of a zone show no hour of the night; in UTC."""
    local = shown_at(moment, zone)
    if EARLIEST <= local.hour < LATEST:
        return moment
    day = local.date() if local.hour < EARLIEST else local.date() + timedelta(days=1)
    return instant(day, time(EARLIEST), zone)


def to_come(conference: Conference, zone: str | None, now: datetime) -> list[Planned]:
    """What is still planned for someone who asks now: what was due already comes no more."""
    return [each for each in reminders_of(conference, zone) if each.due_at > now]


def news_of(before: Conference, after: Conference, zone: str | None, now: datetime) -> Planned | None:
    """What those are told who asked to be reminded, once a conference changed; None where nothing moved.

    Nobody is told of the past: neither that it was cancelled afterwards, nor that its date was corrected.
    """
    about, day = _change(before, after), after.times.starts
    if about is None:
        return None
    if about is not About.MOVED:
        day = before.times.starts
    if day is not None and day.last_day < now.date():
        return None
    return Planned(about, Ahead.NOW, day, civil(now, zone))


def _change(before: Conference, after: Conference) -> About | None:
    old, new = before.times, after.times
    moved = (old.starts, old.opens, old.zone if old.opens else None) != (
        new.starts,
        new.opens,
        new.zone if new.opens else None,
    )
    if after.status is ConferenceStatus.CANCELLED:
        return About.CANCELLED if before.status is not after.status else None
    if after.status is ConferenceStatus.HELD:
        return None
    if moved:
        return About.MOVED if new.starts else About.POSTPONED
    if after.status is ConferenceStatus.POSTPONED:
        return About.POSTPONED if before.status is not after.status else None
    # It takes place after all.
    return About.MOVED if before.status in _OFF and new.starts is not None else None
