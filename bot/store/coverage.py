"""How many initiatives are known of each area in each region, counted from one index."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, case, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.actor import Actor
from bot.domain.areas import AREAS, Area
from bot.domain.coverage import PLACES, Coverage, Place, View, Where, Work
from bot.domain.records import RecordKind
from bot.store.masks import cells_in, places_in
from bot.store.tables import record, record_country
from bot.store.visibility import may_see_record, only_at

# How many initiatives, and how many of them are led by young people, and by women.
Sums = Sequence[int]


def _how_many(mark: ColumnElement[bool]) -> ColumnElement[int]:
    return func.sum(case((mark, 1), else_=0))


class CoverageStore:
    """What is known where, in an open transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def count(self, actor: Actor, view: View, *, on: date) -> Coverage:
        """The matrix of a day, as far as the actor may see it. One statement: the groups are taken apart here."""
        rows = (await self._connection.execute(_grouped(actor, view))).all()
        # By place first: there are few combinations of regions, and each is taken apart once.
        in_places: defaultdict[int, Counter[int]] = defaultdict(Counter)
        of_areas: defaultdict[int, Sums] = defaultdict(lambda: [0, 0, 0])
        for areas, regions, *known in rows:
            in_places[regions][areas] += known[0]
            of_areas[areas] = _added([of_areas[areas], known])
        return Coverage(
            view=view,
            as_of=on,
            work=Work(*_added(of_areas.values())),
            unplaced=in_places[0].total(),
            areas={
                area: Work(*_added(sums for areas, sums in of_areas.items() if areas >> at & 1))
                for at, area in enumerate(AREAS)
            },
            cells=_taken_apart(in_places),
        )

    async def at_homes(self, homes: Collection[int] | None) -> Mapping[int, Mapping[int, int]]:
        """What cells have, by their number, that only the members of some servers, or of any, may see; by server."""
        known = (
            select(record.c.server_id, record.c.areas, record.c.regions, func.count())
            .where(record.c.kind == RecordKind.INITIATIVE.value, only_at(homes))
            .group_by(record.c.server_id, record.c.areas, record.c.regions)
        )
        found: defaultdict[int, Counter[int]] = defaultdict(Counter)
        for server_id, areas, regions, many in (await self._connection.execute(known)).all():
            cells = found[server_id]
            for cell in cells_in(areas, regions):
                cells[cell] += many
        return found


def _added(several: Iterable[Sums]) -> Sums:
    return [sum(each) for each in zip((0, 0, 0), *several, strict=True)]


def _taken_apart(in_places: Mapping[int, Counter[int]]) -> dict[tuple[Area, Place], int]:
    """How many each cell has, from how many each combination of areas has in each combination of regions."""
    of_places = {place: Counter[int]() for place in PLACES}
    for regions, known in in_places.items():
        for place in places_in(regions):
            of_places[place].update(known)
    return {
        (area, place): many
        for place, known in of_places.items()
        for at, area in enumerate(AREAS)
        if (many := sum(number for areas, number in known.items() if areas >> at & 1))
    }


def _grouped(actor: Actor, view: View) -> Select[*tuple[Any, ...]]:
    """As many rows as there are combinations of areas and regions, however many records.

    What is asked of a record is written so that no index serves it: the one of coverage, read whole and in its order,
    needs no sorting and no row of the table, and is never slow. An index on the country would be, in a network of which
    most is in one country.
    """
    asked: list[ColumnElement[bool]] = [record.c.kind == RecordKind.INITIATIVE.value]
    if view.where is Where.SERVER:
        asked.append(func.coalesce(record.c.server_id, 0) == (actor.server_id or -1))
    if view.group is not None:
        asked.append(record.c.stakeholder_group == view.group)
    if view.country is not None:
        there = select(record_country.c.record_id).where(record_country.c.country == str(view.country))
        asked.append((record.c.id + 0).in_(there))
    return (
        select(
            record.c.areas,
            record.c.regions,
            func.count().label("known"),
            _how_many(record.c.youth_led).label("youth_led"),
            _how_many(record.c.women_led).label("women_led"),
        )
        .where(*asked, may_see_record(actor))
        .group_by(record.c.areas, record.c.regions)
    )
