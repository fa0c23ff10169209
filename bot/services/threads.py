"""The thread: from a point of the Call to what answers it, and from any record to its neighbours."""

from dataclasses import replace
from datetime import datetime
from typing import Final

from bot.domain.actor import Actor
from bot.domain.calls import Call
from bot.domain.participation import Participation
from bot.domain.records import Answer, Record
from bot.domain.threads import AnsweredPoint, Around, History, Linked, PointAnswers
from bot.services.clock import Clock
from bot.services.holding import find_record, may_change
from bot.store.database import Database, Transaction

# Of its history, a card shows the latest.
_LATEST: Final = 3
# More happens to nothing that is alive; what is older stays kept.
_HISTORY: Final = 200


async def around(tx: Transaction, actor: Actor, record: Record, *, now: datetime) -> Around:
    """What stands around a record that the actor may see."""
    answers = record.subject.answers
    calls = {call_id: await tx.calls.by_id(call_id) for call_id in dict.fromkeys(each.call_id for each in answers)}
    happened = await tx.history.of(record.id, limit=_LATEST + 1)
    own = await tx.records.looked_after_by(actor, record.id)
    return Around(
        light=record.light(now),
        points=tuple(AnsweredPoint(calls[each.call_id], each.point) for each in answers),
        links=tuple(Linked(*each) for each in await tx.records.linked(actor, record.id)),
        beside=tuple(await tx.threads.beside(actor, record)),
        news=tuple(happened[:_LATEST]),
        more_news=len(happened) > _LATEST,
        participation=await _participation(tx, actor, record, own=own),
        own=own,
        may_change=own or await may_change(tx, actor, record),
    )


async def _participation(tx: Transaction, actor: Actor, record: Record, *, own: bool) -> Participation:
    """How many take part in a record; who waits for an answer, for those alone who give it."""
    found = await tx.participants.around(actor, record.id)
    if found.asked and (own or await may_answer(tx, actor, record)):
        return replace(found, answers=True)
    return replace(found, asking=0, asked=0)


async def may_answer(tx: Transaction, actor: Actor, record: Record) -> bool:
    """Whether someone answers those who ask to take part: they look after it, or organise where nobody does."""
    if await tx.records.looked_after_by(actor, record.id):
        return True
    return await may_change(tx, actor, record) and not await tx.participants.who_answers(record)


class ThreadService:
    """What leads from one record to the next. What is typed is a reference or a title."""

    def __init__(self, database: Database, now: Clock) -> None:
        self._database = database
        self._now = now

    async def answering(self, actor: Actor, call: Call, number: int) -> PointAnswers:
        """How many records of each noun answer a point of a Call, of those that I may see. Raises UnknownPoint."""
        call.point(number)
        async with self._database.glance() as tx:
            counts = await tx.threads.answering(actor, Answer(call.id, number))
        return PointAnswers(call, number, counts)

    async def history(self, actor: Actor, typed: str) -> History:
        """What happened to a record, the newest first. Raises UnknownRecord."""
        async with self._database.read() as tx:
            record = await find_record(tx, actor, typed)
            return History(record, tuple(await tx.history.of(record.id, limit=_HISTORY)))
