"""How many initiatives are known of each area in each region, counted from one index."""

from collections import Counter
from typing import Any

from sqlalchemy import ColumnElement, Select, case, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.actor import Actor
from bot.domain.areas import Area
from bot.domain.coverage import Coverage, Place, View, Where
from bot.domain.records import RecordKind
from bot.store.masks import areas_in, places_in
from bot.store.tables import record, record_country
from bot.store.visibility import may_see_record


def _how_many(mark: ColumnElement[bool]) -> ColumnElement[int]:
    return func.sum(case((mark, 1), else_=0))


class CoverageStore:
    """What is known where, in an open transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def count(self, actor: Actor, view: View) -> Coverage:
        """The matrix, as far as the actor may see it. One statement: the groups are taken apart here."""
        rows = (await self._connection.execute(_grouped(actor, view))).all()
        cells = Counter[tuple[Area, Place]]()
        for row in rows:
            for area in areas_in(row.areas):
                for place in places_in(row.regions):
                    cells[area, place] += row.known
        return Coverage(
            view=view,
            counted=sum(row.known for row in rows),
            youth_led=sum(row.youth_led for row in rows),
            women_led=sum(row.women_led for row in rows),
            unplaced=sum(row.known for row in rows if not row.regions),
            cells=dict(cells),
        )


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
