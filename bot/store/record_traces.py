"""What records hold of one person, and taking them out of it."""

from datetime import datetime

from sqlalchemy import delete, func, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.kept_records import Begun, Introduced, KeptRecords, LookedAfter, Plans, TakesPart, ToBeTold, Wrote
from bot.domain.records import RecordKind, reference_of
from bot.store.assessments import AssessmentStore
from bot.store.tables import attendance, introduction, participant, record, record_draft, record_news, reminder

_LATEST = 5
# Of a draft begun from somebody's message, the field that holds its words; what its maker typed is not theirs.
_THEIRS = {"summary"}


class RecordTraceStore:
    """The traces of one person in records, in an open transaction; for them alone, so without any other clause."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def of(self, member_id: int | None, discord_id: int) -> KeptRecords:
        """Everything; of someone who is no member, what others began from a message of theirs."""
        begun = tuple(await self._begun(member_id, discord_id))
        if member_id is None:
            return KeptRecords(begun=begun)
        theirs = record.c.owner_id == member_id
        number = select(func.count()).select_from(record).where(theirs)
        latest = select(record.c.kind, record.c.id, record.c.title).where(theirs).order_by(record.c.id.desc())
        return KeptRecords(
            looked_after=(await self._connection.execute(number)).scalar_one(),
            latest=tuple(
                LookedAfter(reference_of(RecordKind(row.kind), row.id), row.title)
                for row in await self._connection.execute(latest.limit(_LATEST))
            ),
            wrote=tuple(await self._wrote(member_id)),
            takes_part=tuple(await self._takes_part(member_id)),
            introduced=tuple(await self._introduced(member_id)),
            begun=begun,
            plans=tuple(await self._plans(member_id)),
            assessed=await AssessmentStore(self._connection).by_member(member_id),
        )

    async def owned(self, member_id: int) -> list[int]:
        """The ids of all records that a member looks after."""
        theirs = select(record.c.id).where(record.c.owner_id == member_id).order_by(record.c.id)
        return list(await self._connection.scalars(theirs))

    async def _wrote(self, member_id: int) -> list[Wrote]:
        lines = (
            select(record_news, record.c.kind)
            .join(record, record.c.id == record_news.c.record_id)
            .where(record_news.c.member_id == member_id)
            .order_by(record_news.c.id)
        )
        return [
            Wrote(reference_of(RecordKind(row.kind), row.record_id), row.at, row.said, row.stage, row.link)
            for row in await self._connection.execute(lines)
        ]

    async def _takes_part(self, member_id: int) -> list[TakesPart]:
        theirs = (
            select(participant, record.c.kind, record.c.title)
            .join(record, record.c.id == participant.c.record_id)
            .where(participant.c.member_id == member_id)
            .order_by(participant.c.id)
        )
        return [
            TakesPart(
                reference_of(RecordKind(row.kind), row.record_id),
                row.title,
                row.said,
                row.standing,
                row.asked_at,
                row.answered_at,
            )
            for row in await self._connection.execute(theirs)
        ]

    async def _introduced(self, member_id: int) -> list[Introduced]:
        one, other = record.alias(), record.alias()
        theirs = (
            select(introduction, one.c.kind.label("kind"), other.c.kind.label("other_kind"))
            .join(one, one.c.id == introduction.c.record_id)
            .join(other, other.c.id == introduction.c.with_id)
            .where(or_(introduction.c.asker_id == member_id, introduction.c.answerer_id == member_id))
            .order_by(introduction.c.id)
        )
        return [
            Introduced(
                reference_of(RecordKind(row.kind), row.record_id),
                reference_of(RecordKind(row.other_kind), row.with_id),
                row.asker_id == member_id,
                row.asked_at,
                row.answered_at,
                row.agreed,
            )
            for row in await self._connection.execute(theirs)
        ]

    async def _plans(self, member_id: int) -> list[Plans]:
        told: dict[int, list[ToBeTold]] = {}
        theirs = select(reminder).where(reminder.c.member_id == member_id).order_by(reminder.c.due_at, reminder.c.id)
        for row in await self._connection.execute(theirs):
            each = ToBeTold(row.about, row.ahead, row.of_day, row.due_at, row.settled_at)
            told.setdefault(row.conference_id, []).append(each)
        plans = select(attendance).where(attendance.c.member_id == member_id).order_by(attendance.c.conference_id)
        return [
            Plans(
                reference_of(RecordKind.CONFERENCE, row.conference_id),
                row.plan,
                row.shown,
                row.remind,
                row.channel_id,
                row.refused_at,
                row.at,
                tuple(told.get(row.conference_id, ())),
            )
            for row in await self._connection.execute(plans)
        ]

    async def _begun(self, member_id: int | None, discord_id: int) -> list[Begun]:
        theirs = or_(record_draft.c.member_id == member_id, record_draft.c.author_discord_id == discord_id)
        drafts = select(record_draft).where(theirs).order_by(record_draft.c.id)
        return [
            Begun(
                RecordKind(row.kind),
                row.fields
                if row.member_id == member_id
                else {key: row.fields[key] for key in _THEIRS & row.fields.keys()},
                row.begun_at,
                row.expires_at,
                row.message_link,
                from_their_message=row.member_id != member_id,
                saved=row.saved_as is not None,
            )
            for row in await self._connection.execute(drafts)
        ]

    async def authors(self) -> list[int]:
        """The Discord ids of those from whose messages drafts were begun: they may be no members."""
        known = select(record_draft.c.author_discord_id).where(record_draft.c.author_discord_id.is_not(None))
        return list(await self._connection.scalars(known.distinct()))

    async def organisations(self, member_id: int) -> set[int]:
        """The organisations for which a member takes part in records."""
        theirs = select(participant.c.organisation_id).where(
            participant.c.member_id == member_id, participant.c.organisation_id.is_not(None)
        )
        return set(await self._connection.scalars(theirs))

    async def questions(self, member_id: int | None, discord_id: int) -> list[tuple[int, int]]:
        """The posts in which an author is asked about a message, them or by them: the channel and message of each."""
        theirs = or_(record_draft.c.member_id == member_id, record_draft.c.author_discord_id == discord_id)
        waiting = record_draft.c.author_discord_id.is_not(None) & record_draft.c.message_id.is_not(None)
        posts = select(record_draft.c.channel_id, record_draft.c.message_id).where(theirs, waiting)
        asked = await self._connection.execute(posts)
        return [(row.channel_id, row.message_id) for row in asked]

    async def forget_author(self, discord_id: int, *, until: datetime | None = None) -> None:
        """Delete what others began from someone's messages, up to a moment where it is given."""
        gone = delete(record_draft).where(record_draft.c.author_discord_id == discord_id)
        if until is not None:
            gone = gone.where(record_draft.c.begun_at <= until)
        await self._connection.execute(gone)
