"""Delivering digests to channels: when due, once, and never with nothing in it."""

from datetime import UTC, datetime

import pytest

from bot.domain.digests import Digest
from bot.domain.editions import EditionState
from tests.delivered import CHANNEL, editions, kept, order
from tests.house import House

MONDAY = datetime(2026, 3, 9, 9, tzinfo=UTC)


async def test_a_digest_arrives_when_it_is_due_and_once(house: House) -> None:
    await order(house, says_nothing_new=True)
    house.clock.time = MONDAY.replace(hour=8, minute=59)
    await house.tick()
    assert house.board.editions(CHANNEL) == []
    house.clock.time = MONDAY
    for _ in range(3):
        await house.tick(seconds=5)
    (posted,) = house.board.editions(CHANNEL)
    assert (posted.since, posted.until) == (datetime(2026, 3, 2, 9, tzinfo=UTC), MONDAY)
    (edition,) = editions(house)
    assert (edition["state"], edition["period"]) == (EditionState.SENT, "2026-03-09")
    digest = await kept(house)
    assert digest.due_at == digest.next_at == MONDAY.replace(day=16)
    assert digest.covered_until == MONDAY
