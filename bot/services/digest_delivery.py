"""Delivering digests to channels: what is due is claimed, sent at a pace that leaves room for people, and settled."""

import asyncio
import logging
from collections import defaultdict
from collections.abc import AsyncIterator, Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from bot.domain.digests import Digest, DigestState, Trouble
from bot.domain.due_editions import DueEdition, due_edition
from bot.domain.editions import Composed, Edition, EditionState
from bot.domain.errors import DiscordUnavailable
from bot.domain.shards import Shards
from bot.services.announcer import Announcer
from bot.services.claiming import OnItsWay, claim, settle_empty
from bot.services.clock import Clock
from bot.services.composing import Composer
from bot.services.digest_trouble import in_the_way, note
from bot.services.doorkeeper import Doorkeeper
from bot.services.resolving import Kept, language_for, postings_of
from bot.services.sending import Sender
from bot.store.database import Database

log = logging.getLogger(__name__)

# What is on its way for longer may have got lost: another process died over it, or Discord took nothing.
LOST_AFTER: Final = timedelta(minutes=2)
# Digests that are looked at and composed together, and editions that are claimed in one transaction.
_TOGETHER: Final = 100
_CLAIMED: Final = 25
# Editions under way to Discord at a time; at which pace they leave, the announcer knows.
_UNDER_WAY: Final = 24
# When Discord took nothing so often in a row, it is left alone until the next tick.
_ENOUGH: Final = 5


