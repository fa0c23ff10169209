"""Signatures that are not genuine: chosen, invalidated, taken back."""

from typing import Any

import pytest

from bot.domain.actor import Actor
from bot.domain.countries import country
from bot.domain.errors import NotAllowed, ServerOnly
from bot.domain.errors.invalidations import (
    InvalidationGone,
    NothingChosen,
    NotListed,
    OwnSignature,
    TimesReversed,
)
from bot.domain.errors.limits import TooMuchAtOnce
from bot.domain.errors.reviews import ReasonBlank, ReasonTooLong
from bot.domain.groups import StakeholderGroup
from bot.domain.invalidations import Chosen, Decision, Stage
from bot.domain.notices import NoticeKind
from bot.domain.signatures import ShowAs
from bot.services.limits import FILTERS
from tests.house import NEIGHBOUR, House

YOUTH = Chosen(group=StakeholderGroup.YOUTH)
REASON = "One person behind many accounts."


async def prepare(house: House, chosen: Chosen = YOUTH, reason: str = REASON, who: Actor | None = None) -> Decision:
    return await house.services.invalidations.prepare(who or house.admin(), None, chosen, reason)


async def invalidate(house: House, chosen: Chosen = YOUTH, who: Actor | None = None) -> int:
    prepared = await prepare(house, chosen, who=who)
    done = await house.services.invalidations.carry_out(who or house.admin(), prepared.invalidation.id)
    assert done.invalidation.stage is Stage.DONE
    return prepared.invalidation.id


async def distrust(house: House, number: int) -> None:
    """Hold someone's signature invalid, and let them decide on others' too."""
    await invalidate(house, Chosen(group=StakeholderGroup.MEDIA))
    await invalidate(house, Chosen(group=StakeholderGroup.ACADEMIA), who=house.person(number, reviewer=True))


async def told(house: House, number: int) -> list[tuple[NoticeKind, str]]:
    notices = await house.services.members.take_notices(house.person(number))
    return [(each.kind, each.detail.get("reason", "")) for each in notices]


async def test_nothing_changes_before_the_reviewer_says_yes(house: House) -> None:
    await house.sign_many(range(6))
    prepared = await prepare(house)
    assert (prepared.signatures, prepared.invalidation.reason) == (6, REASON)
    assert prepared.invalidation.stage is Stage.PREPARED
    assert await house.total() == 6
    await house.services.invalidations.leave(house.admin(), prepared.invalidation.id)
    assert house.kept()["invalidation"] == []


async def test_what_is_invalidated_counts_nowhere_and_its_maker_is_told_once(house: House) -> None:
    await house.sign_many(range(6), show=ShowAs.NAME)
    await house.sign(house.person(7), group=StakeholderGroup.MEDIA, show=ShowAs.NAME)
    await house.services.posts.post_signatories(house.admin(), None, 99, 0)
    assert house.board.says("Person 3")
    await invalidate(house)
    assert await house.total() == await house.total(None) == 1
    page = await house.services.signatories.browse(house.person(99), None, 0)
    assert [row.name for row in page.rows] == ["Person 7"]
    await house.tick()
    assert not house.board.says("Person 3")
    assert house.board.says("Person 7")
    assert await told(house, 3) == [(NoticeKind.INVALIDATED, REASON)]
    assert await told(house, 3) == await told(house, 7) == []


async def test_the_days_breakdown_follows(house: House) -> None:
    await house.sign_many(range(6))
    await house.sign_many(range(10, 16), group=StakeholderGroup.MEDIA)
    await invalidate(house)
    await house.tick(days=1)
    progress = await house.services.progress.progress(house.person(99), None)
    assert progress.groups.cells == (("media", 6),)


@pytest.mark.parametrize(
    ("chosen", "left"),
    [
        (Chosen(country=country("CA")), {"b", "d"}),
        (Chosen(group=StakeholderGroup.MEDIA), {"a", "c"}),
        (Chosen(group=StakeholderGroup.YOUTH, country=country("CA")), {"b", "c", "d"}),
    ],
)
async def test_every_condition_must_hold(house: House, chosen: Chosen, left: set[str]) -> None:
    await house.sign(house.person(1), country=country("CA"), show=ShowAs.ORGANISATION, organisation="a")
    await house.sign(
        house.person(2), group=StakeholderGroup.MEDIA, country=country("TN"), show=ShowAs.ORGANISATION, organisation="b"
    )
    await house.sign(house.person(3), country=None, show=ShowAs.ORGANISATION, organisation="c")
    await house.sign(
        house.person(4), group=StakeholderGroup.MEDIA, country=None, show=ShowAs.ORGANISATION, organisation="d"
    )
    if chosen.country is not None and chosen.group is None:
        left = left | {"c"}
    await invalidate(house, chosen)
    rows = (await house.services.signatories.browse(house.person(99), None, 0)).rows
    assert {row.organisation for row in rows} == left


async def test_a_filter_by_time_takes_those_of_that_time(house: House) -> None:
    begin = house.clock()
    for number in range(3):
        await house.sign(house.person(number))
        house.clock.move(hours=1)
    await invalidate(house, Chosen(since=begin.replace(minute=30), until=begin.replace(hour=10, minute=30)))
    assert await house.total() == 2


