"""What stands beside the rows of an export: nothing from which a few who are not shown could be found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.exports import beside_rows
from bot.domain.tallies import SMALL_CELL, Breakdown


@pytest.mark.parametrize(
    ("counts", "shown", "cells", "other"),
    [
        # As everywhere: small ones are merged, and the next smallest joins them.
        ({"youth": 9, "media": 5, "academia": 1}, {}, (("youth", 9),), 6),
        # Of seven, six are shown: the seventh would stand alone, and so is merged with five others.
        ({"youth": 7, "media": 20, "academia": 6}, {"youth": 6}, (("media", 20),), 13),
        ({"youth": 7, "media": 20}, {"youth": 6}, (), 27),
        # All who are there are shown, or five are not: both may stand.
        ({"youth": 7, "media": 20}, {"youth": 7, "media": 15}, (("media", 20), ("youth", 7)), 0),
        # What is merged must not stand alone together either.
        ({"youth": 8, "media": 7, "academia": 6}, {"youth": 8, "media": 7, "academia": 4}, (), 21),
        # Rows of those who changed their group since the day's count do not make anyone stand alone.
        ({"youth": 5}, {"youth": 9}, (("youth", 5),), 0),
        ({}, {}, (), 0),
        ({"youth": 3}, {"youth": 3}, (), 3),
    ],
)
def test_a_cell_stands_apart_only_if_nobody_in_it_stands_alone(
    counts: dict[str, int], shown: dict[str, int], cells: tuple[tuple[str, int], ...], other: int
) -> None:
    assert beside_rows(counts, shown) == Breakdown(cells, other)


GROUPS = st.dictionaries(st.sampled_from("abcdefgh"), st.tuples(st.integers(0, 40), st.integers(0, 40)))


@given(GROUPS)
def test_whoever_subtracts_finds_nobody_or_five(groups: dict[str, tuple[int, int]]) -> None:
    counts = {group: max(people, shown) for group, (people, shown) in groups.items()}
    shown = {group: min(people, shown) for group, (people, shown) in groups.items()}
    found = beside_rows(counts, shown)
    assert sum(n for _, n in found.cells) + found.other == sum(counts.values())
    apart = dict(found.cells)
    for group, n in found.cells:
        assert n >= SMALL_CELL
        assert n - shown[group] == 0 or n - shown[group] >= SMALL_CELL
    merged_unseen = found.other - sum(n for group, n in shown.items() if group not in apart)
    # Everything merged says what the total says: that one is public.
    assert not apart or merged_unseen == 0 or (merged_unseen >= SMALL_CELL and found.other >= SMALL_CELL)
