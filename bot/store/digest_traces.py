"""What digests hold of one person. It goes with them: their own digests, and their name under those of channels."""

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.digests import digest_reference
from bot.domain.kept_digests import KeptDigest, KeptDigests, KeptEdition
from bot.domain.records import RecordKind, reference_of
from bot.store.digests import DigestStore
from bot.store.tables import digest, edition, edition_item, record


class DigestTraceStore:
    """The traces of one person in digests, in an open transaction; for them alone, so without any other clause."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def of(self, member_id: int, discord_id: int) -> KeptDigests:
        """Everything."""
        theirs = select(digest.c.id, digest.c.made_at).where(digest.c.member_id == member_id)
        made_at = {row.id: row.made_at for row in await self._connection.execute(theirs)}
        editions = await self._editions(member_id)
        own = [
            KeptDigest(each, made_at[each.id], tuple(editions.get(each.id, ())))
            for each in await DigestStore(self._connection).of_member(discord_id)
        ]
        set_up = select(digest.c.id).where(digest.c.made_by == member_id, digest.c.member_id.is_(None))
        ids = await self._connection.scalars(set_up.order_by(digest.c.id))
        return KeptDigests(tuple(own), tuple(map(digest_reference, ids)))

    async def _editions(self, member_id: int) -> dict[int, list[KeptEdition]]:
        told = await self._told(member_id)
        theirs = (
            select(edition)
            .join(digest, digest.c.id == edition.c.digest_id)
            .where(digest.c.member_id == member_id)
            .order_by(edition.c.id)
        )
        found: dict[int, list[KeptEdition]] = {}
        for row in await self._connection.execute(theirs):
            kept = KeptEdition(
                row.period,
                row.state,
                row.since,
                row.until,
                row.settled_at,
                row.channel_id,
                row.message_id,
                tuple(told.get(row.id, ())),
            )
            found.setdefault(row.digest_id, []).append(kept)
        return found

    async def _told(self, member_id: int) -> dict[int, list[str]]:
        items = (
            select(edition_item, record.c.kind)
            .join(record, record.c.id == edition_item.c.record_id)
            .join(edition, edition.c.id == edition_item.c.edition_id)
            .join(digest, digest.c.id == edition.c.digest_id)
            .where(digest.c.member_id == member_id)
            .order_by(edition_item.c.edition_id, edition_item.c.position)
        )
        found: dict[int, list[str]] = {}
        for row in await self._connection.execute(items):
            reference = reference_of(RecordKind(row.kind), row.record_id)
            found.setdefault(row.edition_id, []).append(f"{reference} {row.moment}")
        return found
