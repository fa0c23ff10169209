"""The slow queue: who a letter is for, and how far it is for each."""

from datetime import datetime
from typing import Final

from sqlalchemy import ColumnElement, and_, case, delete, exists, func, insert, literal, select, union_all, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.actor import Actor
from bot.domain.languages import choose
from bot.domain.letters import Addressee, DeliveryState, LetterState
from bot.store.tables import delivery, letter, member, server, signature
from bot.store.visibility import reaches

# Stewards write for the network: whoever signed at a guest counts at home only, and is not written to.
_NETWORK: Final = Actor(discord_id=0)


def _agreed(call_id: ColumnElement[int] | int) -> ColumnElement[bool]:
    """True for live signatures on a Call whose signers may be written to about it now."""
    return and_(
        signature.c.call_id == call_id,
        signature.c.member_id.is_not(None),
        signature.c.may_write,
        signature.c.invalidated_at.is_(None),
        reaches(_NETWORK, signature.c.server_id),
    )


def _due() -> ColumnElement[bool]:
    """True for what waits to be sent of a letter that goes out, to someone who may still be written to."""
    agreed = exists(
        select(signature.c.id)
        .where(letter.c.id == delivery.c.letter_id, letter.c.state == LetterState.SENDING)
        .where(signature.c.member_id == delivery.c.member_id, _agreed(letter.c.call_id))
        .correlate(delivery)
    )
    return and_(delivery.c.state == DeliveryState.WAITING, agreed)


class DeliveryStore:
    """Deliveries in an open transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def audience(self, call_id: int) -> int:
        """How many people a letter about a Call would be for now, each once."""
        people = select(func.count(signature.c.member_id.distinct())).where(_agreed(call_id))
        return (await self._connection.execute(people)).scalar_one()

    async def add_audience(self, letter_id: int, call_id: int) -> int:
        """Put the same people into the queue, with one statement. Returns how many."""
        people = (
            select(literal(letter_id), signature.c.member_id, literal(DeliveryState.WAITING, delivery.c.state.type))
            .where(_agreed(call_id))
            .distinct()
        )
        made = insert(delivery).from_select(["letter_id", "member_id", "state"], people)
        # SQLAlchemy forgets the number of inserted rows unless it is asked to keep it.
        return (await self._connection.execute(made, execution_options={"preserve_rowcount": True})).rowcount

    async def waiting(self) -> int:
        """How many deliveries wait, of all letters that are under way."""
        waiting = (
            select(func.count())
            .join_from(delivery, letter)
            .where(letter.c.state.in_((LetterState.SENDING, LetterState.STOPPED)))
            .where(delivery.c.state == DeliveryState.WAITING)
        )
        return (await self._connection.execute(waiting)).scalar_one()

    async def tried_since(self, moment: datetime) -> int:
        """How many were handed to Discord since a moment, over all letters; what Discord could not take is none."""
        tried = (delivery.c.at > moment) & (delivery.c.state != DeliveryState.WAITING)
        return (await self._connection.execute(select(func.count()).where(tried))).scalar_one()

    async def due(self, limit: int) -> list[tuple[int, int]]:
        """What is sent next, as letter and member: the oldest letter first, and last what Discord could not take."""
        rows = await self._connection.execute(
            select(delivery.c.letter_id, delivery.c.member_id)
            .join(letter, letter.c.id == delivery.c.letter_id)
            .where(_due())
            .order_by(letter.c.sent_at, letter.c.id, case((delivery.c.at.is_(None), 0), else_=1), delivery.c.at)
            .order_by(delivery.c.member_id)
            .limit(limit)
        )
        return [(row.letter_id, row.member_id) for row in rows]

    async def all_sent(self) -> list[int]:
        """The letters that go out and have nobody left to go to."""
        left = exists(select(delivery.c.member_id).where(delivery.c.letter_id == letter.c.id, _due()).correlate(letter))
        rows = select(letter.c.id).where(letter.c.state == LetterState.SENDING, ~left)
        return list(await self._connection.scalars(rows))

    async def take(self, letter_id: int, member_id: int, *, at: datetime) -> Addressee | None:
        """Take a delivery on its way; None where it is not due any more, or the person may not be written to now."""
        this = (delivery.c.letter_id == letter_id) & (delivery.c.member_id == member_id)
        taken = update(delivery).where(this, _due()).values(state=DeliveryState.ON_ITS_WAY, at=at)
        if (await self._connection.execute(taken)).rowcount == 0:
            return None
        found = (
            select(member.c.discord_id, member.c.language, server.c.language.label("server_language"))
            .join(signature, signature.c.member_id == member.c.id)
            .join(server, server.c.id == signature.c.server_id)
            .join(letter, letter.c.call_id == signature.c.call_id)
            .where(member.c.id == member_id, letter.c.id == letter_id)
            .limit(1)
        )
        row = (await self._connection.execute(found)).one()
        return Addressee(row.discord_id, choose((row.language, row.server_language)))

    async def settle(self, letter_id: int, member_id: int, state: DeliveryState) -> None:
        """Note what became of a delivery that was on its way."""
        this = (delivery.c.letter_id == letter_id) & (delivery.c.member_id == member_id)
        this &= delivery.c.state == DeliveryState.ON_ITS_WAY
        await self._connection.execute(update(delivery).where(this).values(state=state))

    async def any_before(self, moment: datetime) -> bool:
        """Whether there is something to forget: a draft that nobody touched since, or whom a letter went to before."""
        old_draft = (letter.c.state == LetterState.DRAFT) & (letter.c.written_at < moment)
        found = union_all(select(letter.c.id).where(old_draft), select(delivery.c.letter_id).where(_over(moment)))
        return await self._connection.scalar(found.limit(1)) is not None

    async def forget_before(self, moment: datetime) -> None:
        """Forget whom letters that are over went to before a moment."""
        await self._connection.execute(delete(delivery).where(_over(moment)))


def _over(moment: datetime) -> ColumnElement[bool]:
    sent = select(letter.c.id).where(letter.c.state == LetterState.SENT)
    return and_(delivery.c.at < moment, delivery.c.letter_id.in_(sent))
