"""How someone stands for an organisation; each within a transaction that a service opened."""

from bot.domain.actor import Actor
from bot.domain.errors.reviews import LastRepresentative, NoSuccessor, NotRepresentative
from bot.domain.finding import reference_number
from bot.domain.names import fold
from bot.domain.organisations import Acting, Representative, Standing, reference_of
from bot.store.database import Transaction


async def confirmed(tx: Transaction, actor: Actor, organisation_id: int) -> Representative:
    """The asker as a confirmed representative. Raises NotRepresentative."""
    mine = await tx.representatives.of_asker(organisation_id, actor.discord_id)
    if mine is None or mine.standing is not Standing.CONFIRMED:
        raise NotRepresentative
    return mine


async def asked_or_confirmed(tx: Transaction, actor: Actor, typed: str) -> Representative:
    """What the asker acts for, or asked to, by reference or by name. Raises NotRepresentative."""
    found = await tx.organisation_search.by_reference(actor, typed) or await tx.organisation_search.exact(actor, typed)
    wanted = found.id if found else reference_number(typed)
    for each in await tx.representatives.of_discord_id(actor.discord_id):
        if each.organisation_id == wanted or fold(each.named) == fold(typed):
            return each
    raise NotRepresentative


async def successor_of(tx: Transaction, mine: Representative, discord_id: int | None) -> Representative | None:
    """Who takes over; nobody for whoever only asked.

    Raises LastRepresentative where nobody takes over and nobody else acts for it, NoSuccessor.
    """
    if mine.standing is not Standing.CONFIRMED:
        return None
    if discord_id is None:
        if await tx.representatives.confirmed_count(mine.organisation_id) == 1:
            raise LastRepresentative
        return None
    successor = await tx.representatives.of_asker(mine.organisation_id, discord_id)
    if successor is None or successor.id == mine.id or successor.standing is Standing.SENT_BACK:
        raise NoSuccessor
    return successor


def acting(mine: Representative) -> Acting:
    """The same as its own member may know it."""
    return Acting(mine.named, reference_of(mine.organisation_id), mine.standing)
