"""Who takes part in records beside those who look after them, or asks to."""

from datetime import datetime
from typing import Any, Final

from sqlalchemy import Row, Select, delete, distinct, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.actor import Actor
from bot.domain.organisations import Standing
from bot.domain.participation import Joining, Participant, Participation
from bot.domain.records import Record
from bot.store.tables import member, organisation, participant, representative

_KEPT: Final = (
    select(participant, member.c.discord_id, organisation.c.name)
    .outerjoin(member, member.c.id == participant.c.member_id)
    .outerjoin(organisation, organisation.c.id == participant.c.organisation_id)
)


def _to_participant(row: Row[*tuple[Any, ...]]) -> Participant:
    return Participant(
        id=row.id,
        record_id=row.record_id,
        member_id=row.member_id,
        discord_id=row.discord_id,
        organisation_id=row.organisation_id,
        organisation=row.name,
        said=row.said or "",
        standing=Joining(row.standing),
        asked_at=row.asked_at,
        answered_at=row.answered_at,
    )


class ParticipantStore:
    """Participants in an open transaction. Whoever calls has found the record as its reader may see it."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def ask(
        self, record_id: int, member_id: int, *, at: datetime, said: str, organisation_id: int | None
    ) -> None:
        """Note that someone asks to take part."""
        values = {"record_id": record_id, "member_id": member_id, "organisation_id": organisation_id, "said": said}
        new = insert(participant).values(**values, standing=Joining.ASKED.value, asked_at=at)
        await self._connection.execute(new)

    async def _one(self, wanted: Select[Any]) -> Participant | None:
        row = (await self._connection.execute(wanted)).one_or_none()
        return _to_participant(row) if row else None

    async def of(self, record_id: int, discord_id: int) -> Participant | None:
        """How someone stands to a record."""
        return await self._one(_KEPT.where(participant.c.record_id == record_id, member.c.discord_id == discord_id))

    async def by_id(self, participant_id: int) -> Participant | None:
        """A participant; held, so that nobody else answers meanwhile."""
        held = select(participant.c.id).where(participant.c.id == participant_id).with_for_update()
        await self._connection.execute(held)
        return await self._one(_KEPT.where(participant.c.id == participant_id))

    async def members_of(self, record_id: int, *, offset: int, limit: int) -> list[Participant]:
        """The members who take part or ask to: those who wait for an answer first, then the newest."""
        people = _KEPT.where(participant.c.record_id == record_id, participant.c.member_id.is_not(None))
        waiting = participant.c.standing != Joining.ASKED.value
        page = people.order_by(waiting, participant.c.id.desc()).offset(offset).limit(limit)
        return [_to_participant(row) for row in await self._connection.execute(page)]

    async def count(self, record_id: int) -> int:
        """How many members take part in a record, asked to, or were declined."""
        people = select(func.count()).where(participant.c.record_id == record_id, participant.c.member_id.is_not(None))
        return (await self._connection.execute(people)).scalar_one()

    async def around(self, actor: Actor, record_id: int) -> Participation:
        """How many take part in a record, and how the actor stands to it."""
        agreed = participant.c.standing == Joining.AGREED.value
        people = participant.c.member_id.is_not(None)
        counted = select(
            func.count().filter(agreed, people).label("people"),
            func.count(distinct(participant.c.organisation_id)).filter(agreed, people).label("organisations"),
            func.count().filter(participant.c.standing == Joining.ASKED.value, people).label("asking"),
            func.count().filter(people).label("asked"),
            func.max(participant.c.standing).filter(member.c.discord_id == actor.discord_id).label("mine"),
        ).select_from(participant.outerjoin(member))
        row = (await self._connection.execute(counted.where(participant.c.record_id == record_id))).one()
        mine = Joining(row.mine) if row.mine else None
        return Participation(row.people, row.organisations, mine, asking=row.asking, asked=row.asked)

    async def answer(self, participant_id: int, standing: Joining, *, at: datetime) -> None:
        """Keep the answer to someone who asked."""
        this = update(participant).where(participant.c.id == participant_id)
        await self._connection.execute(this.values(standing=standing.value, answered_at=at))

    async def remove(self, participant_id: int) -> None:
        """Let someone take part no more, or take back that they asked."""
        await self._connection.execute(delete(participant).where(participant.c.id == participant_id))

    async def who_answers(self, record: Record) -> list[int]:
        """The ids of the members who look after a record: its owner, and who acts for its organisation."""
        acting = select(representative.c.member_id).where(
            representative.c.organisation_id == record.organisation_id, representative.c.standing == Standing.CONFIRMED
        )
        found = list(await self._connection.scalars(acting)) if record.organisation_id is not None else []
        return list(dict.fromkeys([*([record.owner_id] if record.owner_id is not None else []), *found]))
