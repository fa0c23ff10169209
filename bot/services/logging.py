"""Logging an initiative, and correcting one."""

from bot.domain.actor import Actor
from bot.domain.errors.record_drafts import RecordDraftNotReady
from bot.domain.initiatives import Initiative
from bot.domain.members import Member
from bot.domain.record_drafts import Fields, RecordDraft
from bot.domain.records import LinkKind, RecordKind
from bot.domain.typed_initiatives import FIELDS, InitiativeDraft, Saved, typed_initiative
from bot.services.drafted import corrected_initiative, links_of, new_initiative, read_draft, says_more
from bot.services.drafted_records import Links, only_with_a_yes
from bot.services.drafting import DraftingService
from bot.services.limits import INITIATIVES
from bot.spelling import Spelling
from bot.store.database import Transaction
from bot.texts import texts_in


class LoggingService(DraftingService[Initiative, InitiativeDraft, Saved]):
    """What a member does with a draft of an initiative that is theirs."""

    kind = RecordKind.INITIATIVE
    fields = FIELDS
    limit = INITIATIVES
    added_as = "initiative.logged"
    corrected_as = "initiative.corrected"
    belongs_by = frozenset(LinkKind)

    async def would_be(self, actor: Actor, draft_id: int) -> Initiative:
        """What a draft of mine would become, to be compared with others. Its id is 0 where it is new.

        Raises RecordDraftGone, RecordDraftSaved, RecordDraftElsewhere, RecordDraftNotReady, AuthorNotAnswered,
        UnknownRecord.
        """
        async with self._database.read() as tx:
            draft = await self._open(tx, actor, draft_id)
            looked = await self._read(tx, actor, draft)
            if not looked.ready:
                raise RecordDraftNotReady
            only_with_a_yes(draft)
            if draft.record_id is not None:
                before = await self._kept(tx, actor, draft.record_id)
                return await self._corrected(tx, actor, before, looked)
            maker = await tx.members.find(actor.discord_id)
            if maker is None:
                raise RecordDraftNotReady
            return await self._new(tx, actor, maker, looked)

    async def _read(self, tx: Transaction, actor: Actor, draft: RecordDraft) -> InitiativeDraft:
        return await read_draft(tx, actor, draft)

    async def _find(self, tx: Transaction, actor: Actor, record_id: int) -> Initiative | None:
        return await tx.initiatives.find(actor, record_id)

    async def _typed(self, tx: Transaction, actor: Actor, kept: Initiative, language: str) -> Fields:
        linked = await tx.records.linked(actor, kept.record.id)
        belongs = tuple((kind, to.reference) for kind, outward, to in linked if outward)
        return typed_initiative(kept, belongs, Spelling(texts_in(language)))

    async def _new(self, tx: Transaction, actor: Actor, maker: Member, looked: InitiativeDraft) -> Initiative:
        return await new_initiative(tx, actor, maker, looked.draft, looked.read, at=self._now())

    async def _corrected(
        self, tx: Transaction, actor: Actor, before: Initiative, looked: InitiativeDraft
    ) -> Initiative:
        return await corrected_initiative(tx, actor, before, looked.read, at=self._now())

    def _says_more(self, before: Initiative, changed: Initiative) -> bool:
        return says_more(before, changed)

    async def _add(self, tx: Transaction, new: Initiative) -> Initiative:
        return await tx.initiatives.add(new)

    async def _change(self, tx: Transaction, changed: Initiative) -> None:
        await tx.initiatives.change(changed)

    async def _links(self, tx: Transaction, actor: Actor, looked: InitiativeDraft, record_id: int) -> Links:
        return await links_of(tx, actor, looked.read, record_id)

    def _saved(self, kept: Initiative, *, fresh: bool, corrected: bool, again: bool = False) -> Saved:
        return Saved(kept, fresh=fresh, corrected=corrected, again=again)
