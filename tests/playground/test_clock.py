"""The playground's time jumps ahead, and never back."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.playground.clock import Clock, Jump
from bot.playground.notes import DataFile

SUNDAY = datetime(2026, 11, 22, 15, 30, tzinfo=UTC)
MONDAY = datetime(2026, 11, 23, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("jump", "start", "target"),
    [
        (Jump.HOUR, SUNDAY, SUNDAY + timedelta(hours=1)),
        (Jump.DAY, SUNDAY, SUNDAY + timedelta(days=1)),
        (Jump.MONDAY, SUNDAY, MONDAY),
        (Jump.MONDAY, MONDAY - timedelta(seconds=1), MONDAY),
        (Jump.MONDAY, MONDAY, MONDAY + timedelta(days=7)),
        (Jump.HALF_YEAR, SUNDAY, datetime(2027, 5, 25, 15, 30, tzinfo=UTC)),
    ],
)
def test_where_a_jump_leads(jump: Jump, start: datetime, target: datetime) -> None:
    assert jump.target(start) == target


def test_a_later_start_goes_on_from_where_the_clock_was_moved_to(data: DataFile) -> None:
    Clock(data.notes(), lambda: SUNDAY).skip_to(MONDAY)
    assert Clock(data.notes(), lambda: SUNDAY + timedelta(minutes=5)).now() == MONDAY + timedelta(minutes=5)


def test_an_instant_that_is_past_moves_nothing(data: DataFile) -> None:
    clock = Clock(data.notes(), lambda: MONDAY)
    clock.skip_to(SUNDAY)
    assert clock.now() == MONDAY


def test_starting_over_forgets_the_data_and_what_is_beside_it(data: DataFile) -> None:
    Clock(data.notes(), lambda: SUNDAY).skip_to(MONDAY)
    for name in ("playground.db", "playground.db-wal", "playground.db-shm", "playground.erasures"):
        (data.path.parent / name).touch()
    (data.path.parent / "accord.db").touch()
    data.forget()
    assert [path.name for path in data.path.parent.iterdir()] == ["accord.db"]
    assert data.notes().seconds_ahead == 0
