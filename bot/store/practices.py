"""Good practices: kept, and found as far as the asker may see them."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.actor import Actor, Readers
from bot.domain.material import fingerprint
from bot.domain.practices import Label, Practice
from bot.domain.records import RecordKind
from bot.store.record_marks import mark, name_mark
from bot.store.record_partners import keep_partners, partners_of
from bot.store.record_texts import RecordTextStore, Said, says
from bot.store.records import RECORD_COLUMNS, RecordStore, to_record
from bot.store.tables import assessment, practice, record
from bot.store.visibility import may_see_record

# What it says in words, by the names of its columns and of its fields.
TEXTS: Final = (
    "summary",
    "audience",
    "setting",
    "method",
    "resources",
    "evidence",
    "not_worked",
    "limits",
    "transferability",
    "harm",
)
_OWN: Final = (*(practice.c[name] for name in TEXTS), practice.c.links, practice.c.label)


def practice_columns(kept: Practice) -> dict[str, Any]:
    """What a practice has in its own table beside its id."""
    return {name: getattr(kept, name) for name in TEXTS} | {"links": list(kept.links), "label": kept.label}


@says(RecordKind.PRACTICE)
async def said(connection: AsyncConnection, ids: Collection[int]) -> Mapping[int, Said]:
    """What practices are found by beside what all records share."""
    partners = await partners_of(connection, ids)
    rows = await connection.execute(select(practice).where(practice.c.record_id.in_(ids)))
    return {row.record_id: _said(row, [each.name for each in partners.get(row.record_id, ())]) for row in rows}


def _said(row: Any, partners: Collection[str]) -> Said:
    texts = tuple(text for name in TEXTS if (text := getattr(row, name)))
    return Said(tuple(partners), texts, (*(name_mark("name", each) for each in partners), mark("label", row.label)))


class PracticeStore:
    """Good practices in an open transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection
        self._records = RecordStore(connection)
        self._texts = RecordTextStore(connection)

    async def add(self, new: Practice, *, origin: str | None = None) -> Practice:
        """Keep a new practice; the ids that it has so far are not used. Returns it as it is kept."""
        record_id = await self._records.add(new.record, origin=origin, material=fingerprint(new))
        kept = replace(new, record=replace(new.record, id=record_id, version=1))
        await self._connection.execute(insert(practice).values(record_id=record_id, **practice_columns(new)))
        await keep_partners(self._connection, record_id, new.partners)
        await self._texts.refresh([record_id])
        return kept

    async def change(self, changed: Practice, *, at: datetime | None = None) -> bool:
        """Keep a practice as it is now; False where someone changed it since the version that it says."""
        if not await self._records.change(changed.record, material=fingerprint(changed), at=at):
            return False
        this = update(practice).where(practice.c.record_id == changed.record.id)
        await self._connection.execute(this.values(**practice_columns(changed)))
        if changed.label is not Label.SUBMITTED:
            # Its text is as it was: what reviewers wrote about it stands.
            theirs = assessment.c.practice_id == changed.record.id, assessment.c.of_version == changed.record.version
            stands = update(assessment).where(*theirs).values(of_version=changed.record.version + 1)
            await self._connection.execute(stands)
        await keep_partners(self._connection, changed.record.id, changed.partners)
        await self._texts.refresh([changed.record.id])
        return True

    async def label(self, record_id: int, label: Label, *, at: datetime) -> None:
        """Keep how far others looked at a practice."""
        await self._records.stand(record_id, label.value, at=at)
        await self._connection.execute(update(practice).where(practice.c.record_id == record_id).values(label=label))
        await self._texts.refresh([record_id])

    async def find(self, actor: Actor, record_id: int) -> Practice | None:
        """A practice, as far as the actor may see it."""
        found = await self.some(actor, [record_id])
        return found[0] if found else None

    async def some(self, actor: Actor | Readers, ids: Collection[int]) -> list[Practice]:
        """Those of some practices that the actor, or everyone who reads it, may see, in the order of the ids."""
        wanted = (
            select(*RECORD_COLUMNS, *_OWN)
            .join(practice, practice.c.record_id == record.c.id)
            .where(record.c.id.in_(ids), may_see_record(actor))
        )
        rows = {row.id: row for row in await self._connection.execute(wanted)}
        countries, answers = await self._records.belongings(list(rows))
        partners = await partners_of(self._connection, list(rows))
        return [
            Practice(
                record=to_record(rows[one], countries.get(one, ()), answers.get(one, ())),
                partners=partners.get(one, ()),
                links=tuple(rows[one].links),
                label=rows[one].label,
                **{name: getattr(rows[one], name) for name in TEXTS},
            )
            for one in dict.fromkeys(ids)
            if one in rows
        ]
