"""Logging an initiative, and correcting one: what was typed is looked at, and saved once."""

from dataclasses import replace

from bot.domain.actor import Actor
from bot.domain.errors.record_drafts import AuthorNotAnswered, RecordDraftElsewhere, RecordDraftNotReady
from bot.domain.errors.records import RecordChanged, RecordNotYours, UnknownRecord
from bot.domain.initiatives import Initiative
from bot.domain.members import Profile
from bot.domain.record_drafts import Conflict, Fields, RecordDraft, differing
from bot.domain.records import LinkKind, RecordKind, reference_of
from bot.domain.typed_initiatives import (
    FIELDS,
    InitiativeDraft,
    Reading,
    Saved,
    typed_initiative,
    typed_profile,
)
from bot.services.authority import in_server
from bot.services.clock import Clock
from bot.services.drafted import corrected_initiative, links_of, new_initiative, read_draft, says_more
from bot.services.holding import may_change, to_change
from bot.services.limits import INITIATIVES, Limits
from bot.services.record_drafts import begin_correcting, begin_draft, note_saved, open_draft, own_draft
from bot.services.showing import reviewed_again
from bot.spelling import Spelling
from bot.store.database import Database, Transaction
from bot.texts import texts_in

_INITIATIVE = RecordKind.INITIATIVE


class LoggingService:
    """What a member does with a draft of an initiative that is theirs."""

    def __init__(self, database: Database, limits: Limits, now: Clock) -> None:
        self._database = database
        self._limits = limits
        self._now = now

    async def begin(self, actor: Actor, fields: Fields, language: str) -> InitiativeDraft:
        """Begin a draft with what was typed first, and with what my profile says of the rest.

        Raises ServerOnly, TooManyDrafts.
        """
        return await self._database.whole(self._begin(actor, fields, language))

    async def _begin(self, actor: Actor, fields: Fields, language: str) -> InitiativeDraft:
        async with self._database.begin() as tx:
            member = await tx.members.find(actor.discord_id)
            profile = member.profile if member else Profile()
            known = typed_profile(profile, Spelling(texts_in(language)), language)
            draft = await begin_draft(tx, actor, _INITIATIVE, {**known, **fields}, at=self._now())
            return await read_draft(tx, actor, draft)

    async def look(self, actor: Actor, draft_id: int) -> InitiativeDraft:
        """A draft of mine, and what is wrong in it. Raises RecordDraftGone, RecordDraftSaved, RecordDraftElsewhere."""
        async with self._database.read() as tx:
            return await read_draft(tx, actor, await self._open(tx, actor, draft_id))

    async def correct(self, actor: Actor, typed: str, language: str) -> InitiativeDraft:
        """Open an initiative as it would be typed; a draft in which I correct it already is gone on with.

        Raises ServerOnly, UnknownRecord, RecordNotYours.
        """
        return await self._database.whole(self._correct(actor, typed, language))

    async def _correct(self, actor: Actor, typed: str, language: str) -> InitiativeDraft:
        in_server(actor)
        async with self._database.begin() as tx:
            record = await to_change(tx, actor, typed, _INITIATIVE)
            fields = await _typed(tx, actor, record.id, language)
            draft = await begin_correcting(tx, actor, record, fields, at=self._now())
            return await read_draft(tx, actor, draft)

    async def would_be(self, actor: Actor, draft_id: int) -> Initiative:
        """What a draft of mine would become, to be compared with others. Its id is 0 where it is new.

        Raises RecordDraftGone, RecordDraftSaved, RecordDraftElsewhere, RecordDraftNotReady, AuthorNotAnswered,
        UnknownRecord.
        """
        now = self._now()
        async with self._database.read() as tx:
            draft = await self._open(tx, actor, draft_id)
            looked = await read_draft(tx, actor, draft)
            if not looked.ready:
                raise RecordDraftNotReady
            _only_with_a_yes(draft)
            if draft.record_id is not None:
                before = await _kept(tx, actor, draft.record_id)
                return await corrected_initiative(tx, actor, before, looked.read, at=now)
            maker = await tx.members.find(actor.discord_id)
            if maker is None:
                raise RecordDraftNotReady
            return await new_initiative(tx, actor, maker, draft, looked.read, at=now)

    async def save(self, actor: Actor, draft_id: int, *, seen: int | None = None) -> Saved:
        """Save a draft of mine, once: a second time finds what it became.

        `seen` is the version of a record that I have seen and save over. Raises RecordDraftGone, RecordDraftElsewhere,
        AuthorNotAnswered, RecordDraftNotReady, UnknownRecord, RecordNotYours, RecordChanged, TooMuchAtOnce.
        """
        return await self._database.whole(self._save(actor, draft_id, seen))

    async def _save(self, actor: Actor, draft_id: int, seen: int | None) -> Saved:
        now = self._now()
        async with self._database.begin() as tx:
            draft = await own_draft(tx, actor, draft_id, at=now, kind=_INITIATIVE, hold=True)
            corrected = draft.record_id is not None
            if draft.saved_as is not None:
                return Saved(await _kept(tx, actor, draft.saved_as), fresh=False, corrected=corrected)
            await _only_where_begun(tx, actor, draft)
            _only_with_a_yes(draft)
            looked = await read_draft(tx, actor, draft)
            if not looked.ready:
                raise RecordDraftNotReady
            if draft.record_id is not None:
                return await self._save_corrected(tx, actor, looked, draft.record_id, seen)
            return await self._save_new(tx, actor, looked)

    async def _save_new(self, tx: Transaction, actor: Actor, looked: InitiativeDraft) -> Saved:
        now = self._now()
        self._limits.spend(INITIATIVES, actor.discord_id, now)
        maker = await tx.members.meet(actor.discord_id, at=now)
        kept = await tx.initiatives.add(await new_initiative(tx, actor, maker, looked.draft, looked.read, at=now))
        await self._note(tx, actor, looked, kept, "initiative.logged")
        return Saved(await _kept(tx, actor, kept.record.id), fresh=True, corrected=False)

    async def _save_corrected(
        self, tx: Transaction, actor: Actor, looked: InitiativeDraft, record_id: int, seen: int | None
    ) -> Saved:
        held = await tx.records.hold(record_id)
        before = await _kept(tx, actor, record_id)
        if held is None or not await may_change(tx, actor, held):
            raise RecordNotYours(reference=before.reference)
        if held.version != (seen or looked.draft.of_version):
            raise RecordChanged(reference=held.reference)
        changed = await corrected_initiative(tx, actor, before, looked.read, at=self._now())
        if says_more(before, changed):
            seen_by = await reviewed_again(tx, actor, held, at=self._now())
            changed = replace(changed, record=replace(changed.record, visibility=seen_by))
        await tx.initiatives.change(changed)
        await self._note(tx, actor, looked, changed, "initiative.corrected")
        again = changed.record.visibility is not held.visibility
        return Saved(await _kept(tx, actor, record_id), fresh=True, corrected=True, again=again)

    async def _note(
        self, tx: Transaction, actor: Actor, looked: InitiativeDraft, kept: Initiative, action: str
    ) -> None:
        """Keep what an initiative belongs to, that it was saved, and that the draft became it."""
        await _relink(tx, actor, looked.read, kept.record.id)
        await note_saved(tx, looked.draft, kept.record.id)
        member = await tx.members.meet(actor.discord_id, at=self._now())
        await tx.audit.record(
            action, kept.reference, at=self._now(), member_id=member.id, server_id=kept.record.server_id
        )

    async def conflict(self, actor: Actor, draft_id: int) -> Conflict:
        """What someone else saved since I opened it, beside mine: the fields in which they differ.

        Raises RecordDraftGone, RecordDraftSaved, UnknownRecord.
        """
        async with self._database.read() as tx:
            draft = await self._open(tx, actor, draft_id)
            theirs = await _typed(tx, actor, draft.record_id or 0, draft.one("language"))
            kept = await _kept(tx, actor, draft.record_id or 0)
            return Conflict(draft, kept.reference, kept.record.version, differing(theirs, draft.fields, FIELDS))

    async def take_theirs(self, actor: Actor, draft_id: int) -> InitiativeDraft:
        """Begin a draft from what someone else saved; mine stays beside it, so that nothing typed is lost.

        Raises RecordDraftGone, RecordDraftSaved, RecordDraftElsewhere, UnknownRecord, RecordNotYours, TooManyDrafts.
        """
        return await self._database.whole(self._take_theirs(actor, draft_id))

    async def _take_theirs(self, actor: Actor, draft_id: int) -> InitiativeDraft:
        async with self._database.begin() as tx:
            mine = await self._open(tx, actor, draft_id)
            reference = reference_of(_INITIATIVE, mine.record_id or 0)
            record = await to_change(tx, actor, reference, _INITIATIVE)
            fields = await _typed(tx, actor, record.id, mine.one("language"))
            draft = await begin_correcting(tx, actor, record, fields, at=self._now(), anew=True)
            return await read_draft(tx, actor, draft)

    async def _open(self, tx: Transaction, actor: Actor, draft_id: int) -> RecordDraft:
        draft = await open_draft(tx, actor, draft_id, at=self._now(), kind=_INITIATIVE)
        await _only_where_begun(tx, actor, draft)
        return draft


