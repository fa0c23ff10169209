"""Digests: ordered and changed for a channel by its server's organisers, and by each member for themselves."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.domain.actor import Actor
from bot.domain.digest_orders import Doubt, Listed, Ordered, WhenAndWhere, Wish
from bot.domain.digests import MOST_DIGESTS, Digest, DigestState, read_digest_reference
from bot.domain.errors.digests import (
    ChannelElsewhere,
    DigestChanged,
    TooManyDigests,
    UnknownDigest,
)
from bot.domain.typed_lists import Words
from bot.services.authority import in_server, organiser_in
from bot.services.clock import Clock
from bot.services.doorkeeper import Doorkeeper
from bot.services.doubting import doubts_of_filters
from bot.services.knocking import asked_of_discord, reached
from bot.services.ordering import as_wished, awake, cured, rested, timing_of
from bot.services.zones import zone_of
from bot.store.database import Database, Transaction

_QUOTED: Final = 60


class DigestService:
    """What people order of digests, what they change and what they look at. What is typed is a reference, `DIG-4`."""

    def __init__(self, database: Database, doorkeeper: Doorkeeper, now: Clock) -> None:
        self._database = database
        self._doorkeeper = doorkeeper
        self._now = now

    async def prepare(self, actor: Actor) -> str:
        """By whose clock I would order a digest for a channel of my server, as its organiser: the zone's IANA name.

        Raises ServerOnly, NotAllowed, TooManyDigests.
        """
        server_id = organiser_in(actor)
        async with self._database.read() as tx:
            if await tx.digests.count(server_id=server_id) >= MOST_DIGESTS:
                raise TooManyDigests(limit=MOST_DIGESTS)
            return await zone_of(tx, server_id)

    async def create(self, actor: Actor, wish: WhenAndWhere, words: Words) -> Ordered:
        """Order a digest for a channel of my server, of all sections, as its organiser.

        Raises ServerOnly, NotAllowed, TooManyDigests, ChannelElsewhere, and what `read_timing` raises.
        """
        server_id = organiser_in(actor)
        if wish.channel_id is None:
            raise ChannelElsewhere
        trouble = await reached(self._doorkeeper, server_id, wish.channel_id)
        made = await self._database.whole(self._create(actor, server_id, wish, words))
        return Ordered(made, trouble=trouble)

    async def _create(self, actor: Actor, server_id: int, wish: WhenAndWhere, words: Words) -> Digest:
        now = self._now()
        async with self._database.begin() as tx:
            await tx.servers.hold(server_id)
            if await tx.digests.count(server_id=server_id) >= MOST_DIGESTS:
                raise TooManyDigests(limit=MOST_DIGESTS)
            member = await tx.members.meet(actor.discord_id, at=now)
            timing = await timing_of(tx, wish, words, server_id=server_id, before=None, now=now)
            due = timing.after(now)
            new = Digest(
                id=0,
                timing=timing,
                server_id=server_id,
                channel_id=wish.channel_id,
                made_by=member.id,
                due_at=due,
                next_at=due,
            )
            new = replace(new, id=await tx.digests.add(new, at=now))
            await self._note(tx, actor, "digest.created", new)
        return new

    async def edit(self, actor: Actor, typed: str, wish: Wish, words: Words, *, version: int | None = None) -> Ordered:
        """Change a digest of my server as its organiser, or my own; as I saw it, where a version is given.

        Raises UnknownDigest, NotAllowed, DigestChanged, SectionMissing, RoleElsewhere, RoleOfEveryone, what `create`
        raises, and what `read_filter` raises.
        """
        async with self._database.read() as tx:
            before = await _to_change(tx, actor, typed)
        at_the_door = await asked_of_discord(self._doorkeeper, before, wish)
        after, doubts = await self._database.whole(self._edit(actor, typed, wish, words, version))
        return Ordered(after, (*doubts, *at_the_door.doubts), at_the_door.trouble)

    async def _edit(
        self, actor: Actor, typed: str, wish: Wish, words: Words, version: int | None
    ) -> tuple[Digest, tuple[Doubt, ...]]:
        async with self._database.begin() as tx:
            before = await _to_change(tx, actor, typed, hold=True)
            if version not in {None, before.version}:
                raise DigestChanged(reference=before.reference)
            after = await as_wished(tx, before, wish, words, self._now())
            if after != before:
                after = await self._keep(tx, actor, "digest.edited", after)
            return after, await doubts_of_filters(tx, after)

    async def pause(self, actor: Actor, typed: str) -> Digest:
        """Let a digest rest; its settings are kept. Raises UnknownDigest, NotAllowed."""
        return await self._database.whole(self._pause(actor, typed))

    async def _pause(self, actor: Actor, typed: str) -> Digest:
        async with self._database.begin() as tx:
            digest = await _to_change(tx, actor, typed, hold=True)
            if digest.state is DigestState.PAUSED:
                return digest
            return await self._keep(tx, actor, "digest.paused", rested(digest))

    async def resume(self, actor: Actor, typed: str) -> Digest:
        """Let a digest come again; what happened meanwhile is in its next edition. One that fails is tried at once.

        Raises UnknownDigest, NotAllowed.
        """
        return await self._database.whole(self._resume(actor, typed))

    async def _resume(self, actor: Actor, typed: str) -> Digest:
        async with self._database.begin() as tx:
            digest = await _to_change(tx, actor, typed, hold=True)
            if digest.state is DigestState.ACTIVE:
                return digest
            going = cured(digest)
            if digest.state is DigestState.PAUSED:
                going = await awake(tx, digest, self._now())
            return await self._keep(tx, actor, "digest.resumed", going)

    async def delete(self, actor: Actor, typed: str) -> Digest:
        """Delete a digest with its editions; what was posted stays. Raises UnknownDigest, NotAllowed."""
        return await self._database.whole(self._delete(actor, typed))

    async def _delete(self, actor: Actor, typed: str) -> Digest:
        async with self._database.begin() as tx:
            digest = await _to_change(tx, actor, typed, hold=True)
            await tx.digests.remove(digest.id)
            await self._note(tx, actor, "digest.deleted", digest)
        return digest

    async def find(self, actor: Actor, typed: str) -> Digest:
        """A digest of my server, or my own. Raises UnknownDigest."""
        async with self._database.read() as tx:
            return await find_digest(tx, actor, typed)

    async def to_change(self, actor: Actor, typed: str) -> Digest:
        """The same, for whoever may change it. Raises UnknownDigest, NotAllowed."""
        async with self._database.read() as tx:
            return await _to_change(tx, actor, typed)

    async def of_server(self, actor: Actor) -> list[Listed]:
        """The digests of my server, the oldest first, each with its last edition. Raises ServerOnly."""
        server_id = in_server(actor)
        async with self._database.read() as tx:
            digests = await tx.digests.of_server(server_id)
            latest = await tx.editions.latest([each.id for each in digests])
        return [Listed(each, latest.get(each.id)) for each in digests]

    async def suggest(self, actor: Actor) -> Sequence[Digest]:
        """The digests that I may mean: those of my server, then my own."""
        async with self._database.read() as tx:
            here = await tx.digests.of_server(actor.server_id) if actor.server_id is not None else []
            return [*here, *await tx.digests.of_member(actor.discord_id)]

    async def _keep(self, tx: Transaction, actor: Actor, action: str, digest: Digest) -> Digest:
        await tx.digests.change(digest)
        if digest.trouble is None:
            # Of the next trouble its owner is told again.
            await tx.digests.set(digest.id, told_at=None)
        await self._note(tx, actor, action, digest)
        return replace(digest, version=digest.version + 1)

    async def _note(self, tx: Transaction, actor: Actor, action: str, digest: Digest) -> None:
        """Log a change to what a server shares; what someone does with their own is nobody's business."""
        if digest.personal:
            return
        now = self._now()
        member = await tx.members.meet(actor.discord_id, at=now)
        await tx.audit.record(action, digest.reference, at=now, member_id=member.id, server_id=digest.server_id)


async def find_digest(tx: Transaction, actor: Actor, typed: str) -> Digest:
    """A digest of the actor's server, or their own. Raises UnknownDigest."""
    number = read_digest_reference(typed)
    found = None
    if number is not None:
        found = await tx.digests.find(number, server_id=actor.server_id, discord_id=actor.discord_id)
    if found is None:
        raise UnknownDigest(typed=" ".join(typed.split())[:_QUOTED])
    return found


async def _to_change(tx: Transaction, actor: Actor, typed: str, *, hold: bool = False) -> Digest:
    """The same, where the actor may change it; nobody else changes it meanwhile. Raises UnknownDigest, NotAllowed."""
    found = await find_digest(tx, actor, typed)
    if not found.personal:
        organiser_in(actor)
    held = await tx.digests.hold(found.id) if hold else found
    if held is None:
        raise UnknownDigest(typed=found.reference)
    return held
