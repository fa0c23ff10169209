"""A digest that tells every Monday, and editions of it that told of some things."""

from collections.abc import Collection
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from bot.domain.digests import Digest
from bot.domain.editions import Edition, EditionState, Item
from tests.house import HOME, House
from tests.services.digested import MONDAY

# A week before the next edition, which comes on 9 March.
BEFORE, DUE = datetime(2026, 3, 2, 9, tzinfo=UTC), datetime(2026, 3, 9, 9, tzinfo=UTC)


async def digest(house: House, **more: Any) -> Digest:
    """A digest of HOME that tells every Monday at nine, and told until this Monday."""
    least = {"server_id": HOME, "channel_id": 77, "covered_until": BEFORE, "due_at": DUE, "next_at": DUE}
    new = Digest(id=0, timing=MONDAY, **(least | more))
    async with house.database.begin() as tx:
        return replace(new, id=await tx.digests.add(new, at=house.clock()))


async def told(
    house: House, which: Digest, items: Collection[Item], state: EditionState = EditionState.SENT, day: int = 2
) -> Edition:
    """An edition of this week, that told of some things."""
    new = Edition(
        id=0,
        digest_id=which.id,
        period=date(2026, 3, day).isoformat(),
        since=BEFORE - timedelta(days=7),
        until=BEFORE,
        state=state,
        language="en",
        settled_at=BEFORE if state is EditionState.SENT else None,
        channel_id=77,
        message_id=501,
    )
    async with house.database.begin() as tx:
        edition_id = await tx.editions.add(new, items)
    return replace(new, id=edition_id or 0)
