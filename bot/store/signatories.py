"""Signatures as others may see them: each as its signer chose."""

from typing import Any

from sqlalchemy import ColumnElement, Row, Select, and_, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.actor import Actor
from bot.domain.countries import Country
from bot.domain.signatures import CellOfSignatories, ShowAs, Signatory, State
from bot.domain.tallies import NOT_SAID, SMALL_CELL, Dimension
from bot.store.tables import breakdown, breakdown_day, signature
from bot.store.visibility import in_breakdown, reaches


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

    async def cells(self, actor: Actor, call_id: int) -> list[CellOfSignatories]:
        """People who chose *group and country only*, by cell, where the cell holds at least five.

        Both the cell and its rows are those of the day's refresh: a row that appears as soon as a fifth person signs
        would say of that person where they belong (PRODUCT.md §4, Tallies).
        """
        key = breakdown.c.value
        large = (
            select(key)
            .where(breakdown.c.call_id == call_id, breakdown.c.dimension == Dimension.CELL)
            .where(in_breakdown(actor))
            .group_by(key)
            .having(func.sum(breakdown.c.count) >= SMALL_CELL)
        )
        cell = signature.c.stakeholder_group + "/" + func.coalesce(signature.c.country, NOT_SAID)
        people: Select[*tuple[Any, ...]] = (
            select(signature.c.stakeholder_group, signature.c.country, func.count().label("people"))
            .join(breakdown_day, breakdown_day.c.call_id == signature.c.call_id)
            .where(signature.c.call_id == call_id, signature.c.state == State.COUNTED)
            .where(signature.c.show == ShowAs.GROUP_AND_COUNTRY, signature.c.hidden_at.is_(None))
            .where(signature.c.signed_at < breakdown_day.c.taken_at, cell.in_(large))
            .where(reaches(actor, signature.c.server_id))
            .group_by(signature.c.stakeholder_group, signature.c.country)
            .order_by(func.count().desc(), signature.c.stakeholder_group, signature.c.country)
        )
        return [
            CellOfSignatories(group, Country(country) if country else None, n)
            for group, country, n in await self._connection.execute(people)
        ]
