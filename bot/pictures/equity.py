"""The picture of whose voice is missing: each group's share, who leads, and the countries heard from in each region.

It knows no language: every text arrives translated, every number that is read arrives written.
"""

from dataclasses import dataclass

from bot.pictures.parts import Bar, Share


@dataclass(frozen=True, slots=True)
class RegionTally:
    """How many countries of a region are heard from; `shown` says it, and `named` names some of them, or is empty."""

    label: str
    heard: int
    countries: int
    shown: str
    named: str


@dataclass(frozen=True, slots=True)
class EquityPicture:
    """What the picture says, from top to bottom.

    A bar without a size and a region without a country heard say in words that nothing is known of them.
    """

    title: str
    source: str
    headline: str
    heard: str
    groups_title: str
    groups_of: str
    groups: tuple[Bar, ...]
    shares_title: str
    shares: tuple[Share, ...]
    regions_title: str
    regions_key: str
    regions: tuple[RegionTally, ...]
    note: str

    def draw(self) -> bytes:
        """The PNG; see `draw`."""
        return draw(self)


def draw(picture: EquityPicture) -> bytes:
    """PNG, 1200 pixels wide, as high as it needs to be: 2500 with nobody heard from, 3000 with everyone.

    About 0.4 s of work, so a matter for the studio's worker.
    """
    from bot.pictures.equity_sheet import compose  # brings matplotlib along

    return compose(picture)
