"""Digests of a channel that are due, and what came of them."""

from dataclasses import replace
from datetime import UTC, datetime, time
from typing import Any

from bot.domain.digests import Digest
from bot.domain.rhythms import Rhythm, Timing
from tests.house import HOME, House
from tests.records import initiative

CHANNEL = 77
WEEKLY = Timing(Rhythm.WEEKLY, 1, time(9), "UTC")
# The second Monday of the house: the clock begins on the first.
MONDAY = datetime(2026, 3, 9, 9, tzinfo=UTC)


async def order(house: House, server_id: int = HOME, channel_id: int = CHANNEL, **more: Any) -> Digest:
    """Order a digest, every Monday at 9:00 unless otherwise said."""
    now = house.clock()
    timing = more.pop("timing", WEEKLY)
    due = timing.after(now)
    new = Digest(0, timing, server_id=server_id, channel_id=channel_id, due_at=due, next_at=due, **more)
    async with house.database.begin() as tx:
        return replace(new, id=await tx.digests.add(new, at=now))


async def news(house: House, title: str = "Youth radio", server_id: int = HOME) -> None:
    """Let something happen, a minute later, that a digest tells of."""
    house.clock.move(minutes=1)
    await initiative(house, house.admin(server_id), title)


async def at(house: House, moment: datetime, ticks: int = 1) -> None:
    """Do what is due at a moment, and in the seconds after it."""
    house.clock.time = moment
    for _ in range(ticks):
        await house.tick(seconds=5)


async def kept(house: House, digest_id: int = 1) -> Digest:
    """A digest as it is kept."""
    async with house.database.read() as tx:
        found = await tx.digests.by_id(digest_id)
    assert found is not None
    return found


def editions(house: House) -> list[dict[str, Any]]:
    """The editions that are kept, the first one first."""
    return sorted(house.kept()["edition"], key=lambda row: row["id"])
