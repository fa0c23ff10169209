"""What a member does with drafts of one noun that are theirs: what was typed is looked at, and saved once."""

from abc import ABC, abstractmethod
from dataclasses import replace
from typing import Any, ClassVar, Generic, TypeVar

from bot.domain.actor import Actor
from bot.domain.errors.record_drafts import RecordDraftNotReady
from bot.domain.errors.records import RecordChanged, RecordNotYours, UnknownRecord
from bot.domain.members import Member, Profile
from bot.domain.record_drafts import Conflict, Fields, RecordDraft, differing
from bot.domain.records import LinkKind, Record, RecordKind, reference_of
from bot.domain.typed_drafts import DraftOf, Kept, SavedOf, typed_profile
from bot.services.authority import in_server
from bot.services.clock import Clock
from bot.services.drafted_records import Links, only_where_begun, only_with_a_yes, relink
from bot.services.holding import may_change, to_change
from bot.services.limits import Limit, Limits
from bot.services.record_drafts import begin_correcting, begin_draft, note_saved, open_draft, own_draft
from bot.services.showing import reviewed_again
from bot.spelling import Spelling
from bot.store.database import Database, Transaction
from bot.texts import texts_in

Drafted = TypeVar("Drafted", bound=DraftOf[Any, Any])
Saved = TypeVar("Saved", bound=SavedOf[Any])


