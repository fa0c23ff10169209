"""Digests that come to one member by direct message: had, seen, and pointed at servers, by that member alone.

What such a digest tells, when, and whether it rests is ordered as for any other (bot/services/digests.py).
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.domain.actor import Actor
from bot.domain.digests import MOST_OWN, MOST_PLACES, Digest, DigestState, digest_reference
from bot.domain.errors.digests import UnknownDigest
from bot.domain.errors.own_digests import TooManyOwnDigests, TooManyPlaces
from bot.domain.own_digests import Became, OwnDigest, Subscribed
from bot.domain.rhythms import Rhythm, Timing
from bot.domain.typed_digests import USUAL_HOUR
from bot.services.authority import in_server
from bot.services.clock import Clock
from bot.services.digests import find_digest
from bot.services.ordering import awake
from bot.services.zones import zone_of
from bot.store.database import Database, Transaction

_MONDAY: Final = 1


class OwnDigestService:
    """What members want to be told themselves. Nobody sees or changes what comes to another."""

    def __init__(self, database: Database, now: Clock) -> None:
        self._database = database
        self._now = now

    async def mine(self, actor: Actor) -> tuple[OwnDigest, ...]:
        """See the digests that come to me, the oldest first."""
        async with self._database.read() as tx:
            return await _seen(tx, await tx.digests.of_member(actor.discord_id))

    async def look(self, actor: Actor, typed: str) -> OwnDigest:
        """See one of them, by its reference. Raises UnknownDigest."""
        async with self._database.read() as tx:
            return await _one(tx, await _mine(tx, actor, typed))

    async def begin(self, actor: Actor) -> Subscribed:
        """Be told by direct message what is new here: all of it, every Monday at 9:00 by the server's clock.

        Raises ServerOnly, TooManyOwnDigests, TooManyPlaces.
        """
        return await self._database.whole(self._only_for_me(actor, None))

    async def only_for_me(self, actor: Actor, edition_id: int) -> Subscribed:
        """Be told by direct message what an edition's digest tells its channel, as often.

        Where that digest is gone, what is new here. Raises ServerOnly, TooManyOwnDigests, TooManyPlaces.
        """
        return await self._database.whole(self._only_for_me(actor, edition_id))

    async def _only_for_me(self, actor: Actor, edition_id: int | None) -> Subscribed:
        server_id = in_server(actor)
        now = self._now()
        async with self._database.begin() as tx:
            member = await tx.members.meet(actor.discord_id, at=now)
            # Whoever presses twice at once has one digest, and not two.
            await tx.members.find(actor.discord_id, hold=True)
            wanted = await _like(tx, server_id, edition_id)
            mine = await tx.digests.of_member(actor.discord_id)
            same = next((each for each in mine if _tells_the_same(each, wanted)), None)
            if same is not None:
                became = await self._widen(tx, same, server_id)
                return Subscribed(await _one(tx, await _again(tx, same.id)), became)
            if len(mine) >= MOST_OWN:
                raise TooManyOwnDigests(limit=MOST_OWN)
            due = wanted.timing.after(now)
            new = replace(wanted, member_id=member.id, made_by=member.id, places=(server_id,), due_at=due, next_at=due)
            digest_id = await tx.digests.add(new, at=now)
            return Subscribed(await _one(tx, await _again(tx, digest_id)), Became.BEGUN)

    async def _widen(self, tx: Transaction, mine: Digest, server_id: int) -> Became:
        """Let a digest look into a server, too; a click says also that it is to arrive."""
        rested = mine.state is DigestState.PAUSED
        if rested:
            await tx.digests.change(await awake(tx, mine, self._now()))
            # Of the next trouble they are told again.
            await tx.digests.set(mine.id, told_at=None)
        if server_id in mine.places:
            return Became.RESUMED if rested else Became.THERE
        await _look_into(tx, mine, server_id)
        return Became.WIDENED

    async def look_into(self, actor: Actor, typed: str) -> OwnDigest:
        """Let one of my digests look into the server where I ask. Raises ServerOnly, UnknownDigest, TooManyPlaces."""
        return await self._database.whole(self._point(actor, typed, in_server(actor), there=True))

    async def look_away(self, actor: Actor, typed: str, server_id: int) -> OwnDigest:
        """Let it look into a server no more. Raises UnknownDigest."""
        return await self._database.whole(self._point(actor, typed, server_id, there=False))

    async def _point(self, actor: Actor, typed: str, server_id: int, *, there: bool) -> OwnDigest:
        async with self._database.begin() as tx:
            mine = await _mine(tx, actor, typed)
            if there:
                await _look_into(tx, mine, server_id)
            else:
                await tx.digests.look_away(mine.id, server_id)
            return await _one(tx, await _again(tx, mine.id))


async def _like(tx: Transaction, server_id: int, edition_id: int | None) -> Digest:
    """What a personal digest would be that tells what an edition's does; the usual, where that is not known here."""
    edition = await tx.editions.find(edition_id) if edition_id is not None else None
    theirs = await tx.digests.find(edition.digest_id, server_id=server_id, discord_id=0) if edition else None
    if theirs is not None:
        return Digest(0, theirs.timing, theirs.sections, theirs.wanted)
    return Digest(0, Timing(Rhythm.WEEKLY, _MONDAY, USUAL_HOUR, await zone_of(tx, server_id)))


def _tells_the_same(mine: Digest, wanted: Digest) -> bool:
    return (mine.sections, mine.wanted) == (wanted.sections, wanted.wanted)


async def _look_into(tx: Transaction, mine: Digest, server_id: int) -> None:
    if server_id not in mine.places and len(mine.places) >= MOST_PLACES:
        raise TooManyPlaces(limit=MOST_PLACES)
    await tx.digests.look_into(mine.id, server_id)


async def _mine(tx: Transaction, actor: Actor, typed: str) -> Digest:
    """One of the actor's own: in no server there are no others. Raises UnknownDigest."""
    return await find_digest(tx, replace(actor, server_id=None), typed)


async def _again(tx: Transaction, digest_id: int) -> Digest:
    """A digest as it is since it was changed in this transaction."""
    found = await tx.digests.by_id(digest_id)
    if found is None:
        raise UnknownDigest(typed=digest_reference(digest_id))
    return found


async def _one(tx: Transaction, mine: Digest) -> OwnDigest:
    (seen,) = await _seen(tx, [mine])
    return seen


async def _seen(tx: Transaction, digests: Sequence[Digest]) -> tuple[OwnDigest, ...]:
    last = await tx.editions.latest([each.id for each in digests])
    names = await tx.servers.names([place for each in digests for place in each.places])
    return tuple(OwnDigest(each, {place: names[place] for place in each.places}, last.get(each.id)) for each in digests)
