"""Good practices, looked at by others: found inspiring, assessed by peers, their labels taken back."""

from bot.domain.actor import Actor
from bot.domain.assessing import Assessing, SeenLabel, clean_note
from bot.domain.errors.assessing import (
    AssessedAlready,
    GuestsAssessAtHome,
    HomeReviewersNeeded,
    InterestNotDenied,
    LabelledAlready,
    NoLabel,
    NoteNeedsOrganisation,
    NotInspiringYet,
    OrganisationAssessed,
    OrganisationInvolved,
    PracticeChanged,
    PracticeRestricted,
)
from bot.domain.errors.records import UnknownRecord
from bot.domain.errors.reviews import OwnItem
from bot.domain.history import Happened
from bot.domain.names import fold
from bot.domain.notices import NoticeKind
from bot.domain.practices import PEERS, Label, Practice
from bot.domain.records import Record, RecordKind
from bot.domain.reviews import clean_reason
from bot.domain.visibility import Visibility
from bot.services.authority import only_stewards, organiser_in
from bot.services.clock import Clock
from bot.services.holding import find_record
from bot.services.labels import heard, labelled, labels_at_home, ladder
from bot.services.telling import tell
from bot.store.database import Database, Transaction


class AssessingService:
    """What reviewers do about the label of a good practice. What is typed is a reference or a title."""

    def __init__(self, database: Database, now: Clock) -> None:
        self._database = database
        self._now = now

    async def look(self, actor: Actor, typed: str) -> SeenLabel:
        """See the label of a practice, the notes about it, and what I can do about it. Raises UnknownRecord."""
        async with self._database.read() as tx:
            return await _seen(tx, actor, await find_record(tx, actor, typed, RecordKind.PRACTICE))

    async def to_inspire(self, actor: Actor, typed: str) -> Record:
        """A practice that I may find inspiring, as it is now. Raises as `inspire`."""
        async with self._database.read() as tx:
            practice = await _practice(tx, actor, typed)
            await _to_inspire(tx, actor, practice)
            return practice.record

    async def inspire(self, actor: Actor, typed: str, *, version: int) -> SeenLabel:
        """Find a practice of my server inspiring, as I read it; of starter content, as a steward.

        Raises UnknownRecord, OwnItem, NotAllowed, HomeReviewersNeeded, PracticeRestricted, PracticeChanged,
        LabelledAlready.
        """
        return await self._database.whole(self._inspire(actor, typed, version))

    async def _inspire(self, actor: Actor, typed: str, version: int) -> SeenLabel:
        now = self._now()
        async with self._database.begin() as tx:
            practice = await _held(tx, actor, typed)
            record = practice.record
            await _to_inspire(tx, actor, practice)
            _as_read(record, version)
            await tx.practices.label(record.id, Label.INSPIRING, at=now)
            await tell(tx, actor, record, Happened(now, stage=Label.INSPIRING.value), "practice.inspiring")
            if record.owner_id is not None:
                said = {"title": record.title, "record": record.reference}
                await tx.members.tell(record.owner_id, NoticeKind.PRACTICE_INSPIRING, at=now, detail=said)
            return await _seen(tx, actor, record)

    async def to_assess(self, actor: Actor, typed: str) -> Assessing:
        """A practice that I may assess, and the organisations for which I may.

        Raises UnknownRecord, NotAllowed, OwnItem, GuestsAssessAtHome, PracticeRestricted, NotInspiringYet,
        LabelledAlready, NoteNeedsOrganisation, AssessedAlready, OrganisationAssessed, OrganisationInvolved.
        """
        async with self._database.read() as tx:
            return await _to_assess(tx, actor, await _practice(tx, actor, typed))

    async def assess(
        self, actor: Actor, typed: str, organisation_id: int | None, note: str, *, no_interest: bool, version: int
    ) -> SeenLabel:
        """Write a note about a practice as I read it, for an organisation of mine; the second one lifts the label.

        Raises as `to_assess`, and InterestNotDenied, NoteBlank, NoteTooLong, PracticeChanged.
        """
        return await self._database.whole(
            self._assess(actor, typed, organisation_id, note, no_interest=no_interest, version=version)
        )

    async def _assess(
        self, actor: Actor, typed: str, organisation_id: int | None, note: str, *, no_interest: bool, version: int
    ) -> SeenLabel:
        now = self._now()
        async with self._database.begin() as tx:
            practice = await _held(tx, actor, typed)
            record = practice.record
            may = dict((await _to_assess(tx, actor, practice)).organisations)
            if organisation_id is None and len(may) == 1:
                organisation_id = next(iter(may))
            if organisation_id not in may:
                raise NoteNeedsOrganisation
            if not no_interest:
                raise InterestNotDenied
            said = clean_note(note)
            _as_read(record, version)
            member = await tx.members.meet(actor.discord_id, at=now)
            await tx.assessments.add(record, organisation_id, said, member_id=member.id, at=now)
            # Where it was done: who reviews elsewhere does not read from the log who wrote it.
            await tx.audit.record(
                "practice.assessed", record.reference, at=now, member_id=member.id, server_id=actor.server_id
            )
            if len(await tx.assessments.counting(record)) >= PEERS:
                await tx.practices.label(record.id, Label.PEER_REVIEWED, at=now)
                await labelled(tx, record, Label.PEER_REVIEWED, "practice.peer_reviewed", at=now)
                if record.owner_id is not None:
                    told = {"title": record.title, "record": record.reference}
                    await tx.members.tell(record.owner_id, NoticeKind.PRACTICE_PEER_REVIEWED, at=now, detail=told)
            return await _seen(tx, actor, record)

    async def to_take_back(self, actor: Actor, typed: str) -> Record:
        """A practice whose label I may take back. Raises as `take_back`."""
        async with self._database.read() as tx:
            practice = await _practice(tx, actor, typed)
            await _to_take_back(tx, actor, practice)
            return practice.record

    async def take_back(self, actor: Actor, typed: str, reason: str) -> SeenLabel:
        """Let a practice be *submitted* again, with a reason that its history tells; the notes that led there go.

        Raises UnknownRecord, OwnItem, NotAllowed, HomeReviewersNeeded, NoLabel, ReasonBlank, ReasonTooLong.
        """
        return await self._database.whole(self._take_back(actor, typed, reason))

    async def _take_back(self, actor: Actor, typed: str, typed_reason: str) -> SeenLabel:
        now = self._now()
        async with self._database.begin() as tx:
            practice = await _held(tx, actor, typed)
            record = practice.record
            await _to_take_back(tx, actor, practice)
            reason = clean_reason(typed_reason)
            wrote = {each for each in (await tx.assessments.counting(record)).values() if each is not None}
            await tx.practices.label(record.id, Label.SUBMITTED, at=now)
            await tx.assessments.remove(record)
            happened = Happened(now, reason, stage=Label.SUBMITTED.value)
            await tell(tx, actor, record, happened, "practice.label_taken_back")
            detail = {"title": record.title, "record": record.reference, "reason": reason}
            if record.owner_id is not None:
                wrote.add(record.owner_id)
            await tx.members.tell_all(sorted(wrote), NoticeKind.LABEL_TAKEN_BACK, at=now, detail=detail)
            return await _seen(tx, actor, record)


