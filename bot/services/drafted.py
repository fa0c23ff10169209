"""What a draft of an initiative says, read within a transaction that a service opened, and what it would become."""

from dataclasses import replace
from datetime import datetime

from bot.domain.actor import Actor
from bot.domain.initiatives import Initiative
from bot.domain.languages import DEFAULT
from bot.domain.members import Member
from bot.domain.names import fold
from bot.domain.record_drafts import RecordDraft
from bot.domain.records import LinkKind, Record, RecordKind
from bot.domain.typed_initiatives import InitiativeDraft, Reading, read_initiative
from bot.domain.typed_lists import Belonging
from bot.services.drafted_records import Links, calls_of, led_to, new_record, spelling_of
from bot.store.database import Transaction
from bot.texts import texts_in

# What an initiative may carry out is a commitment; what it may be part of or follow, another initiative.
_LEADS_TO = {LinkKind.CARRIES_OUT: RecordKind.COMMITMENT}


async def read_draft(tx: Transaction, actor: Actor, draft: RecordDraft) -> InitiativeDraft:
    """A draft with all that is wrong in it, points and other records that are not there included."""
    read = read_initiative(draft.fields, spelling_of(draft))
    calls = await calls_of(tx, read, read.answers)
    for each in read.belongings:
        with read.noting("belongs"):
            await _led_to(tx, actor, each, draft.record_id)
    before = await tx.initiatives.find(actor, draft.record_id) if draft.record_id else None
    return InitiativeDraft(draft, read, calls, before)


async def links_of(tx: Transaction, actor: Actor, read: Reading, record_id: int) -> Links:
    """The records that it belongs to, by id. Raises UnknownRecord, BelongsToItself."""
    return {(each.kind, (await _led_to(tx, actor, each, record_id)).id) for each in read.belongings}


async def _led_to(tx: Transaction, actor: Actor, belonging: Belonging, record_id: int | None) -> Record:
    kind = _LEADS_TO.get(belonging.kind, RecordKind.INITIATIVE)
    return await led_to(tx, actor, belonging.to, belonging.kind, kind, record_id)


async def new_initiative(
    tx: Transaction, actor: Actor, maker: Member, draft: RecordDraft, read: Reading, *, at: datetime
) -> Initiative:
    """What a new draft becomes: its maker's, and their organisation's where they act for the one that leads it."""
    language = draft.one("language") or DEFAULT
    lead = read.lead or texts_in(language)("lead-nobody")
    organisation_id = await tx.representatives.acted_for_as(actor.discord_id, lead)
    record = new_record(
        draft,
        maker,
        read.title,
        read.subject,
        at=at,
        organisation_id=organisation_id,
        restricted=read.restricted,
    )
    return _told(record, read, lead)


async def corrected_initiative(
    tx: Transaction, actor: Actor, before: Initiative, read: Reading, *, at: datetime
) -> Initiative:
    """What an initiative becomes that is corrected. Its language stays; what it said in others goes once it says more.

    Whoever looks after it confirms it by that; an organiser who mends it does not.
    """
    old = before.record
    lead = read.lead or texts_in(old.language)("lead-nobody")
    organisation_id = old.organisation_id
    if fold(lead) != fold(before.lead):
        organisation_id = await tx.representatives.acted_for_as(actor.discord_id, lead)
    own = await tx.records.looked_after_by(actor, old.id)
    said_anew = (read.title, read.summary) != (old.title, before.summary)
    record = replace(
        old,
        organisation_id=organisation_id,
        title=read.title,
        subject=read.subject,
        changed_at=at,
        confirmed_at=at if own else old.confirmed_at,
        wordings={} if said_anew else old.wordings,
    )
    return _told(record, read, lead)


def says_more(before: Initiative, changed: Initiative) -> bool:
    """Whether anything reads otherwise in which people could be named, or be found."""
    return _words(changed) != _words(before)


def _words(initiative: Initiative) -> tuple[object, ...]:
    record = initiative.record
    names = {each.name for each in initiative.partners}
    places = set(record.subject.countries)
    said = (record.title, initiative.summary, initiative.lead, initiative.link)
    return (*said, names, places, set(record.subject.topics))


def _told(record: Record, read: Reading, lead: str) -> Initiative:
    return Initiative(
        record=record,
        summary=read.summary,
        lead=lead,
        partners=read.partners,
        scope=read.scope,
        starts=read.starts,
        ends=read.ends,
        status=read.status,
        link=read.link,
    )
