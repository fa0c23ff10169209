"""Running counts of signatures, and how they stood at the day's refresh."""

from collections.abc import Iterable
from datetime import datetime
from functools import cache
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Select,
    String,
    TextClause,
    case,
    cast,
    delete,
    func,
    insert,
    literal,
    select,
    text,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.actor import Actor
from bot.domain.servers import NETWORK
from bot.domain.signatures import Signature, State
from bot.domain.tallies import SMALL_CELL, Dimension, Totals
from bot.store.tables import breakdown, breakdown_day, server, tally
from bot.store.visibility import in_breakdown, reaches

_CELL: Final = ("call_id", "dimension", "state", "server_id", "version", "value", "count")


@cache
def _add_to_cells(rows: int) -> TextClause:
    """Add to that many cells at once. As text: SQLAlchemy would compile a list of rows anew at every signature."""
    values = ", ".join("(" + ", ".join(f":{name}{i}" for name in _CELL) + ")" for i in range(rows))
    added = f"INSERT INTO tally ({', '.join(_CELL)}) VALUES {values}"  # noqa: S608 - names of columns and parameters only
    return text(f"{added} ON CONFLICT ({', '.join(_CELL[:-1])}) DO UPDATE SET count = tally.count + excluded.count")


def _deltas(steps: Iterable[tuple[Signature | None, int]]) -> list[tuple[Any, ...]]:
    """What is added to which cells, always in the same order: two transactions never wait for each other crosswise."""
    deltas: dict[tuple[Any, ...], int] = {}
    for signature, step in steps:
        if signature is None:
            continue
        for (dimension, value), n in signature.counts().items():
            state, place = signature.state.value, (signature.server_id, signature.version)
            key = (signature.call_id, dimension.value, state, *place, value)
            deltas[key] = deltas.get(key, 0) + step * n
    return [(*key, n) for key, n in sorted(deltas.items()) if n]


