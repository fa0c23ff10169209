"""Which records are due to be asked about, and who was asked and has not answered."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import ColumnElement, and_, exists, func, insert, literal, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.actor import Actor
from bot.domain.notices import NoticeKind
from bot.domain.organisations import Standing
from bot.domain.records import Record, RecordKind
from bot.domain.shards import SERVERS_APART, Shards
from bot.store.looking_after import over
from bot.store.records import RECORD_COLUMNS, RecordStore
from bot.store.tables import member, notice, record, representative, server

_SERVED: Final = or_(server.c.left_at.is_(None), server.c.name == "")
_PROMISES: Final = [kind.value for kind in RecordKind if kind.goes_with_its_maker]


@dataclass(frozen=True, slots=True)
class Due:
    """A record that is due to be asked about, and whom."""

    record_id: int
    server_id: int
    # Who looks after it, and whether Discord can be asked about them: their server may be gone.
    owner_id: int | None
    owner_discord_id: int | None
    organisation_id: int | None
    server_gone: bool
    over: bool
    # Whether it was promised by its maker alone: nobody else can keep that, wherever they are.
    promise: bool


class FreshnessStore:
    """Asking whether records are still true, in an open transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection
        self._records = RecordStore(connection)

    async def due(
        self, shards: Shards, *, before: datetime, limit: int, but: Collection[int] = (), only: Collection[int] = ()
    ) -> list[Due]:
        """Some records of the servers on these shards that nobody confirmed, or was asked about, since a moment.

        Without those of some servers; with `only`, those of some records that are due still, held. Two indexes know
        them: where nothing is due, nothing is read.
        """
        first = and_(record.c.asked_at.is_(None), record.c.confirmed_at <= before)
        again = record.c.asked_at <= before
        found: list[Due] = []
        for late, since in ((again, record.c.asked_at), (first, record.c.confirmed_at)):
            wanted = (
                select(
                    record.c.id,
                    record.c.server_id,
                    record.c.owner_id,
                    record.c.organisation_id,
                    member.c.discord_id,
                    server.c.left_at.is_not(None).label("gone"),
                    over().label("over"),
                    and_(record.c.kind.in_(_PROMISES), record.c.organisation_id.is_(None)).label("promise"),
                )
                .join(server, server.c.id == record.c.server_id)
                .outerjoin(member, member.c.id == record.c.owner_id)
                .where(late, _SERVED, record.c.server_id.not_in(but))
                .where((record.c.server_id // SERVERS_APART % shards.count).in_(sorted(shards.mine)))
                .order_by(since, record.c.id)
                .limit(limit - len(found))
            )
            if only:
                wanted = wanted.where(record.c.id.in_(only)).with_for_update(of=record)
            found += [
                Due(
                    row.id,
                    row.server_id,
                    row.owner_id,
                    row.discord_id,
                    row.organisation_id,
                    row.gone,
                    row.over,
                    row.promise,
                )
                for row in await self._connection.execute(wanted)
            ]
        return found

    async def asked(self, record_ids: Collection[int], *, at: datetime) -> None:
        """Note that those who look after records were asked about them."""
        await self._connection.execute(update(record).where(record.c.id.in_(record_ids)).values(asked_at=at))

    async def ring(self, member_ids: Iterable[int], *, at: datetime) -> None:
        """Let members be told on their next command that they are asked something; once, however often it is noted."""
        waits = exists().where(notice.c.member_id == member.c.id, notice.c.kind == NoticeKind.RECORDS_ASKED.value)
        some = select(member.c.id, literal(NoticeKind.RECORDS_ASKED.value), literal(at))
        told = some.where(member.c.id.in_(list(member_ids)), ~waits.correlate(member))
        new = insert(notice).from_select(["member_id", "kind", "noted_at"], told, include_defaults=False)
        await self._connection.execute(new)

    async def asked_count(self, actor: Actor) -> int:
        """How many records someone was asked about and has not answered for."""
        number = select(func.count()).select_from(record).where(_asked_of(actor))
        return (await self._connection.execute(number)).scalar_one()

    async def asked_of(self, actor: Actor, *, offset: int, limit: int) -> list[Record]:
        """Some of them, the longest unconfirmed first."""
        wanted = select(*RECORD_COLUMNS).where(_asked_of(actor)).order_by(record.c.confirmed_at, record.c.id)
        return await self._records.some(wanted.offset(offset).limit(limit))


def _asked_of(actor: Actor) -> ColumnElement[bool]:
    """True for what the actor's own records are asked, and those of their organisations that nobody looks after."""
    own = select(member.c.id).where(member.c.discord_id == actor.discord_id)
    theirs = (
        select(representative.c.organisation_id)
        .join(member, member.c.id == representative.c.member_id)
        .where(representative.c.standing == Standing.CONFIRMED, member.c.discord_id == actor.discord_id)
    )
    passed = and_(record.c.owner_id.is_(None), record.c.organisation_id.in_(theirs))
    return and_(record.c.asked_at.is_not(None), or_(record.c.owner_id.in_(own), passed), ~over())
