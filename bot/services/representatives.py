"""Asking to act for an organisation, and what becomes of it; each within a transaction that a service opened."""

from datetime import datetime
from typing import Final

from bot.domain.actor import Actor
from bot.domain.errors.reviews import UnknownOrganisation
from bot.domain.finding import reference_number
from bot.domain.names import clean_name
from bot.domain.notices import NoticeKind
from bot.domain.organisations import Representative, Standing, reference_of
from bot.domain.reviews import ReviewKind
from bot.domain.visibility import Visibility
from bot.services.leading import settle_all, stand
from bot.services.limits import ORGANISATIONS_BY_MEMBER, ORGANISATIONS_IN_SERVER, Limits
from bot.services.passing_on import pass_on
from bot.store.database import Transaction

_KIND: Final = ReviewKind.REPRESENTATIVE
_TYPED: Final = 100


async def name_meant(tx: Transaction, actor: Actor, typed: str) -> str:
    """The name of the organisation that is meant; a reference leads to its name, as far as the actor may see it.

    Raises UnknownOrganisation, and the errors of names.
    """
    if reference_number(typed) is None:
        return clean_name(typed)
    known = await tx.organisation_search.by_reference(actor, typed)
    if known is None:
        raise UnknownOrganisation(typed=typed[:_TYPED])
    return known.name


async def name_organisation(
    tx: Transaction, name: str, *, server_id: int, at: datetime, limits: Limits, discord_id: int
) -> int:
    """The id of the organisation that a name stands for in a server, made and found by its words where it is new.

    Raises TooMuchAtOnce where a member, or a server, names many new ones.
    """
    home_id = await tx.organisations.home_of(server_id)
    organisation_id, made = await tx.organisations.named(name, home_id=home_id, at=at)
    if made:
        limits.spend(ORGANISATIONS_BY_MEMBER, discord_id, at)
        limits.spend(ORGANISATIONS_IN_SERVER, server_id, at)
        await tx.organisation_search.index(organisation_id, name)
    return organisation_id


async def ask_to_act(
    tx: Transaction,
    organisation_id: int,
    member_id: int,
    named: str,
    *,
    server_id: int,
    at: datetime,
    statement: str | None = None,
) -> Representative:
    """Let a member ask to act for an organisation, in the queue of a server's reviewers.

    Whoever is confirmed stays it; whoever was sent back is in the queue again; whoever waits keeps their place.
    """
    asked = await tx.representatives.ask(organisation_id, member_id, named, server_id=server_id, at=at)
    new = asked.asked_at == at and asked.standing is Standing.ASKED
    again = new or asked.standing is Standing.SENT_BACK or statement is not None
    if asked.standing is Standing.CONFIRMED or not again:
        return asked
    if not new and await tx.reviews.say_more(_KIND, asked.id, server_id=server_id, statement=statement):
        return asked
    if asked.server_id != server_id:
        await tx.posts.stale_reviews(asked.server_id)
    if not new:
        await tx.representatives.change(
            asked.id, standing=Standing.ASKED, server_id=server_id, asked_at=at, decided_at=None
        )
    await tx.reviews.ask(_KIND, asked.id, server_id=server_id, maker_id=member_id, at=at, statement=statement)
    await tx.posts.stale_reviews(server_id)
    if asked.standing is Standing.SENT_BACK:
        await stand(tx, organisation_id, member_id, Standing.ASKED)
    return asked


async def take_back(tx: Transaction, organisation_id: int, member_id: int) -> None:
    """Take back the request of a member who signs for the organisation no more; who is confirmed stays it."""
    for each in await tx.representatives.of_organisation(organisation_id):
        if each.member_id != member_id or each.standing is Standing.CONFIRMED:
            continue
        if not await tx.signatures.made_for(organisation_id, member_id):
            await dismiss(tx, each)


