"""Who may do what: decided here and in the service that was asked, from the actor alone."""

from bot.domain.actor import Actor
from bot.domain.errors import NotAllowed, ServerOnly


def in_server(actor: Actor) -> int:
    """The server that someone asks from. Raises ServerOnly."""
    if actor.server_id is None:
        raise ServerOnly
    return actor.server_id


def organiser_in(actor: Actor) -> int:
    """The server whose reviewer or admin someone is. Raises ServerOnly, NotAllowed."""
    server_id = in_server(actor)
    if not actor.organiser:
        raise NotAllowed(needs="organiser")
    return server_id


def admin_in(actor: Actor) -> int:
    """The server whose admin someone is. Raises ServerOnly, NotAllowed."""
    server_id = in_server(actor)
    if not actor.admin:
        raise NotAllowed(needs="admin")
    return server_id


def writer_in(actor: Actor) -> int:
    """The server in which someone may have something posted where they ask. Raises ServerOnly, NotAllowed."""
    server_id = in_server(actor)
    if not (actor.may_post or actor.organiser):
        raise NotAllowed(needs="writer")
    return server_id


def only_stewards(actor: Actor) -> None:
    """Refuse anyone whom the settings do not name now. Raises NotAllowed."""
    if not actor.steward:
        raise NotAllowed(needs="steward")
