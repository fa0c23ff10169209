"""What came of a conference: told by those who look after it, or after what came of it; and taken back."""

from bot.domain.actor import Actor
from bot.domain.calls import Call
from bot.domain.conferences import MOST_OUTCOMES, Outcome, OutcomeKind
from bot.domain.errors import UnknownCall
from bot.domain.errors.outcomes import NeitherIsYours, OutcomesFull
from bot.domain.errors.records import RecordNotYours
from bot.domain.history import Happened
from bot.domain.outcomes import NewOutcome, Outcomes, row_id
from bot.domain.records import LinkKind, Record, RecordKind
from bot.services.calls import find_call
from bot.services.circles import not_in_a_circle
from bot.services.clock import Clock
from bot.services.holding import find_record, may_change
from bot.services.showing import reviewed_again
from bot.services.telling import note, tell
from bot.store.database import Database, Transaction

_KIND = RecordKind.CONFERENCE
_CAME = LinkKind.COMES_OUT_OF


class OutcomeService:
    """What people tell of what came of conferences. What is typed is a reference or a title."""

    def __init__(self, database: Database, now: Clock) -> None:
        self._database = database
        self._now = now

    async def look(self, actor: Actor, typed: str) -> Outcomes:
        """See what came of a conference, as far as I may see it. Raises UnknownRecord."""
        async with self._database.read() as tx:
            return await _outcomes(tx, actor, await find_record(tx, actor, typed, _KIND))

    async def add(self, actor: Actor, typed: str, new: NewOutcome) -> Outcomes:
        """Tell what came of a conference; telling the same twice changes nothing.

        A record that came of it may be told by whoever looks after either of them. What is said of a conference that
        the network sees is looked at by reviewers again. Raises UnknownRecord, RecordNotYours, NeitherIsYours,
        OutcomeEmpty, OutcomesFull, BelongsToItself, TextTooLong, LinkNotUsable.
        """
        return await self._database.whole(self._add(actor, typed, new))

    async def _add(self, actor: Actor, typed: str, new: NewOutcome) -> Outcomes:
        said, link = new.checked()
        now = self._now()
        async with self._database.begin() as tx:
            record = await _held(tx, actor, typed)
            came = await _came(tx, actor, new.came) if new.came.strip() else None
            own = await may_change(tx, actor, record)
            if isinstance(came, Record):
                await self._link(tx, actor, record, came, own=own)
                told = Happened(now, said, link=link) if said or link else None
            elif not own:
                raise RecordNotYours(reference=record.reference)
            else:
                kind = OutcomeKind.CALL if came else new.kind
                told = None
                if not await self._keep(tx, actor, record, Outcome(0, kind, said, link, came, now)):
                    return await _outcomes(tx, actor, record)
            if own and (said or link):
                await tx.records.show(record.id, await reviewed_again(tx, actor, record, at=now), at=now)
                if told is not None:
                    await tell(tx, actor, record, told, "conference.updated")
            return await _outcomes(tx, actor, record)

    async def _keep(self, tx: Transaction, actor: Actor, record: Record, new: Outcome) -> bool:
        """Keep an outcome that is no record; False where it is kept already."""
        kept = await tx.outcomes.of(record.id)
        if any(_same(each, new) for each in kept):
            return False
        if len(kept) >= MOST_OUTCOMES:
            raise OutcomesFull(limit=MOST_OUTCOMES)
        await tx.outcomes.add(record.id, new)
        await note(tx, actor, record, "conference.outcome_added", at=new.at)
        return True

    async def _link(self, tx: Transaction, actor: Actor, record: Record, came: Record, *, own: bool) -> None:
        if not own and not await may_change(tx, actor, came):
            raise NeitherIsYours(reference=record.reference, other=came.reference)
        linked = await tx.records.linked(actor, record.id)
        if any(kind is _CAME and not outward and each.id == came.id for kind, outward, each in linked):
            return
        await not_in_a_circle(tx, actor, came, _CAME, record)
        await tx.records.link(came.id, _CAME, record.id)
        await note(tx, actor, record, "conference.outcome_added", at=self._now())

    async def remove(self, actor: Actor, typed: str, named: str) -> Outcomes:
        """Take back that something came of a conference; what is taken back already stays so.

        Raises UnknownRecord, RecordNotYours, NeitherIsYours.
        """
        return await self._database.whole(self._remove(actor, typed, named))

    async def _remove(self, actor: Actor, typed: str, named: str) -> Outcomes:
        now = self._now()
        async with self._database.begin() as tx:
            record = await _held(tx, actor, typed)
            own, outcome_id = await may_change(tx, actor, record), row_id(named)
            if outcome_id is None:
                came = await find_record(tx, actor, named)
                if not own and not await may_change(tx, actor, came):
                    raise NeitherIsYours(reference=record.reference, other=came.reference)
                await tx.records.unlink(came.id, _CAME, record.id)
                await note(tx, actor, record, "conference.outcome_removed", at=now)
            elif not own:
                raise RecordNotYours(reference=record.reference)
            elif await tx.outcomes.remove(record.id, outcome_id):
                await note(tx, actor, record, "conference.outcome_removed", at=now)
            return await _outcomes(tx, actor, record)


async def _held(tx: Transaction, actor: Actor, typed: str) -> Record:
    """The conference that someone means; nobody else changes it meanwhile, so that nothing is kept twice."""
    found = await find_record(tx, actor, typed, _KIND)
    return await tx.records.hold(found.id) or found


async def _came(tx: Transaction, actor: Actor, typed: str) -> Record | Call:
    """What came of it: a Call by its reference or title, or a record. Raises UnknownRecord."""
    try:
        return await find_call(tx, typed)
    except UnknownCall:
        return await find_record(tx, actor, typed)


def _same(one: Outcome, other: Outcome) -> bool:
    if one.kind is OutcomeKind.CALL:
        return other.call is not None and one.call is not None and one.call.id == other.call.id
    return (one.kind, one.said, one.link) == (other.kind, other.said, other.link)


async def _outcomes(tx: Transaction, actor: Actor, record: Record) -> Outcomes:
    linked = await tx.records.linked(actor, record.id)
    came = tuple(each for kind, outward, each in linked if kind is _CAME and not outward)
    return Outcomes(record, await tx.outcomes.of(record.id), came, await may_change(tx, actor, record))
