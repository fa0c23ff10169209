"""What a draft of an initiative says, read within a transaction that a service opened, and what it would become."""

from dataclasses import replace
from datetime import datetime

from bot.domain.actor import Actor
from bot.domain.errors.record_drafts import BelongsToItself, PointGone
from bot.domain.initiatives import Initiative
from bot.domain.languages import DEFAULT
from bot.domain.members import Member
from bot.domain.names import fold
from bot.domain.record_drafts import RecordDraft, Wrong
from bot.domain.records import LinkKind, Record, RecordKind
from bot.domain.typed_initiatives import InitiativeDraft, Reading, read_initiative
from bot.domain.typed_lists import Belonging
from bot.domain.visibility import Visibility
from bot.services.holding import find_record
from bot.spelling import Spelling
from bot.store.database import Transaction
from bot.texts import texts_in

# What an initiative may carry out is a commitment; what it may be part of or follow, another initiative.
_LEADS_TO = {LinkKind.CARRIES_OUT: RecordKind.COMMITMENT}


def spelling_of(draft: RecordDraft) -> Spelling:
    """The words of whoever types it."""
    return Spelling(texts_in(draft.one("language") or DEFAULT))


async def read_draft(tx: Transaction, actor: Actor, draft: RecordDraft) -> InitiativeDraft:
    """A draft with all that is wrong in it, points and other records that are not there included."""
    read = read_initiative(draft.fields, spelling_of(draft))
    calls = tuple(reversed(await tx.calls.all()))
    points = {call.id: len(call.text.points) for call in calls}
    read.wrong += [
        Wrong("points", PointGone(point=each.point))
        for each in read.answers
        if not 1 <= each.point <= points.get(each.call_id, 0)
    ]
    for each in read.belongings:
        with read.noting("belongs"):
            await _led_to(tx, actor, each, draft.record_id)
    before = await tx.initiatives.find(actor, draft.record_id) if draft.record_id else None
    return InitiativeDraft(draft, read, calls, before)


async def links_of(tx: Transaction, actor: Actor, read: Reading, record_id: int) -> set[tuple[LinkKind, int]]:
    """The records that it belongs to, by id. Raises UnknownRecord, BelongsToItself."""
    return {(each.kind, (await _led_to(tx, actor, each, record_id)).id) for each in read.belongings}


async def _led_to(tx: Transaction, actor: Actor, belonging: Belonging, record_id: int | None) -> Record:
    found = await find_record(tx, actor, belonging.to, _LEADS_TO.get(belonging.kind, RecordKind.INITIATIVE))
    if record_id is not None and await _in_a_circle(tx, actor, found.id, belonging.kind, record_id):
        raise BelongsToItself(reference=found.reference)
    return found


async def _in_a_circle(tx: Transaction, actor: Actor, from_id: int, kind: LinkKind, record_id: int) -> bool:
    """Whether a record belongs, by way of others if need be, to the one that is to belong to it."""
    seen, beyond = set[int](), {from_id}
    while beyond:
        if record_id in beyond:
            return True
        seen |= beyond
        links = [link for each in beyond for link in await tx.records.linked(actor, each)]
        beyond = {to.id for link, outward, to in links if outward and link is kind} - seen
    return False


async def new_initiative(
    tx: Transaction, actor: Actor, maker: Member, draft: RecordDraft, read: Reading, *, at: datetime
) -> Initiative:
    """What a new draft becomes: its maker's, and their organisation's where they act for the one that leads it."""
    language = draft.one("language") or DEFAULT
    lead = read.lead or texts_in(language)("lead-nobody")
    record = Record(
        id=0,
        kind=RecordKind.INITIATIVE,
        server_id=draft.server_id,
        owner_id=maker.id,
        organisation_id=await tx.representatives.acted_for_as(actor.discord_id, lead),
        visibility=Visibility.RESTRICTED if read.restricted else Visibility.SERVER,
        title=read.title,
        language=language,
        subject=read.subject,
        group=maker.profile.group,
        made_at=at,
        changed_at=at,
        confirmed_at=at,
        version=1,
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
