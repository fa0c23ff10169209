"""The review queue, whatever the kind of what waits in it."""

from datetime import datetime
from typing import Any, Final

from sqlalchemy import Row, Select, case, delete, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.organisations import Standing
from bot.domain.organisations import reference_of as organisation_reference
from bot.domain.records import RecordKind, reference_of
from bot.domain.reviews import CLAIM, WAITING, Item, Question, ReviewKind, ReviewState
from bot.store.tables import member, organisation, record, representative, review
from bot.store.upsert import insert_into

_ORGANISATION_ID: Final = case(
    (review.c.kind == ReviewKind.REPRESENTATIVE, representative.c.organisation_id),
    (review.c.kind == ReviewKind.RECORD, record.c.organisation_id),
    else_=review.c.subject_id,
)
_ITEM: Final = (
    select(
        review,
        func.coalesce(record.c.title, organisation.c.name).label("subject"),
        organisation.c.id.label("about_id"),
        record.c.id.label("record_id"),
        record.c.kind.label("record_kind"),
        member.c.discord_id,
    )
    .join(member, member.c.id == review.c.maker_id)
    .outerjoin(record, (review.c.kind == ReviewKind.RECORD) & (record.c.id == review.c.subject_id))
    .outerjoin(
        representative,
        (review.c.kind == ReviewKind.REPRESENTATIVE) & (representative.c.id == review.c.subject_id),
    )
    .outerjoin(organisation, organisation.c.id == _ORGANISATION_ID)
    .where(or_(organisation.c.id.is_not(None), record.c.id.is_not(None)))
)


def _to_item(row: Row[*tuple[Any, ...]]) -> Item:
    return Item(
        id=row.id,
        kind=row.kind,
        subject_id=row.subject_id,
        organisation_id=row.about_id,
        reference=(
            organisation_reference(row.about_id)
            if row.record_id is None
            else reference_of(RecordKind(row.record_kind), row.record_id)
        ),
        server_id=row.server_id,
        maker_id=row.maker_id,
        maker_discord_id=row.discord_id,
        subject=row.subject,
        statement=row.statement,
        worries=tuple(Question(each) for each in row.worries),
        state=row.state,
        asked_at=row.asked_at,
        claimed_by=row.claimed_by,
        claimed_at=row.claimed_at,
        first_by=row.first_by,
    )


def _waiting(wanted: Select[Any], server_id: int, kind: ReviewKind | None) -> Select[Any]:
    waiting = wanted.where(review.c.server_id == server_id, review.c.state.in_(WAITING))
    return waiting if kind is None else waiting.where(review.c.kind == kind)


