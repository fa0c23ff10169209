"""The picture of what a reference mapping counted: bars for each area, each scope and each region, and no fields.

It knows no language: every text arrives translated, every number that is read arrives written.
"""

from dataclasses import dataclass

from bot.pictures.parts import Bar


@dataclass(frozen=True, slots=True)
class Margin:
    """One way in which the same projects were counted; `about` says what its bars are, and what may not be done."""

    title: str
    about: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class MarginsPicture:
    """What the picture says, from top to bottom."""

    title: str
    source: str
    headline: str
    dated: str
    margins: tuple[Margin, ...]
    note: str

    def draw(self) -> bytes:
        """The PNG; see `draw`."""
        return draw(self)


def draw(picture: MarginsPicture) -> bytes:
    """PNG, 1200 pixels wide, as high as it needs to be: about 3000. About 0.3 s of work, for the studio's worker."""
    from bot.pictures.margins_sheet import compose  # brings matplotlib along

    return compose(picture)
