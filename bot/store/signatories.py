"""Signatures as others may see them: each as its signer chose."""

from typing import Any

from sqlalchemy import ColumnElement, Row, and_, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.actor import Actor
from bot.domain.countries import Country
from bot.domain.signatures import ShowAs, Signatory, State
from bot.store.tables import signature
from bot.store.visibility import reaches


def _listed(actor: Actor, call_id: int) -> ColumnElement[bool]:
    """What may be listed by itself: counted, not hidden, and shown by choice. An awaited organisation is not."""
    return and_(
        signature.c.call_id == call_id,
        signature.c.state == State.COUNTED,
        signature.c.hidden_at.is_(None),
        signature.c.show.in_([ShowAs.NAME, ShowAs.ORGANISATION]),
        reaches(actor, signature.c.server_id),
    )


def _to_signatory(row: Row[*tuple[Any, ...]]) -> Signatory:
    """A row with what its choice allows, and nothing else."""
    if row.show is ShowAs.ORGANISATION:
        return Signatory(row.id, row.show, row.signed_at, organisation=row.organisation)
    return Signatory(
        row.id,
        row.show,
        row.signed_at,
        name=row.shown_name,
        organisation=row.organisation,
        group=row.stakeholder_group,
        country=Country(row.country) if row.country else None,
    )


class SignatoryStore:
    """The list of signatories in an open transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def count(self, actor: Actor, call_id: int) -> int:
        """How many are listed by themselves."""
        rows = select(func.count()).select_from(signature).where(_listed(actor, call_id))
        return (await self._connection.execute(rows)).scalar_one()

    async def page(self, actor: Actor, call_id: int, *, offset: int, limit: int) -> list[Signatory]:
        """Those listed by themselves, the latest first."""
        rows = (
            select(signature)
            .where(_listed(actor, call_id))
            .order_by(signature.c.signed_at.desc(), signature.c.id.desc())
            .offset(offset)
            .limit(limit)
        )
        return [_to_signatory(row) for row in await self._connection.execute(rows)]

    async def of_server(self, server_id: int, signature_ids: list[int]) -> list[int]:
        """Those of the given signatures that were made in a server."""
        home = select(signature.c.id).where(signature.c.id.in_(signature_ids), signature.c.server_id == server_id)
        return list(await self._connection.scalars(home))
