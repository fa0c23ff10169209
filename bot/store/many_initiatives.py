"""Many initiatives at once, all of them or none: made ready first, then written within one short transaction."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Final

from sqlalchemy import Dialect, bindparam, delete, func, insert, select, text, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.actor import Actor
from bot.domain.areas import Scope
from bot.domain.initiatives import Initiative
from bot.domain.material import fingerprint
from bot.domain.records import Record, RecordKind
from bot.domain.visibility import Visibility
from bot.store.bulk import Ready, ready, staged, write
from bot.store.editions import editions_telling
from bot.store.initiatives import initiative_columns, said_of
from bot.store.newness import begun, newness_of, went_on_each
from bot.store.record_marks import marks_of
from bot.store.record_partners import partner_rows
from bot.store.record_texts import entry_of
from bot.store.records import record_columns
from bot.store.tables import initiative, record, record_country, record_partner, record_point
from bot.store.visibility import looks_after, may_see_record
from bot.store.word_index import words_table

# Numbers in one statement.
_AT_ONCE: Final = 500
# What the index of words of SQLite gathers in memory before it writes: by default so much that many records are
# written several times over.
_GATHERED: Final = 32 * 1024 * 1024
_BY_DEFAULT: Final = 1024 * 1024


# SQLite keeps the last id of a table from the first row on.
_SEQUENCE: Final = """
    INSERT INTO sqlite_sequence (name, seq)
    SELECT 'record', 0 WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = 'record')
