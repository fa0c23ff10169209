"""Adaptations of good practices: told, seen, and corrected by those who told them."""

from dataclasses import replace

from bot.domain.actor import Actor
from bot.domain.errors.records import RecordChanged, RecordNotYours, UnknownRecord
from bot.domain.history import Happened
from bot.domain.listings import RecordPage
from bot.domain.names import fold
from bot.domain.practices import Adaptation, SeenAdaptation, Went
from bot.domain.record_filters import RecordFilter
from bot.domain.records import Record, RecordKind, Subject, read_reference, reference_of
from bot.domain.typed_adaptations import TypedAdaptation, read_adaptation
from bot.domain.visibility import Visibility
from bot.services.adaptation_log import beginning, leading_to
from bot.services.authority import in_server
from bot.services.clock import Clock
from bot.services.holding import find_record, may_change, to_change
from bot.services.limits import ADAPTATIONS, Limits
from bot.services.listings import page_of
from bot.services.showing import reviewed_again
from bot.services.telling import note, tell
from bot.services.threads import around
from bot.spelling import Spelling
from bot.store.database import Database, Transaction
from bot.texts import texts_in


class AdaptationService:
    """Who reused a practice, where, what they changed, and how it went. What is typed is a reference or a title."""

    def __init__(self, database: Database, limits: Limits, now: Clock) -> None:
        self._database = database
        self._limits = limits
        self._now = now

    async def to_adapt(self, actor: Actor, typed: str) -> Record:
        """The practice that I tell of having reused, or an adaptation of one by its reference.

        Raises ServerOnly, UnknownRecord.
        """
        in_server(actor)
        async with self._database.read() as tx:
            return await _adapted(tx, actor, typed)

    async def adapt(
        self, actor: Actor, typed: str, said: TypedAdaptation, went: Went, *, language: str
    ) -> SeenAdaptation:
        """Tell that I reused a practice, or what others made of it. The same twice makes one.

        It is seen no further than what it adapts; reviewers decide whether the network sees it.
        Raises ServerOnly, UnknownRecord, TooMuchAtOnce, and the errors of what is typed.
        """
        return await self._database.whole(self._adapt(actor, typed, said, went, language))

    async def _adapt(
        self, actor: Actor, typed: str, said: TypedAdaptation, went: Went, language: str
    ) -> SeenAdaptation:
        now, server_id = self._now(), in_server(actor)
        async with self._database.begin() as tx:
            adapted = await _adapted(tx, actor, typed)
            # Held until the end, so that a second press waits and finds what the first one made.
            member = await tx.members.meet(actor.discord_id, at=now)
            hidden = adapted.visibility is Visibility.RESTRICTED
            record = Record(
                id=0,
                kind=RecordKind.ADAPTATION,
                server_id=server_id,
                owner_id=member.id,
                organisation_id=None,
                visibility=Visibility.RESTRICTED if hidden else Visibility.SERVER,
                title="",
                language=language,
                subject=Subject(areas=adapted.subject.areas, topics=adapted.topics_in(language)),
                # Nobody is asked for it here.
                group=None,
                made_at=now,
                changed_at=now,
                confirmed_at=now,
                version=1,
            )
            new = await _told(tx, actor, record, said, went)
            if (same := await tx.adaptations.same(new, adapts=adapted.id)) is not None:
                return await self._seen(tx, actor, same)
            self._limits.spend(ADAPTATIONS, actor.discord_id, now)
            made = await tx.adaptations.add(new, adapts=adapted.id)
            await tell(tx, actor, made.record, Happened(now, stage=went.value), "adaptation.told")
            return await self._seen(tx, actor, made.record.id)

    async def view(self, actor: Actor, typed: str) -> SeenAdaptation:
        """See an adaptation, and what it leads to. Raises UnknownRecord."""
        async with self._database.read() as tx:
            record = await find_record(tx, actor, typed, RecordKind.ADAPTATION)
            return await self._seen(tx, actor, record.id)

    async def page(self, actor: Actor, asked: RecordFilter, page: int) -> RecordPage[Adaptation]:
        """A page of the adaptations that fit, of those that I may see."""
        asked = replace(asked, kind=RecordKind.ADAPTATION)
        async with self._database.read() as tx:
            return await page_of(tx, actor, asked, page, some=tx.adaptations.some, now=self._now())

    async def to_correct(self, actor: Actor, typed: str) -> Adaptation:
        """An adaptation that I may correct. Raises UnknownRecord, RecordNotYours."""
        async with self._database.read() as tx:
            record = await find_record(tx, actor, typed, RecordKind.ADAPTATION)
            if not await may_change(tx, actor, record):
                raise RecordNotYours(reference=record.reference)
            return await _whole(tx, actor, record.id)

    async def correct(
        self, actor: Actor, typed: str, version: int, said: TypedAdaptation, went: Went
    ) -> SeenAdaptation:
        """Correct an adaptation as it was in a version. How it went since then stands in its history.

        What the network sees is looked at by reviewers again once it says more. Raises UnknownRecord, RecordNotYours,
        RecordChanged where someone changed it since, and the errors of what is typed.
        """
        return await self._database.whole(self._correct(actor, typed, version, said, went))

    async def _correct(
        self, actor: Actor, typed: str, version: int, said: TypedAdaptation, went: Went
    ) -> SeenAdaptation:
        now = self._now()
        async with self._database.begin() as tx:
            held = await to_change(tx, actor, typed, RecordKind.ADAPTATION)
            if held.version != version:
                raise RecordChanged(reference=held.reference)
            before = await _whole(tx, actor, held.id)
            after = await _told(tx, actor, held, said, went)
            if fold(after.lead) == fold(before.lead):
                # Who corrects it may act for nobody, and takes it from nobody.
                after = replace(after, record=replace(after.record, organisation_id=held.organisation_id))
            own = await tx.records.looked_after_by(actor, held.id)
            says_more = _words(after) != _words(before)
            seen_by = await reviewed_again(tx, actor, held, at=now) if says_more else held.visibility
            record = replace(
                after.record,
                visibility=seen_by,
                changed_at=now,
                # An organiser who mends it does not say that it is still true.
                confirmed_at=now if own else held.confirmed_at,
            )
            await tx.adaptations.change(replace(after, record=record))
            if went is not before.went:
                await tell(tx, actor, record, Happened(now, stage=went.value), "adaptation.corrected")
            else:
                await note(tx, actor, record, "adaptation.corrected", at=now)
            return await self._seen(tx, actor, held.id)

    async def _seen(self, tx: Transaction, actor: Actor, record_id: int) -> SeenAdaptation:
        found = await _whole(tx, actor, record_id)
        beside = await around(tx, actor, found.record, now=self._now())
        reused, number = await beginning(tx, actor, found.record)
        above = await tx.adaptations.above(actor, record_id)
        beside = replace(beside, links=leading_to(beside, reused))
        return SeenAdaptation(found, beside, above, reused, number)