async def _practice(tx: Transaction, actor: Actor, typed: str) -> Practice:
    record = await find_record(tx, actor, typed, RecordKind.PRACTICE)
    practice = await tx.practices.find(actor, record.id)
    if practice is None:
        raise UnknownRecord(typed=record.reference)
    return practice


async def _held(tx: Transaction, actor: Actor, typed: str) -> Practice:
    """A practice as it is once nobody else changes it."""
    await tx.records.hold((await _practice(tx, actor, typed)).record.id)
    return await _practice(tx, actor, typed)


async def _seen(tx: Transaction, actor: Actor, record: Record) -> SeenLabel:
    label = await tx.assessments.label_of(record.id)
    notes = await tx.assessments.of(actor, record.id)
    return SeenLabel(record, label, notes, await ladder(tx, actor, record, label))


def _as_read(record: Record, version: int) -> None:
    if record.version != version:
        raise PracticeChanged(reference=record.reference)


async def _others(tx: Transaction, actor: Actor, record: Record) -> None:
    """Hold that a practice is not the actor's own. Raises OwnItem."""
    if await tx.records.looked_after_by(actor, record.id):
        raise OwnItem


def _shown(record: Record) -> None:
    if record.visibility is Visibility.RESTRICTED:
        raise PracticeRestricted(reference=record.reference)


async def _reviewed_at_home(tx: Transaction, actor: Actor, record: Record) -> None:
    """Hold that the actor reviews where a practice belongs, and that it is not theirs."""
    await _others(tx, actor, record)
    if await labels_at_home(tx, actor, record):
        return
    if record.server_id is None:
        only_stewards(actor)
    organiser_in(actor)
    raise HomeReviewersNeeded(reference=record.reference)


async def _to_inspire(tx: Transaction, actor: Actor, practice: Practice) -> None:
    await _reviewed_at_home(tx, actor, practice.record)
    _shown(practice.record)
    if practice.label is not Label.SUBMITTED:
        raise LabelledAlready(reference=practice.reference)


async def _to_take_back(tx: Transaction, actor: Actor, practice: Practice) -> None:
    await _reviewed_at_home(tx, actor, practice.record)
    if practice.label is Label.SUBMITTED:
        raise NoLabel(reference=practice.reference)


async def _to_assess(tx: Transaction, actor: Actor, practice: Practice) -> Assessing:
    record = practice.record
    organiser_in(actor)
    await _others(tx, actor, record)
    if not await heard(tx, actor, record):
        raise GuestsAssessAtHome
    _shown(record)
    if practice.label is Label.SUBMITTED:
        raise NotInspiringYet(reference=record.reference)
    if practice.label is Label.PEER_REVIEWED:
        raise LabelledAlready(reference=record.reference)
    acted_for = await tx.assessments.organisations(actor, record)
    if not acted_for:
        raise NoteNeedsOrganisation
    counting = await tx.assessments.counting(record)
    member = await tx.members.find(actor.discord_id)
    if member is not None and member.id in counting.values():
        raise AssessedAlready
    named = {fold(each.name) for each in practice.partners}
    free = [each for each in acted_for if each[0] not in counting]
    if not free:
        raise OrganisationAssessed(organisation=acted_for[0][1])
    apart = tuple(each for each in free if fold(each[1]) not in named)
    if not apart:
        raise OrganisationInvolved(organisation=free[0][1])
    return Assessing(record, apart)
