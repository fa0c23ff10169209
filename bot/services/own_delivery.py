"""Delivering the digests that come to members by direct message: a few in each tick, and each edition once."""

import logging
from collections.abc import Awaitable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from bot.domain.digests import Digest, DigestState, Trouble
from bot.domain.due_editions import DueEdition, due_edition
from bot.domain.editions import Composed, Edition, EditionState
from bot.domain.errors import AccordError, CannotPost, ChannelGone, DiscordUnavailable
from bot.domain.notices import NoticeKind
from bot.domain.shards import Shards
from bot.services.announcer import Announcer, DiscordObjects, Postman, RecipientRefuses
from bot.services.claiming import OnItsWay, claim, give_up, settle, settle_empty
from bot.services.clock import Clock
from bot.services.composing import Composer
from bot.services.digest_trouble import REST
from bot.services.doorkeeper import Doorkeeper
from bot.services.pace import Pace
from bot.services.resolving import Kept, language_for, postings_of, within_reach
from bot.store.database import Database

log = logging.getLogger(__name__)

# What is on its way for longer belonged to a process that died, or Discord took nothing.
LOST_AFTER: Final = timedelta(minutes=2)
# What Discord could not tell or take is tried again after others had their turn.
_AGAIN: Final = timedelta(minutes=1)
# Digests that are looked at in one tick: of each server that one looks into, Discord is asked whether its member is
# there still.
LOOKED_AT: Final = 5
# Discord's clock and ours may differ by so much; what was tried arrived at most so much later.
_SKEW: Final = timedelta(minutes=1)
_ARRIVED_WITHIN: Final = timedelta(minutes=15)


