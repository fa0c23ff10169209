"""Records that belong to each other never do so in a circle; within a transaction that a service opened."""

from collections.abc import Mapping

from bot.domain.actor import Actor
from bot.domain.errors.record_drafts import BelongsToItself
from bot.domain.lineage import LINEAGE
from bot.domain.records import LinkKind, Record
from bot.store.database import Transaction


async def not_in_a_circle(tx: Transaction, actor: Actor, one: Record, kind: LinkKind, other: Record) -> None:
    """Hold that a record can belong to another one, which does not lead back to it. Raises BelongsToItself."""
    if await leads_back(tx, actor, one.id, kind, other.id):
        raise BelongsToItself(reference=other.reference)


async def leads_back(tx: Transaction, actor: Actor, one_id: int, kind: LinkKind, other_id: int) -> bool:
    """Whether a record leads back to the one that is to belong to it, by way of others if need be.

    Kinds that say which of two came earlier lead back together: what prepares a conference does not follow it, too.
    What the actor does not see leads nowhere.
    """
    leads: Mapping[LinkKind, bool] = LINEAGE if kind in LINEAGE else {kind: True}
    sought, first = (one_id, other_id) if leads[kind] else (other_id, one_id)
    seen, beyond = set[int](), {first}
    while beyond:
        if sought in beyond:
            return True
        seen |= beyond
        beyond = await tx.lineage.steps(actor, beyond, leads) - seen
    return False
