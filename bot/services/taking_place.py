"""Whether a conference takes place: said with one click by whoever looks after it."""

from dataclasses import replace
from datetime import datetime

from bot.domain.actor import Actor
from bot.domain.conferences import Conference, ConferenceStatus, StatusSet
from bot.domain.errors.records import RecordChanged
from bot.domain.history import Happened
from bot.domain.moments import local_day
from bot.domain.records import RecordKind
from bot.domain.typed_conferences import hold_begun
from bot.services.clock import Clock
from bot.services.conferences import whole_conference
from bot.services.holding import to_change
from bot.services.meeting_changes import conference_changed
from bot.services.telling import tell
from bot.store.database import Database, Transaction


class TakingPlaceService:
    """Confirming, postponing and cancelling a conference, and that it was held. What is typed is a reference."""

    def __init__(self, database: Database, now: Clock) -> None:
        self._database = database
        self._now = now

    async def to_settle(self, actor: Actor, typed: str) -> Conference:
        """A conference that I look after. Raises UnknownRecord, RecordNotYours."""
        async with self._database.begin() as tx:
            record = await to_change(tx, actor, typed, RecordKind.CONFERENCE)
            return await whole_conference(tx, actor, record)

    async def set_status(self, actor: Actor, typed: str, status: ConferenceStatus, seen_version: int) -> StatusSet:
        """Say whether a conference takes place. Saying what stands there already changes nothing.

        Raises UnknownRecord, RecordNotYours, NotBegunYet, RecordChanged where someone changed it since I saw it.
        """
        return await self._database.whole(self._set_status(actor, typed, status, seen_version))

    async def _set_status(self, actor: Actor, typed: str, status: ConferenceStatus, seen_version: int) -> StatusSet:
        now = self._now()
        async with self._database.begin() as tx:
            record = await to_change(tx, actor, typed, RecordKind.CONFERENCE)
            before = await whole_conference(tx, actor, record)
            if before.status is status:
                return StatusSet(before, fresh=False)
            if record.version != seen_version:
                raise RecordChanged(reference=record.reference)
            return StatusSet(await let_stand(tx, actor, before, status, at=now), fresh=True)


async def let_stand(
    tx: Transaction, actor: Actor, before: Conference, status: ConferenceStatus, *, at: datetime
) -> Conference:
    """Let a conference that is held stand otherwise; all that hangs on it hears. Raises NotBegunYet."""
    record = before.record
    hold_begun(before.times, status, local_day(at, before.times.zone))
    own = await tx.records.looked_after_by(actor, record.id)
    settled = replace(record, changed_at=at, confirmed_at=at if own else record.confirmed_at)
    await tx.conferences.change(replace(before, record=settled, status=status, sequence=before.sequence + 1))
    await tell(tx, actor, record, Happened(at, stage=status.value), "conference.status")
    after = await whole_conference(tx, actor, record)
    await conference_changed(tx, before, after, at)
    return after
