"""Marks of records in the index of words: who may see one, and what lists are filtered by."""

import re
from collections.abc import Collection, Iterable, Sequence
from hashlib import blake2s
from typing import Any, Final

from sqlalchemy import and_, bindparam, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.actor import Actor
from bot.domain.names import fold
from bot.domain.organisations import Standing
from bot.domain.record_filters import RecordFilter
from bot.domain.visibility import Visibility
from bot.store.masks import EVERYWHERE, areas_in, regions_in
from bot.store.tables import member, representative
from bot.store.word_match import Asked, Some, Term

# No text holds this sign (bot/domain/search_words.py): nobody writes a mark.
_SIGN: Final = "\ue001"
_OTHER: Final = re.compile(r"[^a-z0-9]")


_ACTS: Final = (
    select(member.c.id, representative.c.organisation_id)
    .outerjoin(
        representative,
        and_(representative.c.member_id == member.c.id, representative.c.standing == Standing.CONFIRMED),
    )
    .where(member.c.discord_id == bindparam("asker"))
)


def mark(*parts: object) -> str:
    """One mark, of letters and digits only."""
    return _SIGN + _OTHER.sub("", "".join(map(str, parts)).lower())


def name_mark(sort: str, name: str) -> str:
    """The mark of a name or a topic, whatever its case and accents. It does not tell the name."""
    return mark(sort, blake2s(fold(name).encode(), digest_size=8).hexdigest())


def marks_of(row: Any, countries: Iterable[str], points: Iterable[tuple[int, int]]) -> list[str]:
    """The marks that every record has, from its row: who may see it, and what it is about."""
    marks = [mark("kind", row.kind), *_seen_by(row)]
    marks += [mark("area", each) for each in areas_in(row.areas)]
    marks += [mark("region", each) for each in regions_in(row.regions)]
    marks += [mark("everywhere")] if row.regions & EVERYWHERE else []
    marks += [name_mark("topic", each) for each in row.topics]
    marks += [mark("country", each) for each in countries]
    marks += [mark("point", call_id, "x", point) for call_id, point in points]
    marks += [mark("group", row.stakeholder_group)] if row.stakeholder_group else []
    marks += [mark("youthled")] if row.youth_led else []
    marks += [mark("womenled")] if row.women_led else []
    return marks


def _seen_by(row: Any) -> list[str]:
    """Who may see it. Whether its server is part of the network is asked when it is read."""
    marks = [mark("net")] if row.visibility is Visibility.NETWORK else []
    if row.server_id is not None:
        seen = "kept" if row.visibility is Visibility.RESTRICTED else "here"
        marks += [mark("home", row.server_id), mark(seen, row.server_id)]
    marks += [mark("own", row.owner_id)] if row.owner_id is not None else []
    marks += [mark("for", row.organisation_id)] if row.organisation_id is not None else []
    return marks


def asked_by(wanted: RecordFilter) -> list[Asked]:
    """What the filters of a list ask of marks: one of the values of each filter that has some."""
    regions = [mark("region", each) for each in wanted.regions] + ([mark("everywhere")] if wanted.everywhere else [])
    choices: list[list[str]] = [
        [mark("kind", wanted.kind)] if wanted.kind else [],
        [mark("area", each) for each in wanted.areas],
        regions,
        [name_mark("topic", each) for each in wanted.topics],
        [mark("country", each) for each in wanted.countries],
        [mark("scope", each) for each in wanted.scopes],
        [mark("stands", each) for each in (*wanted.statuses, *wanted.stages)],
        [mark("label", each) for each in wanted.labels],
        [mark("group", each) for each in wanted.groups],
        [mark("meeting", each) for each in wanted.meetings],
        [mark("venue", each) for each in wanted.venues],
        [mark("spoken", each) for each in wanted.languages],
        [mark("audience", each) for each in wanted.audience],
        [mark("point", wanted.answer.call_id, "x", wanted.answer.point)] if wanted.answer else [],
        [mark("youthled")] if wanted.youth_led else [],
        [mark("womenled")] if wanted.women_led else [],
    ]
    return [one_of(each) for each in choices if each]


def one_of(marks: Collection[str]) -> Asked:
    """At least one of these marks; of none, one that no record has."""
    return Some(tuple(map(Term, marks or [mark("none")])))


class Reach:
    """What an actor may see, as marks. It may be a little more: every read adds the clause that decides."""

    def __init__(self, actor: Actor, member_id: int | None, organisations: Iterable[int]) -> None:
        own = [mark("own", member_id)] if member_id is not None else []
        self.mine = [*own, *(mark("for", each) for each in organisations)]
        at_home = [] if actor.server_id is None else [mark("here", actor.server_id)]
        kept = [mark("kept", actor.server_id)] if actor.organiser else []
        self.seen = [mark("net"), *at_home, *kept, *self.mine]

    @classmethod
    async def of(cls, connection: AsyncConnection, actor: Actor) -> "Reach":
        """What the actor may see: who they are, and for which organisations they act. One statement."""
        return cls.read(actor, (await connection.execute(_ACTS, {"asker": actor.discord_id})).all())

    @classmethod
    def read(cls, actor: Actor, rows: Sequence[Any]) -> "Reach":
        """The same from rows that say who they are, and each organisation for which they act."""
        return cls(
            actor,
            rows[0].id if rows else None,
            sorted(row.organisation_id for row in rows if row.organisation_id is not None),
        )
