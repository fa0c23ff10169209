"""The picture of how conferences came about: one below the other in time order, with lines between those that led on.

It knows no language: every text arrives translated.
"""

from dataclasses import dataclass
from enum import IntEnum


class Stroke(IntEnum):
    """How a line is drawn; what it means stands in the key, and in words beside each conference."""

    SOLID = 0
    DASHED = 1
    DOTTED = 2


@dataclass(frozen=True, slots=True)
class Meeting:
    """One conference."""

    number: str
    when: str
    title: str
    about: str
    # What it follows, prepares or came out of, in words.
    ways: tuple[str, ...] = ()
    # Whether the picture is about this one.
    asked: bool = False


@dataclass(frozen=True, slots=True)
class Tie:
    """A line between two conferences, by their places from 0."""

    upper: int
    lower: int
    stroke: Stroke


@dataclass(frozen=True, slots=True)
class LineagePicture:
    """What the picture says, from top to bottom."""

    title: str
    source: str
    headline: str
    meetings: tuple[Meeting, ...]
    ties: tuple[Tie, ...]
    key: tuple[tuple[Stroke, str], ...]
    note: str

    def draw(self) -> bytes:
        """The PNG; see `draw`."""
        return draw(self)


def draw(picture: LineagePicture) -> bytes:
    """PNG, 1200 pixels wide, as high as it needs to be. About 0.4 s of work, for the studio's worker."""
    from bot.pictures.lineage_sheet import compose  # brings matplotlib along

    return compose(picture)
