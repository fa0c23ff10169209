"""International days come back each year, in their order, also across the turn of the year."""

from datetime import date

import pytest

from bot.domain.errors import ContentRefused
from bot.domain.observances import between
from bot.files.observances_file import OBSERVANCES, observances_between, read_observances

LEAST = """
[[observance]]
slug = "one"
month = {month}
day = {day}
name = {{ en = "One", fr = "Un" }}
source = {{ en = "A list", fr = "Une liste" }}
"""


def of(first: date, last: date) -> list[tuple[str, str]]:
    return [(each.on.isoformat(), each.observance.slug) for each in observances_between(first, last)]


def test_the_bundled_days_are_those_of_the_specification() -> None:
    assert of(date(2026, 1, 1), date(2026, 12, 31)) == [
        ("2026-02-12", "prevention-of-violent-extremism"),
        ("2026-03-21", "elimination-of-racial-discrimination"),
        ("2026-08-12", "youth"),
        ("2026-09-21", "peace"),
        ("2026-10-02", "non-violence"),
        ("2026-11-16", "tolerance"),
    ]


def test_they_go_on_across_the_turn_of_the_year() -> None:
    assert of(date(2026, 11, 16), date(2027, 2, 12)) == [
        ("2026-11-16", "tolerance"),
        ("2027-02-12", "prevention-of-violent-extremism"),
    ]
    assert of(date(2026, 11, 17), date(2027, 2, 11)) == []
    assert len(of(date(2020, 1, 1), date(2029, 12, 31))) == 60


def test_each_has_its_name_and_source_in_both_languages() -> None:
    for each in read_observances(OBSERVANCES.read_bytes(), OBSERVANCES.name):
        assert each.name.en.startswith("International ")
        assert each.name.fr.startswith("Journée internationale ")
        assert each.source.en != each.source.fr


def test_29_february_is_a_day_of_leap_years_only() -> None:
    days = read_observances(LEAST.format(month=2, day=29).encode(), "ours.toml")
    found = between(days, date(2026, 1, 1), date(2029, 1, 1))
    assert [each.on for each in found] == [date(2028, 2, 29)]


@pytest.mark.parametrize(
    ("text", "where", "problem"),
    [
        (LEAST.format(month=2, day=30), "ours.toml: 1", "there is no day 30 in month 2"),
        (LEAST.format(month=13, day=1), "ours.toml: 1.month", "less than or equal to 12"),
        (LEAST.format(month=1, day=1) + 'who = "me"', "ours.toml: 1.who", "not permitted"),
        (LEAST.format(month=1, day=1).replace(', fr = "Un"', ""), "ours.toml: 1.name.fr", "required"),
        ("[[observance", "ours.toml", "Expected"),
    ],
)
def test_a_wrong_file_is_refused_with_its_place(text: str, where: str, problem: str) -> None:
    with pytest.raises(ContentRefused) as refused:
        read_observances(text.encode(), "ours.toml")
    said = refused.value.data()
    assert said["where"] == where
    assert problem in str(said["problem"])
