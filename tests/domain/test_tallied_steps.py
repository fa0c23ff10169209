"""When a gap counts as filled in a window."""

from collections import Counter

import pytest

from bot.domain.tallied_steps import Tally

CELL = 5


@pytest.mark.parametrize(
    ("fresh", "by_its_end", "known", "filled"),
    [
        pytest.param(2, 1, 2, 1, id="all of it is seen since the window began, some of it by its end"),
        pytest.param(2, 2, 3, 0, id="something was known before"),
        pytest.param(2, 0, 2, 0, id="the first was logged after the window"),
    ],
)
def test_a_gap_is_filled_once_something_is_known_where_nothing_was(
    fresh: int, by_its_end: int, known: int, filled: int
) -> None:
    tally = Tally(fresh=+Counter({CELL: fresh}), by_its_end=+Counter({CELL: by_its_end}))
    assert tally.filled({CELL: known}) == filled
