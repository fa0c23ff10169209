"""Requests leave for Discord at even distances, and those whom a person waits for go first."""

import asyncio
from itertools import pairwise

import pytest

from bot.domain.shards import ALONE, Shards
from bot.request_pace import A_SECOND, RequestPace, patiently

APART = 1 / A_SECOND


class SlowClock:
    """The time of a loop that passes only while someone sleeps."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.time = 100.0
        self.sleep = asyncio.sleep
        monkeypatch.setattr(asyncio.get_running_loop(), "time", lambda: self.time)
        monkeypatch.setattr(asyncio, "sleep", self._pass)

    async def _pass(self, seconds: float) -> None:
        self.time += seconds


async def left(pace: RequestPace, clock: SlowClock, requests: int) -> list[float]:
    """When each of some requests left."""
    when: list[float] = []
    for _ in range(requests):
        await pace.turn()
        when.append(clock.time)
    return when


async def test_no_second_holds_more_than_discord_takes_whatever_takes_time_between(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    clock = SlowClock(monkeypatch)
    pace = RequestPace(ALONE, lambda: False)
    when = await left(pace, clock, 100)
    for seconds in (0.2, 0.2, 0.2, 0.01, 3, 0.4):
        clock.time += seconds
        when += await left(pace, clock, 70)
    assert max(sum(begin <= each < begin + 1 for each in when) for begin in when) <= A_SECOND + 1
    assert min(after - before for before, after in pairwise(when)) > 0.4 * APART


async def test_what_was_delayed_counts_from_when_it_left(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = SlowClock(monkeypatch)
    pace = RequestPace(ALONE, lambda: False)
    await left(pace, clock, 100)
    delayed = [await pace.turn() for _ in range(5)]
    clock.time += 0.3
    for each in delayed:
        each.at = clock.time
    when = [each.at for each in delayed] + await left(pace, clock, 200)
    assert max(sum(begin <= each < begin + 1 for each in when) for begin in when) <= A_SECOND + 1


async def test_a_slow_moment_is_made_up_for(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = SlowClock(monkeypatch)
    pace = RequestPace(ALONE, lambda: False)
    when = await left(pace, clock, 100)
    clock.time += 0.1
    when += await left(pace, clock, 800)
    assert when[-1] - when[0] == pytest.approx(899 * APART)


async def test_a_process_takes_the_share_of_its_shards(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = SlowClock(monkeypatch)
    when = await left(RequestPace(Shards(8, frozenset({0, 1})), lambda: False), clock, 60)
    assert when[-1] - when[0] == pytest.approx(59 * 4 * APART, abs=0.6)


async def test_what_nobody_waits_for_yields_to_answers_for_one_turn_at_most(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = SlowClock(monkeypatch)
    pace = RequestPace(ALONE, lambda: True)
    with patiently():
        when = await left(pace, clock, 10)
    assert when[-1] - when[0] < 9 * 2.2 * APART
    assert when[-1] - when[0] > 9 * APART


async def test_a_request_that_someone_waits_for_is_not_behind_all_others() -> None:
    pace = RequestPace(ALONE, lambda: False)
    order: list[str] = []

    async def ask(name: str) -> None:
        await pace.turn()
        order.append(name)

    with patiently():
        many = [asyncio.create_task(ask("many")) for _ in range(12)]
    await asyncio.sleep(0)
    await asyncio.gather(ask("someone"), *many)
    assert order.index("someone") <= 3
