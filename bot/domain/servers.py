"""A server: a Discord guild that has the bot. A guest until a steward admits it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from bot.domain.members import Member

# In which hours are typed where nobody chose a zone.
DEFAULT_ZONE: Final = "UTC"
LONGEST_ZONE: Final = 60
# So many channels of a server show a calendar at most.
MOST_CALENDARS: Final = 3
# Stands for the whole network where a server's id would stand: no server has it.
NETWORK: Final = 0


@dataclass(frozen=True, slots=True)
class ServerSetup:
    """What an admin chose in the two-minute set-up."""

    channel_id: int
    language: str
    reviewer_role_id: int | None = None
    announce_milestones: bool = True
    help_contact: str | None = None


@dataclass(frozen=True, slots=True)
class ConferenceChoices:
    """What a server wants of conferences."""

    zone: str | None = None
    # Whether its conferences become Scheduled Events of it.
    events: bool = False
    # The channels in which calendars stand.
    calendars: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Server:
    """A server as it is kept."""

    id: int
    name: str
    admitted_at: datetime | None = None
    setup: ServerSetup | None = None
    left_at: datetime | None = None
    # The IANA zone in which its members type hours; None where nobody chose one, and UTC is meant.
    zone: str | None = None
    # Since when its conferences become Scheduled Events of it; None where it does not want that.
    events_since: datetime | None = None

    @property
    def guest(self) -> bool:
        """Whether its records count at home only."""
        return self.admitted_at is None


@dataclass(frozen=True, slots=True)
class Welcome:
    """What is known of whoever uses a command: themselves, their server, and whether they must be told something."""

    member: Member | None
    server: Server | None
    has_notices: bool
