"""Gaps worth filling: cells of areas and regions in which nothing is known, a few at a time and others each time."""

from collections.abc import Collection, Sequence
from functools import lru_cache
from typing import Final

from bot.domain.areas import AREAS, REGIONS, Area
from bot.domain.countries import REGION_OF, Country, Region
from bot.domain.coverage import CELLS, Cell, Place
from bot.domain.digests import DigestFilter

# So many an edition names.
MOST_GAPS: Final = 3
_AREAS: Final = tuple(each for each in AREAS if each is not Area.OTHER)
# Neighbours differ in both: there are seven areas and six regions, so that this comes by every cell once.
_IN_TURN: Final = tuple(
    (_AREAS[at % len(_AREAS)], Place(REGIONS[at % len(REGIONS)])) for at in range(len(_AREAS) * len(REGIONS))
)


_TURNS: Final = {cell: at for at, cell in enumerate(_IN_TURN)}
_NUMBERS: Final = {cell: CELLS.index(cell) for cell in _IN_TURN}


def next_gaps(known: Collection[int], wanted: DigestFilter, before: Sequence[Cell]) -> tuple[Cell, ...]:
    """The gaps whose turn it is, among those that a filter lets through: after those of last time.

    `known` are the numbers of the cells that are none. Those of last time come again only where no others are left.
    """
    last = [(each.area, each.place) for each in before]
    turn = 1 + max((_TURNS[each] for each in last[-1:] if each in _TURNS), default=-1)
    wished = _wished(wanted.areas, wanted.regions, wanted.countries)
    empty = [cell for cell in wished if _NUMBERS[cell] not in known]
    waiting = sorted(empty, key=lambda cell: (cell in last, (_TURNS[cell] - turn) % len(_IN_TURN)))
    return tuple(Cell(area, place) for area, place in waiting[:MOST_GAPS])


@lru_cache(maxsize=1_000)
def _wished(
    areas: Collection[Area], regions: Collection[Region], countries: Collection[Country]
) -> tuple[tuple[Area, Place], ...]:
    """The cells that a filter lets through; of a country, its region."""
    asked = {*regions, *(REGION_OF[each] for each in countries)}
    return tuple(
        (area, place)
        for area, place in _IN_TURN
        if (not areas or area in areas) and (not asked or place.region in asked)
    )
