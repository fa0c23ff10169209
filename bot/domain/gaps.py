"""Gaps worth filling: cells of areas and regions in which nothing is known, a few at a time and others each time."""

from collections.abc import Collection, Sequence
from typing import Final

from bot.domain.areas import AREAS, REGIONS, Area
from bot.domain.countries import REGION_OF
from bot.domain.coverage import Cell, Place
from bot.domain.digests import About, DigestFilter

# So many an edition names.
MOST_GAPS: Final = 3
_AREAS: Final = tuple(each for each in AREAS if each is not Area.OTHER)
# Neighbours differ in both: there are seven areas and six regions, so that this comes by every cell once.
_IN_TURN: Final = tuple(
    (_AREAS[at % len(_AREAS)], Place(REGIONS[at % len(REGIONS)])) for at in range(len(_AREAS) * len(REGIONS))
)


def next_gaps(known: Collection[tuple[Area, Place]], wanted: DigestFilter, before: Sequence[Cell]) -> tuple[Cell, ...]:
    """The gaps whose turn it is, among those that a filter lets through: after those of last time.

    Those of last time come again only where no others are left.
    """
    asked = DigestFilter(areas=wanted.areas, regions=(*wanted.regions, *(REGION_OF[each] for each in wanted.countries)))
    empty = [cell for cell in _IN_TURN if cell not in known and asked.refuses(_about(*cell)) is None]
    last = [(each.area, each.place) for each in before]
    turn = _IN_TURN.index(last[-1]) + 1 if last and last[-1] in _IN_TURN else 0
    waiting = sorted(empty, key=lambda cell: (cell in last, (_IN_TURN.index(cell) - turn) % len(_IN_TURN)))
    return tuple(Cell(area, place) for area, place in waiting[:MOST_GAPS])


def _about(area: Area, place: Place) -> About:
    return About(areas=(area,), regions=(place.region,) if place.region else ())
