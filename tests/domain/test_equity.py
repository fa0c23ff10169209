"""Whose voice is missing is told without telling of anyone, and without calling anyone silent who is not."""

from collections.abc import Mapping
from datetime import UTC, datetime
from random import Random

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.domain.countries import COUNTRIES, COUNTRIES_OF, REGION_OF, Region
from bot.domain.equity import Equity, equity_of
from bot.domain.groups import StakeholderGroup
from bot.domain.tallies import NOT_SAID, SMALL_CELL, Breakdown, Progress, Totals, together, without_small_cells
from tests.guardians.slots import CALL

YOUTH, MEDIA, ACADEMIA = StakeholderGroup.YOUTH, StakeholderGroup.MEDIA, StakeholderGroup.ACADEMIA
GROUPS = st.dictionaries(st.sampled_from(StakeholderGroup), st.integers(0, 12))
ORIGINS = st.dictionaries(st.sampled_from([*COUNTRIES, NOT_SAID]), st.integers(0, 12))


def progress(groups: Breakdown, countries: Breakdown = Breakdown(())) -> Progress:  # noqa: B008 - frozen
    """What a reader sees of two breakdowns of a day."""
    people = groups.other + sum(n for _, n in groups.cells)
    return Progress(
        call=CALL,
        totals=Totals(people, 0),
        as_of=datetime(2026, 3, 2, tzinfo=UTC),
        growth=(),
        groups=groups,
        countries=countries,
        countries_heard=sum(1 for code, _ in countries.cells if code != NOT_SAID),
        servers=1,
        here=None,
        counted=people,
        youth_led=0.5,
        women_led=None,
    )


def equity(groups: Mapping[str, int], countries: Mapping[str, int] | None = None) -> Equity:
    """What a reader sees where so many signed of each group and country."""
    return equity_of(progress(without_small_cells(groups), without_small_cells(countries or {})))


def test_every_group_and_every_region_stands_in_the_order_of_every_list() -> None:
    for seen in (equity({}), equity({MEDIA: 6, YOUTH: 9}, {"TN": 9, "CA": 5})):
        assert [each.group for each in seen.groups] == list(StakeholderGroup)
        assert [(each.region, each.countries) for each in seen.regions] == [
            (region, len(COUNTRIES_OF[region])) for region in Region
        ]


def test_a_share_is_of_all_who_are_counted() -> None:
    seen = {each.group: each.share for each in equity({YOUTH: 10, MEDIA: 5, ACADEMIA: 3, "individual": 2}).groups}
    assert (seen[YOUTH], seen[MEDIA], seen[ACADEMIA]) == (0.5, 0.25, None)


@pytest.mark.parametrize("few", [0, 1, 3])
def test_nobody_and_a_few_are_one_class(few: int) -> None:
    """Whether nobody signed for the media, or one, or three: the whole view is the same."""
    said = equity(
        {YOUTH: 9, "educator": 4, ACADEMIA: 3 - few, MEDIA: few}, {"CA": 9, "FR": 4, "TN": 3 - few, "KE": few}
    )
    assert said == equity({YOUTH: 9, "foundation": 4, "individual": 3}, {"CA": 9, "BR": 4, "NO": 3})


@given(GROUPS, st.randoms(use_true_random=False))
def test_who_stands_behind_other_makes_no_difference(groups: dict[str, int], chance: Random) -> None:
    shown = without_small_cells(groups)
    hidden = [group for group in StakeholderGroup if group not in dict(shown.cells)]
    numbers = [groups.get(group, 0) for group in hidden]
    chance.shuffle(numbers)
    otherwise = groups | dict(zip(hidden, numbers, strict=True))
    # Of two groups of the same size, the one further down the alphabet hides the smaller ones.
    assume(without_small_cells(otherwise) == shown)
    assert equity(otherwise) == equity(groups)


def test_a_group_of_five_that_hides_a_smaller_one_is_in_the_same_class() -> None:
    """That is why the class is not called "fewer than five": six signed for the media here."""
    seen = {each.group: each.share for each in equity({YOUTH: 9, MEDIA: 6, ACADEMIA: 1}).groups}
    assert seen[MEDIA] is seen[ACADEMIA] is seen[StakeholderGroup.FOUNDATION] is None
    assert equity({YOUTH: 9, MEDIA: 6, ACADEMIA: 1}) == equity({YOUTH: 9, MEDIA: 4, ACADEMIA: 3})


def test_who_is_enough_only_with_the_network_and_the_guest_together_is_not_shown() -> None:
    network, home = without_small_cells({YOUTH: 9, MEDIA: 4, ACADEMIA: 2}), without_small_cells({YOUTH: 5, MEDIA: 4})
    seen = equity_of(progress(together([network, home])))
    assert seen.groups_heard == 1
    assert {each.group: each.share for each in seen.groups}[MEDIA] is None


@given(GROUPS, ORIGINS)
def test_heard_from_is_never_said_of_fewer_than_five(groups: dict[str, int], origins: dict[str, int]) -> None:
    seen = equity(groups, origins)
    assert all(groups[each.group] >= SMALL_CELL for each in seen.groups if each.share is not None)
    assert all(origins[code] >= SMALL_CELL for region in seen.regions for code in region.heard)


@given(GROUPS)
def test_what_the_shares_leave_of_the_whole_is_never_one_group(groups: dict[str, int]) -> None:
    people = sum(groups.values())
    shares = {each.group: each.share for each in equity(groups).groups}
    behind = [n for group, n in groups.items() if n and shares[StakeholderGroup(group)] is None]
    assert people - round(people * sum(share or 0 for share in shares.values())) == sum(behind)
    assert len(behind) != 1 or people < SMALL_CELL


@given(ORIGINS)
def test_a_country_is_heard_in_its_own_region_and_not_said_is_none(origins: dict[str, int]) -> None:
    seen = equity({}, origins)
    cells = [code for code, _ in without_small_cells(origins).cells if code != NOT_SAID]
    assert all(REGION_OF[code] is region.region for region in seen.regions for code in region.heard)
    assert sorted(code for region in seen.regions for code in region.heard) == sorted(cells)
    assert seen.countries_heard == len(cells)


def test_the_countries_with_the_most_signatures_come_first() -> None:
    europe = equity({}, {"FR": 7, "NO": 5, "BE": 11, "CA": 20, NOT_SAID: 9}).regions[3]
    assert (europe.region, europe.heard) == (Region.EUROPE, ("BE", "FR", "NO"))
