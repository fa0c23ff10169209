"""Invalidations: prepared, carried out piece by piece, taken back."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, delete, exists, func, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.countries import Country
from bot.domain.groups import StakeholderGroup
from bot.domain.invalidations import Chosen, Held, Invalidation
from bot.domain.signatures import Signature
from bot.store.signatures import to_signature
from bot.store.tables import invalidated, invalidation, signature
from bot.store.upsert import insert_into


def _to_chosen(kept: dict[str, Any]) -> Chosen:
    since, until = (datetime.fromisoformat(kept[name]) if kept.get(name) else None for name in ("since", "until"))
    return Chosen(
        since=since,
        until=until,
        group=StakeholderGroup(kept["group"]) if kept.get("group") else None,
        country=Country(kept["country"]) if kept.get("country") else None,
        signature_id=kept.get("signature_id"),
    )


def _kept(chosen: Chosen) -> dict[str, Any]:
    return {
        "since": chosen.since.isoformat() if chosen.since else None,
        "until": chosen.until.isoformat() if chosen.until else None,
        "group": chosen.group,
        "country": chosen.country,
        "signature_id": chosen.signature_id,
    }


def _to_invalidation(row: Row[*tuple[Any, ...]]) -> Invalidation:
    return Invalidation(
        id=row.id,
        call_id=row.call_id,
        server_id=row.server_id,
        made_by=row.made_by,
        chosen=_to_chosen(row.chosen),
        reason=row.reason,
        asked_at=row.asked_at,
        begun_at=row.begun_at,
        done_at=row.done_at,
        undone_at=row.undone_at,
    )


def _matches(wanted: Invalidation) -> ColumnElement[bool]:
    """The signatures that an invalidation is about: of its server, made before it was asked for, not its maker's."""
    chosen = wanted.chosen
    conditions = [
        signature.c.call_id == wanted.call_id,
        signature.c.server_id == wanted.server_id,
        signature.c.signed_at <= wanted.asked_at,
        signature.c.invalidated_at.is_(None),
        or_(signature.c.member_id.is_(None), signature.c.member_id != (wanted.made_by or 0)),
    ]
    if chosen.since is not None:
        conditions.append(signature.c.signed_at >= chosen.since)
    if chosen.until is not None:
        conditions.append(signature.c.signed_at <= chosen.until)
    if chosen.group is not None:
        conditions.append(signature.c.stakeholder_group == chosen.group)
    if chosen.country is not None:
        conditions.append(signature.c.country == chosen.country)
    if chosen.signature_id is not None:
        conditions.append(signature.c.id == chosen.signature_id)
    return and_(*conditions)


def _carried_out(call_id: int, server_id: int) -> ColumnElement[bool]:
    return (
        (invalidation.c.call_id == call_id)
        & (invalidation.c.server_id == server_id)
        & invalidation.c.begun_at.is_not(None)
    )


def _theirs(undone: Invalidation, some: Sequence[Held]) -> ColumnElement[bool]:
    """Signatures that were held invalid. One that was corrected since has another number, and is its maker's."""
    same = signature.c.id.in_([each.signature_id for each in some])
    makers = signature.c.member_id.in_([each.member_id for each in some if each.member_id is not None])
    return and_(signature.c.call_id == undone.call_id, or_(same, makers))


def _stale(before: datetime) -> ColumnElement[bool]:
    """What was prepared before a moment and never carried out."""
    return invalidation.c.begun_at.is_(None) & (invalidation.c.asked_at < before)


