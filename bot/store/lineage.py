"""Series of conferences, and how conferences came out of one another, as far as the asker may see them."""

from collections.abc import Collection, Mapping, Sequence
from typing import Final

from sqlalchemy import and_, func, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.actor import Actor
from bot.domain.lineage import LINEAGE, Way
from bot.domain.names import fold
from bot.domain.records import LinkKind
from bot.store.tables import conference, record, record_link
from bot.store.visibility import may_see_record

_KINDS: Final = [kind.value for kind in LINEAGE]
_SUGGESTED: Final = 25


class LineageStore:
    """Series and lineage in an open transaction. What the actor may not see leads nowhere."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def series(self, actor: Actor, name: str, limit: int) -> list[int]:
        """The ids of the conferences of a series, the latest first; whatever the case and accents of its name."""
        wanted = (
            select(conference.c.record_id)
            .join(record, record.c.id == conference.c.record_id)
            .where(conference.c.series_folded == fold(name), conference.c.series != "", may_see_record(actor))
            .order_by(conference.c.listed_by.desc(), conference.c.record_id.desc())
            .limit(limit)
        )
        return list(await self._connection.scalars(wanted))

    async def named(self, actor: Actor, typed: str) -> list[tuple[str, int]]:
        """The series that may be meant, which begin so: the name of each, and its latest conference by id."""
        latest = func.max(conference.c.record_id)
        wanted = (
            select(func.max(conference.c.series), latest)
            .join(record, record.c.id == conference.c.record_id)
            .where(conference.c.series_folded > "", may_see_record(actor))
            .where(conference.c.series_folded.startswith(fold(typed), autoescape=True))
            .group_by(conference.c.series_folded)
            .order_by(latest.desc())
            .limit(_SUGGESTED)
        )
        return [(name, record_id) for name, record_id in await self._connection.execute(wanted)]

    async def beside(self, actor: Actor, ids: Collection[int], limit: int) -> list[int]:
        """The conferences one step away from some, without these, the latest first."""
        one, other = record_link.c.from_id, record_link.c.to_id
        steps = [select(far.label("id")).where(near.in_(ids), record_link.c.kind.in_(_KINDS)) for near, far in
                 ((one, other), (other, one))]  # fmt: skip
        wanted = (
            select(conference.c.record_id)
            .join(record, record.c.id == conference.c.record_id)
            .where(or_(*(conference.c.record_id.in_(step) for step in steps)))
            .where(conference.c.record_id.not_in(ids), may_see_record(actor))
            .order_by(conference.c.listed_by.desc(), conference.c.record_id.desc())
            .limit(limit)
        )
        return list(await self._connection.scalars(wanted))

    async def steps(self, actor: Actor, ids: Collection[int], leads: Mapping[LinkKind, bool]) -> set[int]:
        """The records, of any noun, to which some lead in one step: by links of their own (True), or of the others."""
        found = set[int]()
        for mine, theirs, outward in (
            (record_link.c.from_id, record_link.c.to_id, True),
            (record_link.c.to_id, record_link.c.from_id, False),
        ):
            kinds = [kind.value for kind, way in leads.items() if way is outward]
            step = select(theirs).join(record, record.c.id == theirs)
            step = step.where(mine.in_(ids), record_link.c.kind.in_(kinds), may_see_record(actor))
            found |= set(await self._connection.scalars(step))
        return found

    async def among(self, ids: Sequence[int]) -> list[Way]:
        """The links between conferences that the asker sees, all of them."""
        wanted = select(record_link).where(
            and_(record_link.c.from_id.in_(ids), record_link.c.to_id.in_(ids), record_link.c.kind.in_(_KINDS))
        )
        rows = await self._connection.execute(wanted.order_by(record_link.c.from_id, record_link.c.to_id))
        return [Way(row.from_id, LinkKind(row.kind), row.to_id) for row in rows]