async def test_only_what_was_signed_before_it_was_asked_for_and_in_ones_own_server(house: House) -> None:
    await house.sign(house.person(1))
    await house.sign(house.person(2, NEIGHBOUR))
    prepared = await prepare(house)
    house.clock.move(minutes=1)
    await house.sign(house.person(3))
    await house.services.invalidations.carry_out(house.admin(), prepared.invalidation.id)
    assert (await house.total(), await house.total(NEIGHBOUR)) == (2, 2)
    assert await told(house, 1) != []
    assert await told(house, 2) == await told(house, 3) == []


async def test_nobody_decides_on_their_own_signature(house: House) -> None:
    reviewer = house.person(1, reviewer=True)
    own = await house.sign(reviewer, show=ShowAs.NAME)
    await house.sign_many(range(2, 4))
    with pytest.raises(OwnSignature):
        await prepare(house, Chosen(signature_id=own.signature.id), who=reviewer)
    await invalidate(house, who=reviewer)
    assert await house.total() == 1
    by_admin = await invalidate(house)
    with pytest.raises(OwnSignature):
        await house.services.invalidations.take_back(reviewer, by_admin)
    assert await house.total() == 0


async def test_an_empty_filter_and_an_unsound_reason_are_refused(house: House) -> None:
    with pytest.raises(NothingChosen):
        Chosen()
    with pytest.raises(TimesReversed):
        Chosen(since=house.clock(), until=house.clock().replace(year=2025))
    with pytest.raises(ReasonBlank):
        await prepare(house, reason=" \n")
    with pytest.raises(ReasonTooLong) as refused:
        await prepare(house, reason="x" * 4000)
    assert refused.value.length == 4000
    assert house.kept()["invalidation"] == []


@pytest.mark.parametrize("people", [0, 1, 4])
async def test_fewer_than_five_are_not_counted_out(house: House, people: int) -> None:
    await house.sign_many(range(people))
    invalidation_id = await invalidate(house)
    assert (await prepare(house)).signatures is None
    (decision,) = (await house.services.invalidations.browse(house.admin(), None, 0)).decisions
    assert (decision.invalidation.id, decision.signatures) == (invalidation_id, None)
    lines = [row["detail"] for row in house.kept()["audit"] if row["action"].startswith("signatures.")]
    assert lines == [{}, {}, {}]


@pytest.mark.parametrize("may", [{}, {"steward": True}, {"may_post": True}])
async def test_only_an_organiser_may(house: House, may: dict[str, Any]) -> None:
    invalidation_id = await invalidate(house)
    invalidations, who = house.services.invalidations, house.person(2, **may)
    for attempt in (
        invalidations.browse(who, None, 0),
        invalidations.prepare(who, None, YOUTH, REASON),
        invalidations.carry_out(who, invalidation_id),
        invalidations.leave(who, invalidation_id),
        invalidations.decided(who, invalidation_id),
        invalidations.take_back(who, invalidation_id),
    ):
        with pytest.raises(NotAllowed):
            await attempt
    with pytest.raises(ServerOnly):
        await invalidations.browse(house.person(2, None, admin=True), None, 0)


async def test_what_someone_else_prepared_is_theirs_and_what_is_elsewhere_does_not_exist(house: House) -> None:
    await house.sign_many(range(6))
    mine = (await prepare(house)).invalidation.id
    invalidations = house.services.invalidations
    refusals = []
    for who in (house.person(2, reviewer=True), house.admin(NEIGHBOUR)):
        for attempt in (invalidations.carry_out(who, mine), invalidations.leave(who, mine)):
            with pytest.raises(InvalidationGone) as refused:
                await attempt
            refusals.append(str(refused.value))
    with pytest.raises(InvalidationGone) as refused:
        await invalidations.carry_out(house.admin(), 10**9)
    assert {*refusals, str(refused.value)} == {str(InvalidationGone())}
    await invalidations.carry_out(house.admin(), mine)
    with pytest.raises(InvalidationGone):
        await invalidations.take_back(house.admin(NEIGHBOUR), mine)
    assert (await invalidations.browse(house.admin(NEIGHBOUR), None, 0)).decisions == ()
    assert await house.total() == 0


async def test_what_waits_longer_than_a_day_is_gone(house: House) -> None:
    await house.sign_many(range(6))
    mine = (await prepare(house)).invalidation.id
    house.clock.move(days=1, seconds=1)
    with pytest.raises(InvalidationGone):
        await house.services.invalidations.carry_out(house.admin(), mine)
    await house.tick()
    assert house.kept()["invalidation"] == []


async def test_by_one_only_who_is_listed_here(house: House) -> None:
    listed = await house.sign(house.person(1), show=ShowAs.NAME)
    counted = await house.sign(house.person(2))
    away = await house.sign(house.person(3, NEIGHBOUR), show=ShowAs.NAME)
    refusals = set()
    for signature_id in (counted.signature.id, away.signature.id, 10**9):
        with pytest.raises(NotListed) as refused:
            await prepare(house, Chosen(signature_id=signature_id))
        refusals.add(str(refused.value))
    assert len(refusals) == 1
    assert (await prepare(house, Chosen(signature_id=listed.signature.id))).listed == "Person 1"
    await invalidate(house, Chosen(signature_id=listed.signature.id))
    assert (await house.total(), await told(house, 1)) == (2, [(NoticeKind.INVALIDATED, REASON)])


async def test_many_filters_in_a_short_time_must_wait(house: House) -> None:
    for _ in range(FILTERS.often):
        await prepare(house)
    with pytest.raises(TooMuchAtOnce) as refused:
        await prepare(house)
    assert refused.value.until > house.clock().timestamp()
    house.clock.move(seconds=refused.value.until - house.clock().timestamp())
    await prepare(house)