class DraftingService(ABC, Generic[Kept, Drafted, Saved]):
    """The same for every noun; each says how one of its drafts is read, and how what it becomes is kept."""

    kind: ClassVar[RecordKind]
    # The fields of its forms, in their order.
    fields: ClassVar[tuple[str, ...]]
    limit: ClassVar[Limit]
    # What the log says of what is new, and of what was corrected.
    added_as: ClassVar[str]
    corrected_as: ClassVar[str]
    # How one of the noun may belong to other records, as far as its forms ask it.
    belongs_by: ClassVar[frozenset[LinkKind]]

    def __init__(self, database: Database, limits: Limits, now: Clock) -> None:
        self._database = database
        self._limits = limits
        self._now = now

    @abstractmethod
    async def _read(self, tx: Transaction, actor: Actor, draft: RecordDraft) -> Drafted:
        """A draft with all that is wrong in it, points and other records that are not there included."""

    @abstractmethod
    async def _find(self, tx: Transaction, actor: Actor, record_id: int) -> Kept | None:
        """One of the noun, as far as the actor may see it."""

    @abstractmethod
    async def _typed(self, tx: Transaction, actor: Actor, kept: Kept, language: str) -> Fields:
        """One of the noun as it would be typed."""

    @abstractmethod
    async def _new(self, tx: Transaction, actor: Actor, maker: Member, looked: Drafted) -> Kept:
        """What a new draft becomes."""

    @abstractmethod
    async def _corrected(self, tx: Transaction, actor: Actor, before: Kept, looked: Drafted) -> Kept:
        """What something becomes that is corrected."""

    @abstractmethod
    def _says_more(self, before: Kept, changed: Kept) -> bool:
        """Whether anything reads otherwise in which people could be named, or be found."""

    @abstractmethod
    async def _add(self, tx: Transaction, new: Kept) -> Kept:
        """Keep what is new."""

    @abstractmethod
    async def _change(self, tx: Transaction, changed: Kept) -> None:
        """Keep what was corrected."""

    @abstractmethod
    async def _links(self, tx: Transaction, actor: Actor, looked: Drafted, record_id: int) -> Links:
        """The records that it belongs to, by id. Raises UnknownRecord, BelongsToItself."""

    @abstractmethod
    def _saved(self, kept: Kept, *, fresh: bool, corrected: bool, again: bool = False) -> Saved:
        """What a draft became."""

    async def begin(self, actor: Actor, fields: Fields, language: str) -> Drafted:
        """Begin a draft with what was typed first, and with what my profile says of the rest.

        Raises ServerOnly, TooManyDrafts.
        """
        return await self._database.whole(self._begin(actor, fields, language))

    async def _begin(self, actor: Actor, fields: Fields, language: str) -> Drafted:
        async with self._database.begin() as tx:
            known = await self._known(tx, actor, language)
            draft = await begin_draft(tx, actor, self.kind, {**known, **fields}, at=self._now())
            return await self._read(tx, actor, draft)

    async def known(self, actor: Actor, language: str) -> Fields:
        """What my profile says of one before anything is typed."""
        async with self._database.glance() as tx:
            return await self._known(tx, actor, language)

    async def _known(self, tx: Transaction, actor: Actor, language: str) -> Fields:
        """What the actor's profile says of it already, and the language that they type in."""
        member = await tx.members.find(actor.discord_id)
        profile = member.profile if member else Profile()
        return typed_profile(profile, Spelling(texts_in(language)), language)

    async def look(self, actor: Actor, draft_id: int) -> Drafted:
        """A draft of mine, and what is wrong in it. Raises RecordDraftGone, RecordDraftSaved, RecordDraftElsewhere."""
        async with self._database.read() as tx:
            return await self._read(tx, actor, await self._open(tx, actor, draft_id))

    async def correct(self, actor: Actor, typed: str, language: str) -> Drafted:
        """Open one as it would be typed; a draft in which I correct it already is gone on with.

        Raises ServerOnly, UnknownRecord, RecordNotYours.
        """
        return await self._database.whole(self._correct(actor, typed, language))

    async def _correct(self, actor: Actor, typed: str, language: str) -> Drafted:
        in_server(actor)
        async with self._database.begin() as tx:
            record = await to_change(tx, actor, typed, self.kind)
            fields = await self._as_typed(tx, actor, record.id, language)
            draft = await begin_correcting(tx, actor, record, fields, at=self._now())
            return await self._read(tx, actor, draft)

    async def save(self, actor: Actor, draft_id: int, *, seen: int | None = None) -> Saved:
        """Save a draft of mine, once: a second time finds what it became.

        `seen` is the version of a record that I have seen and save over. Raises RecordDraftGone, RecordDraftElsewhere,
        AuthorNotAnswered, RecordDraftNotReady, UnknownRecord, RecordNotYours, RecordChanged, TooMuchAtOnce.
        """
        return await self._database.whole(self._save(actor, draft_id, seen))

    async def _save(self, actor: Actor, draft_id: int, seen: int | None) -> Saved:
        async with self._database.begin() as tx:
            draft = await own_draft(tx, actor, draft_id, at=self._now(), kind=self.kind, hold=True)
            corrected = draft.record_id is not None
            if draft.saved_as is not None:
                return self._saved(await self._kept(tx, actor, draft.saved_as), fresh=False, corrected=corrected)
            await only_where_begun(tx, actor, draft)
            only_with_a_yes(draft)
            looked = await self._read(tx, actor, draft)
            if not looked.ready:
                raise RecordDraftNotReady
            if draft.record_id is not None:
                return await self._save_corrected(tx, actor, looked, draft.record_id, seen)
            return await self._save_new(tx, actor, looked)

    async def _save_new(self, tx: Transaction, actor: Actor, looked: Drafted) -> Saved:
        now = self._now()
        self._limits.spend(self.limit, actor.discord_id, now)
        maker = await tx.members.meet(actor.discord_id, at=now)
        kept = await self._add(tx, await self._new(tx, actor, maker, looked))
        await self._note(tx, actor, looked, kept.record, self.added_as)
        return self._saved(await self._kept(tx, actor, kept.record.id), fresh=True, corrected=False)

    async def _save_corrected(
        self, tx: Transaction, actor: Actor, looked: Drafted, record_id: int, seen: int | None
    ) -> Saved:
        held = await tx.records.hold(record_id)
        before = await self._kept(tx, actor, record_id)
        if held is None or not await may_change(tx, actor, held):
            raise RecordNotYours(reference=before.record.reference)
        if held.version != (seen or looked.draft.of_version):
            raise RecordChanged(reference=held.reference)
        changed = await self._corrected(tx, actor, before, looked)
        if self._says_more(before, changed):
            seen_by = await reviewed_again(tx, actor, held, at=self._now())
            changed = replace(changed, record=replace(changed.record, visibility=seen_by))
        await self._change(tx, changed)
        await self._note(tx, actor, looked, changed.record, self.corrected_as)
        again = changed.record.visibility is not held.visibility
        return self._saved(await self._kept(tx, actor, record_id), fresh=True, corrected=True, again=again)

    async def _note(self, tx: Transaction, actor: Actor, looked: Drafted, record: Record, action: str) -> None:
        """Keep what a record belongs to, that it was saved, and that the draft became it."""
        wanted = await self._links(tx, actor, looked, record.id)
        await relink(tx, actor, record.id, wanted, kinds=self.belongs_by)
        await note_saved(tx, looked.draft, record.id)
        now = self._now()
        member = await tx.members.meet(actor.discord_id, at=now)
        await tx.audit.record(action, record.reference, at=now, member_id=member.id, server_id=record.server_id)

    async def conflict(self, actor: Actor, draft_id: int) -> Conflict:
        """What someone else saved since I opened it, beside mine: the fields in which they differ.

        Raises RecordDraftGone, RecordDraftSaved, UnknownRecord.
        """
        async with self._database.read() as tx:
            draft = await self._open(tx, actor, draft_id)
            theirs = await self._as_typed(tx, actor, draft.record_id or 0, draft.one("language"))
            kept = await self._kept(tx, actor, draft.record_id or 0)
            differ = differing(theirs, draft.fields, self.fields)
            return Conflict(draft, kept.record.reference, kept.record.version, differ)

    async def take_theirs(self, actor: Actor, draft_id: int) -> Drafted:
        """Begin a draft from what someone else saved; mine stays beside it, so that nothing typed is lost.

        Raises RecordDraftGone, RecordDraftSaved, RecordDraftElsewhere, UnknownRecord, RecordNotYours, TooManyDrafts.
        """
        return await self._database.whole(self._take_theirs(actor, draft_id))

    async def _take_theirs(self, actor: Actor, draft_id: int) -> Drafted:
        async with self._database.begin() as tx:
            mine = await self._open(tx, actor, draft_id)
            record = await to_change(tx, actor, reference_of(self.kind, mine.record_id or 0), self.kind)
            fields = await self._as_typed(tx, actor, record.id, mine.one("language"))
            draft = await begin_correcting(tx, actor, record, fields, at=self._now(), anew=True)
            return await self._read(tx, actor, draft)

    async def _open(self, tx: Transaction, actor: Actor, draft_id: int) -> RecordDraft:
        draft = await open_draft(tx, actor, draft_id, at=self._now(), kind=self.kind)
        await only_where_begun(tx, actor, draft)
        return draft

    async def _kept(self, tx: Transaction, actor: Actor, record_id: int) -> Kept:
        kept = await self._find(tx, actor, record_id)
        if kept is None:
            raise UnknownRecord(typed=reference_of(self.kind, record_id))
        return kept

    async def _as_typed(self, tx: Transaction, actor: Actor, record_id: int, language: str) -> Fields:
        """One of the noun as its reader would type it, with the records that it belongs to as far as they see them."""
        typed = await self._typed(tx, actor, await self._kept(tx, actor, record_id), language)
        return {**typed, "language": (language,)}
