"""Cells and views: what stands in a button comes out as it went in, and fits where it is kept."""

from itertools import product

import pytest

from bot.domain.areas import Area
from bot.domain.countries import Country, Region
from bot.domain.coverage import PLACES, Cell, Place, View, Where
from bot.domain.groups import StakeholderGroup
from bot.domain.organisations import LONGEST_WORD

VIEWS = [
    View(where, country, group)
    for where, country, group in product(Where, (None, Country("CA")), (None, *StakeholderGroup))
]


@pytest.mark.parametrize("view", VIEWS, ids=View.packed)
def test_a_cell_is_unpacked_as_it_was_packed_and_fits_its_column_and_a_button(view: View) -> None:
    for area, place in product(Area, view.places):
        cell = Cell(area, place, view)
        assert Cell.unpacked(cell.packed()) == cell
        assert len(cell.packed()) <= LONGEST_WORD
        assert ":" not in cell.packed()


def test_every_cell_is_another_question() -> None:
    cells = [Cell(area, place, view) for view in VIEWS for area, place in product(Area, view.places)]
    assert len({cell.packed() for cell in cells}) == len(cells)


def test_of_a_country_nothing_is_everywhere() -> None:
    assert View().places == PLACES
    assert Place() not in View(country=Country("CA")).places


@pytest.mark.parametrize(("region", "elsewhere"), [(Region.AMERICAS, False), (Region.ASIA, True)])
def test_a_region_that_the_country_is_not_in_is_elsewhere(region: Region, elsewhere: bool) -> None:
    assert Cell(Area.YOUTH, Place(region), View(country=Country("CA"))).elsewhere is elsewhere
    assert not Cell(Area.YOUTH, Place(region)).elsewhere