async def dismiss(tx: Transaction, representative: Representative) -> None:
    """Forget a representative and what waits about them."""
    await tx.reviews.remove(_KIND, representative.id)
    await tx.representatives.remove(representative.id)
    await tx.posts.stale_reviews(representative.server_id)


async def confirm(tx: Transaction, representative: Representative, *, at: datetime, restricted: bool = False) -> None:
    """Let a representative act for the organisation, which is confirmed with its first one; its signatures count."""
    await tx.representatives.change(representative.id, standing=Standing.CONFIRMED, decided_at=at)
    for organisation in await tx.organisations.hold(representative.organisation_id):
        if organisation.confirmed_at is None:
            visibility = Visibility.RESTRICTED if restricted else Visibility.SERVER
            await tx.organisations.change(
                organisation.id, confirmed_in=representative.server_id, confirmed_at=at, visibility=visibility
            )
        elif restricted:
            await tx.organisations.change(organisation.id, visibility=Visibility.RESTRICTED)
        await _tell(tx, representative, NoticeKind.REPRESENTATIVE_CONFIRMED, at=at)
    await stand(tx, representative.organisation_id, representative.member_id, Standing.CONFIRMED)
    for each in await tx.representatives.of_organisation(representative.organisation_id):
        if each.successor_id == representative.id:
            await leave(tx, each, at=at)


async def send_back(tx: Transaction, representative: Representative, reason: str, *, at: datetime) -> None:
    """Decline for now: what they signed counts nowhere until they mend what is missing and ask again."""
    await tx.representatives.change(representative.id, standing=Standing.SENT_BACK, decided_at=at)
    await stand(tx, representative.organisation_id, representative.member_id, Standing.SENT_BACK)
    await _tell(tx, representative, NoticeKind.REPRESENTATIVE_SENT_BACK, at=at, reason=reason)


async def lapse(tx: Transaction, representative: Representative, *, at: datetime) -> None:
    """Send back someone who left the server before a reviewer could confirm them."""
    await tx.representatives.change(representative.id, standing=Standing.SENT_BACK, decided_at=at)
    await stand(tx, representative.organisation_id, representative.member_id, Standing.SENT_BACK)
    await _tell(tx, representative, NoticeKind.REPRESENTATIVE_LEFT, at=at)


async def leave(tx: Transaction, representative: Representative, *, at: datetime) -> None:
    """Let someone act for an organisation no more. What they signed for it while confirmed stays with it.

    So do records that they made for it: its other representatives look after them.
    """
    await dismiss(tx, representative)
    for signature in await tx.signatures.made_for(representative.organisation_id, representative.member_id):
        await tx.posts.stale_for([signature.id])
        if signature.leads:
            await tx.signatures.pass_to_organisation(signature.id)
        else:
            await tx.tallies.move(before=signature)
            await tx.posts.unname([signature.id])
            await tx.signatures.remove(signature.id)
    await pass_on(tx, representative.member_id, at=at, organisation_id=representative.organisation_id)
    await settle_all(tx, representative.organisation_id)
    await tx.audit.record(
        "representative.left",
        reference_of(representative.organisation_id),
        at=at,
        member_id=representative.member_id,
        server_id=representative.server_id,
    )


async def _tell(
    tx: Transaction, representative: Representative, kind: NoticeKind, *, at: datetime, reason: str = ""
) -> None:
    organisations = await tx.organisations.hold(representative.organisation_id)
    servers = await tx.servers.names([representative.server_id])
    known = {
        "organisation": organisations[0].name if organisations else "",
        "server": servers.get(representative.server_id, ""),
        "reason": reason,
    }
    detail = {name: value for name, value in known.items() if name in kind.details}
    if kind is NoticeKind.REPRESENTATIVE_CONFIRMED:
        # Where its button leads. Whoever is not confirmed learns no number: it tells whether the record is old.
        detail["reference"] = reference_of(representative.organisation_id)
    await tx.members.tell(representative.member_id, kind, at=at, detail=detail)
