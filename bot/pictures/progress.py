"""The picture of a Call's progress: how many signed, since when, which groups, how many youth- and women-led.

It knows no language: every text arrives translated, every number that is read arrives written.
"""

from dataclasses import dataclass
from datetime import date

from bot.pictures.parts import Bar, Share


@dataclass(frozen=True, slots=True)
class ProgressPicture:
    """What the picture says, from top to bottom.

    `growth` is the total of each day on which it changed, oldest first; `growth_ticks` are days to name.
    Where a part has nothing to show, its `_empty` text stands in its place; without shares there is no such part.
    """

    title: str
    source: str
    headline: str
    goal_label: str
    total: int
    goal: int
    growth_title: str
    growth: tuple[tuple[date, int], ...]
    growth_ticks: tuple[tuple[date, str], ...]
    growth_empty: str
    groups_title: str
    groups: tuple[Bar, ...]
    groups_empty: str
    shares_title: str
    shares: tuple[Share, ...]
    note: str

    def draw(self) -> bytes:
        """The PNG; see `draw`."""
        return draw(self)


def draw(picture: ProgressPicture) -> bytes:
    """PNG, 1200 pixels wide, as high as it needs to be: 1500 with nothing to show, 2400 with every group.

    About 0.3 s of work, so a matter for the studio's worker.
    """
    from bot.pictures.progress_sheet import compose  # brings matplotlib along

    return compose(picture)
