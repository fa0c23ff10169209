"""Adding a conference, and correcting one."""

from dataclasses import replace
from typing import Any

from bot.domain.actor import Actor
from bot.domain.areas import regions_of
from bot.domain.conferences import Conference
from bot.domain.history import Happened
from bot.domain.members import Member
from bot.domain.moments import local_day
from bot.domain.partners import Partner, PartnerRole
from bot.domain.record_drafts import Fields, RecordDraft
from bot.domain.records import LinkKind, Record, RecordKind, Subject
from bot.domain.typed_conferences import (
    FIELDS,
    ConferenceDraft,
    ConferenceSaved,
    MeetingRead,
    calendars_hear,
    read_conference,
    typed_conference,
)
from bot.services.drafted_records import Links, calls_of, new_record, spelling_of
from bot.services.drafting import DraftingService
from bot.services.limits import CONFERENCES
from bot.services.meeting_changes import conference_changed
from bot.spelling import Spelling
from bot.store.database import Transaction
from bot.texts import texts_in

_HOSTS = frozenset({PartnerRole.HOST, PartnerRole.CO_HOST})


class ConferenceDraftService(DraftingService[Conference, ConferenceDraft, ConferenceSaved]):
    """What a member does with a draft of a conference that is theirs."""

    kind = RecordKind.CONFERENCE
    fields = FIELDS
    limit = CONFERENCES
    added_as = "conference.added"
    corrected_as = "conference.corrected"
    # What it follows, prepares or comes out of is told from its card.
    belongs_by = frozenset[LinkKind]()

    async def _known(self, tx: Transaction, actor: Actor, language: str) -> Fields:
        """What the actor's profile says of it already. Where they live says nothing about where people meet."""
        known = await super()._known(tx, actor, language)
        return {name: values for name, values in known.items() if name != "countries"}

    async def _read(self, tx: Transaction, actor: Actor, draft: RecordDraft) -> ConferenceDraft:
        read = read_conference(draft.fields, spelling_of(draft))
        calls = await calls_of(tx, read, read.answers)
        today = local_day(self._now(), read.times.zone)
        read.hold_status(today)
        before = await tx.conferences.find(actor, draft.record_id) if draft.record_id else None
        return ConferenceDraft(draft, read, calls, before, read.status_on(today))

    async def _find(self, tx: Transaction, actor: Actor, record_id: int) -> Conference | None:
        return await tx.conferences.find(actor, record_id)

    async def _typed(
        self,
        tx: Transaction,  # noqa: ARG002 - other nouns look for the records that they belong to
        actor: Actor,  # noqa: ARG002 - the same
        kept: Conference,
        language: str,
    ) -> Fields:
        return typed_conference(kept, Spelling(texts_in(language)))

    async def _new(self, tx: Transaction, actor: Actor, maker: Member, looked: ConferenceDraft) -> Conference:
        read = looked.read
        record = new_record(
            looked.draft,
            maker,
            read.title,
            read.subject,
            at=self._now(),
            organisation_id=await _acted_for(tx, actor, read.hosts),
            restricted=read.restricted,
        )
        return _told(Conference(record, read.kind, looked.status), read)

    async def _corrected(
        self, tx: Transaction, actor: Actor, before: Conference, looked: ConferenceDraft
    ) -> Conference:
        """What it becomes: whoever looks after it confirms it by that; what it said in other languages goes with it.

        Its language stays, and so do the regions that no form asks.
        """
        old, read, now = before.record, looked.read, self._now()
        organisation_id = old.organisation_id
        if _hosts(read.hosts) != _hosts(before.partners):
            organisation_id = await _acted_for(tx, actor, read.hosts)
        own = await tx.records.looked_after_by(actor, old.id)
        said_anew = (read.title, read.summary) != (old.title, before.summary)
        record = replace(
            old,
            organisation_id=organisation_id,
            title=read.title,
            subject=_placed(read.subject, old.subject),
            changed_at=now,
            confirmed_at=now if own else old.confirmed_at,
            wordings={} if said_anew else old.wordings,
        )
        changed = _told(replace(before, record=record, kind=read.kind, status=looked.status), read)
        return replace(changed, sequence=before.sequence + calendars_hear(before, changed))

    def _says_more(self, before: Conference, changed: Conference) -> bool:
        return _words(changed) != _words(before)

    async def _add(self, tx: Transaction, new: Conference) -> Conference:
        kept = await tx.conferences.add(new)
        await conference_changed(tx, None, kept, self._now())
        return kept

    async def _change(self, tx: Transaction, changed: Conference) -> None:
        await tx.conferences.change(changed)

    async def _links(
        self,
        tx: Transaction,  # noqa: ARG002 - none of its forms asks what it belongs to
        actor: Actor,  # noqa: ARG002 - the same
        looked: ConferenceDraft,  # noqa: ARG002 - the same
        record_id: int,  # noqa: ARG002 - the same
    ) -> Links:
        return set()

    async def _note(self, tx: Transaction, actor: Actor, looked: ConferenceDraft, record: Record, action: str) -> None:
        """Keep also how it stands since then, where that changed; and let what hangs on it hear."""
        await super()._note(tx, actor, looked, record, action)
        before = looked.before
        if before is None:
            return
        now, kept = self._now(), await self._kept(tx, actor, record.id)
        if kept.status is not before.status:
            member = await tx.members.meet(actor.discord_id, at=now)
            await tx.history.add(record.id, Happened(now, stage=kept.status.value), member_id=member.id)
        await conference_changed(tx, before, kept, now)

    def _saved(self, kept: Conference, *, fresh: bool, corrected: bool, again: bool = False) -> ConferenceSaved:
        return ConferenceSaved(kept, fresh=fresh, corrected=corrected, again=again)


async def _acted_for(tx: Transaction, actor: Actor, hosts: tuple[Partner, ...]) -> int | None:
    """The first of its hosts that the actor acts for."""
    for each in hosts:
        if each.role in _HOSTS and (found := await tx.representatives.acted_for_as(actor.discord_id, each.name)):
            return found
    return None


def _hosts(partners: tuple[Partner, ...]) -> set[str]:
    return {each.name for each in partners if each.role in _HOSTS}


def _placed(subject: Subject, before: Subject) -> Subject:
    """What it is about, with the regions that it had beside those of its countries."""
    implied = regions_of((), before.countries)
    return replace(subject, regions=tuple(each for each in before.regions if each not in implied))


def _words(kept: Conference) -> tuple[Any, ...]:
    """What names people, or tells where they are."""
    subject = kept.record.subject
    said = (kept.record.title, kept.summary, kept.place, kept.online_link, kept.registration, kept.series, kept.claimed)
    return (*said, {each.name for each in kept.partners}, set(subject.countries), set(subject.topics))


def _told(conference: Conference, read: MeetingRead) -> Conference:
    return replace(
        conference,
        summary=read.summary,
        times=read.times,
        place=read.where.place,
        online=read.where.online,
        online_link=read.where.link,
        partners=read.hosts,
        languages=read.languages,
        audience=read.audience,
        registration=read.registration,
        deadlines=read.deadlines,
        claimed=read.claimed,
        series=read.series,
    )
