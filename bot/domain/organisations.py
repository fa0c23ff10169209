"""An organisation, and the members who act for it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from bot.domain.names import fold
from bot.domain.visibility import Visibility

# A name's words, as they are looked up: one sign may fold to many letters.
LONGEST_WORD: Final = 60


class Standing(StrEnum):
    """How a representative stands with the reviewers."""

    ASKED = "asked"
    CONFIRMED = "confirmed"
    SENT_BACK = "sent_back"


@dataclass(frozen=True, slots=True)
class Confirmation:
    """Which server's reviewers confirmed something, and when. The name is empty for a server that is gone."""

    server_id: int
    server: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Organisation:
    """An organisation as the asker may see it."""

    id: int
    name: str
    visibility: Visibility
    confirmed: Confirmation | None
    representatives: int

    @property
    def reference(self) -> str:
        """The short stable reference, `ORG-12`."""
        return reference_of(self.id)


@dataclass(frozen=True, slots=True)
class Record:
    """An organisation as it is kept; `home_id` is 0 for the network, or the guest server where alone it is known."""

    id: int
    home_id: int
    name: str
    visibility: Visibility
    confirmed_in: int | None
    confirmed_at: datetime | None

    @property
    def reference(self) -> str:
        """The short stable reference, `ORG-12`."""
        return reference_of(self.id)


@dataclass(frozen=True, slots=True)
class Representative:
    """A member who acts for an organisation, or asks to."""

    id: int
    organisation_id: int
    member_id: int
    server_id: int
    # The name as they typed it.
    named: str
    standing: Standing
    asked_at: datetime
    decided_at: datetime | None
    # The representative who is to take their place once confirmed.
    successor_id: int | None


@dataclass(frozen=True, slots=True)
class Acting:
    """An organisation that someone acts for or asks to: the name as they typed it, and how they stand."""

    name: str
    reference: str
    standing: Standing


@dataclass(frozen=True, slots=True)
class Seen:
    """An organisation as the asker may see it, and how they stand for it."""

    organisation: Organisation
    standing: Standing | None


def reference_of(organisation_id: int) -> str:
    """The short stable reference of an organisation, `ORG-12`."""
    return f"ORG-{organisation_id}"


def words_of(name: str) -> tuple[str, ...]:
    """The words of a name for looking it up: no case, no accents, each once."""
    return tuple(dict.fromkeys(word[:LONGEST_WORD] for word in fold(name).split()))
