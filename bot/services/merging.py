"""Making two records of one organisation one: both histories stay, and its signatures count once."""

from dataclasses import replace
from datetime import datetime

from bot.domain.notices import NoticeKind
from bot.domain.organisations import Record, Representative, Standing
from bot.domain.reviews import ReviewKind
from bot.domain.servers import NETWORK
from bot.services.labels import with_fewer_notes
from bot.services.leading import stand
from bot.services.representatives import dismiss
from bot.store.database import Transaction


async def merge(tx: Transaction, double: Record, survivor: Record, *, at: datetime) -> None:
    """Let a double become part of another record; both must be held.

    Whoever acts for both acts once, as the better confirmed. Every signature goes on standing for the survivor, and
    on each Call one of them counts. Its records and notes are the survivor's, and its name leads there from now on.
    """
    for each in await tx.representatives.of_organisation(double.id):
        await _move(tx, each, double, survivor, at=at)
    await tx.reviews.remove(ReviewKind.ORGANISATION, double.id)
    await tx.posts.stale_for(await tx.signatures.ids_for(double.id))
    for call_id in await tx.signatures.calls_signed_for(double.id):
        for before, _ in await tx.signatures.of_organisation(call_id, double.id):
            after = replace(before, organisation_id=survivor.id, organisation=survivor.name, leads=False)
            await tx.signatures.change(after)
            await tx.tallies.move(before=before, after=after)
    if double.confirmed_at is not None and (
        survivor.confirmed_at is None or double.confirmed_at < survivor.confirmed_at
    ):
        await tx.organisations.change(survivor.id, confirmed_in=double.confirmed_in, confirmed_at=double.confirmed_at)
    if survivor.confirmed_at is None:
        await tx.organisations.change(survivor.id, visibility=double.visibility)
    await tx.looking_after.follow(double.id, survivor.id)
    await with_fewer_notes(tx, await tx.assessments.follow(double.id, survivor.id), at=at)
    await tx.organisations.lead_to(double.id, survivor.id)
    for each in await tx.representatives.of_organisation(survivor.id):
        await stand(tx, survivor.id, each.member_id, each.standing)


async def _move(tx: Transaction, moved: Representative, double: Record, survivor: Record, *, at: datetime) -> None:
    same = [each for each in await tx.representatives.of_organisation(survivor.id) if each.member_id == moved.member_id]
    if not same:
        await tx.representatives.change(moved.id, organisation_id=survivor.id)
    elif moved.standing is Standing.CONFIRMED and same[0].standing is not Standing.CONFIRMED:
        await dismiss(tx, same[0])
        await tx.representatives.change(moved.id, organisation_id=survivor.id)
    else:
        await dismiss(tx, moved)
    told = {"organisation": double.name, "into": survivor.name}
    await tx.members.tell(moved.member_id, NoticeKind.ORGANISATION_MERGED, at=at, detail=told)


async def bring_home(tx: Transaction, server_id: int, *, at: datetime) -> None:
    """Let an admitted guest's organisations be the network's; one whose name the network knows becomes part of it."""
    for own_id, known_id in await tx.organisations.at_home_in(server_id):
        held = {record.id: record for record in await tx.organisations.hold(own_id, known_id or own_id)}
        own, known = held.get(own_id), held.get(known_id or 0)
        if known_id is None:
            await tx.organisations.change(own_id, home_id=NETWORK)
        elif own is not None and known is not None:
            await merge(tx, own, known, at=at)
