"""The made-up people: as many of each group and country as is written down, and someone new with each crowd."""

from collections import Counter

from bot.domain.countries import REGION_OF, Country, Region
from bot.domain.groups import StakeholderGroup
from bot.domain.tallies import SMALL_CELL, without_small_cells
from bot.playground.crowd import MadeUpPerson
from bot.playground.stage import MADE_UP_PEOPLE


def crowds(number: int) -> list[MadeUpPerson]:
    """Everyone who came with the first so many crowds."""
    return [MadeUpPerson(each) for each in range(1, number * MADE_UP_PEOPLE + 1)]


def groups(people: list[MadeUpPerson]) -> set[str]:
    """The groups that are heard from."""
    return {group for group, _ in without_small_cells(Counter(each.group.value for each in people)).cells}


def countries(people: list[MadeUpPerson]) -> set[str]:
    """The countries that are heard from."""
    return {code for code, _ in without_small_cells(Counter(each.country or "" for each in people)).cells} - {""}


def test_the_first_crowd_makes_some_heard_and_leaves_some_out() -> None:
    first = crowds(1)
    assert len(groups(first)) == 5
    assert countries(first) == {"CA", "TN", "FR", "SN", "KE", "ID"}
    assert {REGION_OF[Country(code)] for code in countries(first)} == set(Region) - {Region.OCEANIA}


def test_with_each_of_three_crowds_someone_new_is_heard_from() -> None:
    first, second, third = (crowds(number) for number in (1, 2, 3))
    assert groups(first) < groups(second) < groups(third)
    assert len(countries(first)) < len(countries(second)) < len(countries(third))
    assert {REGION_OF[Country(code)] for code in countries(third)} == set(Region)


def test_some_voices_are_missing_however_many_crowds_come() -> None:
    missing = {group.value for group in StakeholderGroup} - {each.group.value for each in crowds(9)}
    assert missing == {StakeholderGroup.INTERGOVERNMENTAL_ORGANISATION.value}


def test_enough_lead_and_enough_do_not() -> None:
    profiles = [each.profile for each in crowds(1)]
    for leads in (sum(each.youth_led for each in profiles), sum(each.women_led for each in profiles)):
        assert SMALL_CELL <= leads <= MADE_UP_PEOPLE - SMALL_CELL
