"""The server's own Scheduled Event of a conference: what it says, and what keeps Discord from taking it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from hashlib import blake2b
from typing import Final

from bot.domain.conferences import Conference, ConferenceStatus
from bot.domain.moments import closes_at, opens_at

# Two digests stand beside each other in what was told.
_DIGEST: Final = 16


class EventTrouble(StrEnum):
    """What keeps Discord from taking an event."""

    # A permission is missing.
    LACKING = "lacking"
    # The server has as many events as Discord allows.
    FULL = "full"
    REFUSED = "refused"


class Farewell(StrEnum):
    """How an event goes."""

    # It stays until it is over, as an event that does not take place or that is over.
    ENDED = "ended"
    # Nothing of it may be seen any more.
    TAKEN_BACK = "taken-back"


@dataclass(frozen=True, slots=True)
class Event:
    """What a Scheduled Event says, in the language of its server."""

    reference: str
    title: str
    starts: datetime
    ends: datetime
    place: str
    online: bool
    online_link: str | None
    summary: str
    registration: str | None
    language: str

    @property
    def told(self) -> str:
        """Two digests, 64 signs: of what makes it another event, and of everything else that it says."""
        moments = (self.starts.isoformat(), self.ends.isoformat())
        material = (self.title, *moments, self.place, self.online, self.online_link)
        return _digest(material) + _digest((self.summary, self.registration, self.language))

    def differs_from(self, told: str) -> bool:
        """Whether it is another event than the one that was told: not only described in other words."""
        return self.told[: 2 * _DIGEST] != told[: 2 * _DIGEST]


@dataclass(frozen=True, slots=True)
class KeptEvent:
    """An event as it is kept track of."""

    conference_id: int
    server_id: int
    event_id: int | None
    told: str
    trouble: EventTrouble | None = None


@dataclass(frozen=True, slots=True)
class EventsHealth:
    """How the events of a server are."""

    standing: int = 0
    waiting: int = 0
    # How many of those that wait Discord did not take, by why.
    troubles: tuple[tuple[EventTrouble, int], ...] = ()


def _digest(said: tuple[object, ...]) -> str:
    return blake2b(repr(said).encode(), digest_size=_DIGEST).hexdigest()


def event_of(conference: Conference, language: str, now: datetime) -> Event | Farewell | None:
    """What its event says, or how it goes; None where it is over, or nothing can be said of when it is.

    An event needs a conference that is confirmed, with whole days in a known zone.
    """
    if conference.status in {ConferenceStatus.CANCELLED, ConferenceStatus.POSTPONED, ConferenceStatus.HELD}:
        return Farewell.ENDED
    starts, ends = opens_at(conference.times), closes_at(conference.times)
    if conference.status is not ConferenceStatus.CONFIRMED or starts is None or ends is None or ends <= starts:
        return Farewell.TAKEN_BACK
    if ends <= now:
        return None
    return Event(
        reference=conference.reference,
        title=conference.record.title_in(language),
        starts=starts,
        ends=ends,
        place=conference.place,
        online=conference.online,
        online_link=conference.online_link,
        summary=conference.summary_in(language),
        registration=conference.registration,
        language=language,
    )
