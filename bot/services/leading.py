"""Which signature an organisation is counted by: one for each Call, however many represent it."""

from dataclasses import replace

from bot.domain.organisations import Standing
from bot.domain.signatures import Signature, State
from bot.store.database import Transaction

_MAY_LEAD = (Standing.ASKED, Standing.CONFIRMED)


async def settle(tx: Transaction, call_id: int, organisation_id: int) -> None:
    """Let exactly one signature stand for an organisation on a Call, and the counts follow.

    A confirmed representative's comes first, then whichever stands already, then the oldest. One whose representative
    was sent back, or that is not genuine, stands for nobody; one that an erased representative left behind may.
    """
    signed = await tx.signatures.of_organisation(call_id, organisation_id)
    may_lead = [each for each, standing in signed if _may_lead(each, standing)]
    leader = min(may_lead, key=lambda each: (each.state is not State.COUNTED, not each.leads, each.id), default=None)
    for each, _ in signed:
        # First whoever stands for it no more: at most one may at any time.
        if each.leads and each is not leader:
            await _lead(tx, each, leads=False)
    if leader is not None and not leader.leads:
        await _lead(tx, leader, leads=True)


def _may_lead(signature: Signature, standing: Standing | None) -> bool:
    return signature.invalidated_at is None and (signature.member_id is None or standing in _MAY_LEAD)


async def _lead(tx: Transaction, before: Signature, *, leads: bool) -> None:
    after = replace(before, leads=leads)
    await tx.signatures.change(after)
    await tx.tallies.move(before=before, after=after)


async def settle_all(tx: Transaction, organisation_id: int) -> None:
    """The same on every Call that the organisation signed."""
    for call_id in await tx.signatures.calls_signed_for(organisation_id):
        await settle(tx, call_id, organisation_id)


async def stand(tx: Transaction, organisation_id: int, member_id: int, standing: Standing) -> None:
    """Let what a representative signed count, or wait, as they stand now."""
    state = State.COUNTED if standing is Standing.CONFIRMED else State.AWAITING
    for before in await tx.signatures.made_for(organisation_id, member_id):
        after = replace(before, state=state)
        if after != before:
            await tx.signatures.change(after)
            await tx.tallies.move(before=before, after=after)
            await tx.posts.stale_for([before.id])
    await settle_all(tx, organisation_id)
