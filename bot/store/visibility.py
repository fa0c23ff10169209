"""Who may see what, as one clause that every read adds. There is no other place that decides it."""

from functools import cache

from sqlalchemy import ColumnElement, and_, exists, false, or_, select

from bot.domain.actor import Actor
from bot.domain.organisations import Standing
from bot.domain.servers import NETWORK
from bot.domain.visibility import Visibility
from bot.store import tables

# Made once: an alias of a table is a copy of its columns.
_ASKED, _ACTING = tables.representative.alias("asked"), tables.representative.alias("acting")


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
    return tables.breakdown.c.server_id.in_((NETWORK, actor.server_id or NETWORK))


def may_see_organisation(actor: Actor) -> ColumnElement[bool]:
    """True for organisations that the actor acts for, that the network sees, and that their server's members act for.

    One that was merged away is seen by nobody: its name leads to the record that it became part of.
    """
    seen, asked, acting = tables.organisation, _ASKED, _ACTING
    own = (
        exists(select(asked.c.id).join(tables.member, tables.member.c.id == asked.c.member_id))
        .where(asked.c.organisation_id == seen.c.id, tables.member.c.discord_id == actor.discord_id)
        # Whoever only asks does not learn whether there is more to it than the name that they typed.
        .where(asked.c.standing == Standing.CONFIRMED)
        .correlate(seen)
    )
    here = (
        exists(select(acting.c.id))
        .where(acting.c.organisation_id == seen.c.id, acting.c.server_id == actor.server_id)
        .where(acting.c.standing == Standing.CONFIRMED)
        .correlate(seen)
    )
    network = and_(seen.c.visibility == Visibility.NETWORK, reaches(actor, seen.c.confirmed_in))
    at_home = and_(seen.c.visibility.in_((Visibility.SERVER, Visibility.NETWORK)), here)
    return and_(seen.c.merged_into.is_(None), or_(network, own, at_home))


def known_to_organisers(actor: Actor) -> ColumnElement[bool]:
    """True for organisations for which someone asked in an organiser's own server; for a steward, for the network's."""
    seen, asked = tables.organisation, tables.representative.alias()
    here = (
        exists(select(asked.c.id))
        .where(asked.c.organisation_id == seen.c.id, asked.c.server_id == actor.server_id)
        .correlate(seen)
    )
    known: list[ColumnElement[bool]] = [here] if actor.organiser else []
    if actor.steward:
        known.append(seen.c.home_id == NETWORK)
    return and_(seen.c.merged_into.is_(None), or_(false(), *known))
