"""What a record leads to along the thread: the points that it answers, what it belongs to, what answers beside it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from bot.domain.calls import Call, Point
from bot.domain.history import Happened
from bot.domain.participation import Participation
from bot.domain.records import Light, LinkKind, Record, RecordKind

# Records of the same organisation that answer the same point: a few, to lead on.
MOST_BESIDE: Final = 5


@dataclass(frozen=True, slots=True)
class AnsweredPoint:
    """A point that a record answers; without its words where the Call has fewer points since."""

    call: Call
    number: int

    @property
    def point(self) -> Point | None:
        """What the point says, in the current version."""
        points = self.call.text.points
        return points[self.number - 1] if self.number <= len(points) else None


@dataclass(frozen=True, slots=True)
class Linked:
    """A record that another one belongs to (`outward`), or that belongs to it."""

    link: LinkKind
    outward: bool
    record: Record


@dataclass(frozen=True, slots=True)
class Around:
    """What stands around a record, as far as its reader may see it."""

    light: Light
    points: tuple[AnsweredPoint, ...] = ()
    links: tuple[Linked, ...] = ()
    beside: tuple[Record, ...] = ()
    # The latest of its history, and whether there is more.
    news: tuple[Happened, ...] = ()
    more_news: bool = False
    participation: Participation = field(default_factory=Participation)
    # Whether its reader looks after it, and whether they may change it: organisers may, too.
    own: bool = False
    may_change: bool = False


@dataclass(frozen=True, slots=True)
class PointAnswers:
    """How many records of each noun answer a point, of those that the reader may see."""

    call: Call
    number: int
    counts: Mapping[RecordKind, int]


@dataclass(frozen=True, slots=True)
class History:
    """What happened to a record, the newest first."""

    record: Record
    lines: tuple[Happened, ...]
