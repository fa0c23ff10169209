"""Publishing a Call, or a new version of one, from a file: looked at first, then published by a second step."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime

from bot.domain.actor import Actor
from bot.domain.calls import Call, CallText
from bot.domain.drafts import KEPT_FOR, CallDraft, Preview
from bot.domain.errors.publishing import DraftGone, PublishedAlready
from bot.domain.names import display_name
from bot.domain.revisions import Changes, changes, revised
from bot.files.call_file import read_call, refuse_large
from bot.services.authority import only_stewards
from bot.services.calls import keep_version
from bot.services.clock import Clock
from bot.store.database import Database, Transaction


class PublishingService:
    """What a steward does with the file of a Call. Each step asks anew whether they are one."""

    def __init__(self, database: Database, now: Clock) -> None:
        self._database = database
        self._now = now

    async def draft(self, actor: Actor, file_name: str, size: int, read: Callable[[], Awaitable[bytes]]) -> Preview:
        """Look at a file of `size` bytes, which is read only where that is not too much. It waits for thirty days.

        Raises NotAllowed, CallFileRefused, PublishedAlready; then nothing is kept of it.
        """
        only_stewards(actor)
        refuse_large(size)
        data = await read()
        text = await asyncio.to_thread(read_call, data)
        return await self._database.whole(self._draft(actor, display_name(file_name), text))

    async def _draft(self, actor: Actor, file_name: str, text: CallText) -> Preview:
        now = self._now()
        async with self._database.begin() as tx:
            before = revised(text, await tx.calls.all())
            member = await tx.members.meet(actor.discord_id, at=now)
            draft = await tx.call_drafts.add(member.id, file_name, text, at=now)
            return await _preview(tx, actor, draft, before)

    async def preview(self, actor: Actor, draft_id: int) -> Preview:
        """Look at my draft again. Raises NotAllowed, DraftGone, and what would stand in the way of publishing it."""
        only_stewards(actor)
        async with self._database.read() as tx:
            draft = await _mine(tx, actor, draft_id)
            return await _preview(tx, actor, draft, revised(draft.text, await tx.calls.all()))

    async def publish(self, actor: Actor, draft_id: int) -> Preview:
        """Publish my draft, once. It stays until its thirty days are over, to say so when it is pressed again.

        Raises NotAllowed, DraftGone, CallFileRefused, PublishedAlready.
        """
        only_stewards(actor)
        return await self._database.whole(self._publish(actor, draft_id))

    async def _publish(self, actor: Actor, draft_id: int) -> Preview:
        now = self._now()
        async with self._database.begin() as tx:
            await tx.calls.hold_all()
            draft = await _mine(tx, actor, draft_id)
            before = revised(draft.text, await tx.calls.all())
            published = await _preview(tx, actor, draft, before)
            member = await tx.members.meet(actor.discord_id, at=now)
            await keep_version(tx, draft.text, "call.published", at=now, member_id=member.id, server_id=actor.server_id)
        return published

    async def discard(self, actor: Actor, draft_id: int) -> CallDraft:
        """Throw my draft away. Raises NotAllowed, DraftGone, and PublishedAlready where there is nothing to discard."""
        only_stewards(actor)
        return await self._database.whole(self._discard(actor, draft_id))

    async def _discard(self, actor: Actor, draft_id: int) -> CallDraft:
        async with self._database.begin() as tx:
            draft = await _mine(tx, actor, draft_id)
            if any(call.text == draft.text for call in await tx.calls.all()):
                raise PublishedAlready(call=draft.text.reference, version=draft.text.version)
            await tx.call_drafts.remove(draft.id)
        return draft

    async def forget_drafts(self, now: datetime) -> int:
        """Remove the drafts whose thirty days are over. Returns how many."""
        async with self._database.glance() as tx:
            over = await tx.call_drafts.before(now - KEPT_FOR)
        if over:
            await self._database.whole(self._forget_drafts(over))
        return len(over)

    async def _forget_drafts(self, draft_ids: list[int]) -> None:
        async with self._database.begin() as tx:
            for draft_id in draft_ids:
                await tx.call_drafts.remove(draft_id)


async def _mine(tx: Transaction, actor: Actor, draft_id: int) -> CallDraft:
    draft = await tx.call_drafts.of(actor.discord_id, draft_id)
    if draft is None:
        raise DraftGone
    return draft


async def _preview(tx: Transaction, actor: Actor, draft: CallDraft, before: Call | None) -> Preview:
    if before is None:
        return Preview(draft, None, Changes(), 0)
    totals = await tx.tallies.totals(actor, before.id, version=draft.text.version)
    return Preview(draft, before, changes(before.text, draft.text), totals.signatures + totals.awaiting)
