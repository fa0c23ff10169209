"""Closing a Call, with a last word: for stewards, and for good."""

from bot.domain.actor import Actor
from bot.domain.calls import Call, LastWord
from bot.domain.closing import Closing
from bot.domain.errors.closing import AlreadyClosed
from bot.services.authority import only_stewards
from bot.services.calls import find_call
from bot.services.clock import Clock
from bot.store.database import Database


class ClosingService:
    """What a steward does to end a Call."""

    def __init__(self, database: Database, now: Clock) -> None:
        self._database = database
        self._now = now

    async def prepare(self, actor: Actor, typed: str | None) -> Closing:
        """Look at what closing would mean. Raises NotAllowed, UnknownCall, AlreadyClosed."""
        only_stewards(actor)
        now = self._now()
        async with self._database.read() as tx:
            call = await find_call(tx, typed)
            if call.closed(now):
                raise AlreadyClosed
            network, _ = await tx.tallies.totals_of_servers(call.id)
        return Closing(call, network, call.model_copy(update={"closed_at": now}).anonymous_from or now)

    async def close(self, actor: Actor, typed: str | None, said: LastWord) -> Call:
        """Close a Call now, in every server. Raises as `prepare`; a second time nothing is changed."""
        only_stewards(actor)
        return await self._database.whole(self._close(actor, typed, said))

    async def _close(self, actor: Actor, typed: str | None, said: LastWord) -> Call:
        now = self._now()
        async with self._database.begin() as tx:
            call = await find_call(tx, typed)
            if call.closed(now) or not await tx.calls.close(call.id, said, at=now):
                raise AlreadyClosed
            await tx.posts.stale_all(call.id)
            steward = await tx.members.meet(actor.discord_id, at=now)
            await tx.audit.record(
                "call.closed", call.reference, at=now, member_id=steward.id, server_id=actor.server_id
            )
            return await tx.calls.by_id(call.id)
