"""Conferences: kept, and found as far as the asker may see them."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import datetime, time
from typing import Any, Final

from sqlalchemy import Row, delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.actor import Actor, Readers
from bot.domain.conferences import Claimed, Conference, ConferenceStatus, Deadline, DeadlineKind, Times, venues
from bot.domain.dates import read_date
from bot.domain.groups import StakeholderGroup
from bot.domain.material import fingerprint
from bot.domain.names import fold
from bot.domain.partners import Partner
from bot.domain.records import Record, RecordKind
from bot.store.record_marks import mark, name_mark
from bot.store.record_partners import keep_partners, partners_of
from bot.store.record_texts import RecordTextStore, Said, says
from bot.store.records import RECORD_COLUMNS, RecordStore, to_record
from bot.store.tables import conference, deadline, record
from bot.store.visibility import may_see_record

# One sign of a name may fold to three letters.
_LONGEST_FOLD: Final = 450
# Its own kind has another name beside that of its record.
_OWN: Final = (
    conference.c.kind.label("meeting"),
    *(
        column
        for column in conference.c
        if column.name not in {"record_id", "kind", "first_day", "last_day", "listed_by"}
    ),
)


def conference_columns(kept: Conference) -> dict[str, Any]:
    """What a conference has in its own table beside its id."""
    times = kept.times
    return {
        "kind": kept.kind,
        "status": kept.status,
        "summary": kept.summary,
        "starts": str(times.starts) if times.starts else None,
        "ends": str(times.ends) if times.ends else None,
        "opens": times.opens.isoformat("minutes") if times.opens else None,
        "closes": times.closes.isoformat("minutes") if times.closes else None,
        "zone": times.zone,
        "first_day": times.first_day.isoformat() if times.first_day else None,
        "last_day": times.last_day.isoformat() if times.last_day else None,
        "listed_by": times.listed_by,
        "place": kept.place,
        "online": kept.online,
        "online_link": kept.online_link,
        "languages": list(kept.languages),
        "audience": [each.value for each in kept.audience],
        "registration": kept.registration,
        "claimed": kept.claimed.number if kept.claimed else None,
        "claimed_source": kept.claimed.source if kept.claimed else None,
        "series": kept.series,
        "series_folded": fold(kept.series)[:_LONGEST_FOLD],
        "sequence": kept.sequence,
    }


@says(RecordKind.CONFERENCE)
async def said(connection: AsyncConnection, ids: Collection[int]) -> Mapping[int, Said]:
    """What conferences are found by beside what all records share."""
    hosts = await partners_of(connection, ids)
    rows = await connection.execute(select(conference).where(conference.c.record_id.in_(ids)))
    return {row.record_id: _said(row, [each.name for each in hosts.get(row.record_id, ())]) for row in rows}


def _said(row: Any, hosts: Collection[str]) -> Said:
    marks = [name_mark("name", each) for each in hosts]
    marks += [mark("meeting", row.kind), mark("takesplace", row.status)]
    marks += [mark("audience", each) for each in row.audience] + [mark("spoken", each) for each in row.languages]
    marks += [mark("venue", each) for each in venues(row.place, online=row.online)]
    return Said((*hosts, *filter(None, [row.series])), tuple(filter(None, (row.summary, row.place))), tuple(marks))


class ConferenceStore:
    """Conferences in an open transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection
        self._records = RecordStore(connection)
        self._texts = RecordTextStore(connection)

    async def add(self, new: Conference, *, origin: str | None = None) -> Conference:
        """Keep a new conference; the ids that it has so far are not used. Returns it as it is kept."""
        record_id = await self._records.add(new.record, origin=origin, material=fingerprint(new))
        kept = replace(new, record=replace(new.record, id=record_id, version=1))
        await self._connection.execute(insert(conference).values(record_id=record_id, **conference_columns(new)))
        await self._belongings(kept)
        return kept

    async def change(self, changed: Conference, *, at: datetime | None = None) -> bool:
        """Keep a conference as it is now; False where someone changed it since the version that it says."""
        if not await self._records.change(changed.record, material=fingerprint(changed), at=at):
            return False
        this = update(conference).where(conference.c.record_id == changed.record.id)
        await self._connection.execute(this.values(**conference_columns(changed)))
        await self._belongings(changed)
        return True

    async def _belongings(self, kept: Conference) -> None:
        record_id = kept.record.id
        await self._connection.execute(delete(deadline).where(deadline.c.conference_id == record_id))
        if kept.deadlines:
            rows = [{"conference_id": record_id, "kind": each.kind, "due": str(each.due)} for each in kept.deadlines]
            await self._connection.execute(insert(deadline), rows)
        await keep_partners(self._connection, record_id, kept.partners)
        await self._texts.refresh([record_id])

    async def find(self, actor: Actor, record_id: int) -> Conference | None:
        """A conference, as far as the actor may see it."""
        found = await self.some(actor, [record_id])
        return found[0] if found else None

    async def some(self, actor: Actor | Readers, ids: Collection[int]) -> list[Conference]:
        """Those of some conferences that the actor, or everyone who reads it, may see, in the order of the ids."""
        wanted = (
            select(*RECORD_COLUMNS, *_OWN)
            .join(conference, conference.c.record_id == record.c.id)
            .where(record.c.id.in_(ids), may_see_record(actor))
        )
        rows = {row.id: row for row in await self._connection.execute(wanted)}
        countries, answers = await self._records.belongings(list(rows))
        hosts = await partners_of(self._connection, list(rows))
        due = await self._deadlines(list(rows))
        return [
            _to_conference(
                rows[one],
                to_record(rows[one], countries.get(one, ()), answers.get(one, ())),
                hosts.get(one, ()),
                due.get(one, ()),
            )
            for one in dict.fromkeys(ids)
            if one in rows
        ]

    async def cancelled(self, ids: Collection[int]) -> list[int]:
        """Those of some conferences that do not take place."""
        off = select(conference.c.record_id).where(conference.c.status == ConferenceStatus.CANCELLED)
        return list(await self._connection.scalars(off.where(conference.c.record_id.in_(ids))))

    async def _deadlines(self, ids: Collection[int]) -> Mapping[int, tuple[Deadline, ...]]:
        found: dict[int, tuple[Deadline, ...]] = {}
        due = select(deadline).where(deadline.c.conference_id.in_(ids)).order_by(deadline.c.due, deadline.c.kind)
        for row in await self._connection.execute(due):
            if (day := read_date(row.due)) is not None:
                found[row.conference_id] = (*found.get(row.conference_id, ()), Deadline(DeadlineKind(row.kind), day))
        return found


def _to_conference(
    row: Row[*tuple[Any, ...]], head: Record, hosts: tuple[Partner, ...], deadlines: tuple[Deadline, ...]
) -> Conference:
    return Conference(
        record=head,
        kind=row.meeting,
        status=row.status,
        summary=row.summary,
        times=Times(
            starts=read_date(row.starts or ""),
            ends=read_date(row.ends or ""),
            opens=time.fromisoformat(row.opens) if row.opens else None,
            closes=time.fromisoformat(row.closes) if row.closes else None,
            zone=row.zone,
        ),
        place=row.place,
        online=row.online,
        online_link=row.online_link,
        partners=hosts,
        languages=tuple(row.languages),
        audience=tuple(map(StakeholderGroup, row.audience)),
        registration=row.registration,
        deadlines=deadlines,
        claimed=Claimed(row.claimed, row.claimed_source or "") if row.claimed is not None else None,
        series=row.series,
        sequence=row.sequence,
    )
