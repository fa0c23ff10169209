"""What digests tell of: looked for once for many of them, and looked at again when they are sent."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date, datetime
from typing import Any, Final, TypeVar

from sqlalchemy import ColumnElement, Row, Select, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.actor import Readers
from bot.domain.commitments import Stage
from bot.domain.conferences import OVER, ConferenceStatus, DeadlineKind
from bot.domain.countries import Country
from bot.domain.dates import Precision, read_date
from bot.domain.digests import About
from bot.domain.editions import Moment
from bot.domain.news import SECTION_OF, Candidate, Near, deadline_mark
from bot.domain.records import YELLOW_AFTER, RecordKind
from bot.store.looking_after import over
from bot.store.masks import EVERYWHERE, areas_in, cells_in, regions_in
from bot.store.tables import commitment, conference, deadline, deliverable, record, record_country, server
from bot.store.visibility import may_see_record, only_at

T = TypeVar("T")

# Numbers in one statement.
_AT_ONCE: Final = 500
_KINDS: Final = [kind.value for kind in SECTION_OF]
# What has dates is over by itself.
_CONFIRMED: Final = [each.value for each in SECTION_OF if each is not RecordKind.CONFERENCE]
_ANYONE: Final = Readers()
_UNCERTAIN: Final = (ConferenceStatus.POSTPONED, *OVER)
_SEEN: Final = (
    select(
        record.c.id,
        record.c.kind,
        record.c.server_id,
        record.c.language,
        record.c.wordings,
        record.c.areas,
        record.c.regions,
        record.c.topics,
        record.c.made_at,
        record.c.shown_at,
        record.c.shared_at,
        record.c.altered_at,
        server.c.admitted_at,
        conference.c.status,
        conference.c.online,
        conference.c.languages,
        conference.c.starts,
        conference.c.first_day,
        conference.c.last_day,
        conference.c.listed_by,
        commitment.c.stage,
    )
    .select_from(record)
    .outerjoin(server, server.c.id == record.c.server_id)
    .outerjoin(conference, conference.c.record_id == record.c.id)
    .outerjoin(commitment, commitment.c.record_id == record.c.id)
)


class NewsStore:
    """News of records, in an open transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def for_all(self, after: datetime, first: date, last: date) -> list[Candidate]:
        """What everyone may see: what became news after a moment, and what has a day that comes near."""
        shown = may_see_record(_ANYONE)
        ids = await self._ids(shown, after, first, last)
        joined = select(server.c.id).where(server.c.admitted_at > after)
        ids |= set(await self._connection.scalars(_of_kinds().where(record.c.server_id.in_(joined), shown)))
        return await self._candidates(ids)

    async def for_homes(
        self, homes: Collection[int] | None, after: datetime, first: date, last: date
    ) -> list[Candidate]:
        """The same of what only the members of some servers, or of any, may see."""
        return await self._candidates(await self._ids(only_at(homes), after, first, last))

    async def _ids(self, shown: ColumnElement[bool], after: datetime, first: date, last: date) -> set[int]:
        """Each of these goes through an index of its own."""
        looks = (
            _of_kinds().where(record.c.news_at > after),
            _of_kinds()
            .join(deadline, deadline.c.conference_id == record.c.id)
            # A month is due on its last day.
            .where(deadline.c.due >= first.isoformat()[:7], deadline.c.due <= last.isoformat()),
            _of_kinds()
            .join(conference, conference.c.record_id == record.c.id)
            .where(conference.c.first_day >= first.isoformat(), conference.c.first_day <= last.isoformat()),
            _of_kinds()
            .join(deliverable, deliverable.c.commitment_id == record.c.id)
            .where(deliverable.c.done_at.is_(None))
            .where(deliverable.c.due >= first.isoformat()[:7], deliverable.c.due <= last.isoformat()),
        )
        return {each for look in looks for each in await self._connection.scalars(look.where(shown))}

    async def candidate(self, readers: Readers, record_id: int) -> Candidate | None:
        """A record as it is judged, where readers may see it."""
        if record_id not in await self.read_by(readers, [record_id]):
            return None
        (found,) = await self._candidates([record_id])
        return found

    async def _candidates(self, ids: Collection[int]) -> list[Candidate]:
        found: list[Candidate] = []
        for some in _parts(ids):
            rows = (await self._connection.execute(_SEEN.where(record.c.id.in_(some)))).all()
            countries = await self._countries(some)
            near = await self._near(rows)
            found += [_candidate(row, countries.get(row.id, ()), near.get(row.id, ())) for row in rows]
        return found

    async def _countries(self, ids: Collection[int]) -> Mapping[int, list[Country]]:
        found: dict[int, list[Country]] = {}
        where = select(record_country.c.record_id, record_country.c.country)
        for record_id, country in await self._connection.execute(where.where(record_country.c.record_id.in_(ids))):
            found.setdefault(record_id, []).append(Country(country))
        return found

    async def _near(self, rows: Iterable[Row[*tuple[Any, ...]]]) -> Mapping[int, list[Near]]:
        found: dict[int, list[Near]] = {}
        for row in rows:
            starts = read_date(row.starts or "")
            if starts is not None and starts.precision is Precision.DAY:
                found[row.id] = [Near(Moment.BEGINS, starts.first_day, str(starts))]
        met = [row.id for row in rows if row.kind == RecordKind.CONFERENCE]
        if met:
            due = select(deadline).where(deadline.c.conference_id.in_(met)).order_by(deadline.c.due)
            for each in await self._connection.execute(due):
                if (day := read_date(each.due)) is not None:
                    mark = deadline_mark(DeadlineKind(each.kind), day)
                    found.setdefault(each.conference_id, []).insert(0, Near(Moment.DEADLINE, day.last_day, mark))
        promised = [row.id for row in rows if row.kind == RecordKind.COMMITMENT]
        if promised:
            due = select(deliverable.c.commitment_id, deliverable.c.due).where(deliverable.c.done_at.is_(None))
            for one, written in await self._connection.execute(due.where(deliverable.c.commitment_id.in_(promised))):
                if (day := read_date(written or "")) is not None:
                    found.setdefault(one, []).append(Near(Moment.DUE, day.last_day, str(day)))
        return found

    async def gone_stale(self, after: datetime, until: datetime) -> list[tuple[datetime, int | None]]:
        """Since when records were not confirmed for a year, of those in a time.

        Each with the server whose members alone may see it, None where everyone may.
        """
        old = (record.c.confirmed_at > after - YELLOW_AFTER, record.c.confirmed_at <= until - YELLOW_AFTER)
        anyone = may_see_record(_ANYONE)
        left = select(record.c.server_id, record.c.confirmed_at, anyone.label("anyone")).where(*old, ~over())
        left = left.where(record.c.kind.in_(_CONFIRMED), or_(anyone, only_at(None)))
        # Starter content is nobody's to confirm.
        rows = await self._connection.execute(left.where(record.c.server_id.is_not(None)))
        return [(row.confirmed_at + YELLOW_AFTER, None if row.anyone else row.server_id) for row in rows]

    async def read_by(self, readers: Readers, ids: Collection[int]) -> Mapping[int, int | None]:
        """Those of some records that readers may see now: the server in which they do, None where everyone does."""
        anyone = may_see_record(_ANYONE).label("anyone")
        found: dict[int, int | None] = {}
        for some in _parts(ids):
            seen = select(record.c.id, record.c.server_id, anyone).where(record.c.id.in_(some), may_see_record(readers))
            found |= {row.id: None if row.anyone else row.server_id for row in await self._connection.execute(seen)}
        return found


