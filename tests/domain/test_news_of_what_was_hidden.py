"""What was hidden for a while: told where it changed materially or could not be told before, and never twice."""

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.domain.digests import About
from bot.domain.editions import Moment
from bot.domain.news import Candidate, Outlook, mark_of
from bot.domain.records import RecordKind

SINCE, UNTIL = datetime(2026, 3, 2, 8, tzinfo=UTC), datetime(2026, 3, 9, 8, tzinfo=UTC)
OUTLOOK = Outlook(SINCE, UNTIL, SINCE - timedelta(days=1), date(2026, 3, 9), date(2026, 3, 23))
LONG_AGO, BEFORE, INSIDE, LATER = (
    SINCE - timedelta(days=60),
    SINCE - timedelta(days=2),
    SINCE + timedelta(days=1),
    SINCE + timedelta(days=2),
)
NEW, CHANGED = Moment.NEW, Moment.CHANGED


@pytest.mark.parametrize(
    ("begins", "altered", "told", "says"),
    [
        pytest.param(INSIDE, None, (), NEW, id="shown for the first time"),
        pytest.param(INSIDE, BEFORE, (), NEW, id="worked on before it was shown"),
        pytest.param(INSIDE, None, (BEFORE,), None, id="back as it was told"),
        pytest.param(INSIDE, LONG_AGO, (BEFORE,), None, id="changed before it was told, and back"),
        pytest.param(INSIDE, BEFORE, (LONG_AGO,), CHANGED, id="changed while it was hidden"),
        pytest.param(INSIDE, LATER, (LONG_AGO,), CHANGED, id="back, and changed since"),
        pytest.param(INSIDE, BEFORE, (LONG_AGO, INSIDE), None, id="that it changed was told since it is back"),
        pytest.param(LONG_AGO, INSIDE, (), CHANGED, id="told before the digest was there"),
        pytest.param(LONG_AGO, INSIDE, (LONG_AGO, INSIDE), None, id="both told"),
        pytest.param(LONG_AGO, BEFORE, (), None, id="long known"),
    ],
)
def test_what_was_hidden(
    begins: datetime, altered: datetime | None, told: tuple[datetime, ...], says: Moment | None
) -> None:
    candidate = Candidate(7, RecordKind.PRACTICE, 1, About(), begins, begins, altered)
    already = [(NEW if at is told[0] else CHANGED, mark_of(at)) for at in told]
    items = candidate.news(OUTLOOK, at_home=False, told=already)
    assert [each.moment for each in items] == ([says] if says else [])
    assert [each.mark for each in items] == ([mark_of(max(begins, altered or begins))] if says else [])


def test_a_promise_that_was_kept_while_it_was_hidden_is_told_when_it_is_seen() -> None:
    candidate = Candidate(7, RecordKind.COMMITMENT, 1, About(), INSIDE, INSIDE, BEFORE, over=True, fulfilled=True)
    (item,) = candidate.news(OUTLOOK, at_home=False)
    assert (item.moment, item.mark) == (Moment.FULFILLED, mark_of(BEFORE))
    assert candidate.news(OUTLOOK, at_home=False, told=[(item.moment, item.mark)]) == ()
