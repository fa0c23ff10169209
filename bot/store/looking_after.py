"""Who looks after records: passed on when they leave, shown to reviewers where nobody is left."""

from datetime import datetime
from typing import Final

from sqlalchemy import ColumnElement, Select, and_, exists, func, insert, literal, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.freshness import OVER
from bot.domain.history import Passing
from bot.domain.organisations import Standing
from bot.domain.records import Record, RecordKind
from bot.store.records import RECORD_COLUMNS, RecordStore, to_record
from bot.store.tables import commitment, initiative, record, record_news, representative, server

_HOW_IT_STANDS: Final = {
    RecordKind.INITIATIVE: (initiative.c.record_id, initiative.c.status),
    RecordKind.COMMITMENT: (commitment.c.record_id, commitment.c.stage),
}


def over() -> ColumnElement[bool]:
    """True for records that are over, however their noun says so."""
    return or_(
        *(
            exists().where(record_id == record.c.id, stands.in_(OVER[kind])).correlate(record)
            for kind, (record_id, stands) in _HOW_IT_STANDS.items()
        )
    )


def forgotten_home() -> ColumnElement[bool]:
    """True for records of a server that left and was forgotten: the network looks after them."""
    gone = and_(server.c.id == record.c.server_id, server.c.left_at.is_not(None), server.c.name == "")
    return exists().where(gone).correlate(record)


def _unattended() -> ColumnElement[bool]:
    """True for what nobody looks after, or nobody of its organisation answered for when they were asked."""
    acting = and_(
        representative.c.organisation_id == record.c.organisation_id, representative.c.standing == Standing.CONFIRMED
    )
    nobody = or_(record.c.asked_at.is_not(None), ~exists().where(acting).correlate(record))
    return and_(record.c.owner_id.is_(None), record.c.server_id.is_not(None), nobody, ~over())


class LookingAfterStore:
    """Who looks after records, in an open transaction. Whoever calls has authorised."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection
        self._records = RecordStore(connection)

    async def promises(self, member_id: int) -> list[int]:
        """The ids of a member's own promises: made for no organisation, of a kind that nobody else can keep."""
        kinds = [kind.value for kind in RecordKind if kind.goes_with_its_maker]
        own = select(record.c.id).where(record.c.owner_id == member_id, record.c.organisation_id.is_(None))
        return list(await self._connection.scalars(own.where(record.c.kind.in_(kinds)).order_by(record.c.id)))

    async def pass_on(self, member_id: int, *, at: datetime, organisation_id: int | None = None) -> set[int]:
        """Let a member look after their records no more, or those of one organisation; the history says so.

        Returns the servers whose reviewers may have to look after some.
        """
        theirs = record.c.owner_id == member_id
        if organisation_id is not None:
            theirs = and_(theirs, record.c.organisation_id == organisation_id)
        return await self._pass(theirs, at=at)

    async def pass_one_on(self, record_id: int, *, at: datetime) -> None:
        """The same for one record."""
        await self._pass(record.c.id == record_id, at=at)

    async def _pass(self, which: ColumnElement[bool], *, at: datetime) -> set[int]:
        said = select(record.c.id, literal(at), literal(Passing.PASSED_ON.value), literal("")).where(which)
        line = insert(record_news).from_select(["record_id", "at", "stage", "said"], said, include_defaults=False)
        await self._connection.execute(line)
        passed = update(record).where(which).values(owner_id=None).returning(record.c.server_id)
        return {each for each in await self._connection.scalars(passed) if each is not None}

    async def unattended(self, server_id: int) -> int:
        """How many records of a server look for someone to look after them."""
        return await self._count(record.c.server_id == server_id)

    async def unattended_page(
        self, server_id: int | None, *, network: bool, offset: int, limit: int
    ) -> tuple[int, list[Record]]:
        """How many there are, and a page of them; with `network` also those of servers that are forgotten."""
        where = or_(record.c.server_id == server_id, forgotten_home()) if network else record.c.server_id == server_id
        page = select(*RECORD_COLUMNS).where(_unattended(), where).order_by(record.c.confirmed_at, record.c.id)
        return await self._count(where), await self._some(page.offset(offset).limit(limit))

    async def _count(self, where: ColumnElement[bool]) -> int:
        counted = select(func.count()).select_from(record).where(_unattended(), where)
        return (await self._connection.execute(counted)).scalar_one()

    async def _some(self, wanted: Select[*tuple[object, ...]]) -> list[Record]:
        rows = (await self._connection.execute(wanted)).all()
        countries, answers = await self._records.belongings([row.id for row in rows])
        return [to_record(row, countries.get(row.id, ()), answers.get(row.id, ())) for row in rows]
