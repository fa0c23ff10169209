"""Invalidating signatures that are not genuine: prepared, looked at, carried out, and for a while taken back."""

from datetime import datetime
from typing import Final

from bot.domain.actor import Actor
from bot.domain.calls import Call
from bot.domain.errors.invalidations import InvalidationFinal, InvalidationGone, NotListed, OwnSignature
from bot.domain.invalidations import (
    PREPARED_FOR,
    TAKEN_BACK_WITHIN,
    Chosen,
    Decision,
    DecisionsPage,
    Invalidation,
    Stage,
    said_aloud,
)
from bot.domain.reviews import clean_reason
from bot.services.authority import organiser_in
from bot.services.calls import find_call
from bot.services.clock import Clock
from bot.services.invalidating import carry_out, put_back
from bot.services.limits import BY_ONE, FILTERS, Limits
from bot.store.database import Database, Transaction

PAGE: Final = 5


class InvalidationService:
    """What a server's reviewers and admins do about signatures made there. Nobody decides on their own."""

    def __init__(self, database: Database, limits: Limits, now: Clock) -> None:
        self._database = database
        self._limits = limits
        self._now = now

    async def browse(self, actor: Actor, typed: str | None, page: int) -> DecisionsPage:
        """See what was invalidated in my server for a Call, the newest first. Raises NotAllowed, UnknownCall."""
        server_id = organiser_in(actor)
        async with self._database.read() as tx:
            call = await find_call(tx, typed)
            pages = max(1, -(-await tx.invalidations.count_of_server(call.id, server_id) // PAGE))
            page = min(max(page, 0), pages - 1)
            found = await tx.invalidations.of_server(call.id, server_id, offset=page * PAGE, limit=PAGE)
        now = self._now()
        return DecisionsPage(
            call=call,
            decisions=tuple(Decision(call, each, said_aloud(held)) for each, held in found),
            page=page,
            pages=pages,
            open=frozenset(each.id for each, _ in found if each.stage is Stage.DONE and not each.final(now)),
        )

    async def prepare(self, actor: Actor, typed: str | None, chosen: Chosen, reason: str) -> Decision:
        """Say which signatures are not genuine and why, and see how many that are. Nothing is changed yet.

        Raises NotAllowed, UnknownCall, the errors of reasons, TooMuchAtOnce; for one signature OwnSignature, NotListed.
        """
        server_id, reason, now = organiser_in(actor), clean_reason(reason), self._now()
        self._limits.spend(FILTERS if chosen.signature_id is None else BY_ONE, actor.discord_id, now)
        return await self._database.whole(self._prepare(actor, server_id, typed, chosen, reason))

    async def _prepare(self, actor: Actor, server_id: int, typed: str | None, chosen: Chosen, reason: str) -> Decision:
        now = self._now()
        async with self._database.begin() as tx:
            call = await find_call(tx, typed)
            maker = await tx.members.meet(actor.discord_id, at=now)
            if chosen.signature_id is not None:
                await _must_be_listed(tx, actor, call, chosen.signature_id, maker.id)
            made_id = await tx.invalidations.prepare(
                call_id=call.id, server_id=server_id, made_by=maker.id, chosen=chosen, reason=reason, at=now
            )
            if chosen.signature_id is None:
                # With many filters someone could find out about one person: that leaves a trace.
                await tx.audit.record(
                    "signatures.looked_for", call.reference, at=now, member_id=maker.id, server_id=server_id
                )
        return await self.prepared(actor, made_id)

    async def prepared(self, actor: Actor, invalidation_id: int) -> Decision:
        """See what I prepared, or what became of it. Raises NotAllowed, InvalidationGone."""
        async with self._database.read() as tx:
            mine = await self._mine(tx, actor, invalidation_id)
            waits = mine.stage is Stage.PREPARED
            number = await (tx.invalidations.count(mine) if waits else tx.invalidations.number(mine.id))
            listed = None
            if mine.chosen.signature_id is not None:
                one = await tx.signatories.one(actor, mine.call_id, mine.chosen.signature_id)
                listed = (one.name or one.organisation) if one else None
            return Decision(await tx.calls.by_id(mine.call_id), mine, said_aloud(number), listed)

    async def carry_out(self, actor: Actor, invalidation_id: int) -> Decision:
        """Invalidate what I prepared: it counts and is shown nowhere from now on. A second time changes nothing.

        Raises NotAllowed, InvalidationGone.
        """
        await self._database.whole(self._begin(actor, invalidation_id))
        await carry_out(self._database, invalidation_id, self._now)
        return await self.prepared(actor, invalidation_id)

    async def _begin(self, actor: Actor, invalidation_id: int) -> None:
        now = self._now()
        async with self._database.begin() as tx:
            mine = await self._mine(tx, actor, invalidation_id, hold=True)
            if mine.stage is Stage.PREPARED:
                await tx.invalidations.mark(mine.id, begun_at=now)

    async def leave(self, actor: Actor, invalidation_id: int) -> None:
        """Leave those signatures as they are. Raises NotAllowed, InvalidationGone."""
        await self._database.whole(self._leave(actor, invalidation_id))

    async def _leave(self, actor: Actor, invalidation_id: int) -> None:
        async with self._database.begin() as tx:
            mine = await self._mine(tx, actor, invalidation_id, hold=True)
            if mine.stage is not Stage.PREPARED:
                raise InvalidationGone
            await tx.invalidations.remove(mine.id)

    async def decided(self, actor: Actor, invalidation_id: int) -> Decision:
        """See what was invalidated in my server and can be taken back.

        Raises NotAllowed, InvalidationGone, InvalidationFinal.
        """
        server_id = organiser_in(actor)
        async with self._database.read() as tx:
            found = await tx.invalidations.find(invalidation_id, server_id=server_id)
            if found is None or found.stage is not Stage.DONE:
                raise InvalidationGone
            self._refuse_final(found)
            number = said_aloud(await tx.invalidations.number(found.id))
            return Decision(await tx.calls.by_id(found.call_id), found, number)

    async def take_back(self, actor: Actor, invalidation_id: int) -> None:
        """Let signatures count again that were invalidated in my server within thirty days.

        Raises NotAllowed, InvalidationGone, InvalidationFinal, OwnSignature. A second time changes nothing.
        """
        server_id = organiser_in(actor)
        await self._database.whole(self._take_back(actor, server_id, invalidation_id))
        await put_back(self._database, invalidation_id, self._now)

    async def _take_back(self, actor: Actor, server_id: int, invalidation_id: int) -> None:
        now = self._now()
        async with self._database.begin() as tx:
            undone = await tx.invalidations.find(invalidation_id, server_id=server_id, hold=True)
            if undone is None or undone.stage in (Stage.PREPARED, Stage.UNDER_WAY):
                raise InvalidationGone
            if undone.stage is Stage.TAKEN_BACK:
                return
            self._refuse_final(undone)
            member = await tx.members.meet(actor.discord_id, at=now)
            if await tx.refusals.concerns(undone.id, member.id):
                raise OwnSignature
            await tx.invalidations.mark(undone.id, undone_at=now)
            call = await tx.calls.by_id(undone.call_id)
            number = said_aloud(await tx.invalidations.number(undone.id))
            await tx.audit.record(
                "signatures.restored",
                call.reference,
                at=now,
                member_id=member.id,
                server_id=server_id,
                **({"signatures": number} if number else {}),
            )

    def _refuse_final(self, decided: Invalidation) -> None:
        if decided.final(self._now()):
            raise InvalidationFinal(days=TAKEN_BACK_WITHIN.days)

    async def finish(self, now: datetime) -> None:
        """Finish what a stop of the bot left half-way, and forget what was prepared and never carried out."""
        async with self._database.read() as tx:
            unfinished, stale = await tx.invalidations.due(prepared_before=now - PREPARED_FOR)
        for each in unfinished:
            await (carry_out if each.done_at is None else put_back)(self._database, each.id, self._now)
        if stale:
            await self._database.whole(self._forget_prepared(now))

    async def _forget_prepared(self, now: datetime) -> None:
        async with self._database.begin() as tx:
            await tx.invalidations.forget_prepared(before=now - PREPARED_FOR)

    async def _mine(self, tx: Transaction, actor: Actor, invalidation_id: int, *, hold: bool = False) -> Invalidation:
        """What the actor prepared. Another's, another server's, one too old and one that never was look alike."""
        server_id = organiser_in(actor)
        member = await tx.members.find(actor.discord_id)
        found = await tx.invalidations.find(invalidation_id, server_id=server_id, hold=hold)
        if found is None or member is None or found.made_by != member.id or found.stale(self._now()):
            raise InvalidationGone
        return found


async def _must_be_listed(tx: Transaction, actor: Actor, call: Call, signature_id: int, member_id: int) -> None:
    """By one only what everyone can see: no number that is guessed tells whether a signature is there."""
    signature = await tx.signatures.by_id(signature_id)
    listed = await tx.signatories.one(actor, call.id, signature_id)
    if signature is None or listed is None or signature.server_id != actor.server_id:
        raise NotListed
    if signature.member_id == member_id:
        raise OwnSignature
