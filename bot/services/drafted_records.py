"""What the drafts of every noun become, and what is to be found out about them; each within an open transaction."""

from datetime import datetime

from bot.domain.actor import Actor
from bot.domain.calls import Call
from bot.domain.errors.record_drafts import AuthorNotAnswered, BelongsToItself, PointGone, RecordDraftElsewhere
from bot.domain.languages import DEFAULT
from bot.domain.members import Member
from bot.domain.record_drafts import RecordDraft, Wrong
from bot.domain.records import Answer, LinkKind, Record, RecordKind, Subject
from bot.domain.typed_drafts import ReadFields
from bot.domain.visibility import Visibility
from bot.services.circles import leads_back
from bot.services.holding import find_record
from bot.spelling import Spelling
from bot.store.database import Transaction
from bot.texts import texts_in

Links = set[tuple[LinkKind, int]]


def spelling_of(draft: RecordDraft) -> Spelling:
    """The words of whoever types it."""
    return Spelling(texts_in(draft.one("language") or DEFAULT))


def new_record(
    draft: RecordDraft,
    maker: Member,
    title: str,
    subject: Subject,
    *,
    at: datetime,
    organisation_id: int | None,
    restricted: bool,
) -> Record:
    """The record of what a new draft becomes: its maker's, seen in its server unless they restrict it."""
    return Record(
        id=0,
        kind=draft.kind,
        server_id=draft.server_id,
        owner_id=maker.id,
        organisation_id=organisation_id,
        visibility=Visibility.RESTRICTED if restricted else Visibility.SERVER,
        title=title,
        language=draft.one("language") or DEFAULT,
        subject=subject,
        group=maker.profile.group,
        made_at=at,
        changed_at=at,
        confirmed_at=at,
        version=1,
    )


async def calls_of(tx: Transaction, read: ReadFields, answers: tuple[Answer, ...]) -> tuple[Call, ...]:
    """The Calls, the latest first; points that stand in none of them are noted."""
    calls = tuple(reversed(await tx.calls.all()))
    points = {call.id: len(call.text.points) for call in calls}
    read.wrong += [
        Wrong("points", PointGone(point=each.point))
        for each in answers
        if not 1 <= each.point <= points.get(each.call_id, 0)
    ]
    return calls


async def led_to(
    tx: Transaction, actor: Actor, typed: str, link: LinkKind, kind: RecordKind | None, record_id: int | None
) -> Record:
    """The record that one belongs to. Raises UnknownRecord, BelongsToItself."""
    found = await find_record(tx, actor, typed, kind)
    if record_id is not None and await leads_back(tx, actor, record_id, link, found.id):
        raise BelongsToItself(reference=found.reference)
    return found


async def relink(tx: Transaction, actor: Actor, record_id: int, wanted: Links, *, kinds: frozenset[LinkKind]) -> None:
    """Keep what a record belongs to, of the kinds that its forms ask. What the actor does not see stays as it is."""
    linked = await tx.records.linked(actor, record_id)
    seen = {(kind, to.id) for kind, outward, to in linked if outward and kind in kinds}
    for kind, to_id in seen - wanted:
        await tx.records.unlink(record_id, kind, to_id)
    for kind, to_id in wanted - seen:
        await tx.records.link(record_id, kind, to_id)


def only_with_a_yes(draft: RecordDraft) -> None:
    """Hold that what someone else wrote is not saved without their yes. Raises AuthorNotAnswered."""
    if draft.asking is not None and draft.asking.waiting:
        raise AuthorNotAnswered


async def only_where_begun(tx: Transaction, actor: Actor, draft: RecordDraft) -> None:
    """Hold that a draft is saved where it was begun. Raises RecordDraftElsewhere.

    What a record belongs to is looked for there, and nobody logs it for a server that they left.
    """
    if actor.server_id != draft.server_id:
        names = await tx.servers.names([draft.server_id])
        raise RecordDraftElsewhere(server=names.get(draft.server_id, ""))
