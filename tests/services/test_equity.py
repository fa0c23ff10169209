"""Whose voice is missing: only by the day's breakdowns, as the asker may see them, on each database."""

import pytest

from bot.domain.countries import Region, country
from bot.domain.equity import Equity
from bot.domain.errors import NotAllowed, ServerOnly, UnknownCall
from bot.domain.groups import StakeholderGroup
from bot.domain.members import Profile
from bot.domain.posts import EquityPosting
from tests.house import GUEST, HOME, NEIGHBOUR, OTHER_GUEST, House

YOUTH, MEDIA, ACADEMIA = StakeholderGroup.YOUTH, StakeholderGroup.MEDIA, StakeholderGroup.ACADEMIA


async def equity(house: House, server_id: int | None = HOME) -> Equity:
    return await house.services.progress.equity(house.person(999, server_id), None)


def shares(seen: Equity) -> dict[StakeholderGroup, float]:
    """The groups heard from."""
    return {each.group: each.share for each in seen.groups if each.share is not None}


def heard(seen: Equity) -> dict[Region, tuple[str, ...]]:
    """The regions heard from."""
    return {each.region: each.heard for each in seen.regions if each.heard}


async def test_before_anyone_signed_there_is_every_group_and_no_data(house: House) -> None:
    for seen in (await equity(house), await equity(house, None)):
        assert (len(seen.groups), len(seen.regions), seen.as_of) == (13, 6, None)
        assert (shares(seen), heard(seen), seen.youth_led, seen.women_led) == ({}, {}, None, None)
    await house.tick()
    assert (await equity(house)).as_of == house.clock()


async def test_groups_countries_and_marks_are_heard_from_five_on(house: House) -> None:
    await house.sign_many(range(12), group=YOUTH, country=country("CA"))
    await house.sign_many(range(20, 25), group=MEDIA, country=country("TN"))
    await house.sign_many(range(30, 33), group=ACADEMIA, country=country("FR"))
    await house.sign_many(range(40, 44), group=StakeholderGroup.EDUCATOR)
    for number in range(6):
        profile = Profile(YOUTH, country("CA"), youth_led=True, women_led=number < 4)
        await house.services.members.edit(house.person(number), profile)
    await house.tick()
    seen = await equity(house)
    assert shares(seen) == {YOUTH: 0.5, MEDIA: 5 / 24}
    assert heard(seen) == {Region.AMERICAS: ("CA",), Region.MIDDLE_EAST_AND_NORTH_AFRICA: ("TN",)}
    assert (seen.counted, seen.youth_led, seen.women_led) == (24, 0.25, None)


async def test_it_does_not_follow_a_signature_until_the_day_is_over(house: House) -> None:
    await house.sign_many(range(6), group=YOUTH)
    await house.tick()
    before = await equity(house)
    await house.sign_many(range(10, 20), group=MEDIA, country=country("FR"))
    await house.services.signing.withdraw(house.person(1), None)
    await house.tick(hours=14)
    assert await equity(house) == before
    await house.tick(days=1)
    assert set(shares(await equity(house))) == {YOUTH, MEDIA}


async def test_one_person_of_a_group_changes_nothing_but_what_everyone_is_part_of(house: House) -> None:
    """Whoever comes to a group or country under five cannot be found by comparing two days."""
    await house.sign_many(range(9), group=YOUTH, country=country("CA"))
    await house.sign_many(range(10, 16), group=MEDIA, country=country("FR"))
    await house.sign_many(range(20, 23), group=ACADEMIA, country=country("TN"))
    await house.tick()
    before = await equity(house)
    await house.sign(house.person(30), group=StakeholderGroup.FOUNDATION, country=country("KE"))
    await house.tick(days=1)
    after = await equity(house)
    assert [each.share is None for each in after.groups] == [each.share is None for each in before.groups]
    assert after.regions == before.regions


async def test_a_guest_sees_its_own_beside_the_networks_and_nobody_else_does(house: House) -> None:
    await house.sign_many(range(5), HOME, group=YOUTH, country=country("CA"))
    await house.sign_many(range(10, 15), GUEST, group=MEDIA, country=country("KE"))
    await house.tick()
    seen = await equity(house, GUEST)
    assert (set(shares(seen)), heard(seen)) == ({YOUTH, MEDIA}, {Region.AFRICA: ("KE",), Region.AMERICAS: ("CA",)})
    for server_id in (HOME, NEIGHBOUR, OTHER_GUEST, None):
        seen = await equity(house, server_id)
        assert (shares(seen), heard(seen), seen.counted) == ({YOUTH: 1.0}, {Region.AMERICAS: ("CA",)}, 5)


async def test_small_cells_of_a_guest_do_not_add_up_with_the_networks(house: House) -> None:
    await house.sign_many(range(4), HOME, group=MEDIA)
    await house.sign_many(range(10, 14), GUEST, group=MEDIA)
    await house.tick()
    assert shares(await equity(house, GUEST)) == {}


async def test_it_is_posted_as_anyone_in_the_server_may_see_it(house: House) -> None:
    await house.sign_many(range(5), GUEST, group=MEDIA, country=country("KE"))
    await house.tick()
    await house.set_up(GUEST, language="fr")
    posts = house.services.posts
    await posts.post_equity(house.person(1, HOME, may_post=True), None, 77)
    await posts.post_equity(house.person(1, GUEST, may_post=True), None, 78)
    posted = {channel: what for channel, what in house.board.messages.values() if isinstance(what, EquityPosting)}
    assert posted == {
        77: EquityPosting(await equity(house, HOME), "en"),
        78: EquityPosting(await equity(house, GUEST), "fr"),
    }
    assert shares(posted[78].equity) == {MEDIA: 1.0}


async def test_who_may_not_write_does_not_post_it_and_there_is_no_other_call(house: House) -> None:
    posts = house.services.posts
    with pytest.raises(NotAllowed):
        await posts.post_equity(house.person(1), None, 77)
    with pytest.raises(ServerOnly):
        await posts.post_equity(house.person(1, None, admin=True, may_post=True), None, 77)
    with pytest.raises(UnknownCall):
        await posts.post_equity(house.admin(), "another", 77)
    with pytest.raises(UnknownCall):
        await house.services.progress.equity(house.person(1), "another")
    assert house.board.messages == {}
