"""When a signature gives way to another, and what becomes of what it stood for; within an open transaction."""

from bot.domain.signatures import Signature
from bot.services.leading import settle
from bot.services.representatives import take_back
from bot.store.database import Transaction


async def left_a_guest(tx: Transaction, standing: Signature, server_id: int) -> bool:
    """Whether someone who signed in a guest server now signs elsewhere: the signature moves with them."""
    if standing.server_id == server_id:
        return False
    server = await tx.servers.find(standing.server_id)
    return server is None or server.guest


async def gives_way(tx: Transaction, standing: Signature, new: Signature, *, correct: bool) -> bool:
    """Whether a signature that stands is replaced by a new one: to correct it, or because there is reason to."""
    return correct or standing.version < new.version or await left_a_guest(tx, standing, new.server_id)


async def let_go(tx: Transaction, signature: Signature, *, for_organisation: int | None = None) -> None:
    """Delete a signature; where it stood for an organisation, its next representative's stands for it now.

    An organisation that nobody signs or acts for any more goes too, unless the next signature is `for_organisation`.
    """
    organisation_id = signature.organisation_id
    if organisation_id is not None:
        await tx.organisations.hold(organisation_id)
    await tx.signatures.remove(signature.id)
    await tx.posts.unname([signature.id])
    if organisation_id is None or organisation_id == for_organisation:
        return
    if signature.member_id is not None:
        await take_back(tx, organisation_id, signature.member_id)
    await settle(tx, signature.call_id, organisation_id)
    await tx.organisations.forget_unsigned(organisation_id)
