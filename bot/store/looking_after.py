"""Who looks after records: passed on when they leave, shown to reviewers where nobody is left."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Column, ColumnElement, and_, delete, exists, func, insert, literal, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.freshness import ENDS_AS, OVER
from bot.domain.history import Passing
from bot.domain.organisations import Standing
from bot.domain.participation import Joining
from bot.domain.records import Record, RecordKind, reference_of
from bot.domain.visibility import Visibility
from bot.store.record_texts import RecordTextStore
from bot.store.records import RECORD_COLUMNS, RecordStore
from bot.store.scheduled_events import conference_moved
from bot.store.tables import (
    assessment,
    commitment,
    conference,
    gap_question,
    initiative,
    participant,
    record,
    record_draft,
    record_news,
    representative,
    server,
)

_STANDS: Final[Mapping[RecordKind, Column[Any]]] = {
    RecordKind.INITIATIVE: initiative.c.status,
    RecordKind.COMMITMENT: commitment.c.stage,
    RecordKind.CONFERENCE: conference.c.status,
}


def over() -> ColumnElement[bool]:
    """True for records that are over, however their noun says so."""
    return or_(
        *(
            exists().where(stands.table.c.record_id == record.c.id, stands.in_(OVER[kind])).correlate(record)
            for kind, stands in _STANDS.items()
        )
    )


def of_forgotten_server() -> ColumnElement[bool]:
    """True for records of servers that left and were forgotten: the network's stewards look after them."""
    return record.c.server_id.in_(select(server.c.id).where(server.c.left_at.is_not(None), server.c.name == ""))


def _unattended() -> ColumnElement[bool]:
    """True for what nobody looks after, or nobody of its organisation answered for when they were asked."""
    acting = exists().where(
        representative.c.organisation_id == record.c.organisation_id, representative.c.standing == Standing.CONFIRMED
    )
    nobody = or_(record.c.asked_at.is_not(None), ~acting.correlate(record))
    return and_(record.c.owner_id.is_(None), record.c.server_id.is_not(None), nobody, ~over())


def _reviewed(server_id: int | None, *, network: bool) -> ColumnElement[bool]:
    return or_(record.c.server_id == server_id, of_forgotten_server()) if network else record.c.server_id == server_id


