"""Drafts of records, whatever their kind: kept between two forms, gone on with another day, thrown away."""

from datetime import datetime
from typing import Final

from bot.domain.actor import Actor
from bot.domain.errors import AccordError
from bot.domain.errors.record_drafts import RecordDraftGone, RecordDraftSaved, TooManyDrafts
from bot.domain.record_drafts import KEPT_FOR, MOST_DRAFTS, Fields, OwnDraft, RecordDraft, cleaned
from bot.domain.records import Record, RecordKind, reference_of
from bot.services.announcer import Announcer
from bot.services.authority import in_server
from bot.services.clock import Clock
from bot.store.database import Database, Transaction

# So many are swept at a time.
_SWEPT: Final = 200


async def own_draft(
    tx: Transaction, actor: Actor, draft_id: int, *, at: datetime, kind: RecordKind | None = None, hold: bool = False
) -> RecordDraft:
    """A draft of the actor's, also one that was saved. Raises RecordDraftGone."""
    draft = await tx.record_drafts.of(actor.discord_id, draft_id, at=at, hold=hold)
    if draft is None or kind not in {None, draft.kind} or not (draft.fields or draft.saved_as):
        raise RecordDraftGone
    return draft


async def open_draft(
    tx: Transaction, actor: Actor, draft_id: int, *, at: datetime, kind: RecordKind | None = None, hold: bool = False
) -> RecordDraft:
    """A draft of the actor's that is not saved yet. Raises RecordDraftGone, RecordDraftSaved."""
    draft = await own_draft(tx, actor, draft_id, at=at, kind=kind, hold=hold)
    if draft.saved_as is not None:
        raise RecordDraftSaved(reference=reference_of(draft.kind, draft.saved_as))
    return draft


async def begin_draft(tx: Transaction, actor: Actor, kind: RecordKind, fields: Fields, *, at: datetime) -> RecordDraft:
    """Keep a new draft; a form that was sent twice begins one. Raises ServerOnly, TooManyDrafts."""
    server_id, typed = in_server(actor), cleaned(fields)
    for begun in await with_room(tx, actor, at=at):
        if (begun.kind, begun.server_id, begun.fields, begun.record_id) == (kind, server_id, typed, None):
            return begun
    member = await tx.members.meet(actor.discord_id, at=at)
    return await tx.record_drafts.add(member.id, kind, server_id, typed, at=at, until=at + KEPT_FOR)


async def begin_correcting(
    tx: Transaction, actor: Actor, record: Record, fields: Fields, *, at: datetime, anew: bool = False
) -> RecordDraft:
    """The draft in which the actor corrects a record already, or a new one. Raises ServerOnly, TooManyDrafts."""
    server_id, member = in_server(actor), await tx.members.meet(actor.discord_id, at=at)
    begun = await tx.record_drafts.correcting(member.id, record.id, server_id, at=at)
    if begun is not None and not anew:
        return begun
    await with_room(tx, actor, at=at)
    return await tx.record_drafts.add(
        member.id,
        record.kind,
        server_id,
        cleaned(fields),
        at=at,
        until=at + KEPT_FOR,
        record_id=record.id,
        of_version=record.version,
    )


async def with_room(tx: Transaction, actor: Actor, *, at: datetime) -> list[RecordDraft]:
    """The drafts that the actor has, where one more may be added. Raises TooManyDrafts."""
    drafts = await tx.record_drafts.open_of(actor.discord_id, at=at)
    if len(drafts) >= MOST_DRAFTS:
        raise TooManyDrafts(limit=MOST_DRAFTS)
    return drafts


async def note_saved(tx: Transaction, draft: RecordDraft, record_id: int) -> None:
    """Empty a draft that became a record: a second click on *Save* finds that, and nothing typed is kept twice."""
    await tx.record_drafts.put(draft.id, {}, saved_as=record_id)


