"""Initiatives: kept, and found as far as the asker may see them."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.actor import Actor, Readers
from bot.domain.areas import Scope
from bot.domain.dates import read_date
from bot.domain.initiatives import Initiative
from bot.domain.names import fold
from bot.domain.records import RecordKind
from bot.store.record_marks import mark, name_mark
from bot.store.record_partners import LONGEST_FOLD, keep_partners, partners_of
from bot.store.record_texts import RecordTextStore, Said, says
from bot.store.records import RECORD_COLUMNS, RecordStore, to_record
from bot.store.tables import initiative, record
from bot.store.visibility import may_see_record

_OWN: Final = (
    initiative.c.summary,
    initiative.c.lead,
    initiative.c.scope,
    initiative.c.starts,
    initiative.c.ends,
    initiative.c.status,
    initiative.c.link,
)


def initiative_columns(kept: Initiative) -> dict[str, Any]:
    """What an initiative has in its own table beside its id."""
    return {
        "summary": kept.summary,
        "lead": kept.lead,
        "lead_folded": fold(kept.lead)[:LONGEST_FOLD],
        "scope": kept.scope,
        "starts": str(kept.starts) if kept.starts else None,
        "ends": str(kept.ends) if kept.ends else None,
        "status": kept.status,
        "link": kept.link,
    }


@says(RecordKind.INITIATIVE)
async def said(connection: AsyncConnection, ids: Collection[int]) -> Mapping[int, Said]:
    """What initiatives are found by beside what all records share."""
    partners = await partners_of(connection, ids)
    rows = await connection.execute(select(initiative).where(initiative.c.record_id.in_(ids)))
    return {row.record_id: said_of(row, [each.name for each in partners.get(row.record_id, ())]) for row in rows}


def said_of(own: Any, partners: Collection[str]) -> Said:
    """The same for one, of which `own` has the columns of its own table."""
    who = (own.lead, *partners)
    marks = [name_mark("name", each) for each in who]
    marks += [mark("scope", own.scope)] if own.scope else []
    marks += [mark("stands", own.status)] if own.status else []
    return Said(who, (own.summary,), tuple(marks))


class InitiativeStore:
    """Initiatives in an open transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection
        self._records = RecordStore(connection)
        self._texts = RecordTextStore(connection)

    async def add(self, new: Initiative, *, origin: str | None = None) -> Initiative:
        """Keep a new initiative; the ids that it has so far are not used. Returns it as it is kept."""
        record_id = await self._records.add(new.record, everywhere=new.scope is Scope.GLOBAL, origin=origin)
        kept = replace(new, record=replace(new.record, id=record_id, version=1))
        await self._connection.execute(insert(initiative).values(record_id=record_id, **initiative_columns(new)))
        await keep_partners(self._connection, record_id, kept.partners)
        await self._texts.refresh([record_id])
        return kept

    async def change(self, changed: Initiative, *, at: datetime | None = None) -> bool:
        """Keep an initiative as it is now; False where someone changed it since the version that it says."""
        if not await self._records.change(changed.record, everywhere=changed.scope is Scope.GLOBAL, at=at):
            return False
        this = update(initiative).where(initiative.c.record_id == changed.record.id)
        await self._connection.execute(this.values(**initiative_columns(changed)))
        await keep_partners(self._connection, changed.record.id, changed.partners)
        await self._texts.refresh([changed.record.id])
        return True

    async def find(self, actor: Actor, record_id: int) -> Initiative | None:
        """An initiative, as far as the actor may see it."""
        found = await self.some(actor, [record_id])
        return found[0] if found else None

    async def some(self, actor: Actor | Readers, ids: Collection[int]) -> list[Initiative]:
        """Those of some initiatives that the actor, or everyone who reads it, may see, in the order of the ids."""
        wanted = (
            select(*RECORD_COLUMNS, *_OWN)
            .join(initiative, initiative.c.record_id == record.c.id)
            # Their kind is not asked for: SQLite would go through an index of every one of that kind.
            .where(record.c.id.in_(ids), may_see_record(actor))
        )
        rows = {row.id: row for row in await self._connection.execute(wanted)}
        countries, answers = await self._records.belongings(list(rows))
        partners = await partners_of(self._connection, list(rows))
        return [
            Initiative(
                record=to_record(rows[one], countries.get(one, ()), answers.get(one, ())),
                summary=rows[one].summary,
                lead=rows[one].lead,
                partners=partners.get(one, ()),
                scope=rows[one].scope,
                starts=read_date(rows[one].starts or ""),
                ends=read_date(rows[one].ends or ""),
                status=rows[one].status,
                link=rows[one].link,
            )
            for one in dict.fromkeys(ids)
            if one in rows
        ]
