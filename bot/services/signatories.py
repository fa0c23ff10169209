"""Browsing those who chose to be seen, and hiding a name where showing it could hurt."""

from dataclasses import replace
from typing import Final

from bot.domain.actor import Actor
from bot.domain.calls import Call
from bot.domain.countries import Country
from bot.domain.errors import SignatureGone
from bot.domain.groups import StakeholderGroup
from bot.domain.notices import NoticeKind
from bot.domain.signatures import CellOfSignatories, ShowAs, SignatoriesPage
from bot.domain.tallies import NOT_SAID
from bot.services.authority import organiser_in
from bot.services.calls import find_call
from bot.services.clock import Clock
from bot.store.database import Database, Transaction

PAGE: Final = 15


async def signatories_page(tx: Transaction, actor: Actor, call: Call, page: int) -> SignatoriesPage:
    """A page of signatories as the actor may see them; a page past the end is the last one."""
    listed = await tx.signatories.count(actor, call.id)
    pages = max(1, -(-listed // PAGE))
    page = min(max(page, 0), pages - 1)
    rows = await tx.signatories.page(actor, call.id, offset=page * PAGE, limit=PAGE)
    cells = [cell_of(value, people) for value, people in (await tx.tallies.listed_cells(actor, call.id)).items()]
    cells.sort(key=lambda cell: (-cell.people, cell.group, cell.country or ""))
    may_hide: list[int] = []
    if actor.organiser and actor.server_id is not None:
        may_hide = await tx.signatories.of_server(actor.server_id, [row.signature_id for row in rows])
    return SignatoriesPage(
        call=call,
        rows=tuple(rows),
        cells=tuple(cells) if page == pages - 1 else (),
        page=page,
        pages=pages,
        listed=listed + sum(cell.people for cell in cells),
        total=await tx.tallies.total(actor, call.id),
        may_hide=frozenset(may_hide),
    )


def cell_of(value: str, people: int) -> CellOfSignatories:
    """The people of a cell, which is counted under its group and country."""
    group, country = value.split("/")
    return CellOfSignatories(StakeholderGroup(group), None if country == NOT_SAID else Country(country), people)


class SignatoryService:
    """The list of signatories."""

    def __init__(self, database: Database, now: Clock) -> None:
        self._database = database
        self._now = now

    async def browse(self, actor: Actor, typed: str | None, page: int) -> SignatoriesPage:
        """Browse those who chose to be seen. Raises UnknownCall."""
        async with self._database.read() as tx:
            return await signatories_page(tx, actor, await find_call(tx, typed), page)

    async def hide(self, actor: Actor, typed: str | None, signature_id: int) -> None:
        """Hide a name for an organiser of the server it was signed in; only the signer can show it again.

        Raises NotAllowed, SignatureGone (withdrawn, hidden already, or another server's: no answer tells which).
        """
        organiser_in(actor)
        await self._database.whole(self._hide(actor, typed, signature_id))

    async def _hide(self, actor: Actor, typed: str | None, signature_id: int) -> None:
        now = self._now()
        async with self._database.begin() as tx:
            call = await find_call(tx, typed)
            signature = await tx.signatures.by_id(signature_id)
            if (
                signature is None
                or signature.call_id != call.id
                or signature.server_id != actor.server_id
                or signature.hidden_at is not None
                or signature.show is ShowAs.COUNTED
            ):
                raise SignatureGone
            hidden = replace(signature, hidden_at=now)
            await tx.signatures.change(hidden)
            await tx.tallies.move(before=signature, after=hidden)
            await tx.posts.stale_for([signature_id])
            if signature.member_id is not None:
                await tx.members.tell(signature.member_id, NoticeKind.NAME_HIDDEN, at=now, call_id=call.id)
            organiser = await tx.members.meet(actor.discord_id, at=now)
            await tx.audit.record(
                "signature.hidden", call.reference, at=now, member_id=organiser.id, server_id=actor.server_id
            )
