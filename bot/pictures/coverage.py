"""The picture of where the work is: a field for each area in each region, with the number of what is known there.

It knows no language: every text arrives translated, every number that is read arrives written.
"""

from dataclasses import dataclass

from bot.pictures.parts import Share


@dataclass(frozen=True, slots=True)
class Field:
    """How much is known of an area in a region, and how that is shown: nothing by a sign, and not by a nought."""

    known: int
    shown: str


@dataclass(frozen=True, slots=True)
class AreaRow:
    """The fields of an area, one for each column."""

    label: str
    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class CoveragePicture:
    """What the picture says, from top to bottom. No field is added to another: an initiative may stand in several."""

    title: str
    counted: str
    headline: str
    unknown: str
    columns: tuple[str, ...]
    rows: tuple[AreaRow, ...]
    key: str
    unknown_sign: str
    unknown_key: str
    shares_title: str
    shares: tuple[Share, ...]
    note: str

    def draw(self) -> bytes:
        """The PNG; see `draw`."""
        return draw(self)


def draw(picture: CoveragePicture) -> bytes:
    """PNG, 1200 pixels wide, as high as it needs to be: about 3000. About 0.4 s of work, for the studio's worker."""
    from bot.pictures.coverage_sheet import compose  # brings matplotlib along

    return compose(picture)
