"""Dates as precise as they are known."""

from datetime import date

import pytest

from bot.domain.dates import Precision, When, in_turn, read_date
from bot.domain.errors import AccordError
from bot.domain.errors.records import DateNotUnderstood, DateUnlikely, EndsBeforeStart, NoSuchDay


@pytest.mark.parametrize(
    ("typed", "kept", "precision"),
    [
        ("2015", "2015", Precision.YEAR),
        (" 2015-06 ", "2015-06", Precision.MONTH),
        ("06/2015", "2015-06", Precision.MONTH),
        ("2015-06-30", "2015-06-30", Precision.DAY),
        ("30.6.2015", "2015-06-30", Precision.DAY),
        ("2024-02-29", "2024-02-29", Precision.DAY),
        ("June 2015", "2015-06", Precision.MONTH),
        ("juin 2015", "2015-06", Precision.MONTH),
        ("Sept. 2015", "2015-09", Precision.MONTH),
        ("30 June 2015", "2015-06-30", Precision.DAY),
        ("June 30th, 2015", "2015-06-30", Precision.DAY),
        ("le 1er août 2015", "2015-08-01", Precision.DAY),
    ],
)
def test_what_is_understood(typed: str, kept: str, precision: Precision) -> None:
    when = read_date(typed)
    assert when is not None
    assert (str(when), when.precision) == (kept, precision)
    assert read_date(str(when)) == when


def test_nothing_is_no_date() -> None:
    assert read_date("  ") is None


@pytest.mark.parametrize(
    ("typed", "error"),
    [
        ("next spring", DateNotUnderstood),
        ("spring 2015", DateNotUnderstood),
        ("30 June 30 2015", DateNotUnderstood),
        ("31 June 2015", NoSuchDay),
        ("June 1066", DateUnlikely),
        ("06/07/2015", DateNotUnderstood),
        ("2015-6-", DateNotUnderstood),
        ("1066", DateUnlikely),
        ("9999-01-01", DateUnlikely),
        ("2015-02-31", NoSuchDay),
        ("31.02.2015", NoSuchDay),
        ("2015-13", NoSuchDay),
        ("2015-00", NoSuchDay),
        ("2015-01-00", NoSuchDay),
        ("2023-02-29", NoSuchDay),
    ],
)
def test_what_is_refused(typed: str, error: type[AccordError]) -> None:
    with pytest.raises(error):
        read_date(typed)


def test_the_first_and_last_day_that_it_may_be() -> None:
    assert (When(2024).first_day, When(2024).last_day) == (date(2024, 1, 1), date(2024, 12, 31))
    assert (When(2024, 2).first_day, When(2024, 2).last_day) == (date(2024, 2, 1), date(2024, 2, 29))
    assert When(2024, 2, 3).first_day == When(2024, 2, 3).last_day == date(2024, 2, 3)


def test_nothing_ends_before_it_starts() -> None:
    in_turn(None, When(2015))
    in_turn(When(2015, 6), When(2015))
    in_turn(When(2015), When(2015, 6))
    with pytest.raises(EndsBeforeStart):
        in_turn(When(2015, 6), When(2015, 5, 31))
    with pytest.raises(EndsBeforeStart):
        in_turn(When(2016), When(2015, 12))