class ReviewStore:
    """What waits for reviewers, in an open transaction. Only a server's own items are ever found."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def ask(
        self,
        kind: ReviewKind,
        subject_id: int,
        *,
        server_id: int,
        maker_id: int,
        at: datetime,
        statement: str | None = None,
        worries: tuple[Question, ...] = (),
    ) -> None:
        """Put something into a server's queue, or put it there again."""
        asked = {
            "server_id": server_id,
            "maker_id": maker_id,
            "statement": statement,
            "worries": [each.value for each in worries],
            "state": ReviewState.OPEN,
            "asked_at": at,
            "decided_at": None,
            "claimed_by": None,
            "claimed_at": None,
            "first_by": None,
        }
        new = insert_into(self._connection, review).values(kind=kind, subject_id=subject_id, **asked)
        await self._connection.execute(new.on_conflict_do_update(index_elements=["kind", "subject_id"], set_=asked))

    async def say_more(self, kind: ReviewKind, subject_id: int, *, server_id: int, statement: str | None) -> bool:
        """Let what waits in a server keep its place, with what its maker says now; False where it does not wait."""
        this = update(review).where(
            review.c.kind == kind,
            review.c.subject_id == subject_id,
            review.c.server_id == server_id,
            review.c.state.in_(WAITING),
        )
        return (await self._connection.execute(this.values(statement=statement))).rowcount > 0

    async def find(self, review_id: int, server_id: int, *, hold: bool = False) -> Item | None:
        """An item that waits in a server."""
        this = _waiting(_ITEM, server_id, None).where(review.c.id == review_id)
        if hold:
            this = this.with_for_update(of=review)
        row = (await self._connection.execute(this)).one_or_none()
        return _to_item(row) if row else None

    async def of_subject(self, kind: ReviewKind, subject_id: int) -> Item | None:
        """The item about something, waiting or decided."""
        this = _ITEM.where(review.c.kind == kind, review.c.subject_id == subject_id)
        row = (await self._connection.execute(this)).one_or_none()
        return _to_item(row) if row else None

    async def count(self, server_id: int, kind: ReviewKind | None = None) -> int:
        """How much waits in a server."""
        waiting = _waiting(select(func.count()).select_from(review), server_id, kind)
        return (await self._connection.execute(waiting)).scalar_one()

    async def oldest(self, server_id: int) -> datetime | None:
        """Since when the oldest item waits in a server."""
        return await self._connection.scalar(_waiting(select(func.min(review.c.asked_at)), server_id, None))

    async def page(self, server_id: int, kind: ReviewKind | None, *, offset: int, limit: int) -> list[Item]:
        """What waits in a server, the oldest first."""
        page = _waiting(_ITEM, server_id, kind).order_by(review.c.asked_at, review.c.id).offset(offset).limit(limit)
        return [_to_item(row) for row in await self._connection.execute(page)]

    async def claim(self, review_id: int, member_id: int, *, at: datetime) -> bool:
        """Take an item, for half an hour; False where someone else has it."""
        free = or_(review.c.claimed_by.is_(None), review.c.claimed_by == member_id, review.c.claimed_at <= at - CLAIM)
        taken = update(review).where(review.c.id == review_id, free).values(claimed_by=member_id, claimed_at=at)
        return (await self._connection.execute(taken)).rowcount > 0

    async def release(self, review_id: int, member_id: int) -> None:
        """Let an item go that a reviewer had taken."""
        mine = update(review).where(review.c.id == review_id, review.c.claimed_by == member_id)
        await self._connection.execute(mine.values(claimed_by=None, claimed_at=None))

    async def decide(self, review_id: int, state: ReviewState, *, at: datetime, first_by: int | None = None) -> None:
        """Keep a decision; with SECOND the item goes on waiting, for another reviewer."""
        decided_at = None if state in WAITING else at
        decided = {"state": state, "decided_at": decided_at, "first_by": first_by}
        this = update(review).where(review.c.id == review_id)
        await self._connection.execute(this.values(claimed_by=None, claimed_at=None, **decided))

    async def remove(self, kind: ReviewKind, subject_id: int) -> None:
        """Forget an item: what it was about is gone."""
        this = (review.c.kind == kind) & (review.c.subject_id == subject_id)
        await self._connection.execute(delete(review).where(this))

    async def pass_on(self, member_id: int) -> None:
        """Let what was decided about records of organisations stand though who asked leaves, without what they said."""
        acting = (
            select(func.min(representative.c.member_id))
            .join(record, record.c.organisation_id == representative.c.organisation_id)
            .where(record.c.id == review.c.subject_id, representative.c.member_id != member_id)
            .where(representative.c.standing == Standing.CONFIRMED)
            .correlate(review)
            .scalar_subquery()
        )
        theirs = update(review).where(
            review.c.kind == ReviewKind.RECORD, review.c.maker_id == member_id, acting.is_not(None)
        )
        await self._connection.execute(theirs.values(maker_id=acting, statement=None))

    async def of_member(self, member_id: int) -> list[Item]:
        """What a member asked for, waiting or decided."""
        mine = _ITEM.where(review.c.maker_id == member_id).order_by(review.c.id)
        return [_to_item(row) for row in await self._connection.execute(mine)]

    async def taken_by(self, member_id: int) -> int:
        """How many items a reviewer has taken, or was the first to approve."""
        theirs = or_(review.c.claimed_by == member_id, review.c.first_by == member_id)
        taken = select(func.count()).select_from(review).where(theirs)
        return (await self._connection.execute(taken)).scalar_one()

    async def remove_of_server(self, server_id: int) -> None:
        """Forget what waited in a server that is gone."""
        await self._connection.execute(delete(review).where(review.c.server_id == server_id))