class RecordDraftService:
    """What a member does with their drafts. Nobody else sees them."""

    def __init__(self, database: Database, announcer: Announcer, now: Clock) -> None:
        self._database = database
        self._announcer = announcer
        self._now = now

    async def begin(self, actor: Actor, kind: RecordKind, fields: Fields) -> RecordDraft:
        """Begin a draft with what was typed first. Raises ServerOnly, TooManyDrafts."""
        return await self._database.whole(self._begin(actor, kind, fields))

    async def _begin(self, actor: Actor, kind: RecordKind, fields: Fields) -> RecordDraft:
        async with self._database.begin() as tx:
            return await begin_draft(tx, actor, kind, fields, at=self._now())

    async def find(self, actor: Actor, draft_id: int) -> RecordDraft:
        """A draft of mine that is not saved yet. Raises RecordDraftGone, RecordDraftSaved."""
        async with self._database.read() as tx:
            return await open_draft(tx, actor, draft_id, at=self._now())

    async def keep(self, actor: Actor, draft_id: int, fields: Fields) -> RecordDraft:
        """Keep what was typed into a form, as it was typed; the other fields stay. A field that is empty is left out.

        Raises RecordDraftGone, RecordDraftSaved.
        """
        return await self._database.whole(self._keep(actor, draft_id, fields))

    async def _keep(self, actor: Actor, draft_id: int, fields: Fields) -> RecordDraft:
        now = self._now()
        async with self._database.begin() as tx:
            draft = await open_draft(tx, actor, draft_id, at=now, hold=True)
            waits = draft.asking is not None and draft.asking.waiting
            until = draft.expires_at if waits else now + KEPT_FOR
            await tx.record_drafts.put(draft.id, draft.with_fields(fields), changed_at=now, expires_at=until)
            return await open_draft(tx, actor, draft.id, at=now)

    async def mine(self, actor: Actor) -> list[OwnDraft]:
        """My drafts that are not saved yet, the latest first."""
        async with self._database.glance() as tx:
            return [each.to_find_again() for each in await tx.record_drafts.open_of(actor.discord_id, at=self._now())]

    async def discard(self, actor: Actor, draft_id: int) -> RecordDraft:
        """Throw a draft of mine away. Raises RecordDraftGone, RecordDraftSaved."""
        draft = await self._database.whole(self._discard(actor, draft_id))
        await self._take_question_back(draft)
        return draft

    async def _discard(self, actor: Actor, draft_id: int) -> RecordDraft:
        async with self._database.begin() as tx:
            draft = await open_draft(tx, actor, draft_id, at=self._now(), hold=True)
            if draft.asking is None:
                await tx.record_drafts.remove([draft.id])
            else:
                # Nothing typed is left of it, and for as long as it would have waited its author is not asked again.
                await tx.record_drafts.put(draft.id, {}, author_discord_id=None)
        return draft

    async def forget_expired(self, now: datetime) -> int:
        """Remove the drafts whose time is over, and the questions to authors that nobody answered. Returns how many."""
        async with self._database.glance() as tx:
            over = await tx.record_drafts.over(now, limit=_SWEPT)
        if over:
            # First the text of others: it has waited as long as it may, whether its question can be removed or not.
            await self._database.whole(self._forget([each.id for each in over]))
            for draft in over:
                await self._take_question_back(draft)
        return len(over)

    async def _forget(self, draft_ids: list[int]) -> None:
        async with self._database.begin() as tx:
            await tx.record_drafts.remove(draft_ids)

    async def _take_question_back(self, draft: RecordDraft) -> None:
        """Remove the post in which an author was asked and has not answered, as far as Discord lets us."""
        if draft.asking is None or not draft.asking.waiting or draft.asking.message_id is None:
            return
        try:
            await self._announcer.delete(draft.asking.channel_id, draft.asking.message_id)
        except AccordError:
            # Its buttons say that there is nothing to answer any more.
            return
