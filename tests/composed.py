"""Editions that are composed and kept without being sent."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import update

from bot.domain.digests import Digest
from bot.domain.edition_figures import figures_of
from bot.domain.editions import Composed, Edition, EditionState, Moment
from bot.services.composing import Composer
from bot.store.tables import record
from tests.house import House

# What an edition tells: by which title, in which moment.
Says = list[tuple[str, Moment]]


async def composed(house: House, digest: Digest, until: datetime | None = None) -> Composed:
    """What an edition of a digest tells until a moment, or until now."""
    async with house.database.read() as tx:
        return (await Composer().compose(tx, [digest], until or house.clock()))[digest.id]


async def keep(house: House, digest: Digest, told: Composed) -> tuple[Digest, Edition]:
    """Keep that an edition was sent, and the digest since."""
    edition = Edition(
        id=0,
        digest_id=digest.id,
        period=digest.timing.due_day(told.until).isoformat(),
        since=told.since,
        until=told.until,
        state=EditionState.EMPTY if told.empty else EditionState.SENT,
        language="en",
        emptiness=told.empty,
        message_id=1,
        figures=figures_of(told),
    )
    async with house.database.begin() as tx:
        edition_id = await tx.editions.add(edition, told.items)
        await tx.digests.set(digest.id, covered_until=told.until)
    assert edition_id is not None
    return replace(digest, covered_until=told.until), replace(edition, id=edition_id)


async def sent(house: House, digest: Digest) -> Digest:
    """Compose an edition now, and keep that it was sent."""
    return (await keep(house, digest, await composed(house, digest)))[0]


def says(house: House, told: Composed) -> Says:
    """What is told, by title."""
    titles = {row["id"]: row["title"] for row in house.kept()["record"]}
    return [(titles[each.record_id], each.moment) for each in told.items]


async def happens(house: House, record_id: int, **columns: Any) -> None:
    """Let something have happened to a record, as its columns say it."""
    house.rows(update(record).where(record.c.id == record_id).values(**columns))
