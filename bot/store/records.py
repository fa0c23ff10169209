"""The part that all records share: kept, found as far as the asker may see it, changed once."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Row, Select, case, delete, func, insert, null, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.actor import Actor, Readers
from bot.domain.areas import regions_of
from bot.domain.countries import Country
from bot.domain.material import standing
from bot.domain.records import Answer, LinkKind, Record, RecordKind, Subject, Wording
from bot.domain.visibility import Visibility
from bot.store.editions import editions_telling
from bot.store.masks import area_bits, areas_in, region_bits, regions_in
from bot.store.newness import begun, went_on
from bot.store.record_texts import RecordTextStore
from bot.store.scheduled_events import conference_moved
from bot.store.tables import member, record, record_country, record_link, record_point
from bot.store.upsert import insert_into
from bot.store.visibility import looks_after, may_see_record

_KEPT: Final = (
    record.c.id,
    record.c.kind,
    record.c.server_id,
    record.c.owner_id,
    record.c.organisation_id,
    record.c.visibility,
    record.c.title,
    record.c.language,
    record.c.wordings,
    record.c.areas,
    record.c.regions,
    record.c.topics,
    record.c.youth_led,
    record.c.women_led,
    record.c.stakeholder_group,
    record.c.source,
    record.c.made_at,
    record.c.changed_at,
    record.c.confirmed_at,
    record.c.version,
)
# What decides who finds a record, beside how far it is seen.
_FOUND_BY: Final = {"server_id", "owner_id", "organisation_id", "title"}
# The columns that the stores of the nouns ask for beside their own.
RECORD_COLUMNS: Final = _KEPT


def to_record(row: Row[*tuple[Any, ...]], countries: Collection[str], answers: Collection[Answer]) -> Record:
    """A record from the columns above."""
    return Record(
        id=row.id,
        kind=RecordKind(row.kind),
        server_id=row.server_id,
        owner_id=row.owner_id,
        organisation_id=row.organisation_id,
        visibility=row.visibility,
        title=row.title,
        language=row.language,
        subject=Subject(
            areas=areas_in(row.areas),
            topics=tuple(row.topics),
            regions=regions_in(row.regions),
            countries=tuple(Country(each) for each in countries),
            answers=tuple(answers),
            youth_led=row.youth_led,
            women_led=row.women_led,
        ),
        group=row.stakeholder_group,
        made_at=row.made_at,
        changed_at=row.changed_at,
        confirmed_at=row.confirmed_at,
        version=row.version,
        source=row.source,
        wordings={
            language: Wording(said["title"], said["summary"], tuple(said["topics"]), said.get("more", {}))
            for language, said in row.wordings.items()
        },
    )


def record_columns(kept: Record, *, everywhere: bool) -> dict[str, Any]:
    """What a record has in its table beside its id, its kind, its origin, and what never changes of it."""
    subject = kept.subject
    regions = regions_of(subject.regions, subject.countries)
    return {
        "server_id": kept.server_id,
        "owner_id": kept.owner_id,
        "organisation_id": kept.organisation_id,
        "visibility": kept.visibility,
        "title": kept.title,
        "language": kept.language,
        "wordings": {language: _wording_columns(said) for language, said in kept.wordings.items()},
        "areas": area_bits(subject.areas),
        "regions": region_bits(regions, everywhere=everywhere),
        "topics": list(subject.topics),
        "youth_led": subject.youth_led,
        "women_led": subject.women_led,
        "stakeholder_group": kept.group,
        "source": dict(kept.source),
        "changed_at": kept.changed_at,
        "confirmed_at": kept.confirmed_at,
    }


def _wording_columns(said: Wording) -> dict[str, Any]:
    more = {"more": dict(said.more)} if said.more else {}
    return {"title": said.title, "summary": said.summary, "topics": list(said.topics), **more}


class RecordStore:
    """What all records share, in an open transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection
        self._texts = RecordTextStore(connection)

    async def add(
        self, new: Record, *, everywhere: bool = False, origin: str | None = None, material: str | None = None
    ) -> int:
        """Keep a new record, with the fingerprint of its facts; its own id is not used. Returns the id that it has."""
        values = record_columns(new, everywhere=everywhere) | begun(new.visibility, new.made_at, material=material)
        kept = insert(record).values(kind=new.kind.value, origin=origin, made_at=new.made_at, version=1, **values)
        record_id = (await self._connection.execute(kept.returning(record.c.id))).scalar_one()
        await self._belongings(record_id, new.subject)
        return record_id

    async def change(
        self, changed: Record, *, everywhere: bool = False, material: str | None = None, at: datetime | None = None
    ) -> bool:
        """Keep a record as it is now; False where someone changed it since the version that it says.

        When that is, it says itself, but for what takes no notice of its own changes.
        """
        await editions_telling(self._connection, [changed.id], seen_now=changed.visibility)
        this = update(record).where(record.c.id == changed.id, record.c.version == changed.version)
        newness = went_on(changed.visibility, at or changed.changed_at, material=material)
        values = record_columns(changed, everywhere=everywhere) | newness
        # Whoever mends it without confirming it leaves the question open.
        asked_at = case((record.c.confirmed_at == changed.confirmed_at, record.c.asked_at), else_=null())
        kept = await self._connection.execute(this.values(version=record.c.version + 1, asked_at=asked_at, **values))
        if kept.rowcount == 0:
            return False
        for belonging in (record_country, record_point):
            await self._connection.execute(delete(belonging).where(belonging.c.record_id == changed.id))
        await self._belongings(changed.id, changed.subject)
        return True

    async def _belongings(self, record_id: int, subject: Subject) -> None:
        if subject.countries:
            rows = [{"record_id": record_id, "country": str(each)} for each in dict.fromkeys(subject.countries)]
            await self._connection.execute(insert(record_country), rows)
        if subject.answers:
            rows = [
                {"record_id": record_id, "call_id": each.call_id, "point": each.point}
                for each in dict.fromkeys(subject.answers)
            ]
            await self._connection.execute(insert(record_point), rows)

    async def settle(self, record_id: int, **values: Any) -> None:
        """Keep what was decided about a record beside its content: who looks after it, its age."""
        if "visibility" in values:
            raise ValueError("since when a record is seen is news: say it to `show`")
        await self._connection.execute(update(record).where(record.c.id == record_id).values(**values))
        if _FOUND_BY & values.keys():
            await self._texts.refresh([record_id])

    async def show(self, record_id: int, visibility: Visibility, *, at: datetime) -> None:
        """Keep how far a record is seen from now on."""
        await editions_telling(self._connection, [record_id], seen_now=visibility)
        seen = {"visibility": visibility, **went_on(visibility, at)}
        await self._connection.execute(update(record).where(record.c.id == record_id).values(**seen))
        await conference_moved(self._connection, record_id)
        await self._texts.refresh([record_id])

    async def stand(self, record_id: int, stands: str, *, at: datetime) -> None:
        """Keep that a record stands otherwise now, by its label, stage or status, which its noun keeps itself."""
        kept = select(record.c.visibility, record.c.material).where(record.c.id == record_id)
        row = (await self._connection.execute(kept)).one()
        newness = went_on(row.visibility, at, material=standing(row.material, stands))
        await self._connection.execute(update(record).where(record.c.id == record_id).values(**newness))

    async def find(self, actor: Actor | Readers, record_id: int, kind: RecordKind | None = None) -> Record | None:
        """A record, as far as whoever asks may see it."""
        wanted = select(*_KEPT).where(record.c.id == record_id, may_see_record(actor))
        return await self._one(wanted if kind is None else wanted.where(record.c.kind == kind.value))

    async def titled(self, actor: Actor, title: str, kind: RecordKind | None = None) -> Record | None:
        """The newest record of exactly that title, as far as the actor may see it."""
        wanted = select(*_KEPT).where(record.c.title == title, may_see_record(actor)).order_by(record.c.id.desc())
        wanted = wanted if kind is None else wanted.where(record.c.kind == kind.value)
        return await self._one(wanted.limit(1))

    async def hold(self, record_id: int) -> Record | None:
        """A record, whoever asks; nobody else changes it meanwhile."""
        return await self._one(select(*_KEPT).where(record.c.id == record_id).with_for_update())

    async def _one(self, wanted: Select[*tuple[Any, ...]]) -> Record | None:
        found = await self.some(wanted)
        return found[0] if found else None

    async def some(self, wanted: Select[*tuple[Any, ...]]) -> list[Record]:
        """The records that a statement finds, which asks for RECORD_COLUMNS, in its order."""
        rows = (await self._connection.execute(wanted)).all()
        countries, answers = await self.belongings([row.id for row in rows])
        return [to_record(row, countries.get(row.id, ()), answers.get(row.id, ())) for row in rows]

    async def belongings(self, ids: Collection[int]) -> tuple[Mapping[int, list[str]], Mapping[int, list[Answer]]]:
        """The countries of records, and the points that they answer, by id."""
        countries: dict[int, list[str]] = {}
        answers: dict[int, list[Answer]] = {}
        if not ids:
            return countries, answers
        where = select(record_country).where(record_country.c.record_id.in_(ids)).order_by(record_country.c.country)
        for row in await self._connection.execute(where):
            countries.setdefault(row.record_id, []).append(row.country)
        points = select(record_point).where(record_point.c.record_id.in_(ids))
        for row in await self._connection.execute(points.order_by(record_point.c.call_id, record_point.c.point)):
            answers.setdefault(row.record_id, []).append(Answer(row.call_id, row.point))
        return countries, answers

    async def looked_after_by(self, actor: Actor, record_id: int) -> bool:
        """Whether the actor owns a record or acts for its organisation."""
        this = select(func.count()).select_from(record).where(record.c.id == record_id, looks_after(actor))
        return (await self._connection.execute(this)).scalar_one() > 0

    async def owner_discord_id(self, record_id: int) -> int | None:
        """The Discord id of who looks after a record."""
        owner = select(member.c.discord_id).join(record, record.c.owner_id == member.c.id)
        return await self._connection.scalar(owner.where(record.c.id == record_id))

    async def link(self, from_id: int, kind: LinkKind, to_id: int) -> None:
        """Let a record belong to another one."""
        new = insert_into(self._connection, record_link).values(from_id=from_id, kind=kind.value, to_id=to_id)
        await self._connection.execute(new.on_conflict_do_nothing())

    async def unlink(self, from_id: int, kind: LinkKind, to_id: int) -> None:
        """Take back that a record belongs to another one."""
        link = (record_link.c.from_id == from_id, record_link.c.kind == kind.value, record_link.c.to_id == to_id)
        await self._connection.execute(delete(record_link).where(*link))

    async def linked(self, actor: Actor, record_id: int) -> list[tuple[LinkKind, bool, Record]]:
        """The records that one belongs to (True), and those that belong to it, as far as the actor sees them.

        What adapts it is a tree of its own (bot/store/adaptations.py), and may be much.
        """
        found: list[tuple[LinkKind, bool, Record]] = []
        for mine, theirs, outward in (
            (record_link.c.from_id, record_link.c.to_id, True),
            (record_link.c.to_id, record_link.c.from_id, False),
        ):
            wanted = (
                select(record_link.c.kind.label("link"), *_KEPT)
                .join(record, record.c.id == theirs)
                .where(mine == record_id, may_see_record(actor))
                .where(*([] if outward else [record_link.c.kind != LinkKind.ADAPTS.value]))
                .order_by(record_link.c.kind, record.c.id)
                .limit(25)
            )
            rows = (await self._connection.execute(wanted)).all()
            countries, answers = await self.belongings([row.id for row in rows])
            found += [
                (LinkKind(row.link), outward, to_record(row, countries.get(row.id, ()), answers.get(row.id, ())))
                for row in rows
            ]
        return found

    async def remove(self, record_id: int) -> None:
        """Delete a record and what belongs to it."""
        await editions_telling(self._connection, [record_id])
        await conference_moved(self._connection, record_id)
        await self._connection.execute(delete(record).where(record.c.id == record_id))
        await self._texts.remove([record_id])
