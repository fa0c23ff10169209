"""An adaptation as it is typed, read as it is meant; and the tree of them, in which nobody sees a gap."""

from datetime import UTC, datetime
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.adaptation_trees import Branch, branches
from bot.domain.countries import Country
from bot.domain.errors import AccordError, NameBlank, NameCalls, NameHidden, NameTooLong
from bot.domain.errors.records import LinkNotUsable, TextTooLong
from bot.domain.practices import NOTE_LIMIT, Adaptation, Went
from bot.domain.records import TITLE_LIMIT, Record, RecordKind, Subject
from bot.domain.typed_adaptations import TypedAdaptation, read_adaptation
from bot.domain.visibility import Visibility
from bot.spelling import Spelling
from bot.texts import texts_in

NOW: Final = datetime(2026, 3, 2, tzinfo=UTC)
WORDS: Final = Spelling(texts_in("en"))
RECORD: Final = Record(
    0, RecordKind.ADAPTATION, 1, 1, None, Visibility.SERVER, "", "en", Subject(), None, NOW, NOW, NOW, 1
)


def read(lead: str = "Youth House", where: str = "", changed: str = "", told: str = "") -> Adaptation:
    return read_adaptation(TypedAdaptation(lead, where, changed, told), Went.PARTLY, RECORD, WORDS)


def test_its_title_says_who_and_where() -> None:
    assert read(where="Lyon, France").record.title == "Youth House – Lyon, France"
    assert read().record.title == "Youth House"
    long = read(lead="x" * 100, where="y" * 200)
    assert len(long.record.title) == TITLE_LIMIT
    assert long.record.title.endswith("y…")
    assert long.place == "y" * 200


def test_countries_are_taken_out_of_the_place() -> None:
    it = read(where="Lyon, France, Maroc")
    assert (it.place, it.record.subject.countries) == ("Lyon", (Country("FR"), Country("MA")))


LINKS: Final = {
    "They came.\nhttps://example.org/film": ("They came.", "https://example.org/film"),
    "https://example.org/film\nThey came.": ("They came.", "https://example.org/film"),
    "See https://example.org/film. They came.": (
        "See https://example.org/film. They came.",
        "https://example.org/film",
    ),
    "They (https://example.org/a) came": ("They (https://example.org/a) came", "https://example.org/a"),
    "They came.": ("They came.", None),
    "https://example.org/film": ("", "https://example.org/film"),
}


@pytest.mark.parametrize("typed", LINKS)
def test_a_link_in_what_happened_is_its_link(typed: str) -> None:
    it = read(told=typed)
    assert (it.told, it.link) == LINKS[typed]
    again = read_adaptation(TypedAdaptation.of(it, WORDS), it.went, RECORD, WORDS)
    assert again == it


REFUSED: Final = [
    (TypedAdaptation(lead=""), NameBlank),
    (TypedAdaptation(lead="x" * 101), NameTooLong),
    (TypedAdaptation(lead="=A1"), NameCalls),
    (TypedAdaptation(lead="A", where="\u202eLyon"), NameHidden),
    (TypedAdaptation(lead="A", where="x" * 201), NameTooLong),
    (TypedAdaptation(lead="A", changed="x" * (NOTE_LIMIT + 1)), TextTooLong),
    (TypedAdaptation(lead="A", told="x" * (NOTE_LIMIT + 1)), TextTooLong),
    (TypedAdaptation(lead="A", told="https://me:secret@example.org"), LinkNotUsable),
    (TypedAdaptation(lead="A", told="http://localhost/x"), LinkNotUsable),
]


@pytest.mark.parametrize(("typed", "refused"), REFUSED)
def test_what_cannot_be_kept_is_refused(typed: TypedAdaptation, refused: type[AccordError]) -> None:
    with pytest.raises(refused):
        read_adaptation(typed, Went.WORKED, RECORD, WORDS)


# 1 ← 2 ← 3 ← 5, 1 ← 4, 3 ← 6
TREE: Final = {2: 1, 3: 2, 5: 3, 4: 1, 6: 3}


def test_the_newest_come_first_below_what_they_adapt() -> None:
    assert branches(1, TREE, set(TREE)) == [
        Branch(4, 1, 0),
        Branch(2, 1, 0),
        Branch(3, 2, 1),
        Branch(6, 3, 2),
        Branch(5, 3, 2),
    ]


def test_what_adapts_something_hidden_hangs_under_the_nearest_that_is_seen() -> None:
    assert branches(1, TREE, {2, 5, 6}) == [Branch(2, 1, 0), Branch(6, 2, 1), Branch(5, 2, 1)]
    assert branches(1, TREE, {5}) == [Branch(5, 1, 0)]
    assert branches(1, TREE, ()) == []


@given(st.lists(st.integers(0, 30), max_size=60), st.sets(st.integers(2, 61)))
def test_every_adaptation_that_is_seen_stands_in_the_tree_once_below_one_that_stands_above_it(
    above: list[int], hidden: set[int]
) -> None:
    adapts = {number: 1 + min(to, number - 2) for number, to in enumerate(above, 2)}
    seen = adapts.keys() - hidden
    tree = branches(1, adapts, seen)
    assert sorted(each.id for each in tree) == sorted(seen)
    stood = {1}
    for each in tree:
        assert each.adapts in stood
        assert each.adapts == 1 or each.adapts in seen
        stood.add(each.id)


def test_a_chain_may_be_as_long_as_people_like() -> None:
    chain = {number: number - 1 for number in range(2, 3000)}
    assert branches(1, chain, set(chain))[-1] == Branch(2999, 2998, 2997)