class LookingAfterStore:
    """Who looks after records, in an open transaction. Whoever calls has authorised."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection
        self._records = RecordStore(connection)
        self._texts = RecordTextStore(connection)

    async def promises(self, member_id: int) -> list[Record]:
        """A member's own promises: made for no organisation, of a kind that nobody else can keep."""
        kinds = [kind.value for kind in RecordKind if kind.goes_with_its_maker]
        own = select(*RECORD_COLUMNS).where(record.c.owner_id == member_id, record.c.organisation_id.is_(None))
        return await self._records.some(own.where(record.c.kind.in_(kinds)).order_by(record.c.id))

    async def organisations_in(self, record_id: int) -> set[int]:
        """The organisations that a record holds: the one it was made for, that take part, that wrote about it."""
        made = select(record.c.organisation_id).where(record.c.id == record_id)
        take_part = select(participant.c.organisation_id).where(participant.c.record_id == record_id)
        assessed = select(assessment.c.organisation_id).where(assessment.c.practice_id == record_id)
        found = await self._connection.scalars(made.union(take_part, assessed))
        return {each for each in found if each is not None}

    async def pass_on(
        self, member_id: int, *, at: datetime, organisation_id: int | None = None
    ) -> list[tuple[str, int | None]]:
        """Let a member look after their records no more, or those of one organisation; the history says so.

        Returns their references, with the servers whose reviewers may have to look after them.
        """
        theirs = record.c.owner_id == member_id
        if organisation_id is not None:
            theirs = and_(theirs, record.c.organisation_id == organisation_id)
        return await self._pass(theirs, at=at)

    async def pass_one_on(self, record_id: int, *, at: datetime) -> list[tuple[str, int | None]]:
        """The same for one record."""
        return await self._pass(record.c.id == record_id, at=at)

    async def _pass(self, which: ColumnElement[bool], *, at: datetime) -> list[tuple[str, int | None]]:
        said = select(record.c.id, literal(at), literal(Passing.PASSED_ON.value), literal("")).where(which)
        line = insert(record_news).from_select(["record_id", "at", "stage", "said"], said, include_defaults=False)
        await self._connection.execute(line)
        passed = update(record).where(which).values(owner_id=None)
        returned = passed.returning(record.c.id, record.c.kind, record.c.server_id)
        rows = (await self._connection.execute(returned)).all()
        await self._texts.refresh([row.id for row in rows])
        return [(reference_of(RecordKind(row.kind), row.id), row.server_id) for row in rows]

    async def follow(self, double_id: int, survivor_id: int) -> None:
        """Let the records of an organisation, and what it takes part in, be those of the one that it became part of."""
        own = update(record).where(record.c.organisation_id == double_id).values(organisation_id=survivor_id)
        moved = set(await self._connection.scalars(own.returning(record.c.id)))
        # An organisation is asked once, whichever of its names it was asked by; where it agreed, that stands.
        alone, agreed = participant.c.member_id.is_(None), participant.c.standing == Joining.AGREED.value
        asked = select(participant.c.record_id).where(alone)
        of_double = asked.where(participant.c.organisation_id == double_id, agreed)
        of_survivor = asked.where(participant.c.organisation_id == survivor_id)
        gone = delete(participant).where(alone, participant.c.organisation_id == survivor_id, ~agreed)
        await self._connection.execute(gone.where(participant.c.record_id.in_(of_double)))
        gone = delete(participant).where(alone, participant.c.organisation_id == double_id)
        await self._connection.execute(gone.where(participant.c.record_id.in_(of_survivor)))
        takes_part = update(participant).where(participant.c.organisation_id == double_id)
        takes_part = takes_part.values(organisation_id=survivor_id).returning(participant.c.record_id)
        await self._texts.refresh(moved | set(await self._connection.scalars(takes_part)))

    async def left_behind(self, server_id: int, *, limit: int) -> list[Record]:
        """Some records that go with a server that left: a guest's, and those that the network never saw. Held."""
        seen = and_(server.c.admitted_at.is_not(None), record.c.visibility == Visibility.NETWORK)
        gone = (
            select(*RECORD_COLUMNS)
            .join(server, server.c.id == record.c.server_id)
            .where(server.c.id == server_id, server.c.left_at.is_not(None), ~seen)
        )
        return await self._records.some(gone.order_by(record.c.id).limit(limit).with_for_update(of=record))

    async def forget_server(self, server_id: int) -> None:
        """Forget what was begun and asked in a server that is gone."""
        for table in (record_draft, gap_question):
            await self._connection.execute(delete(table).where(table.c.server_id == server_id))

    async def end(self, kept: Record, *, at: datetime) -> bool:
        """Let a record be over; False where it is already, or can never be."""
        if (stands := _STANDS.get(kept.kind)) is None:
            return False
        goes_on = or_(stands.is_(None), stands.not_in(OVER[kept.kind]))
        this = update(stands.table).where(stands.table.c.record_id == kept.id, goes_on)
        ended = (await self._connection.execute(this.values({stands.name: ENDS_AS[kept.kind]}))).rowcount > 0
        if ended:
            await self._records.stand(kept.id, ENDS_AS[kept.kind].value, at=at)
            await conference_moved(self._connection, kept.id)
        await self._texts.refresh([kept.id])
        return ended

    async def representatives(self, organisation_id: int) -> list[int]:
        """The members who act for an organisation."""
        acting = select(representative.c.member_id).where(representative.c.organisation_id == organisation_id)
        return list(await self._connection.scalars(acting.where(representative.c.standing == Standing.CONFIRMED)))

    async def forgotten_server(self, record_id: int) -> bool:
        """Whether the server of a record left, and was forgotten."""
        this = select(record.c.id).where(record.c.id == record_id, of_forgotten_server())
        return await self._connection.scalar(this) is not None

    async def is_unattended(self, record_id: int) -> bool:
        """Whether a record looks for someone to look after it."""
        this = select(record.c.id).where(record.c.id == record_id, _unattended())
        return await self._connection.scalar(this) is not None

    async def unattended(self, server_id: int | None, *, network: bool = False) -> int:
        """How many records of a server look for someone; with `network` also those of servers that are forgotten."""
        counted = select(func.count()).select_from(record).where(_unattended(), _reviewed(server_id, network=network))
        return (await self._connection.execute(counted)).scalar_one()

    async def unattended_page(self, server_id: int | None, *, network: bool, offset: int, limit: int) -> list[Record]:
        """Some of them, the longest unconfirmed first."""
        where = select(*RECORD_COLUMNS).where(_unattended(), _reviewed(server_id, network=network))
        return await self._records.some(where.order_by(record.c.confirmed_at, record.c.id).offset(offset).limit(limit))
