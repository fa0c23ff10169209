"""Who may see what, as one clause that every read adds. There is no other place that decides it."""

from functools import cache

from sqlalchemy import ColumnElement, exists, or_, select

from bot.domain.actor import Actor
from bot.store import tables


@cache
def _admitted(server_id: ColumnElement[int]) -> ColumnElement[bool]:
    """True where a record's server is part of the network; made once for each column that asks."""
    server = tables.server.alias()
    return exists(select(server.c.id).where(server.c.id == server_id, server.c.admitted_at.is_not(None)))


def reaches(actor: Actor, server_id: ColumnElement[int]) -> ColumnElement[bool]:
    """True for records of the actor's own server and of every admitted one: a guest's records count at home only."""
    if actor.server_id is None:
        return _admitted(server_id)
    return or_(server_id == actor.server_id, _admitted(server_id))


def in_breakdown(actor: Actor) -> ColumnElement[bool]:
    """The same rule for the day's breakdowns, in which the network is summed up already and a guest stands apart."""
    return tables.breakdown.c.server_id.in_((tables.NETWORK, actor.server_id or tables.NETWORK))
