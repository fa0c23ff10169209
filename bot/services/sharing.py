"""Sharing a good practice, and correcting one."""

from typing import Final

from bot.domain.actor import Actor
from bot.domain.errors.sharing import OriginNotUnderstood
from bot.domain.history import Happened
from bot.domain.members import Member, Profile
from bot.domain.practices import Label, Practice
from bot.domain.record_drafts import Fields, RecordDraft
from bot.domain.records import LinkKind, Record, RecordKind
from bot.domain.typed_drafts import filled, typed_marks
from bot.domain.typed_practices import (
    FIELDS,
    PracticeDraft,
    SavedPractice,
    read_practice,
    typed_practice,
    typed_subject,
)
from bot.services.drafted_practices import corrected_practice, new_practice, says_more
from bot.services.drafted_records import Links, calls_of, led_to, spelling_of
from bot.services.drafting import DraftingService
from bot.services.limits import PRACTICES
from bot.spelling import Spelling
from bot.store.database import Transaction
from bot.texts import texts_in

# What practices come out of.
ORIGINS: Final = frozenset({RecordKind.INITIATIVE, RecordKind.CONFERENCE})


class SharingService(DraftingService[Practice, PracticeDraft, SavedPractice]):
    """What a member does with a draft of a good practice that is theirs."""

    kind = RecordKind.PRACTICE
    fields = FIELDS
    limit = PRACTICES
    added_as = "practice.shared"
    corrected_as = "practice.corrected"
    belongs_by = frozenset({LinkKind.COMES_OUT_OF})

    async def origin(self, actor: Actor, typed: str) -> str:
        """The reference of the initiative or conference that is meant. Raises UnknownRecord, OriginNotUnderstood."""
        async with self._database.read() as tx:
            return (await _origin(tx, actor, typed, None)).reference

    async def out_of(self, actor: Actor, typed: str, language: str) -> Fields:
        """What a practice that comes out of an initiative or a conference has from it: all but words.

        Raises UnknownRecord, OriginNotUnderstood.
        """
        async with self._database.read() as tx:
            origin = await _origin(tx, actor, typed, None)
        about = typed_subject(origin, Spelling(texts_in(language)))
        return filled(about | {"links": [origin.reference]})

    async def _known(self, tx: Transaction, actor: Actor, language: str) -> Fields:
        member = await tx.members.find(actor.discord_id)
        profile = member.profile if member else Profile()
        country = Spelling(texts_in(language)).country_words(profile.country) if profile.country else ""
        known = {
            "language": [language],
            "marks": typed_marks(profile),
            "setting": [country],
            "partners": [profile.organisation or ""],
        }
        return filled(known)

    async def _read(self, tx: Transaction, actor: Actor, draft: RecordDraft) -> PracticeDraft:
        read = read_practice(draft.fields, spelling_of(draft))
        calls = await calls_of(tx, read, read.answers)
        for each in read.origins:
            with read.noting("links"):
                await _origin(tx, actor, each, draft.record_id)
        before = await tx.practices.find(actor, draft.record_id) if draft.record_id else None
        return PracticeDraft(draft, read, calls, before)

    async def _find(self, tx: Transaction, actor: Actor, record_id: int) -> Practice | None:
        return await tx.practices.find(actor, record_id)

    async def _typed(self, tx: Transaction, actor: Actor, kept: Practice, language: str) -> Fields:
        linked = await tx.records.linked(actor, kept.record.id)
        origins = [to.reference for kind, outward, to in linked if outward and kind is LinkKind.COMES_OUT_OF]
        return typed_practice(kept, tuple(origins), Spelling(texts_in(language)))

    async def _new(self, tx: Transaction, actor: Actor, maker: Member, looked: PracticeDraft) -> Practice:
        return await new_practice(tx, actor, maker, looked.draft, looked.read, at=self._now())

    async def _corrected(self, tx: Transaction, actor: Actor, before: Practice, looked: PracticeDraft) -> Practice:
        return await corrected_practice(tx, actor, before, looked.read, at=self._now())

    def _says_more(self, before: Practice, changed: Practice) -> bool:
        return says_more(before, changed)

    async def _add(self, tx: Transaction, new: Practice) -> Practice:
        return await tx.practices.add(new)

    async def _change(self, tx: Transaction, changed: Practice) -> None:
        await tx.practices.change(changed)

    async def _links(self, tx: Transaction, actor: Actor, looked: PracticeDraft, record_id: int) -> Links:
        found = [await _origin(tx, actor, each, record_id) for each in looked.read.origins]
        return {(LinkKind.COMES_OUT_OF, each.id) for each in found}

    def _saved(self, kept: Practice, *, fresh: bool, corrected: bool, again: bool = False) -> SavedPractice:
        return SavedPractice(kept, fresh=fresh, corrected=corrected, again=again)

    async def _save_corrected(
        self, tx: Transaction, actor: Actor, looked: PracticeDraft, record_id: int, seen: int | None
    ) -> SavedPractice:
        saved = await super()._save_corrected(tx, actor, looked, record_id, seen)
        if looked.before is not None and looked.before.label is not saved.kept.label:
            # What reviewers wrote was of what it said before.
            member = await tx.members.meet(actor.discord_id, at=self._now())
            line = Happened(self._now(), stage=Label.SUBMITTED.value)
            await tx.history.add(record_id, line, member_id=member.id)
        return saved


async def _origin(tx: Transaction, actor: Actor, typed: str, record_id: int | None) -> Record:
    """What a practice comes out of. Raises UnknownRecord, OriginNotUnderstood, BelongsToItself."""
    origin = await led_to(tx, actor, typed, LinkKind.COMES_OUT_OF, None, record_id)
    if origin.kind not in ORIGINS:
        raise OriginNotUnderstood(typed=typed)
    return origin
