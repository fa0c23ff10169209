"""Counting without exposing who signed: no shown cell holds fewer than five people."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.tallies import (
    SMALL_CELL,
    Breakdown,
    goals,
    growth,
    next_goal,
    passed_goal,
    share,
    together,
    without_small_cells,
)

COUNTS = st.dictionaries(st.text("abcdefgh", min_size=1, max_size=2), st.integers(0, 12))


@pytest.mark.parametrize(
    ("counts", "shown"),
    [
        ({}, Breakdown(())),
        ({"youth": 4}, Breakdown((), 4)),
        ({"youth": 5}, Breakdown((("youth", 5),))),
        ({"youth": 9, "media": 3, "academia": 2}, Breakdown((("youth", 9),), 5)),
        ({"youth": 9, "media": 6, "academia": 1}, Breakdown((("youth", 9),), 7)),
        ({"youth": 9, "media": 1}, Breakdown((), 10)),
        ({"youth": 5, "media": 5, "academia": 0}, Breakdown((("media", 5), ("youth", 5)))),
    ],
)
def test_small_cells_merge_and_a_small_other_takes_the_next_smallest(counts: dict[str, int], shown: Breakdown) -> None:
    assert without_small_cells(counts) == shown


@given(COUNTS)
def test_no_cell_is_under_five_unless_all_people_together_are(counts: dict[str, int]) -> None:
    shown, people = without_small_cells(counts), sum(counts.values())
    assert all(n >= SMALL_CELL for _, n in shown.cells)
    assert shown.other == 0 or shown.other >= SMALL_CELL or (shown.other == people and not shown.cells)


@given(COUNTS)
def test_merging_loses_nobody_and_alters_no_cell_that_is_shown(counts: dict[str, int]) -> None:
    shown = without_small_cells(counts)
    assert sum(n for _, n in shown.cells) + shown.other == sum(counts.values())
    assert all(counts[value] == n for value, n in shown.cells)


@given(COUNTS)
def test_no_more_is_merged_than_the_rule_asks_for(counts: dict[str, int]) -> None:
    shown = without_small_cells(counts)
    merged = sorted(n for value, n in counts.items() if n and value not in dict(shown.cells))
    large = [n for n in merged if n >= SMALL_CELL]
    # At most one large cell joins the small ones: with it, *other* is large enough.
    assert len(large) <= 1
    assert all(each <= n for each in large for _, n in shown.cells)


@given(COUNTS)
def test_the_largest_cell_comes_first_and_equal_ones_keep_one_order(counts: dict[str, int]) -> None:
    shown = without_small_cells(counts)
    assert list(shown.cells) == sorted(shown.cells, key=lambda cell: (-cell[1], cell[0]))
    assert without_small_cells(dict(reversed(counts.items()))) == shown


@pytest.mark.parametrize(
    ("parts", "shown"),
    [
        ([(5, 10)], 0.5),
        ([(4, 10)], None),
        ([(6, 10)], None),
        ([(0, 0)], None),
        ([(0, 9)], None),
        ([(5, 10), (4, 10)], 0.5),
        ([(5, 10), (10, 20)], 0.5),
        ([(4, 10), (4, 10)], None),
        ([], None),
    ],
)
def test_a_share_is_said_only_where_both_of_its_sides_have_five(
    parts: list[tuple[int, int]], shown: float | None
) -> None:
    assert share(parts) == shown


def test_breakdowns_are_added_up_after_each_was_merged() -> None:
    network, home = without_small_cells({"a": 9, "b": 6}), without_small_cells({"a": 5, "b": 4, "c": 3})
    assert together([network, home]) == Breakdown((("a", 14), ("b", 6)), 7)


def test_goals_begin_small_and_go_on_by_the_same_steps() -> None:
    assert goals()[:9] == [25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000]
    assert goals() == sorted(set(goals()))
    assert 1_000_000 in goals()


@pytest.mark.parametrize(
    ("total", "passed", "following"),
    [(0, None, 25), (24, None, 25), (25, 25, 50), (99, 50, 100), (100, 100, 250), (600, 500, 1_000)],
)
def test_a_total_stands_between_two_goals(total: int, passed: int | None, following: int) -> None:
    assert (passed_goal(total), next_goal(total)) == (passed, following)


@given(st.integers(0, 10**9 - 1))
def test_every_total_has_a_goal_ahead_and_none_behind_that_it_did_not_reach(total: int) -> None:
    assert next_goal(total) > total >= (passed_goal(total) or 0)


def test_growth_adds_up_by_day_and_leaves_out_days_without_a_signature() -> None:
    days = {"2026-03-09": 4, "2026-03-02": 3, "2026-03-05": 0}
    assert growth(days) == ((date(2026, 3, 2), 3), (date(2026, 3, 9), 7))
