"""Who sees a digest, and who changes it: its server's organisers one of a channel, each member their own."""

from collections.abc import Awaitable, Callable

import pytest

from bot.domain.actor import Actor
from bot.domain.digest_orders import HowItArrives, TypedTiming, WhenAndWhere, WhichSections
from bot.domain.digests import Manner, Section
from bot.domain.errors import NotAllowed, ServerOnly
from bot.domain.errors.digests import UnknownDigest
from bot.domain.rhythms import Rhythm
from tests.house import NEIGHBOUR, House
from tests.ordered import OTHER, ROLE, change, edition_of, order


async def test_members_see_the_digests_of_their_server_and_how_the_last_one_went(house: House) -> None:
    first, second = (await order(house)).digest, (await order(house, channel_id=OTHER)).digest
    await edition_of(house, first, "2026-03-02")
    listed = await house.services.digests.of_server(house.person(1))
    assert [each.digest for each in listed] == [first, second]
    assert [each.last.period if each.last else None for each in listed] == ["2026-03-02", None]
    assert await house.services.digests.suggest(house.person(1)) == [first, second]
    for stranger in (house.person(1, NEIGHBOUR), house.person(1, None), house.person(1, None, steward=True)):
        assert await house.services.digests.suggest(stranger) == []
        with pytest.raises(UnknownDigest):
            await house.services.digests.find(stranger, first.reference)
    with pytest.raises(ServerOnly):
        await house.services.digests.of_server(house.person(1, None))


async def test_only_organisers_of_its_server_change_a_digest(house: House) -> None:
    made = (await order(house, house.person(1, reviewer=True))).digest
    digests = house.services.digests
    changes: tuple[Callable[[Actor], Awaitable[object]], ...] = (
        lambda who: change(house, made, WhichSections((Section.GAPS,)), who),
        lambda who: digests.pause(who, made.reference),
        lambda who: digests.resume(who, made.reference),
        lambda who: digests.delete(who, made.reference),
        lambda who: digests.to_change(who, made.reference),
    )
    for asked in changes:
        for member in (house.person(2), house.person(2, steward=True, may_post=True)):
            with pytest.raises(NotAllowed):
                await asked(member)
        for stranger in (house.admin(NEIGHBOUR), house.person(1, None, reviewer=True)):
            with pytest.raises(UnknownDigest):
                await asked(stranger)
    assert await digests.find(house.admin(), made.reference) == made


async def test_only_organisers_order_a_digest_for_a_channel(house: House) -> None:
    for member in (house.person(1), house.person(1, steward=True, may_post=True)):
        with pytest.raises(NotAllowed):
            await order(house, member)
        with pytest.raises(NotAllowed):
            await house.services.digests.prepare(member)
    with pytest.raises(ServerOnly):
        await order(house, house.person(1, None, admin=True))


async def test_a_member_changes_their_own_from_anywhere_and_nobody_else_finds_it(house: House) -> None:
    mine = (await house.services.own_digests.begin(house.person(1))).own.digest
    alone = house.person(1, None)
    moved = (await change(house, mine, WhenAndWhere(TypedTiming(Rhythm.DAILY), OTHER), alone)).digest
    assert (moved.timing.rhythm, moved.channel_id) == (Rhythm.DAILY, None)
    said = (await change(house, mine, HowItArrives(ROLE, Manner.THREAD, "fr", True, True), alone)).digest
    assert (said.language, said.role_id, said.manner, said.says_nothing_new) == ("fr", None, Manner.MESSAGE, False)
    assert await house.services.digests.suggest(house.person(1)) == [said]
    for other in (house.admin(), house.person(2, steward=True)):
        with pytest.raises(UnknownDigest):
            await house.services.digests.delete(other, mine.reference)
    await house.services.digests.delete(alone, mine.reference)
    # What someone does with their own stands in no log.
    assert not [row for row in house.kept()["audit"] if row["action"].startswith("digest.")]
