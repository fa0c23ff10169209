"""Reading the audit log: the shared changes of one server, or of the network."""

from typing import Any

from sqlalchemy import ColumnElement, Row, Select, and_, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.actor import Actor
from bot.domain.audit import OF_ADMITTED_SERVERS, OF_EVERY_SERVER, SHARED, Change, Mark, Towards
from bot.store.tables import audit, member, server
from bot.store.visibility import reaches

_LINE = (
    select(
        audit.c.id,
        audit.c.at,
        audit.c.action,
        audit.c.subject,
        audit.c.detail,
        audit.c.member_id,
        member.c.discord_id,
        server.c.name,
    )
    .outerjoin_from(audit, member, member.c.id == audit.c.member_id)
    .outerjoin(server, server.c.id == audit.c.server_id)
)


def _to_change(row: Row[*tuple[Any, ...]]) -> Change:
    return Change(
        id=row.id,
        at=row.at,
        action=row.action,
        subject=row.subject,
        by=row.discord_id,
        erased=row.member_id is not None and row.discord_id is None,
        server=row.name or None,
        numbers={name: int(row.detail.get(name, 0)) for name in SHARED[row.action]},
    )


def of_server(server_id: int, mark: Mark | None, limit: int) -> Select[*tuple[Any, ...]]:
    """A server's shared changes beyond a mark, in the order of `ix_audit_server_id_at`.

    The mark is looked for among the same lines: one that was guessed leads nowhere.
    """
    lines = and_(audit.c.server_id == server_id, audit.c.action.in_(SHARED))
    backwards = mark is None or mark.towards is Towards.OLDER
    chosen = _LINE.where(lines).limit(limit)
    if mark is not None:
        marked = select(audit.c.at).where(audit.c.id == mark.line, lines).scalar_subquery()
        chosen = chosen.where(
            audit.c.at <= marked if backwards else audit.c.at >= marked,
            or_(audit.c.at != marked, _beyond(mark)),
        )
    if backwards:
        return chosen.order_by(audit.c.at.desc(), audit.c.id.desc())
    return chosen.order_by(audit.c.at, audit.c.id)


def _of_network(actor: Actor, mark: Mark | None, limit: int) -> Select[*tuple[Any, ...]]:
    of_the_network = or_(
        audit.c.action.in_(OF_EVERY_SERVER),
        and_(audit.c.action.in_(OF_ADMITTED_SERVERS), reaches(actor, audit.c.server_id)),
    )
    chosen = _LINE.where(of_the_network).limit(limit)
    if mark is None:
        return chosen.order_by(audit.c.id.desc())
    chosen = chosen.where(_beyond(mark))
    return chosen.order_by(audit.c.id.desc() if mark.towards is Towards.OLDER else audit.c.id)


def _beyond(mark: Mark) -> ColumnElement[bool]:
    return audit.c.id < mark.line if mark.towards is Towards.OLDER else audit.c.id > mark.line


class ChangeStore:
    """Shared changes in an open transaction, from a mark on: the nearest to it first."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def of_server(self, server_id: int, mark: Mark | None, *, limit: int) -> list[Change]:
        """What was changed in one server."""
        return [_to_change(row) for row in await self._connection.execute(of_server(server_id, mark, limit))]

    async def of_network(self, actor: Actor, mark: Mark | None, *, limit: int) -> list[Change]:
        """What was changed that concerns the whole network, as a steward may see it."""
        return [_to_change(row) for row in await self._connection.execute(_of_network(actor, mark, limit))]
