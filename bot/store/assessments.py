"""What reviewers wrote about good practices, each note for one organisation."""

from datetime import datetime

from sqlalchemy import and_, case, delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.actor import Actor
from bot.domain.kept_records import Assessed
from bot.domain.organisations import Standing
from bot.domain.practices import Assessment, Label
from bot.domain.records import Record, RecordKind, reference_of
from bot.domain.servers import NETWORK
from bot.store.tables import assessment, member, organisation, practice, record, representative
from bot.store.upsert import insert_into
from bot.store.visibility import may_see_organisation, reaches


class AssessmentStore:
    """Notes about practices in an open transaction. Whoever calls has found the practice as its reader may see it."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def of(self, actor: Actor, record_id: int) -> tuple[Assessment, ...]:
        """The notes about a practice, the oldest first; without names that the actor may not see."""
        name = case((may_see_organisation(actor), organisation.c.name), else_="")
        notes = (
            select(assessment, name.label("name"))
            .join(organisation, organisation.c.id == assessment.c.organisation_id)
            .where(assessment.c.practice_id == record_id)
            .order_by(assessment.c.at, assessment.c.id)
        )
        return tuple(
            Assessment(row.id, row.organisation_id, row.name, row.note, row.at, row.of_version)
            for row in await self._connection.execute(notes)
        )

    async def label_of(self, record_id: int) -> Label:
        """The label of a practice that is there."""
        label = select(practice.c.label).where(practice.c.record_id == record_id)
        return (await self._connection.execute(label)).scalar_one()

    async def organisations(self, actor: Actor, of: Record) -> list[tuple[int, str]]:
        """The organisations for which the actor is confirmed where a practice is, by id and name.

        A guest's confirmations and organisations count at home only.
        """
        home = NETWORK if of.server_id is None else of.server_id
        there = reaches(Actor(actor.discord_id, of.server_id), representative.c.server_id)
        acted_for = (
            select(organisation.c.id, organisation.c.name)
            .join(representative, representative.c.organisation_id == organisation.c.id)
            .join(member, member.c.id == representative.c.member_id)
            .where(member.c.discord_id == actor.discord_id, representative.c.standing == Standing.CONFIRMED)
            .where(organisation.c.merged_into.is_(None), organisation.c.home_id.in_((NETWORK, home)), there)
            .order_by(organisation.c.name, organisation.c.id)
        )
        return [(row.id, row.name) for row in await self._connection.execute(acted_for)]

    async def counting(self, of: Record) -> dict[int, int | None]:
        """Which organisations wrote about what a practice says now, and who for each; None for who was erased."""
        notes = select(assessment.c.organisation_id, assessment.c.member_id)
        rows = await self._connection.execute(
            notes.where(assessment.c.practice_id == of.id, assessment.c.of_version == of.version)
        )
        return {row.organisation_id: row.member_id for row in rows}

    async def add(self, of: Record, organisation_id: int, note: str, *, member_id: int, at: datetime) -> None:
        """Keep an organisation's note about what a practice says now, in place of one about an earlier version."""
        said = {"member_id": member_id, "note": note, "of_version": of.version, "at": at}
        new = insert_into(self._connection, assessment).values(
            practice_id=of.id, organisation_id=organisation_id, **said
        )
        await self._connection.execute(
            new.on_conflict_do_update(index_elements=["practice_id", "organisation_id"], set_=said)
        )

    async def remove(self, of: Record) -> None:
        """Delete the notes about what a practice says now."""
        now = and_(assessment.c.practice_id == of.id, assessment.c.of_version == of.version)
        await self._connection.execute(delete(assessment).where(now))

    async def follow(self, double_id: int, survivor_id: int) -> list[int]:
        """Let an organisation's notes be those of the one that it became part of.

        Of two about one practice the newer version's stays, and none about a practice of its own. Returns the ids of
        the practices that lost one.
        """
        double, survivor = assessment.alias("double"), assessment.alias("survivor")
        both = and_(double.c.organisation_id == double_id, survivor.c.organisation_id == survivor_id)
        newer = double.c.of_version > survivor.c.of_version
        lost = select(case((newer, survivor.c.id), else_=double.c.id)).join_from(
            double, survivor, double.c.practice_id == survivor.c.practice_id
        )
        own = (
            select(assessment.c.id)
            .join(record, record.c.id == assessment.c.practice_id)
            .where(assessment.c.organisation_id.in_((double_id, survivor_id)), record.c.organisation_id == survivor_id)
        )
        gone = {*await self._connection.scalars(lost.where(both)), *await self._connection.scalars(own)}
        deleted = delete(assessment).where(assessment.c.id.in_(gone)).returning(assessment.c.practice_id)
        fewer = list(await self._connection.scalars(deleted)) if gone else []
        moved = update(assessment).where(assessment.c.organisation_id == double_id)
        await self._connection.execute(moved.values(organisation_id=survivor_id))
        return sorted(set(fewer))

    async def by_member(self, member_id: int) -> tuple[Assessed, ...]:
        """What someone wrote about practices."""
        wrote = (
            select(assessment.c.practice_id, assessment.c.note, assessment.c.at, organisation.c.name)
            .join(organisation, organisation.c.id == assessment.c.organisation_id)
            .where(assessment.c.member_id == member_id)
            .order_by(assessment.c.id)
        )
        return tuple(
            Assessed(reference_of(RecordKind.PRACTICE, row.practice_id), row.name, row.note, row.at)
            for row in await self._connection.execute(wrote)
        )
