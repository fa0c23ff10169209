"""Working together: asked for while an initiative is saved, answered by whoever looks after the other one."""

from dataclasses import replace
from datetime import datetime

from bot.domain.actor import Actor
from bot.domain.errors import AccordError
from bot.domain.errors.introductions import IntroductionGone
from bot.domain.errors.participation import NobodyToAsk, OwnRecord
from bot.domain.introductions import Together
from bot.domain.notices import NoticeKind
from bot.domain.overlap import Introducing
from bot.domain.records import Record, RecordKind, reference_of
from bot.domain.typed_initiatives import Saved
from bot.services.clock import Clock
from bot.services.holding import find_record
from bot.services.introducing import answers, seen, tell_of, together
from bot.services.limits import INTRODUCTIONS, Limits
from bot.services.logging import LoggingService
from bot.store.database import Database, Transaction


class IntroductionService:
    """Who works with whom. How to reach someone is known to the other one of two, once both agreed."""

    def __init__(self, database: Database, logging: LoggingService, limits: Limits, now: Clock) -> None:
        self._database = database
        self._logging = logging
        self._limits = limits
        self._now = now

    async def work_together(self, actor: Actor, draft_id: int, typed: str) -> Introducing:
        """Save a draft of mine, and ask whoever looks after another initiative to work together. Twice changes nothing.

        Raises UnknownRecord, OwnRecord, NobodyToAsk, and the errors of saving: nothing is saved then. Where nobody can
        be asked any more once it is saved, what is returned says why.
        """
        async with self._database.read() as tx:
            other = await _others(tx, actor, typed)
        saved = await self._logging.save(actor, draft_id)
        try:
            asked = await self._database.whole(self._ask(actor, saved, typed))
        except AccordError as refused:
            return Introducing(saved, other.title, now=False, refused=refused)
        return Introducing(saved, other.title, now=asked)

    async def _ask(self, actor: Actor, saved: Saved, typed: str) -> bool:
        now, record_id = self._now(), saved.initiative.record.id
        async with self._database.begin() as tx:
            other = await _others(tx, actor, typed)
            await tx.records.hold(other.id)
            asker = await tx.members.meet(actor.discord_id, at=now)
            introduction_id = await tx.introductions.ask(record_id, other.id, asker.id, at=now)
            if introduction_id is None:
                return False
            self._limits.spend(INTRODUCTIONS, actor.discord_id, now)
            asked = [each for each in await tx.participants.who_answers(other) if each != asker.id]
            await tell_of(tx, [introduction_id], asked, at=now)
            if not asked and other.server_id is not None:
                await tx.posts.stale_reviews(other.server_id)
            await _note(tx, "introduction.asked", record_id, asker.id, actor, at=now)
        return True

    async def around(self, actor: Actor, typed: str) -> tuple[Record, tuple[Together, ...]]:
        """An initiative that I may see, and what I am to see beside it of working together. Raises UnknownRecord."""
        async with self._database.read() as tx:
            record = await find_record(tx, actor, typed, RecordKind.INITIATIVE)
            return record, await together(tx, actor, record)

    async def look(self, actor: Actor, introduction_id: int) -> Together:
        """A request as I may know it: what I am asked, or how to reach who works with me. Raises IntroductionGone."""
        async with self._database.read() as tx:
            found = await tx.introductions.by_id(introduction_id)
            known = await seen(tx, actor, found) if found else None
        if known is None:
            raise IntroductionGone
        return known

    async def answer(self, actor: Actor, introduction_id: int, *, agreed: bool) -> Together | None:
        """Answer whoever asks, who is told. The first answer stands; mine given twice changes nothing.

        Returns how to reach them where I agreed, None where I did not. Raises IntroductionGone.
        """
        return await self._database.whole(self._answer(actor, introduction_id, agreed=agreed))

    async def _answer(self, actor: Actor, introduction_id: int, *, agreed: bool) -> Together | None:
        now = self._now()
        async with self._database.begin() as tx:
            found = await tx.introductions.by_id(introduction_id, hold=True)
            if found is None:
                raise IntroductionGone
            if found.waits:
                if not await answers(tx, actor, found):
                    raise IntroductionGone
                answerer = await tx.members.meet(actor.discord_id, at=now)
                await tx.introductions.answer(found.id, answerer.id, agreed=agreed, at=now)
                kind = NoticeKind.INTRODUCTION_AGREED if agreed else NoticeKind.INTRODUCTION_DECLINED
                await tx.members.tell(found.asker_id, kind, at=now, detail={"introduction": str(found.id)})
                await _note(tx, "introduction.answered", found.with_id, answerer.id, actor, at=now)
                found = replace(found, answerer_discord_id=actor.discord_id, agreed=agreed, answered_at=now)
            if found.answerer_discord_id != actor.discord_id or found.agreed is not agreed:
                raise IntroductionGone
            return await seen(tx, actor, found)

    async def end(self, actor: Actor, introduction_id: int) -> Together:
        """Take back that I asked; or let nobody see any more how to reach me, once I agreed or was agreed to.

        Raises IntroductionGone.
        """
        return await self._database.whole(self._end(actor, introduction_id))

    async def _end(self, actor: Actor, introduction_id: int) -> Together:
        now = self._now()
        async with self._database.begin() as tx:
            found = await tx.introductions.by_id(introduction_id, hold=True)
            known = await seen(tx, actor, found) if found else None
            if found is None or known is None or (found.waits and not known.asked_by_me):
                raise IntroductionGone
            await tx.introductions.remove(found.id)
            member = await tx.members.meet(actor.discord_id, at=now)
            mine = found.record_id if known.asked_by_me else found.with_id
            await _note(tx, "introduction.ended", mine, member.id, actor, at=now)
        return known


async def _others(tx: Transaction, actor: Actor, typed: str) -> Record:
    """An initiative that others look after. Raises UnknownRecord, OwnRecord, NobodyToAsk."""
    record = await find_record(tx, actor, typed, RecordKind.INITIATIVE)
    if await tx.records.looked_after_by(actor, record.id):
        raise OwnRecord(reference=record.reference)
    if record.server_id is None:
        raise NobodyToAsk(reference=record.reference)
    return record


async def _note(tx: Transaction, action: str, record_id: int, member_id: int, actor: Actor, *, at: datetime) -> None:
    reference = reference_of(RecordKind.INITIATIVE, record_id)
    await tx.audit.record(action, reference, at=at, member_id=member_id, server_id=actor.server_id)
