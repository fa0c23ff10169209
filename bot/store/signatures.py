"""Live signatures: made, changed, withdrawn."""

from dataclasses import fields
from functools import cache
from typing import Any, Final

from sqlalchemy import Exists, Row, Select, bindparam, delete, exists, select, update
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.sql.dml import ReturningInsert

from bot.domain.countries import Country
from bot.domain.organisations import Standing
from bot.domain.signatures import Signature
from bot.store.columns import Key
from bot.store.tables import (
    breakdown,
    call,
    invalidated,
    invalidation,
    member,
    organisation,
    representative,
    signature,
    tally,
)
from bot.store.upsert import insert_for, insert_into

_KEPT = {field.name for field in fields(Signature)} - {"id", "group"}


def to_signature(row: Row[*tuple[Any, ...]]) -> Signature:
    """A signature from its columns."""
    kept = {name: getattr(row, name) for name in _KEPT - {"country"}}
    country = Country(row.country) if row.country else None
    return Signature(id=row.id, group=row.stakeholder_group, country=country, **kept)


def _columns(kept: Signature) -> dict[str, Any]:
    return {"stakeholder_group": kept.group} | {name: getattr(kept, name) for name in _KEPT}


def _refused(member_id: Any, call_id: Any) -> Exists:
    """Whether a member's signature on a Call was found not to be genuine, and that stands."""
    return exists(
        select(invalidated.c.signature_id)
        .join(invalidation, invalidation.c.id == invalidated.c.invalidation_id)
        .where(invalidated.c.member_id == member_id, invalidation.c.call_id == call_id)
        .where(invalidation.c.undone_at.is_(None))
    )


_NEW: Final = (*sorted(_KEPT), "stakeholder_group", "asked_version")
_GIVEN: Final = select(*(bindparam(name, type_=signature.c[name].type) for name in _NEW)).where(
    ~_refused(bindparam("member_id", type_=Key), bindparam("call_id", type_=Key))
)


# Every signature is made by this statement, so it is built once for each database.
@cache
def _unless_refused(dialect: str) -> ReturningInsert[Any]:
    made = insert_for(dialect, signature).from_select(list(_NEW), _GIVEN)
    return made.on_conflict_do_nothing().returning(signature.c.id)


