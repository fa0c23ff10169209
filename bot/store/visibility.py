"""Who may see what, as one clause that every read adds. There is no other place that decides it."""

from sqlalchemy import ColumnElement, exists, or_, select

from bot.domain.actor import Actor
from bot.store import tables


def reaches(actor: Actor, server_id: ColumnElement[int]) -> ColumnElement[bool]:
    """True for records of the actor's own server and of every admitted one: a guest's records count at home only."""
    server = tables.server.alias()
    admitted = exists(select(server.c.id).where(server.c.id == server_id, server.c.admitted_at.is_not(None)))
    if actor.server_id is None:
        return admitted
    return or_(server_id == actor.server_id, admitted)