class OwnDeliveryService:
    """Scheduled work of the process that leads: no other one writes to people."""

    def __init__(
        self,
        database: Database,
        announcer: Announcer,
        postman: Postman,
        doorkeeper: Doorkeeper,
        pace: Pace,
        shards: Shards,
        now: Clock,
    ) -> None:
        self._database = database
        self._announcer = announcer
        self._postman = postman
        self._doorkeeper = doorkeeper
        self._pace = pace
        self._shards = shards
        self._now = now
        # What was tried before belongs to a process that is no more.
        self._began = now()

    async def deliver(self, now: datetime) -> int:
        """Send some of what is due, what got lost on its way first. Returns how many editions arrived.

        While Discord objects to direct messages it all waits: later, one edition tells everything.
        """
        async with self._database.glance() as tx:
            due = await tx.digests.due(now, self._shards, personal=True, limit=LOOKED_AT)
        lost = await self._lost(now)
        if not (due or lost) or await self._pace.quiet(self._database, now):
            return 0
        arrived = 0
        composer = Composer()
        for digest, edition in lost:
            if self._pace.left <= 0:
                return arrived
            arrived += await self._apart(digest, self._again(digest, edition, now), now)
        for digest in due:
            if self._pace.left <= 0:
                return arrived
            arrived += await self._apart(digest, self._deliver(digest, composer, now), now)
        return arrived

    async def _apart(self, digest: Digest, work: Awaitable[bool], now: datetime) -> bool:
        """Do the work of one digest; one that fails must not keep the others back."""
        try:
            return await work
        except AccordError:
            raise
        except Exception:
            log.exception("%s failed", digest.reference)
            await self._database.whole(self._wait(digest.id, now + REST))
            return False

    async def _deliver(self, digest: Digest, composer: Composer, now: datetime) -> bool:
        """Send what one digest owes, where there is something to tell."""
        try:
            reach = await within_reach(self._doorkeeper, digest)
        except DiscordUnavailable:
            await self._database.whole(self._wait(digest.id, now + _AGAIN))
            return False
        owed = due_edition(digest, now)
        async with self._database.read() as tx:
            busy = await tx.editions.on_its_way([digest.id])
            composed = (await composer.compose(tx, [reach], owed.until))[digest.id]
        if busy:
            await self._database.whole(self._wait(digest.id, now + LOST_AFTER))
            return False
        edition = await self._database.whole(self._claim(reach, owed, composed))
        if edition is None:
            return False
        if edition.state is EditionState.EMPTY:
            log.info("%s: nothing to tell: %s", digest.reference, edition.emptiness)
            return False
        return await self._send(await self._resolved(reach, edition), now)

    async def _claim(self, digest: Digest, owed: DueEdition, composed: Composed) -> Edition | None:
        async with self._database.begin() as tx:
            return await claim(tx, digest, owed, composed, await language_for(tx, digest), at=self._now())

    async def _wait(self, digest_id: int, until: datetime) -> None:
        async with self._database.begin() as tx:
            await tx.digests.set(digest_id, next_at=until)

    async def _lost(self, now: datetime) -> list[tuple[Digest, Edition]]:
        """Some of what was tried and is not settled."""
        before = max(self._began, now - LOST_AFTER)
        async with self._database.glance() as tx:
            lost = await tx.editions.unfinished(
                self._shards, now, tried_before=before, later_than=now + LOST_AFTER, limit=LOOKED_AT, personal=True
            )
        if not lost:
            return []
        async with self._database.read() as tx:
            digests = await tx.digests.some([each.digest_id for each in lost])
        return [(digests[each.digest_id], each) for each in lost if each.digest_id in digests]

    async def _again(self, digest: Digest, edition: Edition, now: datetime) -> bool:
        """Note an edition that arrived before a crash; send one that did not, unless the next one tells it soon."""
        if not await self._database.whole(self._take_up(edition)):
            return False
        try:
            reach = await within_reach(self._doorkeeper, digest)
            going = await self._resolved(reach, edition)
            message_id = await self._found(going)
        except DiscordUnavailable:
            return False
        if message_id is not None:
            await self._database.whole(self._settle(going, message_id))
            return True
        if digest.state is DigestState.PAUSED or (digest.due_at is not None and digest.due_at <= now):
            await self._database.whole(self._give_up(edition))
            return False
        return await self._send(going, now)

    async def _take_up(self, edition: Edition) -> bool:
        async with self._database.begin() as tx:
            return await tx.editions.take_up(edition, at=self._now())

    async def _resolved(self, digest: Digest, edition: Edition) -> OnItsWay:
        """An edition as its reader may see it at this moment."""
        async with self._database.read() as tx:
            (what,) = await postings_of(tx, [Kept(digest, edition, await tx.editions.items(edition.id))])
        return OnItsWay(digest, edition, what)

    async def _found(self, going: OnItsWay) -> int | None:
        """Its message, where it arrived; looked for from the first time it was tried to the last."""
        place, first, last = going.edition.channel_id, going.edition.claimed_at, going.edition.tried_at
        if place is None or first is None or last is None:
            return None
        try:
            return await self._announcer.find(place, going.posting, since=first - _SKEW, until=last + _ARRIVED_WITHIN)
        except (ChannelGone, CannotPost):
            return None

    async def _send(self, going: OnItsWay, now: datetime) -> bool:
        """Send one edition to one person; False where it did not arrive."""
        discord_id, edition = going.digest.discord_id, going.edition
        if discord_id is None or not going.posting.tells:
            await self._database.whole(self._settle_empty(edition))
            return False
        self._pace.spend()
        try:
            edition = replace(edition, channel_id=await self._postman.open(discord_id))
            await self._database.whole(self._note_place(edition))
            message_id = await self._postman.write(discord_id, going.posting, nonce=edition.nonce)
        except RecipientRefuses:
            await self._database.whole(self._refused(going.digest, edition))
            return False
        except DiscordUnavailable:
            log.warning("%s: Discord did not take it, tried again later", going.digest.reference)
            return False
        except DiscordObjects as error:
            self._pace.objected(now)
            log.warning("personal digests wait: %s", error)
            return False
        await self._database.whole(self._settle(replace(going, edition=edition), message_id))
        return True

    async def _note_place(self, edition: Edition) -> None:
        async with self._database.begin() as tx:
            await tx.editions.set(edition.id, channel_id=edition.channel_id)

    async def _settle(self, sent: OnItsWay, message_id: int) -> None:
        async with self._database.begin() as tx:
            await settle(tx, sent, message_id, at=self._now())

    async def _settle_empty(self, edition: Edition) -> None:
        async with self._database.begin() as tx:
            await settle_empty(tx, edition, at=self._now())

    async def _give_up(self, edition: Edition) -> None:
        async with self._database.begin() as tx:
            await give_up(tx, edition, None, at=self._now())

    async def _refused(self, digest: Digest, edition: Edition) -> None:
        """Let a digest rest whose member takes no direct messages, and tell them so on their next command."""
        now = self._now()
        async with self._database.begin() as tx:
            await give_up(tx, edition, Trouble.REFUSED, at=now)
            quiet = {"state": DigestState.PAUSED.value, "trouble": Trouble.REFUSED.value, "trouble_since": now}
            await tx.digests.set(digest.id, **quiet, told_at=now, due_at=None, next_at=None)
            if digest.member_id is not None:
                detail = {"digest": digest.reference}
                await tx.members.tell(digest.member_id, NoticeKind.DIGEST_REFUSED, at=now, detail=detail)
