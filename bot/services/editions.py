"""What people ask of editions."""

from dataclasses import replace

from bot.domain.actor import Actor
from bot.domain.digests import Digest
from bot.domain.edition_figures import figures_of
from bot.domain.editions import Edition, EditionPosting, EditionState
from bot.domain.errors.digests import UnknownDigest
from bot.services.clock import Clock
from bot.services.composing import Composer
from bot.services.doorkeeper import Doorkeeper
from bot.services.resolving import Kept, language_for, postings_of, within_reach
from bot.store.database import Database


class EditionService:
    """Editions, before they come."""

    def __init__(self, database: Database, doorkeeper: Doorkeeper, now: Clock) -> None:
        self._database = database
        self._doorkeeper = doorkeeper
        self._now = now

    async def preview(self, actor: Actor, digest: Digest) -> EditionPosting:
        """See what the next edition of a digest of my server, or of my own, would tell, as far as is known now.

        Raises UnknownDigest, DiscordUnavailable.
        """
        mine = digest.discord_id == actor.discord_id if digest.personal else digest.server_id == actor.server_id
        if not mine:
            raise UnknownDigest(typed=digest.reference)
        digest = await within_reach(self._doorkeeper, digest)
        now = self._now().replace(second=0, microsecond=0)
        until = max(now, digest.due_at or now)
        async with self._database.read() as tx:
            composed = (await Composer().compose(tx, [digest], until))[digest.id]
            edition = Edition(
                id=0,
                digest_id=digest.id,
                period="",
                since=composed.since,
                until=composed.until,
                state=EditionState.EMPTY if composed.empty else EditionState.ON_ITS_WAY,
                language=await language_for(tx, digest),
                emptiness=composed.empty,
                figures=figures_of(composed),
            )
            (posting,) = await postings_of(tx, [Kept(digest, edition, composed.items)])
            return replace(posting, next_due=until) if until > now else posting
