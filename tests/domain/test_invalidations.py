"""Reading a moment as people type it, and what can still be decided."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.errors.invalidations import TimeNotRead
from bot.domain.invalidations import moment

NIGHT = datetime(2026, 3, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("", None),
        ("  ", None),
        ("2026-03-01", NIGHT),
        (" 2026-03-01 14:00 ", NIGHT.replace(hour=14)),
        ("2026-03-01T9:05", NIGHT.replace(hour=9, minute=5)),
        ("2026-03-01 14h30", NIGHT.replace(hour=14, minute=30)),
        ("2026-03-01 00:00", NIGHT),
    ],
)
def test_a_moment_is_read_in_utc(typed: str, read: datetime | None) -> None:
    assert moment(typed) == read


def test_a_day_alone_ends_with_its_last_instant() -> None:
    assert moment("2026-03-01", last=True) == NIGHT + timedelta(days=1, microseconds=-1)
    assert moment("2026-03-01 14:00", last=True) == NIGHT.replace(hour=14)


@pytest.mark.parametrize(
    "typed",
    [
        "yesterday",
        "01/03/2026",
        "2026-02-30",
        "2026-03-01 25:00",
        "2026-03-01 14",
        "9999-12-31",
        "٢٠٢٦-٠٣-٠١",
        "x" * 999,
    ],
)
def test_what_is_no_moment_is_given_back(typed: str) -> None:
    with pytest.raises(TimeNotRead) as refused:
        moment(typed, last=True)
    assert refused.value.typed == typed[:100]
