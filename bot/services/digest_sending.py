"""Sending an edition by hand, before it is due."""

from dataclasses import dataclass

from bot.domain.actor import Actor
from bot.domain.digests import Digest
from bot.domain.due_editions import sent_by_hand
from bot.domain.editions import Edition
from bot.domain.errors.digests import UnknownDigest
from bot.services.announcer import Announcer
from bot.services.authority import organiser_in
from bot.services.clock import Clock
from bot.services.composing import Composer
from bot.services.digests import find_digest
from bot.services.dispatching import Dispatch, Owed
from bot.services.doorkeeper import Doorkeeper
from bot.services.sending import Sender
from bot.store.database import Database


@dataclass(frozen=True, slots=True)
class SentByHand:
    """A digest as it is now, and its edition of this minute; none where something is in its way."""

    digest: Digest
    edition: Edition | None


class DigestSendingService:
    """What organisers send themselves. What it tells is not told again when the next edition is due."""

    def __init__(self, database: Database, announcer: Announcer, doorkeeper: Doorkeeper, now: Clock) -> None:
        self._database = database
        self._dispatch = Dispatch(database, doorkeeper, now)
        self._sender = Sender(database, announcer, now)
        self._now = now

    async def send(self, actor: Actor, typed: str) -> SentByHand:
        """Send to its channel what a digest of my server would tell now, as its organiser; also where it rests.

        Where Discord does not take it, it is tried again. Raises ServerOnly, NotAllowed, UnknownDigest,
        DiscordUnavailable.
        """
        organiser_in(actor)
        async with self._database.glance() as tx:
            found = await find_digest(tx, actor, typed)
        if found.personal:
            raise UnknownDigest(typed=found.reference)
        digest = await self._dispatch.clear(found, self._now())
        if digest is None:
            return await self._outcome(found, None)
        due = sent_by_hand(digest, self._now())
        async with self._database.read() as tx:
            told = (await Composer().compose(tx, [digest], due.until))[digest.id]
        claimed = await self._dispatch.claim([Owed(digest, due, told)])
        if claimed:
            await self._database.whole(self._note(actor, digest))
        for going in await self._dispatch.going(claimed):
            await self._sender.send(going)
        return await self._outcome(digest, due.period)

    async def _note(self, actor: Actor, digest: Digest) -> None:
        now = self._now()
        async with self._database.begin() as tx:
            member = await tx.members.meet(actor.discord_id, at=now)
            await tx.audit.record(
                "digest.sent", digest.reference, at=now, member_id=member.id, server_id=digest.server_id
            )

    async def _outcome(self, digest: Digest, period: str | None) -> SentByHand:
        async with self._database.read() as tx:
            now = await tx.digests.by_id(digest.id)
            edition = await tx.editions.of_period(digest.id, period) if period else None
        return SentByHand(now or digest, edition)
