"""The filters of a list survive in its buttons."""

import string
from inspect import signature
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.areas import AREAS, REGIONS, Scope
from bot.domain.commitments import Stage
from bot.domain.conferences import ConferenceKind, Turn, Venue
from bot.domain.countries import COUNTRIES
from bot.domain.dates import When
from bot.domain.errors.listings import ListGone
from bot.domain.groups import StakeholderGroup
from bot.domain.initiatives import Status
from bot.domain.listings import packed, unpacked
from bot.domain.practices import Label
from bot.domain.record_filters import RecordFilter
from bot.domain.records import Answer, RecordKind


def some(every: Any) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(st.sampled_from(list(every)), unique=True, max_size=5).map(tuple)


TYPED = st.text(max_size=20)
DRAWN = dict[str, st.SearchStrategy[Any]](
    kind=st.sampled_from([None, *RecordKind]),
    areas=some(AREAS),
    topics=st.lists(st.text(min_size=1, max_size=10), max_size=3).map(tuple),
    scopes=some(Scope),
    regions=some(REGIONS),
    countries=some(COUNTRIES),
    groups=some(StakeholderGroup),
    statuses=some(Status),
    stages=some(Stage),
    labels=some(Label),
    meetings=some(ConferenceKind),
    turns=some(Turn),
    venues=some(Venue),
    languages=some(["en", "fr", "ar", "zh", "swh"]),
    audience=some(StakeholderGroup),
    from_=st.sampled_from([None, When(2015), When(2015, 6)]),
    until=st.sampled_from([None, When(2016), When(2016, 6, 30)]),
    organisation=TYPED,
    text=TYPED,
    answer=st.none() | st.builds(Answer, st.integers(1, 99), st.integers(1, 20)),
    youth_led=st.booleans(),
    women_led=st.booleans(),
    mine=st.booleans(),
    here=st.booleans(),
    everywhere=st.booleans(),
)
FILTERS = st.builds(RecordFilter, **DRAWN)


def test_no_filter_is_left_out() -> None:
    """A filter that is new must be packed too: what `FILTERS` does not make is the default, and proves nothing."""
    made = set(signature(RecordFilter).parameters) - set(DRAWN)
    assert made == set()


@given(FILTERS)
def test_what_is_packed_is_unpacked_and_can_stand_in_a_button(asked: RecordFilter) -> None:
    mark = packed(asked)
    assert unpacked(mark) == asked
    assert ":" not in mark
    assert set(mark) <= set(string.ascii_letters + string.digits + "_.-~%,;")


@pytest.mark.parametrize("mark", ["INI;az", "INI;q", "INI;d2015", "INI;d2016~2015", "INI;pX.1", "INI;", "=1", "XXX"])
def test_what_nobody_packed_is_a_list_that_is_gone(mark: str) -> None:
    with pytest.raises(ListGone):
        unpacked(mark)
