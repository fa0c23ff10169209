"""Who may make a commitment, who sees one, who changes it; each within a transaction that a service opened."""

from collections.abc import Sequence
from datetime import datetime

from bot.domain.actor import Actor
from bot.domain.calls import Call
from bot.domain.commitments import (
    Commitment,
    ListedCommitment,
    MayPromise,
    PartnerOrganisation,
    SeenCommitment,
)
from bot.domain.errors.commitments import CommitmentsClosed, NotSignatory, OrganisationAwaited
from bot.domain.errors.invalidations import SignatureRefused
from bot.domain.errors.records import RecordChanged, RecordNotYours, UnknownRecord
from bot.domain.participation import Joining
from bot.domain.records import RecordKind, read_reference
from bot.domain.signatures import State
from bot.services.holding import find_record, may_change
from bot.services.threads import around
from bot.store.database import Transaction

_TYPED = 100


async def may_promise(tx: Transaction, actor: Actor, call: Call, *, now: datetime) -> MayPromise:
    """For whom someone may make a commitment on a Call: those whose live signature on it counts.

    Raises CommitmentsClosed, SignatureRefused where their own was found not to be genuine, OrganisationAwaited where
    they signed for one and are not confirmed yet, NotSignatory.
    """
    if call.closed(now):
        raise CommitmentsClosed(call=call.reference)
    mine, refused = await tx.signatures.before_signing(call.id, actor.discord_id)
    organisations = await tx.makers.organisations(actor.discord_id, call.id)
    myself = mine is not None and mine.organisation_id is None and mine.invalidated_at is None
    if myself or organisations:
        return MayPromise(call, myself, tuple(organisations))
    for refusal in await tx.refusals.of_member(refused, call_id=call.id) if refused else ():
        raise SignatureRefused(reason=refusal.reason, server=refusal.server, contact=refusal.contact or "none")
    if mine is not None and mine.state is State.AWAITING:
        raise OrganisationAwaited(organisation=mine.organisation or "")
    raise NotSignatory(call=call.reference)


async def find_commitment(tx: Transaction, actor: Actor, typed: str) -> Commitment:
    """The commitment that someone means by its reference or title. Raises UnknownRecord, also for what is not seen."""
    reference = read_reference(typed)
    if reference is None:
        record_id = (await find_record(tx, actor, typed, RecordKind.COMMITMENT)).id
    else:
        record_id = reference[1] if reference[0] is RecordKind.COMMITMENT else 0
    found = await tx.commitments.find(actor, record_id)
    if found is None:
        raise UnknownRecord(typed=typed[:_TYPED])
    return found


async def held_commitment(tx: Transaction, actor: Actor, typed: str, version: int | None = None) -> Commitment:
    """The commitment that someone means and looks after, held; where a version is given, as they saw it.

    Raises UnknownRecord, RecordNotYours, RecordChanged.
    """
    found = await find_commitment(tx, actor, typed)
    await tx.records.hold(found.record.id)
    held = await find_commitment(tx, actor, found.reference)
    if not await may_change(tx, actor, held.record):
        raise RecordNotYours(reference=held.reference)
    if version is not None and held.record.version != version:
        raise RecordChanged(reference=held.reference)
    return held


async def seen(tx: Transaction, actor: Actor, commitment: Commitment, *, now: datetime) -> SeenCommitment:
    """A commitment as someone may see it, who has found it."""
    by = (await tx.makers.of(actor, [commitment])).get(commitment.record.id)
    beside = await around(tx, actor, commitment.record, now=now)
    partners = (await tx.partners.of(actor, [commitment.record.id])).get(commitment.record.id, [])
    shown = tuple(each for each in partners if beside.own or _is_shown(each))
    return SeenCommitment(commitment, by, beside, shown)


def _is_shown(partner: PartnerOrganisation) -> bool:
    """Whether others see that an organisation was asked: once it agreed."""
    return partner.mine or partner.standing is Joining.AGREED


async def listed(tx: Transaction, actor: Actor, ids: Sequence[int]) -> list[ListedCommitment]:
    """Some commitments as rows of a list, of those that someone may see."""
    made = await tx.commitments.some(actor, ids)
    by = await tx.makers.of(actor, made)
    return [ListedCommitment(each, by.get(each.record.id)) for each in made]


async def keep_change(tx: Transaction, actor: Actor, changed: Commitment, *, at: datetime) -> Commitment:
    """Keep a commitment as it is now, and who changed it. Returns it as it is kept. Raises RecordChanged."""
    if not await tx.commitments.change(changed):
        raise RecordChanged(reference=changed.reference)
    await note(tx, actor, changed, "commitment.changed", at=at)
    return await find_commitment(tx, actor, changed.reference)


async def note(tx: Transaction, actor: Actor, about: Commitment, action: str, *, at: datetime) -> None:
    """Add a line about a commitment to the log of changes.

    What those who look after one do with it is their own: a line that others read would say who signed. An organiser
    who changes someone else's is accountable.
    """
    member = await tx.members.meet(actor.discord_id, at=at)
    own = await tx.records.looked_after_by(actor, about.record.id)
    await tx.audit.record(
        action if own else "commitment.moderated",
        about.reference,
        at=at,
        member_id=member.id,
        server_id=about.record.server_id,
    )
