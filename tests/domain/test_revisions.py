"""A new version of a Call beside the one that is published: what changes, and what may not."""

from datetime import UTC, datetime
from typing import Any

import pytest

from bot.domain.calls import Call, CallText
from bot.domain.errors import AccordError
from bot.domain.errors.publishing import (
    CallFileRefused,
    IssuerChanged,
    PointsFewer,
    PointsMoved,
    PublishedAlready,
    RevisionClosed,
    SlugChanged,
    SlugTaken,
    TitleTaken,
    VersionOlder,
    VersionTaken,
)
from bot.domain.revisions import Changes, changes, revised
from bot.files.call_file import read_call
from tests.journeys.content import EXAMPLE

NOW = datetime(2026, 1, 1, tzinfo=UTC)
TEXT = read_call(EXAMPLE.read_bytes())


def both(said: str) -> dict[str, str]:
    return {"en": said, "fr": f"{said} en français"}


def point(number: int, word: str) -> dict[str, Any]:
    return {"number": number, "title": both(f"Title {word}"), "addressee": both("All"), **both(f"Text {word}")}


def text(*words: str, **changed: Any) -> CallText:
    """A text whose points are told apart by a word each."""
    points = [point(number, word) for number, word in enumerate(words or ("one", "two", "three"), 1)]
    return CallText.model_validate(TEXT.model_dump() | {"points": points} | changed)


def call(content: CallText, **changed: Any) -> Call:
    return Call(id=int(content.reference[5:]), text=content, loaded_at=NOW, **changed)


def problems(new: CallText, *calls: Call, correcting: bool = False) -> list[AccordError]:
    with pytest.raises(CallFileRefused) as refused:
        revised(new, calls, correcting=correcting)
    return list(refused.value.problems)


def test_a_reference_that_is_new_makes_a_new_call() -> None:
    other = call(text(reference="CALL-7", slug="other", title=both("Other"), short_title=both("Other")))
    assert revised(text(), [other]) is None
    assert revised(text(), []) is None


def test_a_higher_number_with_other_words_is_a_version_of_its_call() -> None:
    current = call(text())
    assert revised(text("one", "two", "three", "four", version=2), [current]) == current
    assert revised(text("one", "two in other words", "three", version=9), [current]) == current


@pytest.mark.parametrize("version", [1, 2, 3])
def test_the_same_words_are_published_already_whatever_their_number(version: int) -> None:
    with pytest.raises(PublishedAlready) as refused:
        revised(text(version=version), [call(text(version=2))])
    assert refused.value.data() == {"call": "CALL-2", "version": 2}


@pytest.mark.parametrize(
    ("changed", "error"),
    [
        ({"version": 1}, VersionOlder(version=1, current=3)),
        ({"version": 3}, VersionTaken(version=3)),
        ({"issuer": both("Someone else")}, IssuerChanged(issuer=TEXT.issuer.en)),
        ({"issuer": {"en": TEXT.issuer.en, "fr": "Une autre"}}, IssuerChanged(issuer=TEXT.issuer.en)),
        ({"slug": "another"}, SlugChanged(slug="riverside")),
        ({"points": [point(1, "one"), point(2, "two")]}, PointsFewer(before=3, after=2)),
    ],
)
def test_what_a_version_may_not_do(changed: dict[str, Any], error: AccordError) -> None:
    (problem,) = problems(text(**({"version": 4, "summary": both("New")} | changed)), call(text(version=3)))
    assert (type(problem), problem.data()) == (type(error), error.data())


def test_whoever_corrects_may_give_the_same_version_other_words_and_no_more() -> None:
    current = call(text(version=3))
    assert revised(text(version=3, summary=both("New")), [current], correcting=True) == current
    assert [type(each) for each in problems(text(version=2), current, correcting=True)] == [VersionOlder]
    assert [type(each) for each in problems(text("two", "one", "three"), call(text()), correcting=True)] == [
        PointsMoved
    ]