class SignatureStore:
    """Signatures in an open transaction. Only services that move the tally in the same transaction write here."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def _one(self, wanted: Select[Any]) -> Signature | None:
        row = (await self._connection.execute(wanted)).one_or_none()
        return to_signature(row) if row else None

    async def of(self, call_id: int, member_id: int, *, hold: bool = True) -> Signature | None:
        """A member's live signature on a Call, held until the transaction ends."""
        mine = select(signature).where(signature.c.call_id == call_id, signature.c.member_id == member_id)
        return await self._one(mine.with_for_update() if hold else mine)

    async def of_asker(self, call_id: int, discord_id: int, *, hold: bool = False) -> Signature | None:
        """The live signature on a Call of whoever asks; on PostgreSQL `hold` keeps others off it."""
        mine = select(signature).join(member).where(signature.c.call_id == call_id, member.c.discord_id == discord_id)
        return await self._one(mine.with_for_update(of=signature) if hold else mine)

    async def by_id(self, signature_id: int) -> Signature | None:
        """A signature, for its organiser, held until the transaction ends."""
        return await self._one(select(signature).where(signature.c.id == signature_id).with_for_update())

    async def of_member(self, member_id: int, *, hold: bool = False) -> list[Signature]:
        """All live signatures of a member."""
        mine = select(signature).where(signature.c.member_id == member_id).order_by(signature.c.id)
        rows = await self._connection.execute(mine.with_for_update() if hold else mine)
        return [to_signature(row) for row in rows]

    async def before_signing(self, call_id: int, discord_id: int) -> tuple[Signature | None, int | None]:
        """The live signature of whoever asks; and their id where an earlier one was found not to be genuine."""
        own = (signature.c.member_id == member.c.id) & (signature.c.call_id == call_id)
        asked = (
            select(signature, member.c.id.label("asker_id"), _refused(member.c.id, call_id).label("refused"))
            .select_from(member.outerjoin(signature, own))
            .where(member.c.discord_id == discord_id)
        )
        row = (await self._connection.execute(asked)).one_or_none()
        if row is None:
            return None, None
        return to_signature(row) if row.id is not None else None, row.asker_id if row.refused else None

    async def add(self, new: Signature, *, again: bool = False) -> int | None:
        """Keep a signature and return its id; None where the member's is there already, or may not be there.

        Whoever had one that was found not to be genuine makes no other, except in its place: `again`.
        """
        values = _columns(new) | {"asked_version": new.version}
        if again:
            made = insert_into(self._connection, signature).on_conflict_do_nothing().returning(signature.c.id)
            return await self._connection.scalar(made, values)
        return await self._connection.scalar(_unless_refused(self._connection.dialect.name), values)

    async def change(self, changed: Signature) -> None:
        """Keep a signature's new state."""
        values = _columns(changed)
        await self._connection.execute(update(signature).where(signature.c.id == changed.id).values(**values))

    async def remove(self, signature_id: int) -> None:
        """Delete a signature."""
        await self._connection.execute(delete(signature).where(signature.c.id == signature_id))

    async def pass_to_organisation(self, signature_id: int) -> None:
        """Take the person out of a signature that stands for an organisation."""
        nobody = {"member_id": None, "shown_name": None, "may_write": False}
        await self._connection.execute(update(signature).where(signature.c.id == signature_id).values(**nobody))

    async def of_server(self, server_id: int) -> list[int]:
        """The signatures made in a server."""
        return list(await self._connection.scalars(select(signature.c.id).where(signature.c.server_id == server_id)))

    async def remove_of_server(self, server_id: int) -> None:
        """Delete what was signed in a server, with its counts and the organisations named there."""
        for table in (signature, tally, breakdown, representative):
            await self._connection.execute(delete(table).where(table.c.server_id == server_id))
        await self._connection.execute(delete(organisation).where(organisation.c.home_id == server_id))

    async def of_organisation(self, call_id: int, organisation_id: int) -> list[tuple[Signature, Standing | None]]:
        """Every signature for an organisation on a Call, with how its maker stands; held."""
        made = (
            select(signature, representative.c.standing)
            .outerjoin(
                representative,
                (representative.c.organisation_id == signature.c.organisation_id)
                & (representative.c.member_id == signature.c.member_id),
            )
            .where(signature.c.call_id == call_id, signature.c.organisation_id == organisation_id)
            .order_by(signature.c.id)
        )
        rows = await self._connection.execute(made.with_for_update(of=signature))
        return [(to_signature(row), row.standing) for row in rows]

    async def calls_signed_for(self, organisation_id: int) -> list[int]:
        """The Calls that an organisation signed."""
        calls = select(signature.c.call_id).distinct().where(signature.c.organisation_id == organisation_id)
        return sorted(await self._connection.scalars(calls))

    async def ids_for(self, organisation_id: int) -> list[int]:
        """The signatures for an organisation on any Call."""
        made = select(signature.c.id).where(signature.c.organisation_id == organisation_id)
        return list(await self._connection.scalars(made))

    async def made_for(self, organisation_id: int, member_id: int) -> list[Signature]:
        """What a member signed for an organisation; held."""
        made = select(signature).where(
            signature.c.organisation_id == organisation_id, signature.c.member_id == member_id
        )
        rows = await self._connection.execute(made.order_by(signature.c.id).with_for_update())
        return [to_signature(row) for row in rows]

    async def ask_again(self, member_id: int, *, limit: int) -> list[int]:
        """Some Calls whose newer version a signer is asked about now; each version is asked about once."""
        outdated = (
            select(signature.c.id)
            .join(call, call.c.id == signature.c.call_id)
            .where(signature.c.member_id == member_id)
            .where(signature.c.asked_version < call.c.version, signature.c.version < call.c.version)
            .where(signature.c.invalidated_at.is_(None))
            .order_by(signature.c.call_id)
            .limit(limit)
        )
        asked = (
            update(signature)
            .where(signature.c.id.in_(outdated), signature.c.call_id == call.c.id)
            .values(asked_version=call.c.version)
            .returning(signature.c.call_id)
        )
        return list(await self._connection.scalars(asked))
