"""What a commitment says: corrected, and said more of, by those who look after it."""

from dataclasses import replace
from datetime import datetime

from bot.domain.actor import Actor
from bot.domain.commitments import Commitment, SeenCommitment
from bot.domain.errors.records import RecordNotYours
from bot.domain.history import Happened
from bot.domain.participation import Joining
from bot.domain.pledges import Details, Pledge, read_deliverables, read_pledge, with_evidence
from bot.domain.records import Answer, LinkKind, Record, RecordKind, clean_link
from bot.services.clock import Clock
from bot.services.holding import find_record, may_change
from bot.services.promising import held_commitment, keep_change, seen
from bot.services.showing import reviewed_again
from bot.store.database import Database, Transaction


class CommitmentTextService:
    """Correcting a commitment. A version says which one was seen: who writes second sees both, and loses nothing.

    What the network sees is looked at by reviewers again.
    """

    def __init__(self, database: Database, now: Clock) -> None:
        self._database = database
        self._now = now

    async def correct(self, actor: Actor, typed: str, version: int, said: Pledge) -> SeenCommitment:
        """Correct what a commitment says, and about which point of its Call.

        Raises UnknownRecord, RecordNotYours, RecordChanged, UnknownPoint, and the errors of what is typed.
        """
        return await self._database.whole(self._correct(actor, typed, version, said))

    async def _correct(self, actor: Actor, typed: str, version: int, said: Pledge) -> SeenCommitment:
        now = self._now()
        title, pledge = read_pledge(said.said)
        async with self._database.begin() as tx:
            before = await held_commitment(tx, actor, typed, version)
            call = await tx.calls.by_id(before.answer.call_id)
            call.point(said.point)
            about = replace(
                before.record.subject,
                answers=(Answer(call.id, said.point),),
                youth_led=said.youth_led,
                women_led=said.women_led,
            )
            deliverables = read_deliverables(said.deliverables, at=now, before=before.deliverables)
            after = replace(
                before,
                record=replace(before.record, title=title, subject=about),
                pledge=pledge,
                deliverables=deliverables,
            )
            return await self._keep(tx, actor, before, after, at=now)

    async def add_details(self, actor: Actor, typed: str, version: int, said: Details) -> SeenCommitment:
        """Say of a commitment what it is about, where, what shows it, and which initiative carries it out.

        Raises UnknownRecord for the commitment and the initiative, RecordNotYours, RecordChanged, LinkNotUsable,
        TooManyOf.
        """
        link = clean_link(said.link) or ""
        return await self._database.whole(self._add_details(actor, typed, version, replace(said, link=link)))

    async def _add_details(self, actor: Actor, typed: str, version: int, said: Details) -> SeenCommitment:
        now = self._now()
        async with self._database.begin() as tx:
            before = await held_commitment(tx, actor, typed, version)
            about = replace(before.record.subject, areas=said.areas, regions=said.regions, countries=said.countries)
            evidence = with_evidence(before.evidence, said.link, "", at=now)
            after = replace(before, record=replace(before.record, subject=about), evidence=evidence)
            await _carried_out(tx, actor, before.record, said.initiative)
            if said.link:
                member = await tx.members.meet(actor.discord_id, at=now)
                await tx.history.add(before.record.id, Happened(now, link=said.link), member_id=member.id)
            return await self._keep(tx, actor, before, after, at=now)

    async def _keep(
        self, tx: Transaction, actor: Actor, before: Commitment, after: Commitment, *, at: datetime
    ) -> SeenCommitment:
        visibility = await reviewed_again(tx, actor, before.record, at=at)
        record = replace(after.record, visibility=visibility, changed_at=at, confirmed_at=at)
        return await seen(tx, actor, await keep_change(tx, actor, replace(after, record=record), at=at), now=at)


async def carrier_of(tx: Transaction, actor: Actor, commitment: Record) -> Record | None:
    """The initiative that carries out a commitment, as far as someone may see it; the first where there are several."""
    linked = await tx.records.linked(actor, commitment.id)
    return next((each for kind, outward, each in linked if kind is LinkKind.CARRIES_OUT and not outward), None)


async def _carried_out(tx: Transaction, actor: Actor, commitment: Record, typed: str) -> None:
    """Let the initiative that someone means carry a commitment out, and no other where nothing is typed.

    Whose it is decides: only who looks after an initiative, or takes part in it, says what it carries out.
    """
    before = await carrier_of(tx, actor, commitment)
    after = await find_record(tx, actor, typed, RecordKind.INITIATIVE) if typed.strip() else None
    if before is not None and after is not None and before.id == after.id:
        return
    if after is not None and not await may_change(tx, actor, after):
        mine = await tx.participants.of(after.id, actor.discord_id)
        if mine is None or mine.standing is not Joining.AGREED:
            raise RecordNotYours(reference=after.reference)
    if before is not None:
        await tx.records.unlink(before.id, LinkKind.CARRIES_OUT, commitment.id)
    if after is not None:
        await tx.records.link(after.id, LinkKind.CARRIES_OUT, commitment.id)
