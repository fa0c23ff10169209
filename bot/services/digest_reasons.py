"""Why something is in a digest, or is not: asked of the same rules by which editions are composed."""

from typing import Final

from bot.domain.actor import Actor, Readers
from bot.domain.digest_reasons import NeverTold, NotForItsReaders, Why, WhyEdition, by_edition, verdict_on
from bot.domain.digests import Digest
from bot.domain.errors.editions import EditionForgotten
from bot.domain.errors.records import UnknownRecord
from bot.domain.news import SECTION_OF, Outlook
from bot.domain.records import Record, read_reference
from bot.services.clock import Clock
from bot.services.digests import find_digest
from bot.services.doorkeeper import Doorkeeper
from bot.services.holding import find_record
from bot.services.resolving import Kept, postings_of, within_reach
from bot.store.database import Database, Transaction

# The latest editions that told of a record.
_EDITIONS: Final = 5


class DigestReasonService:
    """What people ask of what digests tell. What is typed is a reference or a title."""

    def __init__(self, database: Database, doorkeeper: Doorkeeper, now: Clock) -> None:
        self._database = database
        self._doorkeeper = doorkeeper
        self._now = now

    async def why(self, actor: Actor, typed: str, digest_typed: str) -> Why:
        """Whether and why a record is in the next edition of a digest of my server, or my own; and was in earlier ones.

        Raises UnknownDigest; UnknownRecord, also for what I may not see; DiscordUnavailable.
        """
        async with self._database.glance() as tx:
            digest = await find_digest(tx, actor, digest_typed)
        looks = await within_reach(self._doorkeeper, digest)
        async with self._database.read() as tx:
            return await self._why(tx, digest, looks, await _record(tx, actor, looks, typed))

    async def _why(self, tx: Transaction, digest: Digest, looks: Digest, record: Record) -> Why:
        if record.kind not in SECTION_OF:
            return Why(digest, record, NeverTold())
        told = await tx.editions.told(digest.id, record.id)
        editions = by_edition(told)[:_EDITIONS]
        candidate = await tx.news.candidate(Readers(frozenset(looks.homes)), record.id)
        if candidate is None:
            return Why(digest, record, NotForItsReaders(), editions)
        # Up to the next edition, as far as is known now.
        until = max(self._now(), digest.due_at or self._now())
        already = [(item.moment, item.mark) for _, item in told]
        verdict = verdict_on(looks, candidate, Outlook.of(looks, until), already)
        return Why(digest, record, verdict, editions)

    async def edition(self, actor: Actor, edition_id: int) -> WhyEdition:
        """Why an edition that I read came, and what it tells. Raises EditionForgotten, DiscordUnavailable."""
        async with self._database.read() as tx:
            edition = await tx.editions.find(edition_id)
            found = edition and await tx.digests.find(
                edition.digest_id, server_id=actor.server_id, discord_id=actor.discord_id
            )
        if edition is None or found is None:
            raise EditionForgotten
        looks = await within_reach(self._doorkeeper, found)
        async with self._database.read() as tx:
            (posting,) = await postings_of(tx, [Kept(looks, edition, await tx.editions.items(edition_id))])
        return WhyEdition(edition, posting)


async def _record(tx: Transaction, actor: Actor, looks: Digest, typed: str) -> Record:
    """The record that someone means; who reads their own digest may see what it tells, wherever they read it."""
    try:
        return await find_record(tx, actor, typed)
    except UnknownRecord:
        reference = read_reference(typed) if looks.personal else None
        if reference is None:
            raise
        found = await tx.records.find(Readers(frozenset(looks.homes)), reference[1], reference[0])
        if found is None:
            raise
        return found