class DigestDeliveryService:
    """Scheduled work, for the channels of this process's servers; in a lane of its own, since much may be due."""

    def __init__(
        self, database: Database, announcer: Announcer, doorkeeper: Doorkeeper, now: Clock, shards: Shards
    ) -> None:
        self._database = database
        self._doorkeeper = doorkeeper
        self._sender = Sender(database, announcer, now)
        self._now = now
        self._shards = shards
        # What was tried before belongs to a process that is no more.
        self._began = now()
        self._room = asyncio.Semaphore(_UNDER_WAY)
        self._stopping = False

    def stop(self) -> None:
        """Begin nothing new: what is under way comes to its end."""
        self._stopping = True

    async def deliver(self, now: datetime) -> int:
        """Send all that is due, what got lost on its way first. Returns how many editions arrived."""
        self._sender.refused = 0
        return await self._send_all(self._lost(now)) + await self._send_all(self._due(now))

    async def _send_all(self, editions: AsyncIterator[OnItsWay]) -> int:
        """Send while more is made ready. Returns how many arrived."""
        sent: list[asyncio.Task[bool]] = []
        async with asyncio.TaskGroup() as under_way:
            async for going in editions:
                await self._room.acquire()
                sent.append(under_way.create_task(self._send(going)))
        return sum(task.result() for task in sent)

    async def _send(self, going: OnItsWay) -> bool:
        try:
            return await self._sender.send(going)
        except Exception:
            # One that fails must not keep the others back; it is tried again.
            log.exception("%s, edition %s failed", going.digest.reference, going.edition.id)
            return False
        finally:
            self._room.release()

    @property
    def _enough(self) -> bool:
        return self._stopping or self._sender.refused >= _ENOUGH

    async def _due(self, now: datetime) -> AsyncIterator[OnItsWay]:
        """Claim what is due, a few at a time."""
        composer = Composer()
        seen: set[int] = set()
        while not self._enough:
            async with self._database.glance() as tx:
                due = await tx.digests.due(now, self._shards, personal=False, limit=_TOGETHER)
            if seen.issuperset(each.id for each in due):
                return
            ready = await self._ready([each for each in due if each.id not in seen], now)
            seen |= {each.id for each in due}
            composed = await self._composed(composer, ready, now)
            for begin in range(0, len(ready), _CLAIMED):
                if self._enough:
                    return
                some = ready[begin : begin + _CLAIMED]
                claimed = await self._database.whole(self._claim(some, composed))
                for going in await self._resolved(claimed, look_first=False):
                    yield going

    async def _ready(self, due: Sequence[Digest], now: datetime) -> list[Digest]:
        """Those of some digests that owe an edition which can be sent now; the others are looked at again later."""
        async with self._database.glance() as tx:
            busy = await tx.editions.on_its_way([each.id for each in due])
        ready: list[Digest] = []
        for each in due:
            digest = await self._clear(each, now)
            if digest is None:
                continue
            if digest.due_at is None or digest.due_at > now:
                await self._database.whole(self._look_again(digest, digest.due_at))
            elif digest.id in busy:
                await self._database.whole(self._look_again(digest, now + LOST_AFTER))
            else:
                ready.append(digest)
        return ready

    async def _clear(self, digest: Digest, now: datetime) -> Digest | None:
        """A digest as its editions can arrive now; None where they cannot. What is in the way is kept with it."""
        try:
            trouble = await in_the_way(self._doorkeeper, digest)
        except DiscordUnavailable:
            await self._database.whole(self._look_again(digest, now + LOST_AFTER))
            return None
        await note(self._database, digest, trouble, now=now)
        if trouble is not None and not trouble.arrives:
            return None
        return replace(digest, role_id=None) if trouble is Trouble.ROLE_GONE else digest

    async def _look_again(self, digest: Digest, at: datetime | None) -> None:
        async with self._database.begin() as tx:
            await tx.digests.set(digest.id, next_at=at)

    async def _composed(
        self, composer: Composer, digests: Collection[Digest], now: datetime
    ) -> Mapping[int, tuple[DueEdition, Composed]]:
        owed = {each.id: due_edition(each, now) for each in digests}
        together: defaultdict[datetime, list[Digest]] = defaultdict(list)
        for each in digests:
            together[owed[each.id].until].append(each)
        found: dict[int, tuple[DueEdition, Composed]] = {}
        async with self._database.read() as tx:
            for until, some in together.items():
                told = await composer.compose(tx, some, until)
                found |= {each.id: (owed[each.id], told[each.id]) for each in some}
        return found

    async def _claim(
        self, digests: Sequence[Digest], composed: Mapping[int, tuple[DueEdition, Composed]]
    ) -> list[tuple[Digest, Edition]]:
        now = self._now()
        claimed: list[tuple[Digest, Edition]] = []
        async with self._database.begin() as tx:
            for digest in digests:
                due, told = composed[digest.id]
                edition = await claim(tx, digest, due, told, await language_for(tx, digest), at=now)
                if edition is None:
                    continue
                if edition.state is EditionState.EMPTY:
                    log.info("%s: nothing to tell: %s", digest.reference, edition.emptiness)
                    continue
                claimed.append((digest, edition))
        return claimed

    async def _resolved(self, claimed: Sequence[tuple[Digest, Edition]], *, look_first: bool) -> list[OnItsWay]:
        """Editions as their readers may see them at this moment; without those of which nothing is left."""
        if not claimed:
            return []
        async with self._database.read() as tx:
            kept = [Kept(digest, edition, await tx.editions.items(edition.id)) for digest, edition in claimed]
            postings = await postings_of(tx, kept)
        going: list[OnItsWay] = []
        for each, posting in zip(kept, postings, strict=True):
            if look_first or posting.tells:
                going.append(OnItsWay(each.digest, each.edition, posting, look_first))
            else:
                await self._database.whole(self._settle_empty(each.edition))
        return going

    async def _settle_empty(self, edition: Edition) -> None:
        async with self._database.begin() as tx:
            await settle_empty(tx, edition, at=self._now())

    async def _lost(self, now: datetime) -> AsyncIterator[OnItsWay]:
        """What was tried and is not settled, some at a time; each is looked for before it is sent."""
        before = max(self._began, now - LOST_AFTER)
        seen: set[int] = set()
        while not self._enough:
            async with self._database.read() as tx:
                lost = await tx.editions.unfinished(
                    self._shards, now, tried_before=before, later_than=now + LOST_AFTER, limit=_TOGETHER
                )
                digests = await tx.digests.some([each.digest_id for each in lost])
            lost = [each for each in lost if each.id not in seen and each.digest_id in digests]
            if not lost:
                return
            seen |= {each.id for each in lost}
            again = [await self._taken_up(digests[each.digest_id], each, now) for each in lost]
            for going in await self._resolved([each for each in again if each is not None], look_first=True):
                yield replace(going, outdated=_outdated(going.digest, now))

    async def _taken_up(self, digest: Digest, edition: Edition, now: datetime) -> tuple[Digest, Edition] | None:
        """One that got lost, where it can be sent now and nobody else takes it up."""
        clear = await self._clear(digest, now)
        taken = await self._database.whole(self._take_up(edition))
        return (clear, edition) if taken and clear is not None else None

    async def _take_up(self, edition: Edition) -> bool:
        async with self._database.begin() as tx:
            return await tx.editions.take_up(edition, at=self._now())


def _outdated(digest: Digest, now: datetime) -> bool:
    """Whether what did not arrive is sent no more: its digest rests, or the next edition, which tells it, is due."""
    return digest.state is DigestState.PAUSED or (digest.due_at is not None and digest.due_at <= now)
