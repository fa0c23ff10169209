"""What the bot posts for all to see, as data: the cogs give it a face."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bot.domain.announcements import News
from bot.domain.calls import Call
from bot.domain.conferences import Conference
from bot.domain.coverage import Cell
from bot.domain.digests import Digest, Trouble
from bot.domain.editions import EditionPosting
from bot.domain.equity import Equity
from bot.domain.records import RecordKind
from bot.domain.reminders import About, Ahead
from bot.domain.signatures import SignatoriesPage
from bot.domain.tallies import Progress


class PostKind(StrEnum):
    """The kinds of post that are kept track of."""

    CARD = "card"
    SIGNATORIES = "signatories"
    # The one quiet line in a reviewers' channel.
    REVIEWS = "reviews"
    # The conferences ahead, in a channel.
    CALENDAR = "calendar"


@dataclass(frozen=True, slots=True)
class Post:
    """A message of the bot that is kept current."""

    id: int
    kind: PostKind
    call_id: int | None
    server_id: int
    channel_id: int
    message_id: int | None
    language: str
    shown_total: int
    edited_at: datetime
    page: int = 0


@dataclass(frozen=True, slots=True)
class CardPosting:
    """The lasting card of a Call: Sign, Read, Progress."""

    call: Call
    total: int
    closed: bool
    language: str


@dataclass(frozen=True, slots=True)
class SignatoriesPosting:
    """A page of signatories, posted."""

    page: SignatoriesPage
    language: str


@dataclass(frozen=True, slots=True)
class NewsPosting:
    """News of a Call: a milestone, a new version, its end. The number says which (bot/domain/announcements.py)."""

    news: News
    call: Call
    number: int
    total: int
    language: str


@dataclass(frozen=True, slots=True)
class ProgressPosting:
    """The picture of progress, posted."""

    progress: Progress
    language: str


@dataclass(frozen=True, slots=True)
class EquityPosting:
    """The picture of whose voice is missing, posted."""

    equity: Equity
    language: str


@dataclass(frozen=True, slots=True)
class ReviewsPosting:
    """How much waits for a server's reviewers, and since when the oldest of it."""

    waiting: int
    oldest: datetime | None
    language: str
    # Records that look for someone to look after them.
    unattended: int = 0


@dataclass(frozen=True, slots=True)
class GapPosting:
    """A question to all who read a channel: what do they know of a cell in which nothing is known?"""

    cell: Cell
    language: str


@dataclass(frozen=True, slots=True)
class CalendarPosting:
    """The conferences ahead that everyone who reads a channel may see, the next one first."""

    conferences: tuple[Conference, ...]
    # Whether there are more than are shown.
    more: bool
    # The day that it is in the server's zone.
    today: date
    language: str


@dataclass(frozen=True, slots=True)
class AuthorPosting:
    """The question to the author of a message: may a record be made from it? It calls them, and nobody else."""

    draft_id: int
    kind: RecordKind
    author_discord_id: int
    link: str
    # Who wants to log it, as Discord shows them.
    asker: str
    language: str


@dataclass(frozen=True, slots=True)
class ReminderPosting:
    """A reminder of a conference, in a channel or to one person; it names nobody who asked for it."""

    conference: Conference
    about: About
    ahead: Ahead
    # Of which day it tells, as it is kept; empty where news knows of none.
    of_day: str
    language: str
    # To one person, who can have it stopped.
    private: bool = False


@dataclass(frozen=True, slots=True)
class TroublePosting:
    """That a digest does not arrive, and why: to whoever set it up, or where its server's organisers read."""

    digest: Digest
    trouble: Trouble
    language: str
    # To one person, outside every server.
    private: bool = False


Posting = (
    CardPosting
    | SignatoriesPosting
    | NewsPosting
    | ProgressPosting
    | EquityPosting
    | ReviewsPosting
    | GapPosting
    | CalendarPosting
    | AuthorPosting
    | ReminderPosting
    | EditionPosting
    | TroublePosting
)
