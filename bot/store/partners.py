"""Organisations that are asked to take part in a joint commitment."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import ColumnElement, and_, delete, exists, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.actor import Actor
from bot.domain.commitments import PartnerOrganisation
from bot.domain.organisations import Standing
from bot.domain.participation import Joining
from bot.store.record_texts import RecordTextStore
from bot.store.tables import member, organisation, participant, representative
from bot.store.upsert import insert_into
from bot.store.visibility import may_see_organisation


class PartnerStore:
    """Partners in an open transaction. Whoever calls has found the commitment as its reader may see it."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection
        self._texts = RecordTextStore(connection)

    async def ask(self, record_id: int, organisation_id: int, *, at: datetime) -> bool:
        """Note that an organisation is asked; False where it was asked before."""
        new = insert_into(self._connection, participant).values(
            record_id=record_id, organisation_id=organisation_id, standing=Joining.ASKED.value, asked_at=at
        )
        once = new.on_conflict_do_nothing(
            index_elements=["record_id", "organisation_id"], index_where=participant.c.member_id.is_(None)
        )
        return await self._connection.scalar(once.returning(participant.c.id)) is not None

    async def of(self, actor: Actor, record_ids: Collection[int]) -> dict[int, list[PartnerOrganisation]]:
        """The organisations of each record that the actor may see or acts for, with how they stand."""
        own = (
            exists(select(representative.c.id).join(member, member.c.id == representative.c.member_id))
            .where(representative.c.organisation_id == organisation.c.id, member.c.discord_id == actor.discord_id)
            .where(representative.c.standing == Standing.CONFIRMED)
            .correlate(organisation)
        )
        asked = (
            select(participant, organisation.c.name, own.label("own"))
            .join(organisation, organisation.c.id == participant.c.organisation_id)
            .where(participant.c.record_id.in_(record_ids), participant.c.member_id.is_(None))
            .where(may_see_organisation(actor))
            .order_by(participant.c.id)
        )
        found: dict[int, list[PartnerOrganisation]] = {}
        for row in await self._connection.execute(asked):
            partner = PartnerOrganisation(row.organisation_id, row.name, Joining(row.standing), row.own)
            found.setdefault(row.record_id, []).append(partner)
        return found

    async def count(self, record_id: int) -> int:
        """How many organisations are asked, took part or said no."""
        asked = select(func.count()).where(participant.c.record_id == record_id, participant.c.member_id.is_(None))
        return (await self._connection.execute(asked)).scalar_one()

    async def answer(self, record_id: int, organisation_id: int, standing: Joining, *, at: datetime) -> bool:
        """Keep what an organisation answers; False where it was not asked, or answered so already."""
        this = update(participant).where(_this(record_id, organisation_id), participant.c.standing != standing.value)
        answered = await self._connection.execute(this.values(standing=standing.value, answered_at=at))
        await self._texts.refresh([record_id])
        return answered.rowcount > 0

    async def remove(self, record_id: int, organisation_id: int) -> bool:
        """Take a partner out again, or take back that it was asked; False where it is none."""
        gone = await self._connection.execute(delete(participant).where(_this(record_id, organisation_id)))
        await self._texts.refresh([record_id])
        return gone.rowcount > 0


def _this(record_id: int, organisation_id: int) -> ColumnElement[bool]:
    return and_(
        participant.c.record_id == record_id,
        participant.c.organisation_id == organisation_id,
        participant.c.member_id.is_(None),
    )
