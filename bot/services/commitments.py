"""Commitments: made by signatories, seen as their signatures say, told how they go on."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.domain.actor import Actor
from bot.domain.calls import Call
from bot.domain.commitments import (
    UNDER_WAY,
    Commitment,
    Deliverable,
    ListedCommitment,
    MayPromise,
    SeenCommitment,
    Stage,
    step,
)
from bot.domain.errors.commitments import NotForThem
from bot.domain.errors.records import RecordNotYours
from bot.domain.history import NEWS_LIMIT, Happened
from bot.domain.listings import RecordPage
from bot.domain.pledges import Pledge, Progress, read_deliverables, read_pledge, with_evidence
from bot.domain.record_filters import RecordFilter
from bot.domain.records import Answer, Record, RecordKind, Subject
from bot.domain.visibility import Visibility
from bot.services.authority import in_server
from bot.services.calls import find_call
from bot.services.clock import Clock
from bot.services.limits import COMMITMENTS, Limits
from bot.services.listings import page_of
from bot.services.promising import find_commitment, held_commitment, keep_change, listed, may_promise, seen
from bot.services.showing import reviewed_again
from bot.store.database import Database, Transaction


class CommitmentService:
    """What signatories promise, and what everyone may see of it. What is typed is a reference or a title."""

    def __init__(self, database: Database, limits: Limits, now: Clock) -> None:
        self._database = database
        self._limits = limits
        self._now = now

    async def prepare(self, actor: Actor, typed: str | None, point: int | None) -> MayPromise:
        """Look for whom I may say what I will do about a Call, and whether it has that point.

        Raises ServerOnly, UnknownCall, UnknownPoint, CommitmentsClosed, NotSignatory, OrganisationAwaited,
        SignatureRefused.
        """
        in_server(actor)
        async with self._database.read() as tx:
            call = await find_call(tx, typed)
            if point is not None:
                call.point(point)
            return await may_promise(tx, actor, call, now=self._now())

    async def make(
        self, actor: Actor, typed: str | None, said: Pledge, *, for_: int | None, language: str
    ) -> SeenCommitment:
        """Say what I will do about a point of a Call, or an organisation that I act for (`for_`, its number).

        The same twice makes one. Raises what `prepare` raises, NotForThem, TooMuchAtOnce, and the errors of what is
        typed.
        """
        now = self._now()
        title, pledge = read_pledge(said.said)
        deliverables = read_deliverables(said.deliverables, at=now)
        record = Record(
            id=0,
            kind=RecordKind.COMMITMENT,
            server_id=in_server(actor),
            owner_id=None,
            organisation_id=for_,
            visibility=Visibility.SERVER,
            title=title,
            language=language,
            subject=Subject(youth_led=said.youth_led, women_led=said.women_led),
            # A list by groups would say of which group someone is who may only be counted.
            group=None,
            made_at=now,
            changed_at=now,
            confirmed_at=now,
            version=1,
        )
        new = Commitment(record, pledge, Stage.PLANNED, deliverables)
        return await self._database.whole(self._make(actor, typed, new, said.point))

    async def _make(self, actor: Actor, typed: str | None, new: Commitment, point: int) -> SeenCommitment:
        now, for_ = new.record.made_at, new.record.organisation_id
        async with self._database.begin() as tx:
            call = await find_call(tx, typed)
            call.point(point)
            may = await may_promise(tx, actor, call, now=now)
            if not (may.myself if for_ is None else for_ in dict(may.organisations)):
                raise NotForThem(call=call.reference)
            # Held until the end, so that a second press waits and finds what the first one made.
            member = await tx.members.meet(actor.discord_id, at=now)
            about = replace(new.record.subject, answers=(Answer(call.id, point),))
            new = replace(new, record=replace(new.record, owner_id=member.id, subject=about))
            if (same := await tx.commitments.same(new)) is not None:
                return await seen(tx, actor, await find_commitment(tx, actor, same), now=now)
            self._limits.spend(COMMITMENTS, actor.discord_id, now)
            made = await tx.commitments.add(new)
            await tx.history.add(made.record.id, Happened(now, stage=made.stage.value), member_id=member.id)
            await tx.audit.record(
                "commitment.made", made.reference, at=now, member_id=member.id, server_id=actor.server_id
            )
            return await seen(tx, actor, made, now=now)

    async def view(self, actor: Actor, typed: str) -> SeenCommitment:
        """See a commitment, and what it leads to. Raises UnknownRecord."""
        async with self._database.read() as tx:
            return await seen(tx, actor, await find_commitment(tx, actor, typed), now=self._now())

    async def page(self, actor: Actor, asked: RecordFilter, page: int) -> RecordPage[ListedCommitment]:
        """A page of the commitments that fit, of those that I may see."""
        async with self._database.read() as tx:
            # By its name alone nothing tells which organisation made a commitment.
            named = await tx.organisation_search.exact(actor, asked.organisation) if asked.organisation else None
            organisation = named.reference if named else asked.organisation
            asked = replace(asked, kind=RecordKind.COMMITMENT, organisation=organisation)

            async def some(actor: Actor, ids: Sequence[int]) -> list[ListedCommitment]:
                return await listed(tx, actor, ids)

            return await page_of(tx, actor, asked, page, some=some, now=self._now())

    async def to_change(self, actor: Actor, typed: str) -> SeenCommitment:
        """A commitment that I may change. Raises UnknownRecord, RecordNotYours."""
        found = await self.view(actor, typed)
        if not found.around.may_change:
            raise RecordNotYours(reference=found.commitment.reference)
        return found

    async def update(self, actor: Actor, typed: str, version: int, told: Progress) -> SeenCommitment:
        """Tell how a commitment goes on; that it is still true, where there is nothing to tell.

        What the network sees is looked at by reviewers again before it sees the news.
        Raises UnknownRecord, RecordNotYours, RecordChanged where someone changed it since that version, StageNotNext,
        StageNeedsWord, TextTooLong, LinkNotUsable, TooManyOf.
        """
        return await self._database.whole(self._update(actor, typed, version, told.cleaned))

    async def _update(self, actor: Actor, typed: str, version: int, told: Progress) -> SeenCommitment:
        now = self._now()
        async with self._database.begin() as tx:
            before = await held_commitment(tx, actor, typed, version)
            step(before.stage, told.stage, said=bool(told.said), shown=bool(told.link or before.evidence))
            evidence = with_evidence(before.evidence, told.link, told.shows, at=now)
            done, ticked = _ticked(before.deliverables, told.done, at=now)
            news = bool(told.said or told.link)
            visibility = await reviewed_again(tx, actor, before.record, at=now) if news else before.record.visibility
            changed = news or ticked or told.stage is not before.stage
            record = replace(
                before.record,
                visibility=visibility,
                changed_at=now if changed else before.record.changed_at,
                confirmed_at=now,
            )
            after = replace(before, record=record, stage=told.stage, deliverables=done, evidence=evidence)
            after = await keep_change(tx, actor, after, at=now)
            if changed:
                stage = told.stage.value if told.stage is not before.stage else None
                said = " · ".join(part for part in (told.said, ticked) if part)[:NEWS_LIMIT]
                await _tell(tx, actor, after, Happened(now, said, stage, told.link or None))
            return await seen(tx, actor, after, now=now)

    async def left_behind(self, actor: Actor, call: Call) -> int:
        """How many commitments of mine on a Call are under way, behind which no signature stands any more."""
        async with self._database.read() as tx:
            return len(await _left_behind(tx, actor, call))

    async def withdraw_all(self, actor: Actor, typed: str) -> int:
        """Withdraw those. Returns how many they were. Raises UnknownCall."""
        return await self._database.whole(self._withdraw_all(actor, typed))

    async def _withdraw_all(self, actor: Actor, typed: str) -> int:
        now = self._now()
        async with self._database.begin() as tx:
            found = await _left_behind(tx, actor, await find_call(tx, typed))
            for each in found:
                held = await held_commitment(tx, actor, each.reference)
                record = replace(held.record, changed_at=now, confirmed_at=now)
                after = await keep_change(tx, actor, replace(held, record=record, stage=Stage.WITHDRAWN), at=now)
                await _tell(tx, actor, after, Happened(now, stage=Stage.WITHDRAWN.value))
            return len(found)


async def _left_behind(tx: Transaction, actor: Actor, call: Call) -> list[Commitment]:
    ids = await tx.makers.left_behind(actor.discord_id, call.id)
    return [each for each in await tx.commitments.some(actor, ids) if each.stage in UNDER_WAY]


async def _tell(tx: Transaction, actor: Actor, about: Commitment, what: Happened) -> None:
    member = await tx.members.meet(actor.discord_id, at=what.at)
    await tx.history.add(about.record.id, what, member_id=member.id)


def _ticked(
    before: Sequence[Deliverable], done: frozenset[int], *, at: datetime
) -> tuple[tuple[Deliverable, ...], str]:
    """The deliverables with those done that are said to be, and what is new of them in a word for the history."""
    after: list[Deliverable] = []
    lines: list[str] = []
    for place, each in enumerate(before):
        is_done = place in done
        if is_done is (each.done_at is not None):
            after.append(each)
        else:
            after.append(replace(each, done_at=at if is_done else None))
            lines.append(f"{'✓' if is_done else '☐'} {each.what}")
    return tuple(after), " · ".join(lines)
