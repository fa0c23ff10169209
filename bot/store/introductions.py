"""Requests to work together: each pair of records is asked once."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Row, Select, delete, exists, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.introductions import Introduction
from bot.domain.organisations import Standing
from bot.store.tables import initiative, introduction, member, record, representative
from bot.store.upsert import insert_into

_ASKER, _ANSWERER = member.alias("asker"), member.alias("answerer")
_KEPT: Final = (
    select(
        introduction,
        _ASKER.c.discord_id.label("asker_discord_id"),
        _ANSWERER.c.discord_id.label("answerer_discord_id"),
    )
    .join(_ASKER, _ASKER.c.id == introduction.c.asker_id)
    .outerjoin(_ANSWERER, _ANSWERER.c.id == introduction.c.answerer_id)
)


def _to_introduction(row: Row[*tuple[Any, ...]]) -> Introduction:
    return Introduction(
        id=row.id,
        record_id=row.record_id,
        with_id=row.with_id,
        asker_id=row.asker_id,
        asker_discord_id=row.asker_discord_id,
        answerer_discord_id=row.answerer_discord_id,
        agreed=row.agreed,
        answered_at=row.answered_at,
    )


class IntroductionStore:
    """Requests to work together, in an open transaction. Whoever calls has authorised."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def ask(self, record_id: int, with_id: int, asker_id: int, *, at: datetime) -> int | None:
        """Note that someone asks; None where that was asked before."""
        values = {"record_id": record_id, "with_id": with_id, "asker_id": asker_id, "asked_at": at, "agreed": False}
        new = insert_into(self._connection, introduction).values(**values).on_conflict_do_nothing()
        return await self._connection.scalar(new.returning(introduction.c.id))

    async def by_id(self, introduction_id: int, *, hold: bool = False) -> Introduction | None:
        """A request; held, nobody else answers it meanwhile."""
        if hold:
            this = select(introduction.c.id).where(introduction.c.id == introduction_id)
            await self._connection.execute(this.with_for_update())
        return await self._one(_KEPT.where(introduction.c.id == introduction_id))

    async def around(self, record_id: int) -> list[Introduction]:
        """What a record asked of others or is asked, and what was agreed; the newest first."""
        either = or_(introduction.c.record_id == record_id, introduction.c.with_id == record_id)
        lives = or_(introduction.c.answered_at.is_(None), introduction.c.agreed.is_(True))
        rows = await self._connection.execute(_KEPT.where(either, lives).order_by(introduction.c.id.desc()))
        return [_to_introduction(row) for row in rows]

    async def _one(self, wanted: Select[Any]) -> Introduction | None:
        row = (await self._connection.execute(wanted)).one_or_none()
        return _to_introduction(row) if row else None

    async def waiting_at(self, record_ids: Collection[int]) -> Mapping[int, list[int]]:
        """The requests to those who look after some records that nobody answered, by record."""
        waiting = introduction.c.with_id.in_(record_ids), introduction.c.answered_at.is_(None)
        found: dict[int, list[int]] = {}
        asked = select(introduction.c.with_id, introduction.c.id).where(*waiting).order_by(introduction.c.id)
        for row in await self._connection.execute(asked):
            found.setdefault(row.with_id, []).append(row.id)
        return found

    async def named(self, record_id: int) -> tuple[str, str]:
        """The title of a record and who leads it, whoever may see it: for those who let each other know."""
        said = select(record.c.title, initiative.c.lead).outerjoin(initiative).where(record.c.id == record_id)
        row = (await self._connection.execute(said)).one()
        return row.title, row.lead or ""

    async def stands(self, asked: Introduction) -> bool:
        """Whether whoever asked still looks after the record for which they did: as owner, or for its organisation."""
        acts = exists().where(
            representative.c.organisation_id == record.c.organisation_id,
            representative.c.member_id == asked.asker_id,
            representative.c.standing == Standing.CONFIRMED,
        )
        looks_after = or_(record.c.owner_id == asked.asker_id, acts)
        return bool(await self._connection.scalar(select(exists().where(record.c.id == asked.record_id, looks_after))))

    async def answer(self, introduction_id: int, answerer_id: int, *, agreed: bool, at: datetime) -> None:
        """Keep the answer."""
        this = update(introduction).where(introduction.c.id == introduction_id)
        await self._connection.execute(this.values(answerer_id=answerer_id, agreed=agreed, answered_at=at))

    async def remove(self, introduction_id: int) -> None:
        """Let two not know any more how to reach each other, or forget that one asked."""
        await self._connection.execute(delete(introduction).where(introduction.c.id == introduction_id))