class InvalidationStore:
    """Invalidations in an open transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def prepare(
        self, *, call_id: int, server_id: int, made_by: int, chosen: Chosen, reason: str, at: datetime
    ) -> int:
        """Keep what a reviewer chose, until they say yes."""
        values = {"call_id": call_id, "server_id": server_id, "made_by": made_by, "reason": reason, "asked_at": at}
        made = insert(invalidation).values(**values, chosen=_kept(chosen)).returning(invalidation.c.id)
        return (await self._connection.execute(made)).scalar_one()

    async def find(self, invalidation_id: int, *, server_id: int, hold: bool = False) -> Invalidation | None:
        """An invalidation of a server, or None."""
        here = (invalidation.c.id == invalidation_id) & (invalidation.c.server_id == server_id)
        return await self._one(here, hold=hold)

    async def count(self, wanted: Invalidation) -> int:
        """How many signatures it would invalidate."""
        found = select(func.count()).select_from(signature).where(_matches(wanted))
        return (await self._connection.execute(found)).scalar_one()

    async def matching(self, wanted: Invalidation, *, after: int, limit: int) -> list[tuple[int, int | None]]:
        """The ids of those signatures behind one, each with its organisation's."""
        found = select(signature.c.id, signature.c.organisation_id).where(_matches(wanted), signature.c.id > after)
        rows = await self._connection.execute(found.order_by(signature.c.id).limit(limit))
        return [(signature_id, organisation_id) for signature_id, organisation_id in rows]

    async def invalidate(
        self, wanted: Invalidation, signature_ids: Collection[int], *, at: datetime
    ) -> list[Signature]:
        """Invalidate those of the given signatures that it still is about. Returns them as they stood before."""
        found = select(signature).where(signature.c.id.in_(signature_ids), _matches(wanted)).order_by(signature.c.id)
        before = [to_signature(row) for row in await self._connection.execute(found.with_for_update())]
        if before:
            those = signature.c.id.in_([each.id for each in before])
            await self._connection.execute(update(signature).where(those).values(invalidated_at=at))
            new = insert_into(self._connection, invalidated).on_conflict_do_nothing()
            rows = [
                {"invalidation_id": wanted.id, "signature_id": each.id, "member_id": each.member_id} for each in before
            ]
            await self._connection.execute(new, rows)
        return before

    async def held(self, undone: Invalidation, *, limit: int) -> list[Held]:
        """Some of what it still holds invalid."""
        entries = select(invalidated.c.signature_id, invalidated.c.member_id)
        of_this = entries.where(invalidated.c.invalidation_id == undone.id).order_by(invalidated.c.signature_id)
        rows = await self._connection.execute(of_this.limit(limit))
        return [Held(row.signature_id, row.member_id) for row in rows]

    async def organisations_of(self, undone: Invalidation, some: Sequence[Held]) -> list[int]:
        """The organisations that those signatures were made for."""
        found = select(signature.c.organisation_id).distinct()
        theirs = found.where(_theirs(undone, some), signature.c.organisation_id.is_not(None))
        return sorted(await self._connection.scalars(theirs))

    async def take_back(self, undone: Invalidation, some: Sequence[Held]) -> list[Signature]:
        """Make some of its signatures valid again. Returns those that are still there as they stood before."""
        theirs = select(signature).where(_theirs(undone, some), signature.c.invalidated_at.is_not(None))
        held = theirs.order_by(signature.c.id).with_for_update()
        before = [to_signature(row) for row in await self._connection.execute(held)]
        those = signature.c.id.in_([each.id for each in before])
        await self._connection.execute(update(signature).where(those).values(invalidated_at=None))
        gone = invalidated.c.signature_id.in_([each.signature_id for each in some])
        await self._connection.execute(delete(invalidated).where(invalidated.c.invalidation_id == undone.id, gone))
        return before

    async def mark(self, invalidation_id: int, **moments: datetime) -> None:
        """Note when it was begun, done or undone."""
        await self._connection.execute(
            update(invalidation).where(invalidation.c.id == invalidation_id).values(**moments)
        )

    async def number(self, invalidation_id: int) -> int:
        """How many signatures it holds invalid."""
        held = select(func.count()).select_from(invalidated).where(invalidated.c.invalidation_id == invalidation_id)
        return (await self._connection.execute(held)).scalar_one()

    async def remove(self, invalidation_id: int) -> None:
        """Forget one that was not carried out."""
        await self._connection.execute(delete(invalidation).where(invalidation.c.id == invalidation_id))

    async def count_of_server(self, call_id: int, server_id: int) -> int:
        """How many a server carried out for a Call."""
        found = select(func.count()).select_from(invalidation).where(_carried_out(call_id, server_id))
        return (await self._connection.execute(found)).scalar_one()

    async def of_server(
        self, call_id: int, server_id: int, *, offset: int, limit: int
    ) -> list[tuple[Invalidation, int]]:
        """What a server carried out for a Call, the newest first, with how many signatures each holds invalid."""
        held = (
            select(func.count())
            .where(invalidated.c.invalidation_id == invalidation.c.id)
            .select_from(invalidated)
            .scalar_subquery()
        )
        found = select(invalidation, held.label("held")).where(_carried_out(call_id, server_id))
        newest = found.order_by(invalidation.c.begun_at.desc(), invalidation.c.id.desc()).offset(offset).limit(limit)
        return [(_to_invalidation(row), row.held) for row in await self._connection.execute(newest)]

    async def begun(self, invalidation_id: int, *, hold: bool = False) -> Invalidation | None:
        """An invalidation that is being carried out, or None where it is done, or never began."""
        under_way = (
            (invalidation.c.id == invalidation_id)
            & invalidation.c.begun_at.is_not(None)
            & invalidation.c.done_at.is_(None)
        )
        return await self._one(under_way, hold=hold)

    async def undone(self, invalidation_id: int) -> Invalidation | None:
        """An invalidation that is taken back, held; or None."""
        back = (invalidation.c.id == invalidation_id) & invalidation.c.undone_at.is_not(None)
        return await self._one(back, hold=True)

    async def _one(self, wanted: ColumnElement[bool], *, hold: bool) -> Invalidation | None:
        this = select(invalidation).where(wanted)
        row = (await self._connection.execute(this.with_for_update() if hold else this)).one_or_none()
        return _to_invalidation(row) if row else None

    async def finish(self, invalidation_id: int, *, at: datetime) -> bool:
        """Note that all of it is carried out; False where someone else noted it before."""
        done = update(invalidation).where(invalidation.c.id == invalidation_id, invalidation.c.done_at.is_(None))
        return (await self._connection.execute(done.values(done_at=at))).rowcount > 0

    async def due(self, *, prepared_before: datetime) -> tuple[list[Invalidation], bool]:
        """Those that a stop of the bot left half-way, there or back; and whether any was prepared too long ago."""
        begun = invalidation.c.begun_at.is_not(None) & invalidation.c.done_at.is_(None)
        left = exists(select(invalidated.c.signature_id).where(invalidated.c.invalidation_id == invalidation.c.id))
        back = invalidation.c.undone_at.is_not(None) & left
        found = select(invalidation).where(or_(begun, back, _stale(prepared_before))).order_by(invalidation.c.id)
        every = [_to_invalidation(row) for row in await self._connection.execute(found)]
        half_way = [each for each in every if each.begun_at is not None]
        return half_way, len(half_way) < len(every)

    async def forget_prepared(self, *, before: datetime) -> int:
        """Forget what was prepared before a moment and never carried out. Returns how many."""
        return (await self._connection.execute(delete(invalidation).where(_stale(before)))).rowcount
