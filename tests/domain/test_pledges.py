"""What is typed of a commitment, and what a stage may become."""

from datetime import UTC, datetime

import pytest

from bot.domain.commitments import Deliverable, Evidence, Stage, step
from bot.domain.dates import When
from bot.domain.errors import NameCalls, NameHidden
from bot.domain.errors.commitments import DeliverableBlank, DueNotUnderstood, StageNeedsWord, StageNotNext
from bot.domain.errors.records import DateUnlikely, NoSuchDay, TextTooLong, TitleBlank, TooManyOf
from bot.domain.pledges import read_deliverables, read_pledge, with_evidence, written_deliverables, written_pledge

NOW = datetime(2026, 3, 1, tzinfo=UTC)
EARLIER = datetime(2026, 2, 1, tzinfo=UTC)


def test_the_first_line_is_the_title_and_the_rest_the_pledge() -> None:
    assert read_pledge(" A club  in each school \n\nOne a month.\nWith pupils.") == (
        "A club in each school",
        "One a month.\nWith pupils.",
    )
    assert read_pledge("We open a club.") == ("We open a club.", "")


def test_a_long_line_is_kept_whole_below_a_title_of_its_first_words() -> None:
    title, pledge = read_pledge("word " * 60)
    assert (title, pledge) == (f"{' '.join(['word'] * 29)} word…"[:150], ("word " * 60).strip())
    assert len(title) <= 150
    sentence = f"We open a club. {'x' * 200}"
    assert read_pledge(sentence) == ("We open a club.", sentence)
    unbroken, _ = read_pledge("x" * 200)
    assert unbroken == f"{'x' * 149}…"


def test_what_was_typed_is_written_again_as_it_was() -> None:
    for typed in ("Title", "Title\nOne line.\nAnother."):
        assert written_pledge(*read_pledge(typed)) == typed


@pytest.mark.parametrize(
    ("typed", "error"),
    [
        ("", TitleBlank),
        ("🎉🎉", TitleBlank),
        ("…\nbody", TitleBlank),
        ("=1+1", NameCalls),
        ("@everyone come", NameCalls),
        ("left\u202eright", NameHidden),
        ("Title\n" + "x" * 1501, TextTooLong),
        ("x" * 1501, TextTooLong),
    ],
)
def test_a_pledge_that_cannot_be_read_is_refused(typed: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        read_pledge(typed)


@pytest.mark.parametrize(
    ("typed", "due", "what"),
    [
        ("2026-12: ten clubs", When(2026, 12), "ten clubs"),
        ("2026-12:ten clubs", When(2026, 12), "ten clubs"),
        ("30.06.2027 : dix clubs", When(2027, 6, 30), "dix clubs"),
        ("2026\u00a0: dix", When(2026), "dix"),
        ("2027：十个俱乐部", When(2027), "十个俱乐部"),
        ("- 2027: one a month: at least", When(2027), "one a month: at least"),
        ("ten clubs", None, "ten clubs"),
        ("• ten clubs", None, "ten clubs"),
        ("meet at 10:30 with the mayors", None, "meet at 10:30 with the mayors"),
        ("see https://example.org", None, "see https://example.org"),
    ],
)
def test_a_line_is_a_deliverable_with_its_date(typed: str, due: When | None, what: str) -> None:
    assert read_deliverables(typed, at=NOW) == (Deliverable(what, due),)


@pytest.mark.parametrize(
    ("typed", "error"),
    [
        ("next spring: ten clubs", DueNotUnderstood),
        ("Clubs: ten of them", DueNotUnderstood),
        ("2026-02-31: ten", NoSuchDay),
        ("2026-13: ten", NoSuchDay),
        ("1066: ten", DateUnlikely),
        ("🎉", DeliverableBlank),
        ("2026-12:", DeliverableBlank),
        ("x" * 301, TextTooLong),
        ("\n".join(["one"] * 11), TooManyOf),
    ],
)
def test_a_line_that_cannot_be_read_is_refused(typed: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        read_deliverables(typed, at=NOW)


def test_what_was_done_stays_done_since_then_and_a_mark_says_it() -> None:
    before = (Deliverable("ten clubs", When(2026, 12), EARLIER), Deliverable("more"))
    written = written_deliverables(before)
    assert written == "✓ 2026-12: ten clubs\nmore"
    assert read_deliverables(written, at=NOW, before=before) == before
    again = read_deliverables("2026-12: Ten clubs\n[x] more\n✓ a third", at=NOW, before=before)
    assert [each.done_at for each in again] == [None, NOW, NOW]
    moved = read_deliverables("more\n✓ 2027: TEN clubs", at=NOW, before=before)
    assert moved[1] == Deliverable("TEN clubs", When(2027), EARLIER)


def test_blank_lines_say_nothing() -> None:
    assert read_deliverables(" \n\n", at=NOW) == ()


NEXT = {
    Stage.PLANNED: {Stage.IN_PROGRESS, Stage.FULFILLED, Stage.BLOCKED, Stage.WITHDRAWN},
    Stage.IN_PROGRESS: {Stage.PLANNED, Stage.FULFILLED, Stage.BLOCKED, Stage.WITHDRAWN},
    Stage.BLOCKED: {Stage.PLANNED, Stage.IN_PROGRESS, Stage.FULFILLED, Stage.WITHDRAWN},
    Stage.FULFILLED: {Stage.IN_PROGRESS},
    Stage.WITHDRAWN: {Stage.PLANNED, Stage.IN_PROGRESS},
}


@pytest.mark.parametrize("before", Stage)
@pytest.mark.parametrize("after", Stage)
def test_what_a_stage_may_become(before: Stage, after: Stage) -> None:
    if after is before or after in NEXT[before]:
        step(before, after, said=True, shown=True)
    else:
        with pytest.raises(StageNotNext):
            step(before, after, said=True, shown=True)


@pytest.mark.parametrize("before", [Stage.FULFILLED, Stage.WITHDRAWN])
def test_nothing_is_taken_up_again_in_silence(before: Stage) -> None:
    with pytest.raises(StageNeedsWord):
        step(before, Stage.IN_PROGRESS, said=False, shown=True)
    step(before, Stage.IN_PROGRESS, said=True, shown=False)


def test_fulfilled_asks_for_evidence_or_a_word() -> None:
    with pytest.raises(StageNeedsWord):
        step(Stage.PLANNED, Stage.FULFILLED, said=False, shown=False)
    step(Stage.PLANNED, Stage.FULFILLED, said=False, shown=True)
    step(Stage.PLANNED, Stage.FULFILLED, said=True, shown=False)


def test_evidence_is_added_once_and_no_more_than_twenty() -> None:
    full = tuple(Evidence(f"https://example.org/{number}", "", EARLIER) for number in range(20))
    assert with_evidence(full, "", "", at=NOW) == full
    again = with_evidence(full, full[3].link, "a photo", at=NOW)
    assert len(again) == 20
    assert again[-1] == Evidence(full[3].link, "a photo", NOW)
    with pytest.raises(TooManyOf):
        with_evidence(full, "https://example.org/new", "", at=NOW)
