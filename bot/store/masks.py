"""Areas and regions as bits of one number, so that what is known of each is counted from an index alone."""

from collections.abc import Iterable
from functools import cache
from typing import Final

from bot.domain.areas import AREAS, REGIONS, Area
from bot.domain.countries import Region
from bot.domain.coverage import CELLS, PLACES, Place

# The bit of work that is everywhere: its scope is global, and it names no region.
EVERYWHERE: Final = 1 << len(REGIONS)


def area_bits(areas: Iterable[Area]) -> int:
    """The number that stands for some areas."""
    return sum(1 << AREAS.index(each) for each in set(areas))


def areas_in(bits: int) -> tuple[Area, ...]:
    """The areas that a number stands for."""
    return tuple(each for at, each in enumerate(AREAS) if bits >> at & 1)


def region_bits(regions: Iterable[Region], *, everywhere: bool) -> int:
    """The number that stands for some regions, or for everywhere."""
    bits = sum(1 << REGIONS.index(each) for each in set(regions))
    return bits or (EVERYWHERE if everywhere else 0)


def regions_in(bits: int) -> tuple[Region, ...]:
    """The regions that a number stands for; none for everywhere."""
    return tuple(each for at, each in enumerate(REGIONS) if bits >> at & 1)


def places_in(bits: int) -> tuple[Place, ...]:
    """The columns of the matrix that a number stands for: its regions, or everywhere."""
    return tuple(each for at, each in enumerate(PLACES) if bits >> at & 1)


@cache
def cells_in(areas: int, regions: int) -> tuple[int, ...]:
    """The numbers of the cells that two numbers stand for."""
    return tuple(CELLS.index((area, place)) for area in areas_in(areas) for place in places_in(regions))
