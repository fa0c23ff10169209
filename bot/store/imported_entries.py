"""Conferences that came out of people's calendars: what they are known by there, and how new what was seen was."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.actor import Actor
from bot.domain.conferences import Conference
from bot.domain.records import RecordKind
from bot.store.conferences import ConferenceStore
from bot.store.tables import imported_entry, record
from bot.store.upsert import insert_into
from bot.store.visibility import looks_after, may_see_record


@dataclass(frozen=True, slots=True)
class KnownEntry:
    """A conference that came from somewhere, as an actor may know of it."""

    conference_id: int
    origin: str
    mine: bool
    # Of the entry that was taken in last, and the version that the conference had then.
    sequence: int
    changed_at: datetime | None
    of_version: int


class ImportedEntryStore:
    """Where conferences came from, in an open transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection
        self._conferences = ConferenceStore(connection)

    async def known(self, actor: Actor, origins: Collection[str]) -> list[KnownEntry]:
        """The conferences of the actor's server that came from there, as far as they may see them."""
        wanted = (
            select(imported_entry, record.c.origin, looks_after(actor).label("mine"))
            .join(record, record.c.id == imported_entry.c.conference_id)
            .where(record.c.kind == RecordKind.CONFERENCE.value, record.c.server_id == (actor.server_id or 0))
            .where(record.c.origin.in_(origins), may_see_record(actor))
            .order_by(record.c.id)
        )
        return [
            KnownEntry(row.conference_id, row.origin, bool(row.mine), row.sequence, row.changed_at, row.of_version)
            for row in await self._connection.execute(wanted)
        ]

    async def add(self, new: Conference, origin: str) -> Conference | None:
        """Keep a new conference; None where someone brought the same meanwhile: the caller then takes it all back."""
        try:
            return await self._conferences.add(new, origin=origin)
        except IntegrityError:
            return None

    async def keep(self, conference_id: int, sequence: int, changed_at: datetime | None, *, of_version: int) -> None:
        """Keep how new the entry was that a conference says since then."""
        seen = {"sequence": sequence, "changed_at": changed_at, "of_version": of_version}
        new = insert_into(self._connection, imported_entry).values(conference_id=conference_id, **seen)
        await self._connection.execute(new.on_conflict_do_update(index_elements=["conference_id"], set_=seen))
