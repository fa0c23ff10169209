"""Adaptations of good practices: kept, and found as far as the asker may see them."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any, Final

from sqlalchemy import insert, literal, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.actor import Actor
from bot.domain.practices import Adaptation
from bot.domain.records import LinkKind, Record, RecordKind
from bot.store.record_marks import mark, name_mark
from bot.store.record_texts import RecordTextStore, Said, says
from bot.store.records import RECORD_COLUMNS, RecordStore, to_record
from bot.store.tables import adaptation, record, record_link
from bot.store.visibility import may_see_record

_FIELDS: Final = ("lead", "place", "changed", "went", "told", "link")
_OWN: Final = tuple(adaptation.c[name] for name in _FIELDS)
# Nothing has more; what is beyond stays kept, and is found by search.
_MOST: Final = 2000


def _columns(kept: Adaptation) -> dict[str, Any]:
    return {name: getattr(kept, name) for name in _FIELDS}


@says(RecordKind.ADAPTATION)
async def said(connection: AsyncConnection, ids: Collection[int]) -> Mapping[int, Said]:
    """What adaptations are found by beside what all records share."""
    rows = await connection.execute(select(adaptation).where(adaptation.c.record_id.in_(ids)))
    return {
        row.record_id: Said(
            (row.lead,),
            tuple(filter(None, (row.place, row.changed, row.told))),
            (name_mark("name", row.lead), mark("went", row.went)),
        )
        for row in rows
    }


class AdaptationStore:
    """Adaptations in an open transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection
        self._records = RecordStore(connection)
        self._texts = RecordTextStore(connection)

    async def add(self, new: Adaptation, *, adapts: int, origin: str | None = None) -> Adaptation:
        """Keep a new adaptation of a practice, or of another adaptation, by its id. Returns it as it is kept."""
        record_id = await self._records.add(new.record, origin=origin)
        kept = replace(new, record=replace(new.record, id=record_id, version=1))
        await self._connection.execute(insert(adaptation).values(record_id=record_id, **_columns(new)))
        await self._records.link(record_id, LinkKind.ADAPTS, adapts)
        await self._texts.refresh([record_id])
        return kept

    async def change(self, changed: Adaptation) -> bool:
        """Keep an adaptation as it is now; False where someone changed it since the version that it says."""
        if not await self._records.change(changed.record):
            return False
        this = update(adaptation).where(adaptation.c.record_id == changed.record.id)
        await self._connection.execute(this.values(**_columns(changed)))
        await self._texts.refresh([changed.record.id])
        return True

    async def same(self, new: Adaptation, *, adapts: int) -> int | None:
        """The id of an adaptation that its owner told of the same, there and in the same words, already."""
        told = [adaptation.c[name] == getattr(new, name) for name in ("lead", "place", "changed", "went", "told")]
        wanted = (
            select(record.c.id)
            .join(adaptation, adaptation.c.record_id == record.c.id)
            .join(record_link, record_link.c.from_id == record.c.id)
            .where(record_link.c.kind == LinkKind.ADAPTS.value, record_link.c.to_id == adapts)
            .where(record.c.owner_id == new.record.owner_id, record.c.server_id == new.record.server_id, *told)
        )
        return await self._connection.scalar(wanted.order_by(record.c.id).limit(1))

    async def below(self, actor: Actor, record_id: int) -> tuple[dict[int, int], set[int]]:
        """What adapts a record, by way of others too: what each of them adapts, and which of them the actor sees.

        The first alone, which holds what they do not see, is for nobody's eyes.
        """
        first = select(record_link.c.from_id, record_link.c.to_id).where(
            record_link.c.to_id == record_id, record_link.c.kind == LinkKind.ADAPTS.value
        )
        tree = first.cte("tree", recursive=True)
        further = select(record_link.c.from_id, record_link.c.to_id).join(tree, record_link.c.to_id == tree.c.from_id)
        tree = tree.union(further.where(record_link.c.kind == LinkKind.ADAPTS.value))
        # What was there before is adapted by what came after: no branch loses what it hangs on.
        rows = (await self._connection.execute(select(tree).order_by(tree.c.from_id).limit(_MOST))).all()
        seen = select(record.c.id).where(record.c.id.in_([row.from_id for row in rows]), may_see_record(actor))
        return {row.from_id: row.to_id for row in rows}, set(await self._connection.scalars(seen)) if rows else set()

    async def above(self, actor: Actor, record_id: int) -> Record | None:
        """What an adaptation adapts: the nearest above it that the actor sees."""
        first = select(record_link.c.to_id, literal(0).label("height")).where(
            record_link.c.from_id == record_id, record_link.c.kind == LinkKind.ADAPTS.value
        )
        way = first.cte("way", recursive=True)
        further = select(record_link.c.to_id, way.c.height + 1).join(way, record_link.c.from_id == way.c.to_id)
        way = way.union(further.where(record_link.c.kind == LinkKind.ADAPTS.value))
        wanted = select(*RECORD_COLUMNS).join(way, way.c.to_id == record.c.id).where(may_see_record(actor))
        found = await self._records.some(wanted.order_by(way.c.height).limit(1))
        return found[0] if found else None

    async def find(self, actor: Actor, record_id: int) -> Adaptation | None:
        """An adaptation, as far as the actor may see it."""
        found = await self.some(actor, [record_id])
        return found[0] if found else None

    async def some(self, actor: Actor, ids: Collection[int]) -> list[Adaptation]:
        """Those of some adaptations that the actor may see, in the order of the ids."""
        wanted = (
            select(*RECORD_COLUMNS, *_OWN)
            .join(adaptation, adaptation.c.record_id == record.c.id)
            .where(record.c.id.in_(ids), may_see_record(actor))
        )
        rows = {row.id: row for row in await self._connection.execute(wanted)}
        countries, answers = await self._records.belongings(list(rows))
        return [
            Adaptation(
                record=to_record(rows[one], countries.get(one, ()), answers.get(one, ())),
                **{name: getattr(rows[one], name) for name in _FIELDS},
            )
            for one in dict.fromkeys(ids)
            if one in rows
        ]
