"""Servers: joined, admitted, set up, left."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Row, bindparam, exists, literal, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.servers import Server, ServerSetup, Welcome
from bot.store.members import MEMBER_COLUMNS, to_member
from bot.store.tables import call, member, notice, server, signature
from bot.store.upsert import insert_into

# Rows of one statement: databases bound the number of parameters.
_AT_ONCE: Final = 500


def _to_server(row: Row[*tuple[Any, ...]]) -> Server:
    setup = None
    if row.channel_id is not None:
        setup = ServerSetup(
            channel_id=row.channel_id,
            language=row.server_language,
            reviewer_role_id=row.reviewer_role_id,
            announce_milestones=row.announce_milestones,
            help_contact=row.help_contact,
        )
    return Server(
        id=row.id,
        name=row.name,
        admitted_at=row.admitted_at,
        setup=setup,
        left_at=row.left_at,
        zone=row.zone,
        events_since=row.events_since,
    )


_SERVER = (
    server.c.id,
    server.c.name,
    server.c.admitted_at,
    server.c.left_at,
    server.c.channel_id,
    server.c.language.label("server_language"),
    server.c.reviewer_role_id,
    server.c.announce_milestones,
    server.c.help_contact,
    server.c.zone,
    server.c.events_since,
)


_TOLD = exists(select(notice.c.id).where(notice.c.member_id == member.c.id))
_OUTDATED = exists(
    select(signature.c.id)
    .join(call, call.c.id == signature.c.call_id)
    .where(signature.c.member_id == member.c.id, signature.c.asked_version < call.c.version)
    .where(signature.c.version < call.c.version, signature.c.invalidated_at.is_(None))
)
# Every command begins with this statement, so it is built once.
_WELCOME = select(*_SERVER, *MEMBER_COLUMNS, or_(_TOLD, _OUTDATED).label("has_notices")).select_from(
    select(literal(1).label("one"))
    .subquery()
    .outerjoin(server, server.c.id == bindparam("place"))
    .outerjoin(member, member.c.discord_id == bindparam("asker"))
)


class ServerStore:
    """Servers in an open transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def welcome(self, discord_id: int, server_id: int | None) -> Welcome:
        """What every command needs to know of its asker and place, in one statement."""
        asked = {"asker": discord_id, "place": server_id or 0}
        row = (await self._connection.execute(_WELCOME, asked)).one()
        return Welcome(
            member=to_member(row) if row.member_id is not None else None,
            server=_to_server(row) if row.id is not None else None,
            has_notices=bool(row.has_notices),
        )

    async def find(self, server_id: int) -> Server | None:
        """A server by its Discord id."""
        row = (await self._connection.execute(select(*_SERVER).where(server.c.id == server_id))).one_or_none()
        return _to_server(row) if row else None

    async def hold(self, server_id: int) -> None:
        """Let nobody else count what a server has until this is done."""
        await self._connection.execute(
            select(server.c.id).where(server.c.id == server_id).with_for_update(key_share=True)
        )

    async def names(self, server_ids: list[int]) -> dict[int, str]:
        """The names of servers by id."""
        rows = await self._connection.execute(select(server.c.id, server.c.name).where(server.c.id.in_(server_ids)))
        return {row.id: row.name for row in rows}

    async def languages(self, server_ids: Collection[int]) -> dict[int, str]:
        """The languages of those servers that chose one, by id."""
        chosen = select(server.c.id, server.c.language).where(server.c.id.in_(server_ids))
        rows = await self._connection.execute(chosen.where(server.c.channel_id.is_not(None)))
        return {row.id: row.language for row in rows}

    async def present(self) -> list[Server]:
        """Every server that has the bot, by name."""
        rows = await self._connection.execute(
            select(*_SERVER).where(server.c.left_at.is_(None)).order_by(server.c.name, server.c.id)
        )
        return [_to_server(row) for row in rows]

    async def meet(self, servers: Mapping[int, str], *, at: datetime) -> None:
        """Know servers by their id and present name; one that returned is present again."""
        ordered = sorted(servers.items())
        for start in range(0, len(ordered), _AT_ONCE):
            rows = [
                {"id": server_id, "name": name[:100], "joined_at": at, "announce_milestones": False}
                for server_id, name in ordered[start : start + _AT_ONCE]
            ]
            new = insert_into(self._connection, server).values(rows)
            again = new.on_conflict_do_update(
                index_elements=["id"],
                set_={"name": new.excluded.name, "left_at": None},
                where=(server.c.name != new.excluded.name) | server.c.left_at.is_not(None),
            )
            await self._connection.execute(again)

    async def left(self, server_id: int, *, at: datetime) -> None:
        """Note that a server removed the bot."""
        gone = update(server).where(server.c.id == server_id, server.c.left_at.is_(None))
        await self._connection.execute(gone.values(left_at=at))

    async def set_up(self, server_id: int, setup: ServerSetup) -> None:
        """Keep what an admin chose."""
        await self._connection.execute(
            update(server)
            .where(server.c.id == server_id)
            .values(
                channel_id=setup.channel_id,
                language=setup.language,
                reviewer_role_id=setup.reviewer_role_id,
                announce_milestones=setup.announce_milestones,
                help_contact=setup.help_contact,
            )
        )

    async def set_up_conferences(self, server_id: int, *, zone: str | None, events_since: datetime | None) -> None:
        """Keep what an admin chose for conferences."""
        this = update(server).where(server.c.id == server_id)
        await self._connection.execute(this.values(zone=zone, events_since=events_since))

    async def admit(self, server_id: int, *, at: datetime) -> bool:
        """Make a guest part of the network; False where it was already."""
        guest = update(server).where(server.c.id == server_id, server.c.admitted_at.is_(None)).values(admitted_at=at)
        return (await self._connection.execute(guest)).rowcount > 0

    async def left_before(self, moment: datetime) -> list[int]:
        """Servers that removed the bot before a moment."""
        rows = select(server.c.id).where(server.c.left_at < moment, server.c.name != "")
        return list(await self._connection.scalars(rows))

    async def forget(self, server_id: int) -> None:
        """Remove a server that left; one that signatures in the network came from keeps only its id."""
        chosen = ("channel_id", "language", "reviewer_role_id", "help_contact", "zone", "events_since")
        nothing: dict[str, Any] = dict.fromkeys(chosen)
        gone = {"name": "", "announce_milestones": False} | nothing
        await self._connection.execute(update(server).where(server.c.id == server_id).values(**gone))
