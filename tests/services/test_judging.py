"""What was handed out is the same when it comes back, whatever people typed, in every kind of file."""

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.domain.actor import Actor
from bot.domain.exchange import ExchangeFormat, Problem
from bot.domain.initiatives import Initiative
from bot.domain.partners import Partner
from bot.files.initiative_book import InitiativeBook
from bot.files.row_values import KnownCall, RowReader
from bot.services.imported import Importer
from bot.services.judging import Judge, Plan
from bot.store.many_initiatives import Known
from bot.texts import texts_in
from tests.files.tables import read
from tests.files.test_exchange_round_trip import CALLS, NOW, TEXTS, made

TEXT = texts_in("en")


def judged(kind: ExchangeFormat, *initiatives: Initiative) -> tuple[Plan, list[Problem]]:
    """What taking in an export of some initiatives would do, and what is wrong with it."""
    with TemporaryDirectory() as folder:
        book = InitiativeBook(Path(folder), kind, CALLS, TEXT)
        book.add([(each, "NGO-7") for each in initiatives])
        (path,) = book.close()
        rows, _, _ = read(path, path.name)
    problems: list[Problem] = []
    importer = Importer(Actor(1, 1), 1, 1, {}, "en", NOW)
    judge = Judge(importer, RowReader([KnownCall(1, "CALL-1", 5)], TEXT), CALLS, problems.append)
    known = [(Known(each.record.id, "code:NGO-7", mine=True), each) for each in initiatives]
    judge.judge([(row, judge.meant(row)) for row in rows], known)
    return judge.plan, problems


def numbered(number: int, **said: Any) -> Initiative:
    kept = made(**said)
    return replace(kept, record=replace(kept.record, id=number))


@pytest.mark.parametrize("kind", list(ExchangeFormat))
@settings(deadline=None, max_examples=10)
@given(st.lists(st.tuples(TEXTS, TEXTS, st.lists(TEXTS, max_size=3)), min_size=1, max_size=12))
@example([("=1+1", "'t Hooft\r\n=2", ["A; B", "C|D\\", "E: funder", ":"]), ("", " \n", ["", " x "])])
def test_an_export_changes_nothing(kind: ExchangeFormat, typed: list[tuple[str, str, list[str]]]) -> None:
    initiatives = [
        numbered(
            number, title=title, summary=text, lead=title, topics=tuple(names), partners=tuple(map(Partner, names))
        )
        for number, (title, text, names) in enumerate(typed, 1)
    ]
    plan, problems = judged(kind, *initiatives)
    assert problems == []
    assert (plan.same, plan.changed, plan.new) == (len(initiatives), [], [])
