"""Finding records: those of a list with its filters, as far as the asker may see them."""

import json
from collections import Counter
from typing import Any

from sqlalchemy import ColumnElement, Select, String, and_, cast, exists, func, literal, or_, select, text
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.actor import Actor
from bot.domain.dates import When
from bot.domain.finding import reference_number
from bot.domain.found import Titled
from bot.domain.names import fold
from bot.domain.record_filters import RecordFilter
from bot.domain.records import RecordKind, read_reference
from bot.store.masks import EVERYWHERE, area_bits, region_bits
from bot.store.organisations import LONGEST_FOLD
from bot.store.tables import (
    commitment,
    deliverable,
    initiative,
    initiative_partner,
    organisation,
    record,
    record_country,
    record_point,
)
from bot.store.visibility import looks_after, may_see_organisation, may_see_record

# After everything that begins with a date: a day comes before the end of its year.
_LAST = "~"
_LOOKED_AT = 500


def begin_so(typed: str, name: str) -> bool:
    """Whether every word that was typed begins a word of a name."""
    words = fold(name).split()
    return all(any(word.startswith(each) for word in words) for each in fold(typed).split())


class RecordSearchStore:
    """Records as an actor may find them, in an open transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def page(self, actor: Actor, wanted: RecordFilter, offset: int, limit: int) -> list[int]:
        """The ids of those records that fit and that the actor may see, the newest first; from `offset`, `limit`."""
        page = self._fitting(actor, wanted, record.c.id).order_by(record.c.id.desc()).offset(offset).limit(limit)
        return [row.id for row in await self._connection.execute(page)]

    async def count(self, actor: Actor, wanted: RecordFilter) -> int:
        """How many records fit that the actor may see."""
        return (await self._connection.execute(self._fitting(actor, wanted, func.count()))).scalar_one()

    async def suggest(
        self, actor: Actor, typed: str, kind: RecordKind | None = None, *, mine: bool = False, limit: int = 25
    ) -> list[Titled]:
        """What may be meant by the beginnings of words, by a reference or by nothing yet: the newest first."""
        if (referred := read_reference(typed)) is not None:
            kept = [record.c.id == referred[1], record.c.kind == referred[0].value]
        else:
            kept = self._asked(actor, RecordFilter(kind=kind, text=typed, mine=mine))
        few = select(record.c.id, record.c.kind, record.c.title, record.c.wordings).where(may_see_record(actor), *kept)
        rows = await self._connection.execute(few.order_by(record.c.id.desc()).limit(limit))
        return [
            Titled(
                RecordKind(row.kind), row.id, row.title, {each: said["title"] for each, said in row.wordings.items()}
            )
            for row in rows
        ]

    async def topics(self, actor: Actor, typed: str, *, limit: int = 25) -> list[str]:
        """The topics with words that begin so, among those of the newest records: the commonest first."""
        wanted = select(record.c.topics).where(may_see_record(actor)).order_by(record.c.id.desc()).limit(_LOOKED_AT)
        counts = Counter(topic for row in await self._connection.execute(wanted) for topic in row.topics)
        return [topic for topic, _ in counts.most_common() if begin_so(typed, topic)][:limit]

    async def leads(self, actor: Actor, typed: str, *, limit: int = 25) -> list[str]:
        """The names with words that begin so, of those that lead the newest initiatives: the commonest first."""
        wanted = select(initiative.c.lead).join(record).where(may_see_record(actor))
        newest = await self._connection.execute(wanted.order_by(record.c.id.desc()).limit(_LOOKED_AT))
        counts = Counter(row.lead for row in newest)
        return [name for name, _ in counts.most_common() if begin_so(typed, name)][:limit]

    def _fitting(self, actor: Actor, wanted: RecordFilter, *what: ColumnElement[Any]) -> Select[*tuple[Any, ...]]:
        joined = record.outerjoin(initiative).outerjoin(commitment)
        return select(*what).select_from(joined).where(may_see_record(actor), *self._asked(actor, wanted))

    def _asked(self, actor: Actor, wanted: RecordFilter) -> list[ColumnElement[bool]]:
        asked: list[ColumnElement[bool]] = []
        if wanted.kind:
            asked.append(record.c.kind == wanted.kind.value)
        if wanted.areas:
            asked.append(record.c.areas.op("&")(area_bits(wanted.areas)) != 0)
        if wanted.regions or wanted.everywhere:
            bits = region_bits(wanted.regions, everywhere=False) | (EVERYWHERE if wanted.everywhere else 0)
            asked.append(record.c.regions.op("&")(bits) != 0)
        if wanted.topics:
            kept = cast(record.c.topics, String)
            spelt = [json.dumps(each, ensure_ascii=ascii_) for each in wanted.topics for ascii_ in (True, False)]
            asked.append(or_(*(kept.contains(each, autoescape=True) for each in spelt)))
        for column, values in (
            (initiative.c.scope, wanted.scopes),
            (record.c.stakeholder_group, wanted.groups),
            (initiative.c.status, wanted.statuses),
            (commitment.c.stage, wanted.stages),
        ):
            if values:
                asked.append(column.in_(values))
        if wanted.countries:
            of = record_country.c.record_id == record.c.id
            asked.append(exists().where(of, record_country.c.country.in_([str(each) for each in wanted.countries])))
        if wanted.answer:
            of = and_(record_point.c.record_id == record.c.id, record_point.c.call_id == wanted.answer.call_id)
            asked.append(exists().where(of, record_point.c.point == wanted.answer.point))
        asked += [record.c.youth_led.is_(True)] if wanted.youth_led else []
        asked += [record.c.women_led.is_(True)] if wanted.women_led else []
        asked += [looks_after(actor)] if wanted.mine else []
        asked += [record.c.server_id == (actor.server_id or 0)] if wanted.here else []
        asked += [_in_period(wanted.from_, wanted.until)] if wanted.from_ or wanted.until else []
        asked += [_of(actor, wanted.organisation)] if wanted.organisation else []
        asked += [self._says(wanted.text)] if wanted.text else []
        return asked

    def _says(self, typed: str) -> ColumnElement[bool]:
        words = fold(typed).split()
        if self._connection.dialect.name == "sqlite":
            match = " AND ".join(f'"{word}"*' for word in words) or '""'
            return text("record.id IN (SELECT rowid FROM record_text WHERE record_text MATCH :said)").bindparams(  # pyright: ignore[reportReturnType] - a clause as good as a column's
                said=match
            )
        query = " & ".join(f"'{word}':*" for word in words)
        return text(  # pyright: ignore[reportReturnType] - a clause as good as a column's
            "record.id IN (SELECT record_id FROM record_text WHERE words @@ CAST(:said AS tsquery))"
        ).bindparams(said=query)


def _in_period(from_: When | None, until: When | None) -> ColumnElement[bool]:
    """Some of its time lies in the period: as text, an earlier date comes before a later one."""
    starts, ends, due = initiative.c.starts, initiative.c.ends, deliverable.c.due
    overlaps = [or_(starts.is_not(None), ends.is_not(None))]
    promised = [deliverable.c.commitment_id == record.c.id, due.is_not(None)]
    if until:
        overlaps.append(or_(starts.is_(None), starts <= f"{until}{_LAST}"))
        promised.append(due <= f"{until}{_LAST}")
    if from_:
        overlaps.append(or_(ends.is_(None), ends + _LAST >= str(from_)))
        promised.append(due + _LAST >= str(from_))
    return or_(and_(*overlaps), exists().where(*promised))


def _of(actor: Actor, typed: str) -> ColumnElement[bool]:
    """An organisation leads it or takes part: the one of a reference, or what is named so."""
    number = reference_number(typed)
    if number is None:
        names = select(literal(fold(typed)[:LONGEST_FOLD]))
    else:
        names = select(organisation.c.folded).where(organisation.c.id == number, may_see_organisation(actor))
    partner = initiative_partner.alias()
    named = or_(
        initiative.c.lead_folded.in_(names),
        exists().where(partner.c.initiative_id == record.c.id, partner.c.folded.in_(names)),
    )
    if number is None:
        return named
    visible = select(organisation.c.id).where(organisation.c.id == number, may_see_organisation(actor))
    return or_(named, record.c.organisation_id.in_(visible))