async def _adapted(tx: Transaction, actor: Actor, typed: str) -> Record:
    reference = read_reference(typed)
    of_another = reference is not None and reference[0] is RecordKind.ADAPTATION
    return await find_record(tx, actor, typed, RecordKind.ADAPTATION if of_another else RecordKind.PRACTICE)


async def _told(tx: Transaction, actor: Actor, record: Record, said: TypedAdaptation, went: Went) -> Adaptation:
    """What is told, for the organisation that leads it where whoever tells acts for that one."""
    told = read_adaptation(said, went, record, Spelling(texts_in(record.language)))
    organisation_id = await tx.representatives.acted_for_as(actor.discord_id, told.lead)
    return replace(told, record=replace(told.record, organisation_id=organisation_id))


def _words(adaptation: Adaptation) -> tuple[object, ...]:
    """What reads otherwise once people could be named in it, or be found by it."""
    places = set(adaptation.record.subject.countries)
    return adaptation.lead, adaptation.place, places, adaptation.changed, adaptation.told, adaptation.link


async def _whole(tx: Transaction, actor: Actor, record_id: int) -> Adaptation:
    found = await tx.adaptations.find(actor, record_id)
    if found is None:
        raise UnknownRecord(typed=reference_of(RecordKind.ADAPTATION, record_id))
    return found