@pytest.mark.parametrize(
    ("before", "after", "moves"),
    [
        (("a", "b", "c"), ("b", "a", "c"), "1 → 2, 2 → 1"),
        (("a", "b", "c"), ("a", "new", "b", "c"), "2 → 3, 3 → 4"),
        (("a", "b", "c"), ("new", "b", "c", "a"), "1 → 4"),
        (("a", "b", "c"), ("b", "c"), "2 → 1, 3 → 2"),
        (("a", "same", "same"), ("same", "new", "same"), "2 → 1"),
    ],
)
def test_a_point_that_stands_under_another_number_is_named_with_both(
    before: tuple[str, ...], after: tuple[str, ...], moves: str
) -> None:
    found = problems(text(*after, version=2), call(text(*before)))
    assert [each.data()["moves"] for each in found if isinstance(each, PointsMoved)] == [moves]


@pytest.mark.parametrize(
    "after",
    [
        ("a", "b", "c", "d"),
        ("a", "b", "c", "a"),
        ("a", "other", "c"),
        ("x", "y", "z"),
    ],
)
def test_points_may_be_added_at_the_end_and_worded_otherwise(after: tuple[str, ...]) -> None:
    current = call(text("a", "b", "c"))
    assert revised(text(*after, version=2), [current]) == current


@pytest.mark.parametrize("part", ["title", "text"])
@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_title_or_a_text_alone_shows_that_a_point_moved_whatever_its_case_and_accents(
    part: str, language: str
) -> None:
    new = [point(1, "new"), point(2, "two"), point(3, "three")]
    old = point(1, "one")
    moved = point(4, "four")
    if part == "title":
        moved["title"][language] = old["title"][language].upper()
    else:
        moved[language] = old[language].upper()
    (problem,) = problems(text(version=2, points=[*new, moved]), call(text()))
    assert problem.data() == {"moves": "1 → 4"}


@pytest.mark.parametrize(
    ("changed", "error"),
    [
        ({"title": both("Québec’s call")}, TitleTaken),
        ({"short_title": {"en": "x", "fr": "quebecs CALL en francais"}}, TitleTaken),
        ({"title": both("quebec")}, TitleTaken),
        ({"slug": "quebec"}, SlugTaken),
    ],
)
def test_no_two_calls_go_by_one_name(changed: dict[str, Any], error: type[AccordError]) -> None:
    other = call(text(reference="CALL-7", slug="quebec", title=both("QUEBEC’S Call"), short_title=both("Quebecs call")))
    (problem,) = problems(text(**changed), other)
    assert isinstance(problem, error)
    assert problem.data()["call"] == "CALL-7"


def test_a_call_may_keep_its_own_names() -> None:
    assert revised(text(version=2, summary=both("New")), [call(text())])


def test_a_call_that_a_steward_closed_gets_no_new_version() -> None:
    closed = call(text(), closed_at=NOW)
    (problem,) = problems(text(version=2, summary=both("New")), closed)
    assert isinstance(problem, RevisionClosed)
    assert [type(each) for each in problems(text(version=2), closed, correcting=True)] == [RevisionClosed]
    assert revised(text(summary=both("New")), [closed], correcting=True) == closed


def test_everything_that_stands_in_the_way_is_said_at_once() -> None:
    found = problems(text("b", version=1, issuer=both("x"), slug="y"), call(text("a", "b", version=2)))
    assert [type(each) for each in found] == [VersionOlder, IssuerChanged, SlugChanged, PointsMoved, PointsFewer]


def test_what_changes_is_listed_by_number_and_by_name() -> None:
    clauses = [{"number": number, **both(f"Clause {number}")} for number in (1, 2, 3)]
    before = text("a", "b", "c", preamble=clauses)
    points = [point(1, "a"), point(2, "b") | {"title": both("New")}, point(3, "c") | both("New"), point(4, "d")]
    clauses = [clauses[0], {"number": 2, **both("New")}]
    after = text(version=2, points=points, preamble=clauses, summary=both("New"), closes_on=None)
    assert changes(before, after) == Changes(
        points_new=(4,),
        points_retitled=(2,),
        points_reworded=(3,),
        clauses_reworded=(2,),
        clauses_gone=(3,),
        fields=("closes_on", "summary"),
    )
    assert changes(after, before).clauses_new == (3,)
    assert changes(before, before) == Changes()


def test_another_addressee_is_another_wording() -> None:
    points = [point(1, "one") | {"addressee": both("Others")}, point(2, "two"), point(3, "three")]
    assert changes(text(), text(points=points)) == Changes(points_reworded=(1,))
