"""Series of conferences, and how conferences came about: seen as far as the asker may see them, and linked."""

from bot.domain.actor import Actor
from bot.domain.conferences import Conference
from bot.domain.lineage import FARTHEST, MOST_SHOWN, Lineage
from bot.domain.records import LinkKind, Record, RecordKind, read_reference
from bot.services.circles import not_in_a_circle
from bot.services.clock import Clock
from bot.services.conferences import whole_conference
from bot.services.holding import find_record, may_change, to_change
from bot.services.telling import note
from bot.store.database import Database, Transaction

_KIND = RecordKind.CONFERENCE


class LineageService:
    """What people ask of how conferences came about. What is typed is a reference, a title, or the name of a series."""

    def __init__(self, database: Database, now: Clock) -> None:
        self._database = database
        self._now = now

    async def series(self, actor: Actor, typed: str) -> Lineage:
        """See a series in time order, or a conference, with what is around it. Raises UnknownRecord."""
        async with self._database.read() as tx:
            name = " ".join(typed.split())
            if read_reference(name) is None and (ids := await tx.lineage.series(actor, name, MOST_SHOWN + 1)):
                return await _around(tx, actor, ids, None)
            return await _of(tx, actor, await find_record(tx, actor, typed, _KIND))

    async def suggest(self, actor: Actor, typed: str) -> list[tuple[str, int]]:
        """The series that may be meant, each with its latest conference by id."""
        async with self._database.read() as tx:
            return await tx.lineage.named(actor, typed)

    async def to_link(self, actor: Actor, typed: str) -> Record:
        """A conference whose lineage I may change. Raises UnknownRecord, RecordNotYours."""
        async with self._database.begin() as tx:
            return await to_change(tx, actor, typed, _KIND)

    async def link(self, actor: Actor, typed: str, kind: LinkKind, to: str) -> Lineage:
        """Say what a conference that I look after follows, prepares or came out of; saying it twice changes nothing.

        Raises UnknownRecord, RecordNotYours, BelongsToItself.
        """
        return await self._database.whole(self._link(actor, typed, kind, to))

    async def _link(self, actor: Actor, typed: str, kind: LinkKind, to: str) -> Lineage:
        async with self._database.begin() as tx:
            record = await to_change(tx, actor, typed, _KIND)
            other = await find_record(tx, actor, to, _KIND)
            if other.id not in await tx.lineage.steps(actor, [record.id], {kind: True}):
                await not_in_a_circle(tx, actor, record, kind, other)
                await tx.records.link(record.id, kind, other.id)
                await note(tx, actor, record, "conference.lineage", at=self._now())
            return await _of(tx, actor, record)

    async def unlink(self, actor: Actor, typed: str, kind: LinkKind, to: str) -> Lineage:
        """Take such a link back; what is taken back already stays so. Raises UnknownRecord, RecordNotYours."""
        return await self._database.whole(self._unlink(actor, typed, kind, to))

    async def _unlink(self, actor: Actor, typed: str, kind: LinkKind, to: str) -> Lineage:
        async with self._database.begin() as tx:
            record = await to_change(tx, actor, typed, _KIND)
            other = await find_record(tx, actor, to, _KIND)
            if other.id in await tx.lineage.steps(actor, [record.id], {kind: True}):
                await tx.records.unlink(record.id, kind, other.id)
                await note(tx, actor, record, "conference.lineage", at=self._now())
            return await _of(tx, actor, record)


async def _of(tx: Transaction, actor: Actor, record: Record) -> Lineage:
    """The series of a conference, and what is around it."""
    about = await whole_conference(tx, actor, record)
    ids = await tx.lineage.series(actor, about.series, MOST_SHOWN + 1) if about.series else []
    return await _around(tx, actor, [record.id, *(each for each in ids if each != record.id)], about)


async def _around(tx: Transaction, actor: Actor, ids: list[int], about: Conference | None) -> Lineage:
    """Some conferences with those that are a few steps away, as many as a picture shows."""
    for _ in range(FARTHEST):
        if len(ids) > MOST_SHOWN or not (found := await tx.lineage.beside(actor, ids, MOST_SHOWN + 1 - len(ids))):
            break
        ids = [*ids, *found]
    shown = ids[:MOST_SHOWN]
    conferences = await tx.conferences.some(actor, shown)
    series = about.series if about else conferences[0].series
    return Lineage(
        series=series,
        conferences=tuple(sorted(conferences, key=lambda each: (each.times.listed_by, each.record.id))),
        ways=tuple(await tx.lineage.among(shown)),
        more=len(ids) > MOST_SHOWN,
        about=about,
        may_change=about is not None and await may_change(tx, actor, about.record),
    )
