"""Digests that were ordered as people do, and how they are doing."""

from datetime import UTC, datetime
from typing import Any, Final

from bot.domain.actor import Actor
from bot.domain.digest_orders import Ordered, TypedTiming, WhenAndWhere, Wish
from bot.domain.digests import Digest
from bot.domain.editions import Edition, EditionState
from bot.spelling import Spelling
from bot.texts import texts_in
from tests.house import ID, House

WORDS: Final = Spelling(texts_in("en"))
NEWS, OTHER, ROLE = ID + 77, ID + 78, ID + 79


async def order(house: House, who: Actor | None = None, channel_id: int = NEWS, **typed: Any) -> Ordered:
    """A digest for a channel of HOME, as usual but for what is typed."""
    wish = WhenAndWhere(TypedTiming(**typed), channel_id)
    return await house.services.digests.create(who or house.admin(), wish, WORDS)


async def change(house: House, digest: Digest, wish: Wish, who: Actor | None = None, **seen: int) -> Ordered:
    """Change one, as its organiser."""
    return await house.services.digests.edit(who or house.admin(), digest.reference, wish, WORDS, **seen)


def at(month: int, day: int, hour: int = 0, minute: int = 0) -> datetime:
    """A moment of the year in which houses stand."""
    return datetime(2026, month, day, hour, minute, tzinfo=UTC)


async def keep(house: House, digest: Digest, **values: Any) -> None:
    """How a digest is doing, as its delivery notes it."""
    async with house.database.begin() as tx:
        await tx.digests.set(digest.id, **values)


async def edition_of(house: House, digest: Digest, period: str) -> None:
    """Note that an edition of it arrived."""
    now = house.clock()
    made = Edition(0, digest.id, period, now, now, EditionState.SENT, "en")
    async with house.database.begin() as tx:
        assert await tx.editions.add(made)
