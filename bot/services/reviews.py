"""The review queue: oldest first, taken by one reviewer at a time, decided with a reason. Nobody reviews their own."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from bot.domain.actor import Actor
from bot.domain.errors.reviews import ItemGone, ItemTaken, OtherOrganisationNeeded, OwnItem, RepresentativeLeft
from bot.domain.members import Member
from bot.domain.names import fold
from bot.domain.organisations import Organisation
from bot.domain.reviews import Item, Queue, ReviewKind, ReviewState, clean_reason
from bot.services.authority import organiser_in
from bot.services.clock import Clock
from bot.services.doorkeeper import Doorkeeper
from bot.services.doubles import likely_doubles
from bot.services.verdicts import ON_REPRESENTATIVES, VERDICTS, log_subject
from bot.store.database import Database, Transaction

PAGE: Final = 5


@dataclass(frozen=True, slots=True)
class Opened:
    """An item that was taken, and the organisations that its own may be a double of and can become one with."""

    item: Item
    doubles: tuple[Organisation, ...]


class ReviewService:
    """What reviewers and admins do with what waits in their own server."""

    def __init__(self, database: Database, doorkeeper: Doorkeeper, now: Clock) -> None:
        self._database = database
        self._doorkeeper = doorkeeper
        self._now = now

    async def queue(self, actor: Actor, kind: ReviewKind | None, page: int) -> Queue:
        """See what waits in my server, the oldest first; a page past the end is the last one. Raises NotAllowed."""
        server_id = organiser_in(actor)
        async with self._database.read() as tx:
            asker = await tx.members.find(actor.discord_id)
            shown = await tx.reviews.count(server_id, kind)
            pages = max(1, -(-shown // PAGE))
            page = min(max(page, 0), pages - 1)
            items = await tx.reviews.page(server_id, kind, offset=page * PAGE, limit=PAGE)
            waiting = await tx.reviews.count(server_id)
            unattended = await tx.looking_after.unattended(server_id, network=actor.steward)
        mine = asker.id if asker else None
        return Queue(tuple(items), page, pages, waiting, kind, mine, self._now(), unattended)

    async def take(self, actor: Actor, review_id: int) -> Item:
        """Take an item, for half an hour, so that nobody else works on it meanwhile.

        Raises NotAllowed, ItemGone, ItemTaken, OwnItem.
        """
        return await self._database.whole(self._take(actor, review_id))

    async def _take(self, actor: Actor, review_id: int) -> Item:
        async with self._database.begin() as tx:
            item, _ = await self._mine(tx, actor, review_id)
        return item

    async def open(self, actor: Actor, review_id: int) -> Opened:
        """Take an item, and see what an organisation in it may be a double of. Raises as `take`."""
        item = await self.take(actor, review_id)
        if item.kind is ReviewKind.RECORD or item.organisation_id is None:
            return Opened(item, ())
        async with self._database.read() as tx:
            found = [each for each in await likely_doubles(tx, actor, item.subject) if each.id != item.organisation_id]
            beside = await tx.organisations.beside(item.organisation_id, [each.id for each in found])
        return Opened(item, tuple(each for each in found if each.id in beside))

    async def release(self, actor: Actor, review_id: int) -> None:
        """Let an item go that I had taken. Raises NotAllowed."""
        await self._database.whole(self._release(actor, review_id))

    async def _release(self, actor: Actor, review_id: int) -> None:
        server_id = organiser_in(actor)
        async with self._database.begin() as tx:
            item = await tx.reviews.find(review_id, server_id, hold=True)
            reviewer = await tx.members.find(actor.discord_id)
            if item is not None and reviewer is not None:
                await tx.reviews.release(item.id, reviewer.id)

    async def approve(self, actor: Actor, review_id: int) -> tuple[Item, ReviewState]:
        """Say yes; with a doubt among the four answers a second reviewer, of another organisation, is asked.

        Raises as `take`, and OtherOrganisationNeeded; RepresentativeLeft where the asker left the server, which takes
        the item out of the queue.
        """
        item = await self.take(actor, review_id)
        if item.kind is ReviewKind.REPRESENTATIVE:
            await self._still_there(actor, item)
        return await self._database.whole(self._approve(actor, review_id))

    async def _still_there(self, actor: Actor, item: Item) -> None:
        if not await self._doorkeeper.is_member(item.server_id, item.maker_discord_id):
            await self._database.whole(self._sent_away(actor, item.id))
            raise RepresentativeLeft

    async def _sent_away(self, actor: Actor, review_id: int) -> None:
        now = self._now()
        async with self._database.begin() as tx:
            item, reviewer = await self._mine(tx, actor, review_id)
            done = await ON_REPRESENTATIVES.lapse(tx, item, at=now)
            await _decided(tx, actor, item, reviewer, ReviewState.SENT_BACK, done, at=now)

    async def _approve(self, actor: Actor, review_id: int) -> tuple[Item, ReviewState]:
        now = self._now()
        async with self._database.begin() as tx:
            item, reviewer = await self._mine(tx, actor, review_id)
            if item.worries and item.state is ReviewState.OPEN:
                await _organisation_of(tx, reviewer)
                await tx.reviews.decide(item.id, ReviewState.SECOND, at=now, first_by=reviewer.id)
                await tx.audit.record(
                    "review.seconded", log_subject(item), at=now, member_id=reviewer.id, server_id=item.server_id
                )
                return item, ReviewState.SECOND
            if item.state is ReviewState.SECOND:
                await _of_another_organisation(tx, item, reviewer)
            done = await VERDICTS[item.kind].approve(tx, item, at=now)
            await _decided(tx, actor, item, reviewer, ReviewState.APPROVED, done, at=now)
        return item, ReviewState.APPROVED

    async def send_back(self, actor: Actor, review_id: int, reason: str) -> Item:
        """Send an item back with a reason, which its author reads; they can mend it and ask again.

        Raises as `take`, and ReasonBlank, ReasonTooLong.
        """
        return await self._database.whole(self._refuse(actor, review_id, reason, ReviewState.SENT_BACK))

    async def restrict(self, actor: Actor, review_id: int, reason: str) -> Item:
        """Let an item stand, seen by its owner and the reviewers only; its author reads why. Raises as `send_back`."""
        return await self._database.whole(self._refuse(actor, review_id, reason, ReviewState.RESTRICTED))

    async def _refuse(self, actor: Actor, review_id: int, typed: str, state: ReviewState) -> Item:
        now, reason = self._now(), clean_reason(typed)
        async with self._database.begin() as tx:
            item, reviewer = await self._mine(tx, actor, review_id)
            verdict = VERDICTS[item.kind]
            decide = verdict.send_back if state is ReviewState.SENT_BACK else verdict.restrict
            done = await decide(tx, item, reason, at=now)
            await _decided(tx, actor, item, reviewer, state, done, at=now)
        return item

    async def _mine(self, tx: Transaction, actor: Actor, review_id: int) -> tuple[Item, Member]:
        """An item that waits in the actor's server, taken by them."""
        server_id = organiser_in(actor)
        now = self._now()
        item = await tx.reviews.find(review_id, server_id, hold=True)
        if item is None:
            raise ItemGone
        reviewer = await tx.members.meet(actor.discord_id, at=now)
        if item.maker_id == reviewer.id or await self._theirs(tx, actor, item):
            raise OwnItem
        if item.awaits_someone_else_than(reviewer.id):
            raise OtherOrganisationNeeded
        if not await tx.reviews.claim(item.id, reviewer.id, at=now):
            raise ItemTaken
        return item, reviewer

    @staticmethod
    async def _theirs(tx: Transaction, actor: Actor, item: Item) -> bool:
        """Whether whoever reviews acts for the organisation that it is about, or looks after the record."""
        if item.kind is ReviewKind.RECORD and await tx.records.looked_after_by(actor, item.subject_id):
            return True
        return bool(item.organisation_id and await tx.representatives.of_asker(item.organisation_id, actor.discord_id))


async def _decided(
    tx: Transaction, actor: Actor, item: Item, reviewer: Member, state: ReviewState, done: str, *, at: datetime
) -> None:
    await tx.reviews.decide(item.id, state, at=at, first_by=item.first_by)
    await tx.posts.stale_reviews(item.server_id)
    await tx.audit.record(done, log_subject(item), at=at, member_id=reviewer.id, server_id=actor.server_id)


async def _organisation_of(tx: Transaction, reviewer: Member) -> set[str]:
    """The organisations that a reviewer speaks for, folded. Raises OtherOrganisationNeeded where they said none."""
    said = [reviewer.profile.organisation] if reviewer.profile.organisation else []
    said += await tx.representatives.names_acted_for(reviewer.id)
    if not said:
        raise OtherOrganisationNeeded
    return {fold(name) for name in said}


async def _of_another_organisation(tx: Transaction, item: Item, reviewer: Member) -> None:
    theirs = await _organisation_of(tx, reviewer)
    first = await tx.members.by_id(item.first_by) if item.first_by is not None else None
    if item.first_by == reviewer.id:
        raise OtherOrganisationNeeded
    if first is not None and theirs & await _organisation_of(tx, first):
        raise OtherOrganisationNeeded
