"""Records that nobody looks after any more: reviewers see them, take them up, or say that they are over."""

from datetime import datetime
from typing import Final

from bot.domain.actor import Actor
from bot.domain.errors import NotAllowed
from bot.domain.errors.freshness import RecordAttended
from bot.domain.freshness import RecordsAsked
from bot.domain.history import Happened, Passing
from bot.domain.records import Record
from bot.services.clock import Clock
from bot.services.freshness import end
from bot.services.holding import to_change
from bot.services.introducing import tell_of
from bot.store.database import Database, Transaction

PAGE: Final = 5


class UnattendedService:
    """What reviewers do with records of their server that look for someone, and stewards with those of servers gone."""

    def __init__(self, database: Database, now: Clock) -> None:
        self._database = database
        self._now = now

    async def number(self, actor: Actor) -> int:
        """How many records look for someone to look after them; none for whoever is no reviewer or steward."""
        if not (actor.organiser or actor.steward):
            return 0
        async with self._database.read() as tx:
            return await tx.looking_after.unattended(_reviewed(actor), network=actor.steward)

    async def page(self, actor: Actor, page: int) -> RecordsAsked:
        """See them, the longest unconfirmed first; a page past the end is the last one. Raises NotAllowed."""
        if not (actor.organiser or actor.steward):
            raise NotAllowed(needs="organiser")
        where, network = _reviewed(actor), actor.steward
        async with self._database.read() as tx:
            number = await tx.looking_after.unattended(where, network=network)
            pages = max(1, -(-number // PAGE))
            page = min(max(page, 0), pages - 1)
            records = await tx.looking_after.unattended_page(where, network=network, offset=page * PAGE, limit=PAGE)
            awaited = await tx.introductions.waiting_at([each.id for each in records])
        return RecordsAsked(tuple(records), page, pages, number, frozenset(awaited))

    async def take_up(self, actor: Actor, typed: str) -> Record:
        """Look after a record that nobody looks after; whoever does already, goes on.

        Raises UnknownRecord, RecordNotYours, RecordAttended where somebody else does by now.
        """
        return await self._database.whole(self._take_up(actor, typed))

    async def _take_up(self, actor: Actor, typed: str) -> Record:
        now = self._now()
        async with self._database.begin() as tx:
            record = await to_change(tx, actor, typed)
            member = await tx.members.meet(actor.discord_id, at=now)
            if record.owner_id == member.id:
                return record
            await _still_unattended(tx, record)
            # Whether it is still true, they are asked at once, and once more in six months if they do not say.
            await tx.records.settle(record.id, owner_id=member.id, asked_at=now)
            await tx.history.add(record.id, Happened(now, stage=Passing.TAKEN_UP.value), member_id=member.id)
            for waiting in (await tx.introductions.waiting_at([record.id])).values():
                await tell_of(tx, waiting, [member.id], at=now)
            await _note(tx, actor, "record.taken_up", record, member.id, at=now)
        return record

    async def nobody_knows(self, actor: Actor, typed: str) -> Record:
        """Say that a record is over, since nobody knows of it any more. Raises as `take_up`."""
        return await self._database.whole(self._nobody_knows(actor, typed))

    async def _nobody_knows(self, actor: Actor, typed: str) -> Record:
        now = self._now()
        async with self._database.begin() as tx:
            record = await to_change(tx, actor, typed)
            await _still_unattended(tx, record)
            member = await tx.members.meet(actor.discord_id, at=now)
            await end(tx, actor, record, at=now)
            await _note(tx, actor, "record.ended", record, member.id, at=now)
        return record


def _reviewed(actor: Actor) -> int | None:
    """The server whose records someone reviews."""
    return actor.server_id if actor.organiser else None


async def _still_unattended(tx: Transaction, record: Record) -> None:
    if not await tx.looking_after.is_unattended(record.id):
        raise RecordAttended(reference=record.reference)


async def _note(tx: Transaction, actor: Actor, done: str, record: Record, member_id: int, *, at: datetime) -> None:
    """Note in the log what a reviewer did; the line in the reviewers' channel counts the record no more."""
    if record.server_id is not None:
        await tx.posts.stale_reviews(record.server_id)
    await tx.audit.record(done, record.reference, at=at, member_id=member_id, server_id=actor.server_id)