class TallyStore:
    """Counts in an open transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def move(self, *, before: Signature | None = None, after: Signature | None = None) -> None:
        """Take one signature out of every cell it counts in, and put its new state in, as one statement."""
        rows = _deltas([(before, -1), (after, 1)])
        if rows:
            given = {f"{name}{i}": cell for i, row in enumerate(rows) for name, cell in zip(_CELL, row, strict=True)}
            await self._connection.execute(_add_to_cells(len(rows)), given)

    async def move_all(self, *, before: Iterable[Signature], after: Iterable[Signature]) -> None:
        """The same for many signatures; cells that they share are touched once."""
        rows = _deltas([*((each, -1) for each in before), *((each, 1) for each in after)])
        if rows:
            given = [{f"{name}0": cell for name, cell in zip(_CELL, row, strict=True)} for row in rows]
            await self._connection.execute(_add_to_cells(1), given)

    def _total(self, call_id: int) -> Select[*tuple[Any, ...]]:
        return select(func.coalesce(func.sum(tally.c.count), 0)).where(
            tally.c.call_id == call_id, tally.c.dimension == Dimension.TOTAL, tally.c.state == State.COUNTED
        )

    async def total(self, actor: Actor, call_id: int) -> int:
        """How many signatures count, as the actor sees it."""
        return (
            await self._connection.execute(self._total(call_id).where(reaches(actor, tally.c.server_id)))
        ).scalar_one()

    async def totals(self, actor: Actor, call_id: int, *, version: int) -> Totals:
        """The live figures beside each other."""
        counted = tally.c.state == State.COUNTED
        zero = literal(0)
        sums = (
            func.sum(case((counted, tally.c.count), else_=zero)).label("signatures"),
            func.sum(case((counted, zero), else_=tally.c.count)).label("awaiting"),
            func.sum(case((counted & (tally.c.version < version), tally.c.count), else_=zero)).label("earlier"),
        )
        live = select(*sums).where(tally.c.call_id == call_id, tally.c.dimension == Dimension.TOTAL)
        row = (await self._connection.execute(live.where(reaches(actor, tally.c.server_id)))).one()
        return Totals(
            signatures=row.signatures or 0,
            awaiting=row.awaiting or 0,
            earlier_versions=row.earlier or 0,
        )

    async def versions(self, actor: Actor, call_id: int) -> dict[int, int]:
        """How many signatures count for each version, small numbers included."""
        rows = await self._connection.execute(
            select(tally.c.version, func.sum(tally.c.count))
            .where(tally.c.call_id == call_id, tally.c.dimension == Dimension.TOTAL, tally.c.state == State.COUNTED)
            .where(reaches(actor, tally.c.server_id))
            .group_by(tally.c.version)
        )
        return {version: int(count) for version, count in rows}

    async def totals_of_servers(self, call_id: int) -> tuple[int, dict[int, int]]:
        """What the network counts, and what each guest server adds to it at home."""
        rows = await self._connection.execute(
            select(tally.c.server_id, server.c.admitted_at.is_not(None).label("admitted"), func.sum(tally.c.count))
            .join(server, server.c.id == tally.c.server_id)
            .where(tally.c.call_id == call_id, tally.c.dimension == Dimension.TOTAL, tally.c.state == State.COUNTED)
            .group_by(tally.c.server_id, server.c.admitted_at)
        )
        network = 0
        guests: dict[int, int] = {}
        for server_id, admitted, count in rows:
            if admitted:
                network += count
            else:
                guests[server_id] = count
        return network, guests

    async def refreshed_at(self, call_id: int) -> datetime | None:
        """When the breakdowns of a Call were last taken."""
        return await self._connection.scalar(select(breakdown_day.c.taken_at).where(breakdown_day.c.call_id == call_id))

    async def refresh(self, call_id: int, *, at: datetime) -> None:
        """Take the breakdowns anew from the running counts."""
        await self._connection.execute(delete(breakdown).where(breakdown.c.call_id == call_id))
        await self._connection.execute(delete(breakdown_day).where(breakdown_day.c.call_id == call_id))
        network = select(literal(call_id), literal(NETWORK))
        for dimension in Dimension:
            # One at a time the sums follow the order of the index; all at once they would be sorted first.
            of_this = tally.c.dimension == dimension
            await self._take(network, server.c.admitted_at.is_not(None), tally.c.call_id == call_id, of_this)
        _, guests = await self.totals_of_servers(call_id)
        if guests:
            homes = select(literal(call_id), server.c.id).group_by(server.c.id)
            await self._take(homes, server.c.admitted_at.is_(None), tally.c.call_id == call_id)
        await self._take_servers(call_id)
        await self._connection.execute(insert(breakdown_day).values(call_id=call_id, taken_at=at))

    async def _take(
        self,
        whose: Select[*tuple[Any, ...]],
        servers: ColumnElement[bool],
        *cells: ColumnElement[bool],
    ) -> None:
        """Sum up the running counts of some servers and cells."""
        total = func.sum(tally.c.count)
        now = (
            whose.add_columns(tally.c.dimension, tally.c.value, total)
            .select_from(tally)
            .join(server, (server.c.id == tally.c.server_id) & servers)
            .where(tally.c.state == State.COUNTED, *cells)
            .group_by(tally.c.dimension, tally.c.value)
            .having(total > 0)
        )
        names = ("call_id", "server_id", "dimension", "value", "count")
        await self._connection.execute(insert(breakdown).from_select(names, now))

    async def _take_servers(self, call_id: int) -> None:
        """How many signed in each server, beside the network's cells or a guest's own."""
        whose = case((server.c.admitted_at.is_not(None), NETWORK), else_=server.c.id)
        total = func.sum(tally.c.count)
        now = (
            select(literal(call_id), whose, literal(Dimension.SERVER.value), cast(server.c.id, String), total)
            .join_from(tally, server, server.c.id == tally.c.server_id)
            .where(tally.c.call_id == call_id, tally.c.state == State.COUNTED)
            .where(tally.c.dimension == Dimension.TOTAL)
            .group_by(server.c.id, server.c.admitted_at)
            .having(total > 0)
        )
        names = ("call_id", "server_id", "dimension", "value", "count")
        await self._connection.execute(insert(breakdown).from_select(names, now))

    async def breakdowns(self, actor: Actor, call_id: int) -> list[dict[Dimension, dict[str, int]]]:
        """Each dimension's counts at the day's refresh, before small cells are merged.

        First those of the network; for a guest's reader then those of the guest, which are merged by themselves.
        """
        rows = await self._connection.execute(
            select(breakdown.c.server_id, breakdown.c.dimension, breakdown.c.value, breakdown.c.count)
            .where(breakdown.c.call_id == call_id, breakdown.c.dimension.not_in([Dimension.CELL, Dimension.LISTED]))
            .where(in_breakdown(actor))
        )
        network: dict[Dimension, dict[str, int]] = {dimension: {} for dimension in Dimension}
        home: dict[Dimension, dict[str, int]] = {dimension: {} for dimension in Dimension}
        for server_id, dimension, value, count in rows:
            (network if server_id == NETWORK else home)[dimension][value] = count
        return [network, home]

    async def listed_cells(self, actor: Actor, call_id: int) -> dict[str, int]:
        """How many chose to be listed by group and country only, by cell, where the cell holds at least five.

        Both are those of the day's refresh: a row that appears as soon as a fifth person signs would say of that person
        where they belong (PRODUCT.md §4, Tallies).
        """
        listed = func.sum(breakdown.c.count)
        rows = await self._connection.execute(
            _hiding(actor, call_id, breakdown.c.value, listed).group_by(breakdown.c.value)
        )
        return dict(tuple(row) for row in rows)

    async def hiding_cells(self, actor: Actor, call_id: int) -> set[tuple[int, str]]:
        """The same cells, each with where it is counted: in the network, or in a guest."""
        rows = await self._connection.execute(_hiding(actor, call_id, breakdown.c.server_id, breakdown.c.value))
        return {(server_id, value) for server_id, value in rows}


def _hiding(actor: Actor, call_id: int, *what: ColumnElement[Any]) -> Select[*tuple[Any, ...]]:
    """Of the cells in which someone is listed by group and country only: those that hold at least five."""
    cell = breakdown.alias()
    return (
        select(*what)
        .join(cell, (cell.c.call_id == breakdown.c.call_id) & (cell.c.server_id == breakdown.c.server_id))
        .where(breakdown.c.call_id == call_id, breakdown.c.dimension == Dimension.LISTED)
        .where(cell.c.dimension == Dimension.CELL, cell.c.value == breakdown.c.value, cell.c.count >= SMALL_CELL)
        .where(in_breakdown(actor))
    )
