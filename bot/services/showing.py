"""How far a record is seen: whoever looks after it decides, within what the reviewers decided."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.domain.actor import Actor
from bot.domain.errors.reviews import HeldByReviewers, OwnItem, RecordNotOffered
from bot.domain.notices import NoticeKind
from bot.domain.records import Record
from bot.domain.reviews import WAITING, Question, ReviewKind, ReviewState, Shown, clean_reason, clean_statement
from bot.domain.visibility import Visibility
from bot.services.authority import organiser_in
from bot.services.clock import Clock
from bot.services.holding import logged_as, to_change
from bot.store.database import Database, Transaction


class ShowingService:
    """Showing a record to the network, to its server, or to nobody. What is typed is a reference or a title."""

    def __init__(self, database: Database, now: Clock) -> None:
        self._database = database
        self._now = now

    async def look(self, actor: Actor, typed: str) -> Shown:
        """See who sees a record that I look after or review, and what I can change about that.

        Raises UnknownRecord, RecordNotYours.
        """
        async with self._database.begin() as tx:
            return await _shown(tx, actor, await to_change(tx, actor, typed))

    async def ask(self, actor: Actor, typed: str, worries: Sequence[Question], statement: str) -> Shown:
        """Ask to show a record to every server; any yes to the four questions restricts it meanwhile.

        Asking again changes what I say about what waits; a yes stays until the reviewers decided.
        Raises UnknownRecord, RecordNotYours, RecordNotOffered for what the network sees already, ReasonTooLong.
        """
        return await self._database.whole(self._ask(actor, typed, frozenset(worries), statement))

    async def _ask(self, actor: Actor, typed: str, worries: frozenset[Question], statement: str) -> Shown:
        now, said = self._now(), clean_statement(statement)
        async with self._database.begin() as tx:
            record = await to_change(tx, actor, typed)
            if record.visibility is Visibility.NETWORK or record.server_id is None:
                raise RecordNotOffered(reference=record.reference)
            before = await _shown(tx, actor, record)
            standing = frozenset(before.doubts) if before.waiting else frozenset[Question]()
            doubts = tuple(each for each in Question if each in worries | standing)
            member = await tx.members.meet(actor.discord_id, at=now)
            if len(doubts) > len(standing) or not await tx.reviews.say_more(
                ReviewKind.RECORD, record.id, server_id=record.server_id, statement=said
            ):
                await tx.reviews.ask(
                    ReviewKind.RECORD,
                    record.id,
                    server_id=record.server_id,
                    maker_id=member.id,
                    at=now,
                    statement=said,
                    worries=doubts,
                )
            if doubts:
                await tx.records.show(record.id, Visibility.RESTRICTED, at=now)
            await tx.posts.stale_reviews(record.server_id)
            action = logged_as("record.offered", record, own=not before.reviewer)
            await tx.audit.record(action, record.reference, at=now, member_id=member.id, server_id=record.server_id)
            seen = Visibility.RESTRICTED if doubts else record.visibility
            return replace(before, record=replace(record, visibility=seen), doubts=doubts, state=ReviewState.OPEN)

    async def narrow(self, actor: Actor, typed: str, visibility: Visibility) -> Shown:
        """Show a record to its server only, or to those who look after it and the reviewers only.

        What waits for the reviewers is taken out of their queue where it would be seen by nobody else.
        Raises UnknownRecord, RecordNotYours, HeldByReviewers where they restricted it or a doubt stands.
        """
        return await self._database.whole(self._narrow(actor, typed, visibility))

    async def _narrow(self, actor: Actor, typed: str, visibility: Visibility) -> Shown:
        now = self._now()
        if visibility is Visibility.NETWORK:
            raise ValueError("the network sees what reviewers agreed to: ask them")
        async with self._database.begin() as tx:
            record = await to_change(tx, actor, typed)
            before = await _shown(tx, actor, record)
            if before.held and visibility is not Visibility.RESTRICTED:
                raise HeldByReviewers(reference=record.reference)
            if record.visibility is visibility:
                return before
            member = await tx.members.meet(actor.discord_id, at=now)
            await tx.records.show(record.id, visibility, at=now)
            state = before.state
            if visibility is Visibility.RESTRICTED and before.waiting and not before.doubts and record.server_id:
                await tx.reviews.remove(ReviewKind.RECORD, record.id)
                await tx.posts.stale_reviews(record.server_id)
                state = None
            action = logged_as("record.seen_by", record, own=not before.reviewer)
            await tx.audit.record(action, record.reference, at=now, member_id=member.id, server_id=record.server_id)
            return replace(before, record=replace(record, visibility=visibility), state=state)

    async def restrict(self, actor: Actor, typed: str, reason: str) -> Shown:
        """As a reviewer, take a record of my server out of sight; whoever looks after it reads why.

        Raises NotAllowed, UnknownRecord, OwnItem, ReasonBlank, ReasonTooLong.
        """
        return await self._database.whole(self._restrict(actor, typed, reason))

    async def _restrict(self, actor: Actor, typed: str, typed_reason: str) -> Shown:
        server_id, now, reason = organiser_in(actor), self._now(), clean_reason(typed_reason)
        async with self._database.begin() as tx:
            record = await to_change(tx, actor, typed)
            if record.server_id != server_id or await tx.records.looked_after_by(actor, record.id):
                raise OwnItem
            reviewer = await tx.members.meet(actor.discord_id, at=now)
            await tx.records.show(record.id, Visibility.RESTRICTED, at=now)
            await tx.reviews.ask(
                ReviewKind.RECORD,
                record.id,
                server_id=server_id,
                maker_id=record.owner_id or reviewer.id,
                at=now,
            )
            item = await tx.reviews.of_subject(ReviewKind.RECORD, record.id)
            if item is not None:
                await tx.reviews.decide(item.id, ReviewState.RESTRICTED, at=now)
            if record.owner_id is not None:
                detail = {"title": record.title, "record": record.reference, "reason": reason}
                await tx.members.tell(record.owner_id, NoticeKind.RECORD_RESTRICTED, at=now, detail=detail)
            await tx.posts.stale_reviews(server_id)
            await tx.audit.record(
                "record.restricted", record.reference, at=now, member_id=reviewer.id, server_id=server_id
            )
            return await _shown(tx, actor, replace(record, visibility=Visibility.RESTRICTED))


async def reviewed_again(tx: Transaction, actor: Actor, before: Record, *, at: datetime) -> Visibility:
    """How far a record is seen whose text is changed now: what the network sees, a reviewer has looked at.

    A reviewer's own correction of someone else's record counts as that look. Otherwise it is seen in its server, and
    the reviewers are asked anew; the caller keeps the visibility that is returned.
    """
    own = await tx.records.looked_after_by(actor, before.id)
    looked_at = actor.organiser and actor.server_id == before.server_id and not own
    if before.visibility is not Visibility.NETWORK or before.server_id is None or looked_at:
        return before.visibility
    member = await tx.members.meet(actor.discord_id, at=at)
    await tx.reviews.ask(ReviewKind.RECORD, before.id, server_id=before.server_id, maker_id=member.id, at=at)
    await tx.posts.stale_reviews(before.server_id)
    return Visibility.SERVER


async def _shown(tx: Transaction, actor: Actor, record: Record) -> Shown:
    item = await tx.reviews.of_subject(ReviewKind.RECORD, record.id)
    own = await tx.records.looked_after_by(actor, record.id)
    reviewer = actor.organiser and actor.server_id == record.server_id and not own
    doubts = item.worries if item and item.state in WAITING else ()
    return Shown(record, doubts, item.state if item else None, reviewer)
