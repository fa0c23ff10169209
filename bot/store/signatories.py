"""Signatures as others may see them: each as its signer chose."""

from typing import Any, Final

from sqlalchemy import ColumnElement, Row, and_, func, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.actor import Actor
from bot.domain.countries import Country
from bot.domain.exports import ListedSignature
from bot.domain.organisations import Confirmation
from bot.domain.signatures import ShowAs, Signatory, State
from bot.store.tables import organisation, server, signature
from bot.store.visibility import may_see_organisation, reaches


def _listed(actor: Actor, call_id: int) -> ColumnElement[bool]:
    """What may be listed by itself: genuine, counted, not hidden, shown by choice. An awaited organisation is not."""
    return and_(signature.c.call_id == call_id, _shown_by_choice(actor))


def _shown_by_choice(actor: Actor) -> ColumnElement[bool]:
    return and_(genuine(actor), signature.c.show.in_([ShowAs.NAME, ShowAs.ORGANISATION]))


def genuine(actor: Actor) -> ColumnElement[bool]:
    """What reaches the actor, counts, and is not hidden: what is shown of it is for its signer's choice to say."""
    return and_(
        signature.c.state == State.COUNTED,
        signature.c.hidden_at.is_(None),
        signature.c.invalidated_at.is_(None),
        reaches(actor, signature.c.server_id),
        # An organisation is listed once, however many sign for it.
        or_(signature.c.organisation_id.is_(None), and_(signature.c.leads, may_see_organisation(actor))),
    )


_SIGNED: Final = signature.outerjoin(organisation, organisation.c.id == signature.c.organisation_id)
# A signatory with the organisation that they signed for, and who confirmed it.
SIGNATORIES: Final = (
    select(signature, organisation.c.confirmed_in, organisation.c.confirmed_at, server.c.name.label("confirmed_by"))
    .select_from(_SIGNED)
    .outerjoin(server, server.c.id == organisation.c.confirmed_in)
)


def to_signatory(row: Row[*tuple[Any, ...]]) -> Signatory:
    """A row with what its choice allows, and nothing else."""
    confirmed = None
    if row.confirmed_in is not None:
        confirmed = Confirmation(row.confirmed_in, row.confirmed_by or "", row.confirmed_at)
    if row.show is ShowAs.ORGANISATION:
        return Signatory(row.id, row.show, row.signed_at, organisation=row.organisation, confirmed=confirmed)
    return Signatory(
        row.id,
        row.show,
        row.signed_at,
        name=row.shown_name,
        organisation=row.organisation,
        group=row.stakeholder_group,
        country=Country(row.country) if row.country else None,
        confirmed=confirmed,
    )


class SignatoryStore:
    """The list of signatories in an open transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def count(self, actor: Actor, call_id: int) -> int:
        """How many are listed by themselves."""
        rows = select(func.count()).select_from(_SIGNED).where(_listed(actor, call_id))
        return (await self._connection.execute(rows)).scalar_one()

    async def page(self, actor: Actor, call_id: int, *, offset: int, limit: int) -> list[Signatory]:
        """Those listed by themselves, the latest first."""
        rows = (
            SIGNATORIES.where(_listed(actor, call_id))
            .order_by(signature.c.signed_at.desc(), signature.c.id.desc())
            .offset(offset)
            .limit(limit)
        )
        return [to_signatory(row) for row in await self._connection.execute(rows)]

    async def one(self, actor: Actor, call_id: int, signature_id: int) -> Signatory | None:
        """One of those listed by themselves, or None."""
        row = await self._connection.execute(SIGNATORIES.where(_listed(actor, call_id), signature.c.id == signature_id))
        found = row.one_or_none()
        return to_signatory(found) if found else None

    async def last(self) -> int:
        """The id of the latest signature."""
        return await self._connection.scalar(select(func.max(signature.c.id))) or 0

    async def between(self, actor: Actor, call_id: int, *, after: int, upto: int) -> list[ListedSignature]:
        """Those listed by themselves among the signatures with these ids, in the order of their ids."""
        few = SIGNATORIES.where(signature.c.id > after, signature.c.id <= upto).order_by(signature.c.id)
        # + 0 keeps SQLite off the index of Calls: it would look at every signature of the Call, and sort, each time.
        of_call = few.where(signature.c.call_id + 0 == call_id, _shown_by_choice(actor))
        return [ListedSignature(to_signatory(row), row.version) for row in await self._connection.execute(of_call)]

    async def of_server(self, server_id: int, signature_ids: list[int]) -> list[int]:
        """Those of the given signatures that were made in a server."""
        home = select(signature.c.id).where(signature.c.id.in_(signature_ids), signature.c.server_id == server_id)
        return list(await self._connection.scalars(home))
