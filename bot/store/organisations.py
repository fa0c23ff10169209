"""Organisations: named, confirmed, shown, merged."""

from collections.abc import Collection
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Row, delete, exists, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.actor import Actor
from bot.domain.finding import reference_number
from bot.domain.names import fold
from bot.domain.organisations import Record
from bot.domain.servers import NETWORK
from bot.domain.visibility import Visibility
from bot.store.tables import assessment, organisation, participant, record, representative, server, signature
from bot.store.upsert import insert_into
from bot.store.visibility import known_to_organisers, may_see_organisation

# One sign of a name may fold to many letters.
LONGEST_FOLD: Final = 300
_RECORD: Final = (
    organisation.c.id,
    organisation.c.home_id,
    organisation.c.name,
    organisation.c.visibility,
    organisation.c.confirmed_in,
    organisation.c.confirmed_at,
)


def _to_record(row: Row[*tuple[Any, ...]]) -> Record:
    return Record(**{column.name: getattr(row, column.name) for column in _RECORD})


class OrganisationStore:
    """Organisations in an open transaction. In the network a name stands for one; a guest server's are apart."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def home_of(self, server_id: int) -> int:
        """Where the organisations named in a server belong: to the network, or to a guest alone."""
        admitted = select(server.c.id).where(server.c.id == server_id, server.c.admitted_at.is_not(None))
        return server_id if await self._connection.scalar(admitted) is None else NETWORK

    async def named(self, name: str, *, home_id: int, at: datetime) -> tuple[int, bool]:
        """The id of the organisation of that name, whatever its case and accents, and whether it was made now; held.

        A name that was merged away leads to the record it became part of.
        """
        folded = fold(name)[:LONGEST_FOLD]
        new = insert_into(self._connection, organisation).values(
            home_id=home_id, name=name, folded=folded, known_since=at, visibility=Visibility.RESTRICTED
        )
        # Touching the row makes RETURNING answer in both cases, and holds it: a merge waits, or was before.
        named = new.on_conflict_do_update(
            index_elements=["home_id", "folded"], set_={"name": organisation.c.name}
        ).returning(organisation.c.id, organisation.c.merged_into, organisation.c.known_since)
        row = (await self._connection.execute(named)).one()
        if row.merged_into is not None:
            await self.hold(row.merged_into)
        return row.merged_into or row.id, row.known_since == at

    async def hold(self, *organisation_ids: int) -> list[Record]:
        """Let nobody else settle meanwhile what becomes of these; those that are there and not merged away.

        They are taken in the order given, a double before its survivor, as whoever types a double's name takes them.
        """
        held: list[Record] = []
        for organisation_id in organisation_ids:
            this = select(*_RECORD).where(organisation.c.id == organisation_id, organisation.c.merged_into.is_(None))
            rows = await self._connection.execute(this.with_for_update(key_share=True))
            held += [_to_record(row) for row in rows]
        return held

    async def known_to_organisers(self, actor: Actor, typed: str) -> Record | None:
        """The record that an organiser or a steward means by its reference or name: also one that waits for them.

        What was merged away leads to the record that it became part of.
        """
        number, named = reference_number(typed), organisation.alias("named")
        folded = (named.c.folded == fold(typed)[:LONGEST_FOLD]) & named.c.home_id.in_(
            (NETWORK, actor.server_id or NETWORK)
        )
        became = organisation.c.id == func.coalesce(named.c.merged_into, named.c.id)
        meant = select(*_RECORD).join(named, became).where(folded if number is None else named.c.id == number)
        seen = or_(known_to_organisers(actor), may_see_organisation(actor))
        found = await self._connection.execute(meant.where(seen).order_by(organisation.c.home_id).limit(1))
        row = found.one_or_none()
        return _to_record(row) if row else None

    async def beside(self, organisation_id: int, others: Collection[int]) -> set[int]:
        """Which of some organisations have the same home as one: with others it cannot become one."""
        this, other = organisation.alias(), organisation.alias()
        near = select(other.c.id).join(this, this.c.home_id == other.c.home_id)
        found = await self._connection.scalars(near.where(this.c.id == organisation_id, other.c.id.in_(others)))
        return set(found)

    async def at_home_in(self, server_id: int) -> list[tuple[int, int | None]]:
        """A guest's own organisations, each with the network's of the same name where there is one."""
        network = organisation.alias()
        same = (network.c.home_id == NETWORK) & (network.c.folded == organisation.c.folded)
        found = (
            select(organisation.c.id, network.c.id, network.c.merged_into)
            .select_from(organisation.outerjoin(network, same))
            .where(organisation.c.home_id == server_id)
            .order_by(organisation.c.id)
        )
        return [(own, merged or known) for own, known, merged in await self._connection.execute(found)]

    async def change(self, organisation_id: int, **values: Any) -> None:
        """Keep what was decided about an organisation."""
        this = update(organisation).where(organisation.c.id == organisation_id)
        await self._connection.execute(this.values(**values))

    async def lead_to(self, organisation_id: int, survivor_id: int) -> None:
        """Let a record, and those merged into it before, lead to another."""
        led = or_(organisation.c.id == organisation_id, organisation.c.merged_into == organisation_id)
        await self._connection.execute(update(organisation).where(led).values(merged_into=survivor_id))

    async def forget_unsigned(self, organisation_id: int) -> None:
        """Delete an organisation that nobody signed for or acts for, that is in no record and wrote about none.

        Its name was typed by someone who took it back.
        """
        other = organisation.alias()
        kept = or_(
            exists(select(signature.c.id).where(signature.c.organisation_id == organisation_id)),
            exists(select(representative.c.id).where(representative.c.organisation_id == organisation_id)),
            exists(select(record.c.id).where(record.c.organisation_id == organisation_id)),
            exists(select(participant.c.id).where(participant.c.organisation_id == organisation_id)),
            exists(select(assessment.c.id).where(assessment.c.organisation_id == organisation_id)),
            exists(select(other.c.id).where(other.c.merged_into == organisation_id)),
            organisation.c.merged_into.is_not(None),
        )
        await self._connection.execute(delete(organisation).where(organisation.c.id == organisation_id, ~kept))
