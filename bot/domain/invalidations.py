"""Signatures that a reviewer found not to be genuine: by one or by filter, and for a while to be taken back."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Final

from bot.domain.calls import Call
from bot.domain.countries import Country
from bot.domain.errors.invalidations import NothingChosen, TimeNotRead, TimesReversed
from bot.domain.groups import StakeholderGroup
from bot.domain.tallies import SMALL_CELL

# What is prepared waits so long for its maker's yes.
PREPARED_FOR: Final = timedelta(days=1)
# So long it can be taken back.
TAKEN_BACK_WITHIN: Final = timedelta(days=30)
_MOMENT: Final = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[ T]([0-9]{1,2})[:hH]([0-9]{2}))?")
_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Chosen:
    """Which signatures of one's own server. Raises NothingChosen where that would be all, TimesReversed."""

    since: datetime | None = None
    until: datetime | None = None
    group: StakeholderGroup | None = None
    country: Country | None = None
    signature_id: int | None = None

    def __post_init__(self) -> None:
        if not any((self.since, self.until, self.group, self.country, self.signature_id)):
            raise NothingChosen
        if self.since is not None and self.until is not None and self.until < self.since:
            raise TimesReversed


class Stage(StrEnum):
    """How far an invalidation is."""

    PREPARED = "prepared"
    UNDER_WAY = "under_way"
    DONE = "done"
    TAKEN_BACK = "taken_back"


@dataclass(frozen=True, slots=True)
class Invalidation:
    """What a reviewer chose and why, and what became of it."""

    id: int
    call_id: int
    server_id: int
    made_by: int | None
    chosen: Chosen
    reason: str
    asked_at: datetime
    begun_at: datetime | None = None
    done_at: datetime | None = None
    undone_at: datetime | None = None

    @property
    def stage(self) -> Stage:
        """How far it is."""
        if self.undone_at is not None:
            return Stage.TAKEN_BACK
        if self.done_at is not None:
            return Stage.DONE
        return Stage.PREPARED if self.begun_at is None else Stage.UNDER_WAY

    def stale(self, now: datetime) -> bool:
        """Whether it waited too long to be carried out."""
        return self.begun_at is None and now > self.asked_at + PREPARED_FOR

    def final(self, now: datetime) -> bool:
        """Whether it cannot be taken back any more."""
        return self.done_at is not None and now > self.done_at + TAKEN_BACK_WITHIN


@dataclass(frozen=True, slots=True)
class Held:
    """A signature that is held invalid, as it was numbered then, and whose it was."""

    signature_id: int
    member_id: int | None


@dataclass(frozen=True, slots=True)
class Decision:
    """An invalidation as its reviewer sees it. Fewer than five are not counted out (PRODUCT.md §4, Tallies)."""

    call: Call
    invalidation: Invalidation
    # None for fewer than five, or none: a filter must not find out who is counted only.
    signatures: int | None
    # Who is chosen by one, as they are listed.
    listed: str | None = None


@dataclass(frozen=True, slots=True)
class DecisionsPage:
    """A page of the invalidations of a server for one Call, the newest first."""

    call: Call
    decisions: tuple[Decision, ...]
    page: int
    pages: int
    # Those that can still be taken back.
    open: frozenset[int]


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a member's signature on a Call does not count, and whom to turn to."""

    call_id: int
    reason: str
    at: datetime
    server: str
    contact: str | None


def said_aloud(signatures: int) -> int | None:
    """A number of signatures that nobody can be found by, or None."""
    return signatures if signatures >= SMALL_CELL else None


def moment(typed: str, *, last: bool = False) -> datetime | None:
    """A moment typed as 2026-03-01 14:00 or 14h00, in UTC; a day alone is its beginning, or its end for the `last` one.

    None where nothing was typed. Raises TimeNotRead.
    """
    typed = typed.strip()
    if not typed:
        return None
    match = _MOMENT.fullmatch(typed)
    try:
        if match is None:
            raise ValueError(typed)
        day, hour, minute = match.groups(None)
        read = datetime.strptime(f"{day} {hour or 0}:{minute or 0}", "%Y-%m-%d %H:%M").replace(tzinfo=UTC)
        return read + _DAY - timedelta(microseconds=1) if last and hour is None else read
    except (ValueError, OverflowError) as error:
        raise TimeNotRead(typed=typed[:100]) from error
