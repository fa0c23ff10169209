"""Over any course of events a digest tells a record once when it is new, and once for each change between editions."""

from datetime import UTC, datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.digests import About, Digest
from bot.domain.editions import Item, Moment
from bot.domain.news import Candidate, Outlook
from bot.domain.records import RecordKind
from bot.domain.rhythms import Rhythm, Timing

START = datetime(2026, 3, 2, 9, tzinfo=UTC)
HOURS = st.integers(1, 24 * 40)


def at(hours: int) -> datetime:
    return START + timedelta(hours=hours)


def tells(record: Candidate, covered: datetime | None, until: datetime, told: list[Item]) -> list[Item]:
    """What an edition until a moment tells, after those that told something before."""
    digest = Digest(1, Timing(Rhythm.WEEKLY, 1, time(9), "UTC"), covered_until=covered)
    said = [(each.moment, each.mark) for each in told]
    return list(record.news(Outlook.of(digest, until), at_home=False, told=said))


@given(st.integers(-24 * 6, 24 * 40), st.sets(HOURS, max_size=6), st.sets(HOURS, min_size=1, max_size=8))
def test_new_once_and_each_change_once(shared: int, changes: set[int], editions: set[int]) -> None:
    told: list[Item] = []
    covered: datetime | None = None
    for until in sorted(editions):
        happened = [each for each in changes if shared < each <= until]
        altered = at(max(happened)) if happened else None
        record = Candidate(7, RecordKind.PRACTICE, 1, About(), at(shared), at(shared), altered)
        now = tells(record, covered, at(until), told)
        fresh = [each for each in happened if covered is None or at(each) > covered]
        if shared > until or (covered is None and at(shared) <= at(until) - timedelta(days=7) and not altered):
            assert now == []
        elif not told and at(shared) > (covered or at(until) - timedelta(days=7)):
            assert [each.moment for each in now] == [Moment.NEW]
        elif told:
            assert [each.moment for each in now] == ([Moment.CHANGED] if fresh else [])
        told += now
        covered = at(until)
    assert len({each.key for each in told}) == len(told)
    assert sum(each.moment is Moment.NEW for each in told) <= 1


@given(st.integers(0, 59), st.integers(0, 59), st.integers(1, 14))
def test_what_happens_while_a_clock_is_set_back_an_hour_is_told_once(back: int, later: int, days: int) -> None:
    """It is shared after an edition came, at a time by the clock before that edition."""
    came = at(24)
    shared = came - timedelta(minutes=back)
    record = Candidate(7, RecordKind.PRACTICE, 1, About(), shared, shared, None)
    told: list[Item] = []
    # Sent by hand before the clock has caught up, on the next due day, and once more.
    for until in (shared + timedelta(minutes=later), came + timedelta(days=days), came + timedelta(days=days + 7)):
        told += tells(record, came, until, told)
        came = max(came, until)
    assert [each.moment for each in told] == [Moment.NEW]