def _of_kinds() -> Select[Any]:
    return select(record.c.id).where(record.c.kind.in_(_KINDS))


def _parts(several: Collection[int]) -> Iterator[list[int]]:
    numbers = sorted(several)
    for begin in range(0, len(numbers), _AT_ONCE):
        yield numbers[begin : begin + _AT_ONCE]


def _candidate(row: Row[*tuple[Any, ...]], countries: Collection[Country], near: Collection[Near]) -> Candidate:
    regions, languages = regions_in(row.regions), (row.language, *row.wordings)
    everywhere = bool(row.regions & EVERYWHERE) or bool(row.online and not regions)
    # A server's records are everyone's once it is admitted, too.
    shared = (row.shared_at, row.admitted_at) if row.server_id is not None else (row.shared_at,)
    return Candidate(
        record_id=row.id,
        kind=RecordKind(row.kind),
        server_id=row.server_id,
        about=About(areas_in(row.areas), row.topics, regions, everywhere, countries, tuple(row.languages or languages)),
        shown_at=row.shown_at,
        shared_at=max(filter(None, shared)) if all(shared) else None,
        altered_at=row.altered_at,
        listed_by=row.listed_by or "",
        last_day=date.fromisoformat(row.last_day) if row.last_day else None,
        near=() if row.status in _UNCERTAIN else tuple(near),
        cancelled=row.status is ConferenceStatus.CANCELLED,
        over=row.status is ConferenceStatus.HELD or row.stage in (Stage.FULFILLED, Stage.WITHDRAWN),
        fulfilled=row.stage is Stage.FULFILLED,
        made_at=row.made_at,
        cells=cells_in(row.areas, row.regions) if row.kind == RecordKind.INITIATIVE else (),
    )