"""
_CHANGE: Final = (
    update(record)
    .where(record.c.id == bindparam("this"), record.c.version == bindparam("seen_version"))
    # Who sees it and who looks after it may be decided without another version.
    .where(record.c.visibility == bindparam("seen_visibility", type_=record.c.visibility.type))
    .where(func.coalesce(record.c.owner_id, 0) == bindparam("seen_owner"))
    .where(func.coalesce(record.c.organisation_id, 0) == bindparam("seen_organisation"))
    .values(version=record.c.version + 1, asked_at=None, **went_on_each())
)
_CHANGE_OWN: Final = update(initiative).where(initiative.c.record_id == bindparam("this"))
_BELONGINGS: Final = (
    delete(record_partner).where(record_partner.c.record_id == bindparam("this")),
    delete(record_country).where(record_country.c.record_id == bindparam("this")),
    delete(record_point).where(record_point.c.record_id == bindparam("this")),
)


@dataclass(frozen=True, slots=True)
class New:
    """An initiative that is to be kept under an id that was reserved; and what it is known by where it came from."""

    initiative: Initiative
    origin: str


@dataclass(frozen=True, slots=True)
class Changed:
    """An initiative that changes: as it was seen, and as it is to be."""

    before: Initiative
    after: Initiative


@dataclass(frozen=True, slots=True)
class Work:
    """All that is to be written."""

    # The changes of what all records have; each says what was seen, and finds nothing where that changed.
    changes: Ready
    rest: tuple[Ready, ...]
    # By how far they are seen then, those that change in that.
    moved: Mapping[Visibility, Sequence[int]]

    def staged(self, file: Path) -> "Work":
        """The same with its rows in a new SQLite file, to be written beside that. Blocks."""
        changes, *rest = staged([self.changes, *self.rest], file)
        return Work(changes, tuple(rest), self.moved)


@dataclass(frozen=True, slots=True)
class Known:
    """An initiative that is there, and whether whoever asks looks after it."""

    id: int
    origin: str | None
    mine: bool


def made_ready(dialect: Dialect, new: Sequence[New], changed: Sequence[Changed]) -> Work:
    """Make the writing of many initiatives ready. Blocks, and needs no database."""
    after = [each.after for each in changed]
    kept = [*(each.initiative for each in new), *after]
    words = words_table(dialect.name)
    (word_id,) = words.primary_key
    gone = (*_BELONGINGS, delete(words).where(word_id == bindparam("this")))
    these = [{"this": each.record.id} for each in after]
    records = [record_columns(each.record, everywhere=each.scope is Scope.GLOBAL) for each in kept]
    owns = [initiative_columns(each) for each in kept]
    found = [_found_by(*each) for each in zip(kept, records, owns, strict=True)]
    added, corrected = slice(len(new)), slice(len(new), None)
    return Work(
        changes=ready(
            dialect,
            _CHANGE,
            [
                {**_seen(each.before.record), **_newness(each.after.record), **columns}
                for each, columns in zip(changed, records[corrected], strict=True)
            ],
        ),
        rest=(
            ready(dialect, _CHANGE_OWN, [{**this, **own} for this, own in zip(these, owns[corrected], strict=True)]),
            *(ready(dialect, each, these) for each in gone),
            ready(
                dialect,
                insert(record),
                [{**_fixed(each), **columns} for each, columns in zip(new, records[added], strict=True)],
            ),
            ready(
                dialect,
                insert(initiative),
                [{"record_id": each.initiative.record.id, **own} for each, own in zip(new, owns[added], strict=True)],
            ),
            ready(
                dialect,
                insert(record_partner),
                [row for each in kept for row in partner_rows(each.record.id, each.partners)],
            ),
            ready(dialect, insert(record_country), _countries(kept)),
            ready(dialect, insert(record_point), _points(kept)),
            ready(dialect, insert(words), [{word_id.name: record_id, **entry} for record_id, entry in found]),
        ),
        moved=_moved(changed),
    )


def _moved(changed: Sequence[Changed]) -> Mapping[Visibility, Sequence[int]]:
    found: dict[Visibility, list[int]] = {}
    for each in changed:
        seen_now = each.after.record.visibility
        if seen_now is not each.before.record.visibility:
            found.setdefault(seen_now, []).append(each.after.record.id)
    return found


def _fixed(new: New) -> dict[str, Any]:
    """What never changes of a record."""
    kept = new.initiative.record
    same = {"id": kept.id, "kind": kept.kind.value, "origin": new.origin, "made_at": kept.made_at, "version": 1}
    return same | begun(kept.visibility, kept.made_at, material=fingerprint(new.initiative))


def _newness(after: Record) -> dict[str, Any]:
    return newness_of(after.visibility, after.changed_at)


def _seen(before: Record) -> dict[str, Any]:
    """What was seen of a record, by which it is found only where that did not change."""
    return {
        "this": before.id,
        "seen_version": before.version,
        "seen_visibility": before.visibility,
        "seen_owner": before.owner_id or 0,
        "seen_organisation": before.organisation_id or 0,
    }


def _countries(kept: Iterable[Initiative]) -> list[dict[str, Any]]:
    each_once = ((each.record.id, dict.fromkeys(each.record.subject.countries)) for each in kept)
    return [{"record_id": record_id, "country": str(country)} for record_id, some in each_once for country in some]


def _points(kept: Iterable[Initiative]) -> list[dict[str, Any]]:
    each_once = ((each.record.id, dict.fromkeys(each.record.subject.answers)) for each in kept)
    return [
        {"record_id": record_id, "call_id": answer.call_id, "point": answer.point}
        for record_id, some in each_once
        for answer in some
    ]


def _found_by(kept: Initiative, columns: Mapping[str, Any], own: Mapping[str, Any]) -> tuple[int, dict[str, str]]:
    """What the index of words has for an initiative, made from its columns as if they had been read."""
    subject = kept.record.subject
    row = SimpleNamespace(id=kept.record.id, kind=kept.record.kind.value, **columns)
    marks = marks_of(row, subject.countries, [(each.call_id, each.point) for each in subject.answers])
    said = said_of(SimpleNamespace(**own), [each.name for each in kept.partners])
    entry = entry_of(row, said, marks)
    texts = {"title": entry.title, "names": entry.names, "topics": entry.topics, "words": entry.words}
    return kept.record.id, {**texts, "marks": entry.marks}


class ManyInitiativesStore:
    """Initiatives by the hundred, in an open transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def reserve(self, count: int) -> list[int]:
        """Ids that no other record gets, also where nothing comes of it."""
        if self._connection.dialect.name == "sqlite":
            await self._connection.execute(text(_SEQUENCE))
            more = text("UPDATE sqlite_sequence SET seq = seq + :count WHERE name = 'record' RETURNING seq")
            last = (await self._connection.execute(more, {"count": count})).scalar_one()
            return list(range(last - count + 1, last + 1))
        taken = text("SELECT nextval(pg_get_serial_sequence('record', 'id')) FROM generate_series(1, :count)")
        return list(await self._connection.scalars(taken, {"count": count}))

    async def write(self, work: Work) -> bool:
        """Write all of it; False where others changed or made the same meanwhile: the caller then takes it back."""
        for seen_now, ids in work.moved.items():
            for some in _parts(ids):
                await editions_telling(self._connection, some, seen_now=seen_now)
        try:
            if await write(self._connection, work.changes) != work.changes.rows:
                return False
            await self._gather(_GATHERED)
            for each in work.rest:
                await write(self._connection, each)
            await self._gather(_BY_DEFAULT)
        except IntegrityError:
            return False
        return True

    async def _gather(self, size: int) -> None:
        if self._connection.dialect.name == "sqlite":
            setting = text("INSERT INTO record_text (record_text, rank) VALUES ('hashsize', :size)")
            await self._connection.execute(setting, {"size": size})

    async def by_ids(self, actor: Actor, ids: Collection[int]) -> list[Known]:
        """Those of some initiatives that the actor may see."""
        return await self._known(actor, record.c.id, ids)

    async def by_origins(self, actor: Actor, origins: Collection[str]) -> list[Known]:
        """Those of the actor's server that came from there, as far as they may see them."""
        return await self._known(actor, record.c.origin, origins, record.c.server_id == (actor.server_id or 0))

    async def _known(self, actor: Actor, column: Any, values: Collection[Any], *also: Any) -> list[Known]:
        found: list[Known] = []
        wanted = (
            select(record.c.id, record.c.origin, looks_after(actor).label("mine"))
            .where(record.c.kind == RecordKind.INITIATIVE.value, may_see_record(actor), *also)
            .order_by(record.c.id)
        )
        for some in _parts(values):
            rows = await self._connection.execute(wanted.where(column.in_(some)))
            found += [Known(row.id, row.origin, bool(row.mine)) for row in rows]
        return found

    async def taken(self, server_id: int, origins: Collection[str]) -> bool:
        """Whether something in a server came from one of these already, whoever may see it."""
        for some in _parts(origins):
            there = select(record.c.id).where(record.c.server_id == server_id, record.c.origin.in_(some)).limit(1)
            if await self._connection.scalar(there) is not None:
                return True
        return False


def _parts(values: Collection[Any]) -> Iterable[list[Any]]:
    every = list(values)
    return (every[first : first + _AT_ONCE] for first in range(0, len(every), _AT_ONCE))
