"""Taking part in a record: asked for, answered by those who look after it, left again."""

from typing import Final

from bot.domain.actor import Actor
from bot.domain.errors.participation import NobodyToAsk, OwnRecord, ParticipantGone
from bot.domain.errors.records import RecordNotYours, UnknownRecord
from bot.domain.finding import reference_number
from bot.domain.notices import NoticeKind
from bot.domain.organisations import Standing
from bot.domain.participation import PAGE, SAID_LIMIT, Answered, Asking, Joining, Left, Participants, ToJoin
from bot.domain.records import Record, clean_text, read_reference
from bot.services.clock import Clock
from bot.services.holding import find_record, logged_as
from bot.services.limits import JOINS, Limits
from bot.services.standing import acting, confirmed
from bot.services.threads import may_answer
from bot.store.database import Database, Transaction

_ANSWERS: Final = {Joining.AGREED: NoticeKind.JOIN_AGREED, Joining.DECLINED: NoticeKind.JOIN_DECLINED}


class ParticipationService:
    """Who takes part in what others look after. What is typed is a reference or a title."""

    def __init__(self, database: Database, limits: Limits, now: Clock) -> None:
        self._database = database
        self._limits = limits
        self._now = now

    async def look(self, actor: Actor, typed: str) -> ToJoin:
        """How I stand to a record, and for which organisations I could take part in it.

        Raises UnknownRecord, OwnRecord, NobodyToAsk.
        """
        async with self._database.read() as tx:
            record = await _others(tx, actor, typed)
            mine = await tx.participants.of(record.id, actor.discord_id)
            standing = await tx.representatives.of_discord_id(actor.discord_id)
        acts_for = tuple(acting(each) for each in standing if each.standing is Standing.CONFIRMED)
        return ToJoin(record, mine, acts_for)

    async def ask(self, actor: Actor, typed: str, said: str, organisation: str = "") -> Asking:
        """Ask to take part, for myself or for an organisation that I act for. A second time changes nothing.

        Raises UnknownRecord, OwnRecord, NobodyToAsk, TextTooLong, NotRepresentative, TooMuchAtOnce.
        """
        return await self._database.whole(self._ask(actor, typed, clean_text(said, limit=SAID_LIMIT), organisation))

    async def _ask(self, actor: Actor, typed: str, said: str, organisation: str) -> Asking:
        now = self._now()
        async with self._database.begin() as tx:
            record = await _others(tx, actor, typed)
            await tx.records.hold(record.id)
            if (mine := await tx.participants.of(record.id, actor.discord_id)) is not None:
                return Asking(record, mine.standing, new=False)
            organisation_id = reference_number(organisation) if organisation else None
            if organisation:
                await confirmed(tx, actor, organisation_id or 0)
            self._limits.spend(JOINS, actor.discord_id, now)
            member = await tx.members.meet(actor.discord_id, at=now)
            await tx.participants.ask(record.id, member.id, at=now, said=said, organisation_id=organisation_id)
            told = await tx.participants.who_answers(record)
            await tx.members.tell_all(told, NoticeKind.JOIN_ASKED, at=now, detail=_named(record))
            await tx.audit.record(
                "participant.asked", record.reference, at=now, member_id=member.id, server_id=record.server_id
            )
        return Asking(record, Joining.ASKED, new=True)

    async def leave(self, actor: Actor, typed: str) -> Left | None:
        """Take part no more, or take back that I asked; None where I did neither. A no stays: it is not asked again.

        What I take part in I can leave, also where I may not see it any more. Raises UnknownRecord.
        """
        return await self._database.whole(self._leave(actor, typed))

    async def _leave(self, actor: Actor, typed: str) -> Left | None:
        async with self._database.begin() as tx:
            referred = read_reference(typed)
            record_id = referred[1] if referred else (await find_record(tx, actor, typed)).id
            mine = await tx.participants.of(record_id, actor.discord_id)
            record = await tx.records.hold(record_id) if mine else await find_record(tx, actor, typed)
            if mine is None or record is None or mine.standing is Joining.DECLINED:
                return None
            await tx.participants.remove(mine.id)
            await tx.audit.record(
                "participant.left",
                record.reference,
                at=self._now(),
                member_id=mine.member_id,
                server_id=record.server_id,
            )
        return Left(record.reference, mine.standing)

    async def browse(self, actor: Actor, typed: str, page: int) -> Participants:
        """Who takes part in a record that I look after, and who asks to. Raises UnknownRecord, RecordNotYours."""
        async with self._database.read() as tx:
            record = await _answered_by(tx, actor, await find_record(tx, actor, typed))
            total = await tx.participants.count(record.id)
            pages = max(1, -(-total // PAGE))
            page = min(max(page, 0), pages - 1)
            rows = await tx.participants.members_of(record.id, offset=page * PAGE, limit=PAGE)
        return Participants(record, tuple(rows), page, pages)

    async def answer(self, actor: Actor, participant_id: int, standing: Joining) -> Answered:
        """Answer someone who asks to take part; they are told. The same answer twice changes nothing.

        Who takes part already can be asked to leave in the same way, and a no be taken back.
        Raises ParticipantGone, RecordNotYours.
        """
        return await self._database.whole(self._answer(actor, participant_id, standing))

    async def _answer(self, actor: Actor, participant_id: int, standing: Joining) -> Answered:
        now = self._now()
        async with self._database.begin() as tx:
            asker = await tx.participants.by_id(participant_id)
            record = await tx.records.find(actor, asker.record_id) if asker else None
            if asker is None or asker.member_id is None or record is None:
                raise ParticipantGone
            await _answered_by(tx, actor, record)
            if asker.standing is standing:
                return Answered(record, asker, changed=False)
            await tx.participants.answer(asker.id, standing, at=now)
            await tx.members.tell(asker.member_id, _ANSWERS[standing], at=now, detail=_named(record))
            member = await tx.members.meet(actor.discord_id, at=now)
            said = "participant.agreed" if standing is Joining.AGREED else "participant.declined"
            action = logged_as(said, record, own=await tx.records.looked_after_by(actor, record.id))
            await tx.audit.record(action, record.reference, at=now, member_id=member.id, server_id=record.server_id)
        return Answered(record, asker, changed=True)


def _named(record: Record) -> dict[str, str]:
    return {"title": record.title, "record": record.reference}


async def _others(tx: Transaction, actor: Actor, typed: str) -> Record:
    """A record that others look after. Raises UnknownRecord, OwnRecord, NobodyToAsk."""
    record = await find_record(tx, actor, typed)
    if not record.kind.is_joined:
        raise UnknownRecord(typed=record.reference)
    if await tx.records.looked_after_by(actor, record.id):
        raise OwnRecord(reference=record.reference)
    if record.server_id is None:
        raise NobodyToAsk(reference=record.reference)
    return record


async def _answered_by(tx: Transaction, actor: Actor, record: Record) -> Record:
    if not await may_answer(tx, actor, record):
        raise RecordNotYours(reference=record.reference)
    return record