def _only_with_a_yes(draft: RecordDraft) -> None:
    """What someone else wrote is not saved without their yes."""
    if draft.asking is not None and draft.asking.waiting:
        raise AuthorNotAnswered


async def _only_where_begun(tx: Transaction, actor: Actor, draft: RecordDraft) -> None:
    """What a record belongs to is looked for where it is logged, and nobody logs it for a server that they left."""
    if actor.server_id != draft.server_id:
        names = await tx.servers.names([draft.server_id])
        raise RecordDraftElsewhere(server=names.get(draft.server_id, ""))


async def _kept(tx: Transaction, actor: Actor, record_id: int) -> Initiative:
    kept = await tx.initiatives.find(actor, record_id)
    if kept is None:
        raise UnknownRecord(typed=reference_of(_INITIATIVE, record_id))
    return kept


async def _typed(tx: Transaction, actor: Actor, record_id: int, language: str) -> Fields:
    """An initiative as its reader would type it, with the records that it belongs to as far as they see them."""
    kept = await _kept(tx, actor, record_id)
    belongs = tuple((kind, to.reference) for kind, outward, to in await tx.records.linked(actor, record_id) if outward)
    return {**typed_initiative(kept, belongs, Spelling(texts_in(language))), "language": (language,)}


async def _relink(tx: Transaction, actor: Actor, read: Reading, record_id: int) -> None:
    """Keep what it belongs to now. What the actor does not see stays as it is."""
    seen = {(kind, to.id) for kind, outward, to in await tx.records.linked(actor, record_id) if outward}
    wanted: set[tuple[LinkKind, int]] = await links_of(tx, actor, read, record_id)
    for kind, to_id in seen - wanted:
        await tx.records.unlink(record_id, kind, to_id)
    for kind, to_id in wanted - seen:
        await tx.records.link(record_id, kind, to_id)
