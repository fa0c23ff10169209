"""Delivering digests to channels: what is due is claimed, sent at a pace that leaves room for people, and settled."""

import asyncio
import logging
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import Final, TypeVar

from bot.domain.digests import Digest, DigestState
from bot.domain.due_editions import due_edition
from bot.domain.editions import Edition
from bot.domain.errors import AccordError, DiscordUnavailable
from bot.domain.shards import Shards
from bot.services.announcer import Announcer
from bot.services.claiming import OnItsWay
from bot.services.clock import Clock
from bot.services.composing import Composer
from bot.services.dispatching import Dispatch, Owed
from bot.services.doorkeeper import Doorkeeper
from bot.services.sending import Sender
from bot.store.database import Database

log = logging.getLogger(__name__)
T = TypeVar("T")
R = TypeVar("R")

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
        self._dispatch = Dispatch(database, doorkeeper, now)
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
        if not self._doorkeeper.ready():
            return 0
        self._sender.refused = 0
        return await self._send_all(self._lost(now)) + await self._send_all(self._due(now))

    async def _send_all(self, editions: AsyncIterator[OnItsWay]) -> int:
        """Send while more is made ready. Returns how many arrived."""
        sent: list[asyncio.Task[bool]] = []
        try:
            async for going in editions:
                await self._room.acquire()
                sent.append(asyncio.create_task(self._send(going)))
        finally:
            # Whatever is in the way of more, what left for Discord comes to its end.
            arrived = await asyncio.gather(*sent)
        return sum(arrived)

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
            owed = await each_apart(partial(self._owed, composer, now), ready)
            for failed in set(ready) - {each.digest for each in owed}:
                await self._database.whole(self._look_again(failed, now + LOST_AFTER))
            for begin in range(0, len(owed), _CLAIMED):
                if self._enough:
                    return
                claimed = await self._dispatch.claim(owed[begin : begin + _CLAIMED])
                for going in await each_apart(self._dispatch.going, claimed):
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
            if digest.id in busy:
                await self._database.whole(self._look_again(digest, now + LOST_AFTER))
            elif digest.due_at is None or digest.due_at > now:
                await self._database.whole(self._look_again(digest, digest.due_at))
            else:
                ready.append(digest)
        return ready

    async def _clear(self, digest: Digest, now: datetime) -> Digest | None:
        """A digest as its editions can arrive now; None where they cannot, or where Discord does not say."""
        try:
            return await self._dispatch.clear(digest, now)
        except DiscordUnavailable:
            await self._database.whole(self._look_again(digest, now + LOST_AFTER))
            return None

    async def _look_again(self, digest: Digest, at: datetime | None) -> None:
        async with self._database.begin() as tx:
            await tx.digests.set(digest.id, next_at=at)

    async def _owed(self, composer: Composer, now: datetime, digests: Sequence[Digest]) -> list[Owed]:
        due = {each.id: due_edition(each, now) for each in digests}
        together: defaultdict[datetime, list[Digest]] = defaultdict(list)
        for each in digests:
            together[due[each.id].until].append(each)
        owed: list[Owed] = []
        async with self._database.read() as tx:
            for until, some in together.items():
                told = await composer.compose(tx, some, until)
                owed += [Owed(each, due[each.id], told[each.id]) for each in some]
        return owed

    async def _lost(self, now: datetime) -> AsyncIterator[OnItsWay]:
        """What was tried and is not settled, some at a time; each is looked for before it is sent."""
        before = max(self._began, now - LOST_AFTER)
        seen: set[int] = set()
        while not self._enough:
            async with self._database.glance() as tx:
                lost = await tx.editions.unfinished(
                    self._shards, now, tried_before=before, later_than=now + LOST_AFTER, personal=False, limit=_TOGETHER
                )
            if seen.issuperset(each.id for each in lost):
                return
            async with self._database.read() as tx:
                digests = await tx.digests.some([each.digest_id for each in lost])
            there = [each for each in lost if each.id not in seen and each.digest_id in digests]
            seen |= {each.id for each in lost}
            again = [await self._taken_up(digests[each.digest_id], each, now) for each in there]
            taken = [each for each in again if each is not None]
            for going in await each_apart(partial(self._dispatch.going, look_first=True), taken):
                yield replace(going, outdated=_outdated(going.digest, now))

    async def _taken_up(self, digest: Digest, edition: Edition, now: datetime) -> tuple[Digest, Edition] | None:
        """One that got lost, where it can be sent now and nobody else takes it up."""
        clear = await self._clear(digest, now)
        taken = await self._database.whole(self._take_up(edition))
        return (clear, edition) if taken and clear is not None else None

    async def _take_up(self, edition: Edition) -> bool:
        async with self._database.begin() as tx:
            return await tx.editions.take_up(edition, at=self._now())


async def each_apart(work: Callable[[Sequence[T]], Awaitable[list[R]]], some: Sequence[T]) -> list[R]:
    """What is made of some together; where that fails, of each by itself: one that fails must not keep others back."""
    try:
        return await work(some) if some else []
    except AccordError:
        raise
    except Exception:
        if len(some) == 1:
            log.exception("%s failed", some[0])
            return []
    return [made for one in some for made in await each_apart(work, [one])]


def _outdated(digest: Digest, now: datetime) -> bool:
    """Whether what did not arrive is sent no more: its digest rests, or the next edition, which tells it, is due."""
    return digest.state is DigestState.PAUSED or (digest.due_at is not None and digest.due_at <= now)
