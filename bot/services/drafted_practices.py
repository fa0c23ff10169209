"""What a draft of a good practice becomes, within a transaction that a service opened."""

from dataclasses import replace
from datetime import datetime

from bot.domain.actor import Actor
from bot.domain.members import Member
from bot.domain.partners import Partner
from bot.domain.practices import Label, Practice
from bot.domain.record_drafts import RecordDraft
from bot.domain.records import Record
from bot.domain.typed_practices import TEXTS, PracticeRead, regions_beside
from bot.services.drafted_records import new_record
from bot.store.database import Transaction


async def new_practice(
    tx: Transaction, actor: Actor, maker: Member, draft: RecordDraft, read: PracticeRead, *, at: datetime
) -> Practice:
    """What a new draft becomes: its maker's, and their organisation's where that is among its partners."""
    organisation_id = await _acted_for(tx, actor, read.partners)
    record = new_record(
        draft,
        maker,
        read.title,
        read.subject,
        at=at,
        organisation_id=organisation_id,
        restricted=read.restricted,
    )
    return _told(record, read, Label.SUBMITTED)


async def _acted_for(tx: Transaction, actor: Actor, partners: tuple[Partner, ...]) -> int | None:
    for each in partners:
        if (found := await tx.representatives.acted_for_as(actor.discord_id, each.name)) is not None:
            return found
    return None


async def corrected_practice(
    tx: Transaction, actor: Actor, before: Practice, read: PracticeRead, *, at: datetime
) -> Practice:
    """What a practice becomes that is corrected. Its language stays; what it said in others goes once it says more.

    Whoever looks after it confirms it by that; an organiser who mends it does not. Reviewers who wrote about it read
    other words: its label begins anew where these change.
    """
    old = before.record
    own = await tx.records.looked_after_by(actor, old.id)
    record = replace(
        old,
        title=read.title,
        subject=replace(read.subject, regions=regions_beside(old.subject)),
        changed_at=at,
        confirmed_at=at if own else old.confirmed_at,
    )
    changed = _told(record, read, before.label)
    if _texts(changed) == _texts(before):
        return changed
    return replace(changed, record=replace(record, wordings={}), label=Label.SUBMITTED)


def says_more(before: Practice, changed: Practice) -> bool:
    """Whether anything reads otherwise in which people could be named, or be found."""
    return _words(changed) != _words(before)


def _texts(practice: Practice) -> tuple[object, ...]:
    return (practice.record.title, practice.setting, *(getattr(practice, name) for name in TEXTS))


def _words(practice: Practice) -> tuple[object, ...]:
    subject = practice.record.subject
    names = {each.name for each in practice.partners}
    return (*_texts(practice), practice.links, names, set(subject.countries), set(subject.topics))


def _told(record: Record, read: PracticeRead, label: Label) -> Practice:
    return Practice(
        record=record,
        setting=read.setting,
        partners=read.partners,
        links=read.links,
        label=label,
        **{name: getattr(read, name) for name in TEXTS},
    )
