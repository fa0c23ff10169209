"""Who takes part in a record beside those who look after it: they ask, and are answered."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

SAID_LIMIT: Final = 600


class Joining(StrEnum):
    """How someone stands who asked to take part, or was asked to."""

    ASKED = "asked"
    AGREED = "agreed"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class Participant:
    """A member who takes part or asks to, for themselves or for an organisation that they act for.

    `discord_id` is for those who answer, and for nobody else. Without a member it is an organisation that is asked.
    """

    id: int
    record_id: int
    member_id: int | None
    discord_id: int | None
    organisation_id: int | None
    # The organisation's name.
    organisation: str | None
    said: str
    standing: Joining
    asked_at: datetime
    answered_at: datetime | None


@dataclass(frozen=True, slots=True)
class Participation:
    """How many take part in a record, and how its reader stands to it."""

    # Members and organisations that were agreed to; organisations each once.
    people: int = 0
    organisations: int = 0
    # Who waits for an answer; counted for those who may answer.
    asking: int = 0
    mine: Joining | None = None
