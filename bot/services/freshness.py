"""Asking whether records are still true: once in six months, answered with one click."""

import logging
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Final

from bot.domain.actor import Actor
from bot.domain.conferences import ConferenceStatus
from bot.domain.errors import DiscordUnavailable
from bot.domain.freshness import ENDS_AS, OVER, RecordsAsked
from bot.domain.history import Happened
from bot.domain.records import ASKED_AFTER, Record, RecordKind
from bot.domain.shards import Shards
from bot.services.clock import Clock
from bot.services.conferences import whole_conference
from bot.services.doorkeeper import Doorkeeper
from bot.services.holding import to_change
from bot.services.passing_on import pass_one_on
from bot.services.taking_place import let_stand
from bot.store.database import Database, Transaction
from bot.store.freshness import Due

log = logging.getLogger(__name__)
# Records of one tick, and how many people Discord is asked about for them: other scheduled work has its turn.
_ROUND: Final = 50
_LOOKUPS: Final = 5
# So long a server is left alone about which Discord gave no answer.
_LATER: Final = timedelta(minutes=10)
PAGE: Final = 5


class FreshnessService:
    """Whether records are still true. Starter content is nobody's to answer for, so nobody is asked about it."""

    def __init__(self, database: Database, doorkeeper: Doorkeeper, now: Clock, shards: Shards) -> None:
        self._database = database
        self._doorkeeper = doorkeeper
        self._now = now
        self._shards = shards
        self._later: dict[int, datetime] = {}

    async def ask_around(self, now: datetime) -> int:
        """Ask about some of the records that are due. Returns how many."""
        self._later = {server_id: until for server_id, until in self._later.items() if until > now}
        async with self._database.read() as tx:
            due = await tx.freshness.due(self._shards, before=now - ASKED_AFTER, limit=_ROUND, but=self._later)
        if not due:
            return 0
        here = await self._who_is_here(due, now)
        known = [each for each in due if each.over or each.owner_discord_id is None or each.record_id in here]
        return await self._database.whole(self._ask(known, here, now)) if known else 0

    async def _who_is_here(self, due: list[Due], now: datetime) -> Mapping[int, bool]:
        """Whether the owners of records are still in their servers, by record; nothing where Discord does not say."""
        asked: dict[tuple[int, int], bool] = {}
        here: dict[int, bool] = {}
        for each in due:
            if each.owner_discord_id is None or each.over or each.server_id in self._later:
                continue
            if each.server_gone or each.promise:
                # Nobody can leave a server that is gone, and nobody else keeps one's promise: whoever looked after such
                # a record goes on.
                here[each.record_id] = True
                continue
            who = (each.server_id, each.owner_discord_id)
            if who not in asked:
                if len(asked) == _LOOKUPS:
                    break
                try:
                    asked[who] = await self._doorkeeper.is_member(*who)
                except DiscordUnavailable:
                    log.info("Discord says nothing of server %s; its records are asked about later", each.server_id)
                    self._later[each.server_id] = now + _LATER
                    continue
            here[each.record_id] = asked[who]
        return here

    async def _ask(self, due: list[Due], here: Mapping[int, bool], now: datetime) -> int:
        owners = {each.record_id: each.owner_id for each in due}
        async with self._database.begin() as tx:
            still = await tx.freshness.due(self._shards, before=now - ASKED_AFTER, limit=_ROUND, only=owners)
            # One that somebody took up meanwhile is looked at in the next round.
            asked = [each for each in still if each.owner_id == owners[each.record_id]]
            for each in asked:
                if not each.over:
                    await self._ask_about(tx, each, owner=here.get(each.record_id, False), at=now)
            # One that is over is looked at again in six months, should it have been taken up by then.
            await tx.freshness.asked([each.record_id for each in asked], at=now)
        return len(asked)

    async def _ask_about(self, tx: Transaction, due: Due, *, owner: bool, at: datetime) -> None:
        if owner and due.owner_id is not None:
            await tx.freshness.ring([due.owner_id], at=at)
            return
        if due.owner_id is not None:
            await pass_one_on(tx, due.record_id, at=at)
            log.info("record %s was passed on: whoever looked after it left", due.record_id)
        await tx.posts.stale_reviews(due.server_id)
        if due.organisation_id is not None:
            await tx.freshness.ring(await tx.looking_after.representatives(due.organisation_id), at=at)

    async def asked(self, actor: Actor, page: int) -> RecordsAsked:
        """What I was asked about and have not answered, the oldest first; a page past the end is the last one."""
        async with self._database.read() as tx:
            number = await tx.freshness.asked_count(actor)
            pages = max(1, -(-number // PAGE))
            page = min(max(page, 0), pages - 1)
            records = await tx.freshness.asked_of(actor, offset=page * PAGE, limit=PAGE)
        return RecordsAsked(tuple(records), page, pages, number)

    async def still_true(self, actor: Actor, typed: str) -> Record:
        """Say that a record is still true; also late, twice, and after somebody changed it.

        Raises UnknownRecord, RecordNotYours.
        """
        return await self._database.whole(self._still_true(actor, typed))

    async def _still_true(self, actor: Actor, typed: str) -> Record:
        now = self._now()
        async with self._database.begin() as tx:
            record = await to_change(tx, actor, typed)
            await tx.records.settle(record.id, confirmed_at=now, asked_at=None)
            await confirmed(tx, actor, record, at=now)
        return record

    async def ended(self, actor: Actor, typed: str) -> Record:
        """Say that a record is over; what is over already stays as it is. Raises UnknownRecord, RecordNotYours."""
        return await self._database.whole(self._ended(actor, typed))

    async def _ended(self, actor: Actor, typed: str) -> Record:
        now = self._now()
        async with self._database.begin() as tx:
            record = await to_change(tx, actor, typed)
            await end(tx, actor, record, at=now)
            await confirmed(tx, actor, record, at=now)
        return record


async def end(tx: Transaction, actor: Actor, record: Record, *, at: datetime) -> None:
    """Let a record be over, within a transaction; its history says so, once.

    Raises NotBegunYet for a conference that begins later: it cannot have been held.
    """
    if record.kind is RecordKind.CONFERENCE:
        await _held(tx, actor, record, at=at)
        return
    changed = await tx.looking_after.end(record, at=at)
    if changed:
        member = await tx.members.meet(actor.discord_id, at=at)
        await tx.history.add(record.id, Happened(at, stage=ENDS_AS[record.kind].value), member_id=member.id)
    values = {"version": record.version + 1, "changed_at": at} if changed else {}
    await tx.records.settle(record.id, confirmed_at=at, asked_at=None, **values)


async def _held(tx: Transaction, actor: Actor, record: Record, *, at: datetime) -> None:
    """Let a conference have been held; one that was cancelled stays so."""
    before = await whole_conference(tx, actor, record)
    if before.status not in OVER[record.kind]:
        await let_stand(tx, actor, before, ConferenceStatus.HELD, at=at)
    await tx.records.settle(record.id, confirmed_at=at, asked_at=None)


async def confirmed(tx: Transaction, actor: Actor, record: Record, *, at: datetime) -> None:
    """Note in the log that someone answered for a record; the reviewers' line counts it no more."""
    member = await tx.members.meet(actor.discord_id, at=at)
    if record.server_id is not None:
        await tx.posts.stale_reviews(record.server_id)
    await tx.audit.record("record.confirmed", record.reference, at=at, member_id=member.id, server_id=record.server_id)
