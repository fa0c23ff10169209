"""Who may see what, as one clause that every read adds. There is no other place that decides it."""

from collections.abc import Collection
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, and_, bindparam, exists, false, not_, or_, select

from bot.domain.actor import Actor, Readers
from bot.domain.organisations import Standing
from bot.domain.servers import NETWORK
from bot.domain.visibility import Visibility
from bot.store import tables

# Made once: an alias of a table is a copy of its columns.
_ASKED, _ACTING = tables.representative.alias("asked"), tables.representative.alias("acting")
_OWNER, _REP, _ACTS = (
    tables.member.alias("owner"),
    tables.representative.alias("rep"),
    tables.member.alias("acts"),
)


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


def looks_after(actor: Actor) -> ColumnElement[bool]:
    """True for records that the actor owns, and for those of an organisation for which they act."""
    kept, owner, acting, rep = tables.record, _OWNER, _REP, _ACTS
    # Both are looked up once, not for each record: that counts where a hundred thousand are asked.
    own = select(owner.c.id).where(owner.c.discord_id == actor.discord_id)
    theirs = (
        select(acting.c.organisation_id)
        .join(rep, rep.c.id == acting.c.member_id)
        .where(acting.c.standing == Standing.CONFIRMED, rep.c.discord_id == actor.discord_id)
    )
    return or_(kept.c.owner_id.in_(own), kept.c.organisation_id.in_(theirs))


def may_see_record(actor: Actor | Readers) -> ColumnElement[bool]:
    """True for records that reach the actor, and for those that they look after or review; or for what all may read."""
    kept = tables.record
    if isinstance(actor, Readers):
        everywhere = and_(
            kept.c.visibility == Visibility.NETWORK, or_(kept.c.server_id.is_(None), _admitted(kept.c.server_id))
        )
        return or_(everywhere, shown_at_home(actor)) if actor.homes else everywhere
    network = and_(
        kept.c.visibility == Visibility.NETWORK, or_(kept.c.server_id.is_(None), reaches(actor, kept.c.server_id))
    )
    seen: list[ColumnElement[bool]] = [network, looks_after(actor)]
    if actor.server_id is not None:
        shown = [Visibility.SERVER, Visibility.NETWORK, *([Visibility.RESTRICTED] if actor.organiser else [])]
        seen.append(and_(kept.c.server_id == actor.server_id, kept.c.visibility.in_(shown)))
    return or_(*seen)


def shown_at_home(readers: Readers) -> ColumnElement[bool]:
    """True for records that every member of their server sees, of some servers."""
    kept = tables.record
    return and_(kept.c.server_id.in_(readers.homes), kept.c.visibility.in_((Visibility.SERVER, Visibility.NETWORK)))


def only_at(homes: Collection[int] | None) -> ColumnElement[bool]:
    """True for records that the members of some servers, or of any, see and others do not."""
    shown = tables.record.c.visibility.in_((Visibility.SERVER, Visibility.NETWORK))
    there = shown if homes is None else shown_at_home(Readers(frozenset(homes)))
    return and_(tables.record.c.server_id.is_not(None), there, not_(may_see_record(Readers())))


def left_open(actor: Actor) -> Actor:
    """An actor of the same kind: who asks and where from is filled in when a statement that was made once is run."""
    return _left_open(in_server=actor.server_id is not None, organiser=actor.organiser)


@cache
def _left_open(*, in_server: bool, organiser: bool) -> Actor:
    asker: Any = bindparam("asker", type_=tables.member.c.discord_id.type)
    home: Any = bindparam("asked_from", type_=tables.server.c.id.type) if in_server else None
    return Actor(asker, home, admin=organiser)


def filled_in(actor: Actor) -> dict[str, int | None]:
    """What such a statement is run with."""
    home = {} if actor.server_id is None else {"asked_from": actor.server_id}
    return {"asker": actor.discord_id, **home}


def may_see_commitment(actor: Actor | Readers) -> ColumnElement[bool]:
    """The same for commitments, which are also seen by those who act for an organisation that is asked to take part."""
    if isinstance(actor, Readers):
        return may_see_record(actor)
    asked, acting, rep = tables.participant, _REP, _ACTS
    theirs = (
        select(asked.c.record_id)
        .join(acting, acting.c.organisation_id == asked.c.organisation_id)
        .join(rep, rep.c.id == acting.c.member_id)
        .where(asked.c.member_id.is_(None), acting.c.standing == Standing.CONFIRMED)
        .where(rep.c.discord_id == actor.discord_id)
    )
    return or_(may_see_record(actor), tables.record.c.id.in_(theirs))
