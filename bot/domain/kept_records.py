"""What is kept of one person around records: what they look after, take part in, wrote and began."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.domain.records import RecordKind


@dataclass(frozen=True, slots=True)
class LookedAfter:
    """A record that someone looks after, by its title."""

    reference: str
    title: str


@dataclass(frozen=True, slots=True)
class Wrote:
    """What someone added to the history of a record."""

    reference: str
    at: datetime
    said: str
    stage: str | None
    link: str | None


@dataclass(frozen=True, slots=True)
class TakesPart:
    """That someone takes part in a record of somebody else, or asked to."""

    reference: str
    title: str
    said: str | None
    standing: str
    asked_at: datetime
    answered_at: datetime | None


@dataclass(frozen=True, slots=True)
class Introduced:
    """That someone asked to work together with whoever looks after another record, or answered that."""

    record: str
    other: str
    asked: bool
    asked_at: datetime
    answered_at: datetime | None
    agreed: bool


@dataclass(frozen=True, slots=True)
class Assessed:
    """A note that someone wrote about a good practice, for an organisation, which keeps it."""

    practice: str
    organisation: str
    note: str
    at: datetime


@dataclass(frozen=True, slots=True)
class ToBeTold:
    """Of what someone is or was reminded, how long before which day, and when."""

    about: str
    ahead: str
    of_day: str
    due_at: datetime
    told_at: datetime | None


@dataclass(frozen=True, slots=True)
class Plans:
    """What someone plans about a conference, whether they show it, and where they are reminded."""

    conference: str
    plan: str
    shown: bool
    remind: bool
    channel_id: int | None
    # Since when Discord takes no direct messages for them.
    refused_at: datetime | None
    at: datetime
    reminders: tuple[ToBeTold, ...] = ()


@dataclass(frozen=True, slots=True)
class Begun:
    """A record that someone began and did not save; or that somebody else began from a message of theirs."""

    kind: RecordKind
    fields: Mapping[str, object]
    begun_at: datetime
    until: datetime
    message_link: str | None
    # Whether it was begun from a message of theirs, by somebody else.
    from_their_message: bool
    # Whether it became a record: nothing that was typed is left in it.
    saved: bool = False


@dataclass(frozen=True, slots=True)
class KeptRecords:
    """All of that. Of what they look after the latest stand here, and how many there are."""

    looked_after: int = 0
    latest: tuple[LookedAfter, ...] = ()
    wrote: tuple[Wrote, ...] = ()
    takes_part: tuple[TakesPart, ...] = ()
    introduced: tuple[Introduced, ...] = ()
    begun: tuple[Begun, ...] = ()
    plans: tuple[Plans, ...] = ()
    assessed: tuple[Assessed, ...] = ()

    @property
    def waiting(self) -> int:
        """How many drafts wait."""
        return sum(not each.saved for each in self.begun)

    @property
    def nothing(self) -> bool:
        """Whether there is none of it."""
        return not any(
            (self.looked_after, self.wrote, self.takes_part, self.introduced, self.begun, self.assessed, self.plans)
        )
