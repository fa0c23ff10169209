"""How Accord is doing in a server and in the network, for those who can mend it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.domain.calls import Call
from bot.domain.digests import Digest
from bot.domain.letters import LettersState
from bot.domain.scheduled_events import EventsHealth
from bot.domain.servers import Server


class Health(StrEnum):
    """The word that a line about health begins with."""

    NEEDS_YOU = "needs-you"
    WAITING = "waiting"
    IN_ORDER = "in-order"


class Permission(StrEnum):
    """What Accord must be allowed: in the channel of the Call, and in the server for what it is asked to do there."""

    VIEW_CHANNEL = "view-channel"
    SEND_MESSAGES = "send-messages"
    # Without it a post cannot be looked for after a crash, and would be posted twice.
    READ_MESSAGE_HISTORY = "read-message-history"
    ATTACH_FILES = "attach-files"
    # In the server, for events that are its own.
    CREATE_EVENTS = "create-events"


class Way(StrEnum):
    """Whether a channel can be reached."""

    OPEN = "open"
    LACKING = "lacking"
    GONE = "gone"
    # Discord did not answer.
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Door:
    """The way into the channel of the Call, as Discord says at this moment."""

    way: Way
    missing: tuple[Permission, ...] = ()
    # True where the reviewers' role was deleted.
    role_gone: bool = False


@dataclass(frozen=True, slots=True)
class PostsHealth:
    """How the posts in a server are."""

    cards: int
    # When a card was last brought up to date.
    edited_at: datetime | None
    # Posts that Accord was not allowed to edit when it tried last, and where.
    refused: int
    refused_at: datetime | None
    refused_in: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Waiting:
    """How many of something wait, and since when the oldest does."""

    count: int
    since: datetime | None


@dataclass(frozen=True, slots=True)
class ServerHealth:
    """Everything there is to say of one server."""

    server: Server
    joined_at: datetime
    door: Door | None
    posts: PostsHealth
    reviews: Waiting
    news: Waiting
    # Where its conferences become events of it: how those are, and what Accord may not do.
    events: EventsHealth | None = None
    missing: tuple[Permission, ...] = ()
    # The channels in which calendars stand.
    calendars: tuple[int, ...] = ()
    digests: tuple[Digest, ...] = ()


@dataclass(frozen=True, slots=True)
class NetworkHealth:
    """Everything there is to say of the network, for stewards."""

    admitted: int
    guests: int
    # The names of those that wait longest, as many as are named.
    waiting: tuple[str, ...]
    calls: tuple[Call, ...]
    letters: LettersState
    # Records of servers that left for good, which look for someone to look after them.
    unattended: int = 0


@dataclass(frozen=True, slots=True)
class Status:
    """What `/server status` says."""

    here: ServerHealth
    # When the day's figures were taken for the Call that has waited longest; None where that was never done.
    figures_at: datetime | None
    asked_at: datetime
    network: NetworkHealth | None

    @property
    def figures_late(self) -> bool:
        """Whether the day's figures are those of an earlier day."""
        return self.figures_at is not None and self.figures_at.date() < self.asked_at.date()
