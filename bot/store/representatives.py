"""Who acts for an organisation."""

from dataclasses import fields
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Row, Select, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.names import fold
from bot.domain.organisations import Representative, Standing
from bot.store.organisations import LONGEST_FOLD
from bot.store.tables import member, organisation, representative
from bot.store.upsert import insert_into

_KEPT: Final = tuple(field.name for field in fields(Representative))

_IN_ORDER: Final = select(representative).order_by(representative.c.id)


def _to_representative(row: Row[*tuple[Any, ...]]) -> Representative:
    return Representative(**{name: getattr(row, name) for name in _KEPT})


class RepresentativeStore:
    """Representatives in an open transaction. Whoever calls has authorised."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def ask(
        self, organisation_id: int, member_id: int, named: str, *, server_id: int, at: datetime
    ) -> Representative:
        """A member's standing for an organisation: asked, unless they stood for it already; held."""
        new = insert_into(self._connection, representative).values(
            organisation_id=organisation_id,
            member_id=member_id,
            server_id=server_id,
            named=named,
            standing=Standing.ASKED,
            asked_at=at,
        )
        asked = new.on_conflict_do_update(
            index_elements=["organisation_id", "member_id"], set_={"asked_at": representative.c.asked_at}
        ).returning(representative)
        return _to_representative((await self._connection.execute(asked)).one())

    async def _some(self, wanted: Select[Any]) -> list[Representative]:
        return [_to_representative(row) for row in await self._connection.execute(wanted)]

    async def by_id(self, representative_id: int) -> Representative | None:
        """A representative, held until the transaction ends."""
        this = select(representative).where(representative.c.id == representative_id).with_for_update()
        return next(iter(await self._some(this)), None)

    async def of_asker(self, organisation_id: int, discord_id: int) -> Representative | None:
        """How whoever asks stands for an organisation."""
        mine = (
            select(representative)
            .join(member)
            .where(representative.c.organisation_id == organisation_id, member.c.discord_id == discord_id)
        )
        return next(iter(await self._some(mine)), None)

    async def of_organisation(self, organisation_id: int) -> list[Representative]:
        """Everyone who acts for an organisation or asks to, the first who asked first; held."""
        all_ = select(representative).where(representative.c.organisation_id == organisation_id)
        return await self._some(all_.order_by(representative.c.id).with_for_update())

    async def of_member(self, member_id: int) -> list[Representative]:
        """What a member acts for or asks to."""
        return await self._some(_IN_ORDER.where(representative.c.member_id == member_id))

    async def names_acted_for(self, member_id: int) -> list[str]:
        """The names of the organisations that a member is confirmed to act for."""
        confirmed = (
            select(organisation.c.name)
            .join(representative, representative.c.organisation_id == organisation.c.id)
            .where(representative.c.member_id == member_id, representative.c.standing == Standing.CONFIRMED)
        )
        return list(await self._connection.scalars(confirmed))

    async def acted_for_as(self, discord_id: int, name: str) -> int | None:
        """The organisation of that name that whoever asks is confirmed to act for, also by a name merged into it."""
        confirmed = (
            select(representative.c.organisation_id)
            .join(
                organisation,
                representative.c.organisation_id == func.coalesce(organisation.c.merged_into, organisation.c.id),
            )
            .join(member, member.c.id == representative.c.member_id)
            .where(organisation.c.folded == fold(name)[:LONGEST_FOLD], member.c.discord_id == discord_id)
            .where(representative.c.standing == Standing.CONFIRMED)
        )
        return await self._connection.scalar(confirmed.order_by(representative.c.organisation_id).limit(1))

    async def of_discord_id(self, discord_id: int) -> list[Representative]:
        """What whoever asks acts for or asks to."""
        return await self._some(_IN_ORDER.join(member).where(member.c.discord_id == discord_id))

    async def of_server(self, server_id: int) -> list[Representative]:
        """Everyone who asked in a server."""
        return await self._some(select(representative).where(representative.c.server_id == server_id))

    async def confirmed_count(self, organisation_id: int) -> int:
        """How many confirmed representatives an organisation has."""
        confirmed = (
            select(func.count())
            .select_from(representative)
            .where(representative.c.organisation_id == organisation_id)
            .where(representative.c.standing == Standing.CONFIRMED)
        )
        return (await self._connection.execute(confirmed)).scalar_one()

    async def only_in(self, organisation_id: int, server_id: int) -> bool:
        """Whether everyone who acts for an organisation, or asks to, did so in one server."""
        elsewhere = (
            select(representative.c.id)
            .where(representative.c.organisation_id == organisation_id, representative.c.server_id != server_id)
            .limit(1)
        )
        return await self._connection.scalar(elsewhere) is None

    async def change(self, representative_id: int, **values: Any) -> None:
        """Keep what was decided about a representative."""
        this = update(representative).where(representative.c.id == representative_id)
        await self._connection.execute(this.values(**values))

    async def remove(self, representative_id: int) -> None:
        """Let someone act for an organisation no more."""
        await self._connection.execute(delete(representative).where(representative.c.id == representative_id))
