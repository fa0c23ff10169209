"""How alike two initiatives are: by how telling their words are, and by what both say."""

from dataclasses import replace
from typing import Any

import pytest

from bot.domain.areas import Area
from bot.domain.countries import Country
from bot.domain.dates import When, read_date
from bot.domain.initiatives import Initiative
from bot.domain.overlap import Likeness, most_telling, same_time, telling, without_organisations, words_alike
from bot.domain.records import Record, RecordKind, Subject
from bot.domain.visibility import Visibility
from tests.house import Clock

NOTHING = Likeness(words=0, organisations=0, countries=0, areas=0, times=0)
EVERYTHING = Likeness(words=1, organisations=1, countries=1, areas=1, times=1)


def made(starts: str = "", ends: str = "", **about: Any) -> Initiative:
    now = Clock()()
    record = Record(
        1, RecordKind.INITIATIVE, 1, 1, None, Visibility.SERVER, "Clubs", "en", Subject(**about), None, now, now, now, 1
    )
    return Initiative(record, "", "Lab", starts=read_date(starts), ends=read_date(ends))


def test_all_of_it_is_a_hundred_points_and_nothing_none() -> None:
    assert (NOTHING.points, EVERYTHING.points) == (0, 100)
    assert (NOTHING.likely, EVERYTHING.likely) == (False, True)


def test_organisations_are_looked_at_where_they_can_make_the_difference() -> None:
    assert not NOTHING.may_be
    nearly = replace(NOTHING, words=0.5, countries=1)
    assert (nearly.likely, nearly.may_be) == (False, True)


def test_a_word_tells_the_less_the_more_records_have_it() -> None:
    weights = [telling(found, 1000) for found in (0, 1, 10, 100, 1000)]
    assert weights == sorted(weights, reverse=True)
    assert weights[0] > 4 * weights[-1] > 0


def test_how_telling_a_word_is_depends_on_its_share_and_not_on_the_number_of_records() -> None:
    assert telling(100, 1000) == pytest.approx(telling(1000, 10_000))
    assert telling(1, 2) == telling(1, 250)


def test_texts_are_alike_by_what_they_share_of_both() -> None:
    assert words_alike([], [], 9) == words_alike([2, 3], [], 9) == 0
    assert words_alike([2, 3], [2, 3], 2) == 1
    part = words_alike([2, 3], [3], 2)
    assert 0 < words_alike([2, 3], [3], 50) < part < 1
    assert words_alike([2, 3], [2], 2) < part


@pytest.mark.parametrize(
    ("mine", "theirs", "alike"),
    [(("KE",), ("KE", "UG"), 1), (("KE",), ("UG",), 0), ((), ("UG",), 0.5), ((), (), 0.5)],
)
def test_one_country_is_enough_and_none_says_nothing(
    mine: tuple[Country, ...], theirs: tuple[Country, ...], alike: float
) -> None:
    assert without_organisations(made(countries=mine), made(countries=theirs), 0).countries == alike


def test_areas_are_alike_as_far_as_the_one_with_fewer_shares_them() -> None:
    few, many = made(areas=(Area.GENDER, Area.OTHER)), made(areas=(Area.GENDER, Area.YOUTH, Area.DIALOGUE))
    assert without_organisations(few, many, 0).areas == without_organisations(many, few, 0).areas == 0.5


@pytest.mark.parametrize(
    ("mine", "theirs", "alike"), [("2020", "2020-01", 1), ("2020", "2021", 0.5), ("2020", "2023", 0), ("", "2020", 0.5)]
)
def test_times_are_alike_by_how_close_together_they_begin(mine: str, theirs: str, alike: float) -> None:
    assert without_organisations(made(mine), made(theirs), 0).times == pytest.approx(alike, abs=0.01)


@pytest.mark.parametrize(
    ("mine", "theirs", "same"),
    [
        (("2020", "2021"), ("2021-06", ""), True),
        (("2020", "2021"), ("2022", ""), False),
        (("", "2021"), ("2022", ""), False),
        (("2020", ""), ("2022", ""), True),
        (("", ""), ("2022", ""), False),
    ],
)
def test_two_go_on_at_the_same_time_where_both_say_when(
    mine: tuple[str, str], theirs: tuple[str, str], *, same: bool
) -> None:
    assert same_time(made(*mine), made(*theirs)) is same
    assert same_time(made(*theirs), made(*mine)) is same


def test_the_most_telling_words_are_named_each_once() -> None:
    words = [("Osh", 3.0), ("osh", 2.0), ("camps", 1.0), ("a", 0.1), ("b", 0.1), ("c", 0.1), ("d", 0.1)]
    found = most_telling(words)
    assert [each.casefold() for each in found] == ["osh", "camps", "a", "b", "c"]


def test_a_year_begins_with_its_first_day() -> None:
    assert without_organisations(made("2020"), made(str(When(2020, 1, 1))), 0).times == 1
