"""Adaptations of good practices: kept, and found as far as the asker may see them."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any, Final

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.actor import Actor
from bot.domain.practices import Adaptation
from bot.domain.records import LinkKind, RecordKind
from bot.store.record_marks import mark, name_mark
from bot.store.record_texts import RecordTextStore, Said, says
from bot.store.records import RECORD_COLUMNS, RecordStore, to_record
from bot.store.tables import adaptation, record
from bot.store.visibility import may_see_record

_FIELDS: Final = ("lead", "place", "changed", "went", "told", "link")
_OWN: Final = tuple(adaptation.c[name] for name in _FIELDS)


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
