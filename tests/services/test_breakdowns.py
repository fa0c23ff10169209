"""Breakdowns: of one day, of one dimension, and never of fewer than five; only the total is live."""

import pytest

from bot.domain.countries import country
from bot.domain.groups import StakeholderGroup
from bot.domain.members import Profile
from bot.domain.signatures import CellOfSignatories, ShowAs
from bot.domain.tallies import Breakdown, Dimension, Progress
from tests.house import GUEST, HOME, NEIGHBOUR, House

YOUTH, MEDIA, ACADEMIA = StakeholderGroup.YOUTH, StakeholderGroup.MEDIA, StakeholderGroup.ACADEMIA


async def progress(house: House, server_id: int | None = HOME) -> Progress:
    return await house.services.progress.progress(house.person(999, server_id), None)


async def cells(house: House, server_id: int = HOME) -> tuple[CellOfSignatories, ...]:
    return (await house.services.signatories.browse(house.person(999, server_id), None, 0)).cells


async def test_the_total_is_live_and_everything_else_waits_for_the_day(house: House) -> None:
    await house.sign_many(range(6), group=YOUTH)
    await house.tick()
    taken = await progress(house)
    await house.sign_many(range(6, 20), group=MEDIA, country=country("FR"))
    for number in range(3):
        await house.services.signing.withdraw(house.person(number), None)
    await house.tick(hours=14, minutes=59)
    seen = await progress(house)
    assert (seen.totals.signatures, seen.counted, seen.goal) == (17, 6, 25)
    assert (seen.groups, seen.countries, seen.growth, seen.as_of) == (
        taken.groups, taken.countries, taken.growth, taken.as_of,
    )  # fmt: skip
    await house.tick(minutes=1)
    seen = await progress(house)
    assert (seen.groups, seen.counted) == (Breakdown((), 17), 17)
    assert seen.as_of == house.clock()


async def test_a_day_that_nobody_watched_is_taken_at_the_next_tick_and_once(house: House) -> None:
    assert await house.services.progress.refresh_breakdowns(house.clock()) == 1
    assert await house.services.progress.refresh_breakdowns(house.clock()) == 0
    house.clock.move(days=40)
    assert await house.services.progress.refresh_breakdowns(house.clock()) == 1


async def test_before_the_first_refresh_there_is_only_the_total(house: House) -> None:
    await house.sign_many(range(6))
    seen = await progress(house)
    assert (seen.totals.signatures, seen.counted, seen.as_of) == (6, 0, None)
    assert (seen.groups, seen.countries, seen.growth) == (Breakdown(()), Breakdown(()), ())


async def test_small_groups_of_a_guest_are_merged_apart_so_that_subtracting_finds_none(
    house: House,
) -> None:
    await house.sign_many(range(7), group=YOUTH)
    await house.sign_many(range(10, 16), group=MEDIA)
    await house.sign_many(range(20, 22), group=ACADEMIA)
    await house.sign_many(range(30, 33), GUEST, group=ACADEMIA)
    await house.tick()
    assert (await progress(house, NEIGHBOUR)).groups == Breakdown((("youth", 7),), 8)
    assert (await progress(house, GUEST)).groups == Breakdown((("youth", 7),), 11)
    await house.sign_many(range(40, 42), GUEST, group=ACADEMIA)
    await house.tick(days=1)
    assert (await progress(house, GUEST)).groups == Breakdown((("youth", 7), ("academia", 5)), 8)


async def test_no_breakdown_crosses_two_dimensions(house: House) -> None:
    await house.sign_many(range(5), group=YOUTH, country=country("CA"))
    await house.sign_many(range(5, 10), group=MEDIA, country=country("FR"))
    await house.tick()
    async with house.database.read() as tx:
        network, home = await tx.tallies.breakdowns(house.person(1), 1)
    assert network[Dimension.CELL] == network[Dimension.LISTED] == {}
    assert not any(home.values())
    seen = await progress(house)
    assert (seen.groups.cells, seen.countries.cells) == ((("media", 5), ("youth", 5)), (("CA", 5), ("FR", 5)))
    assert seen.countries_heard == 2


async def test_growth_is_the_total_at_the_end_of_each_day(house: House) -> None:
    for number in range(3):
        await house.sign_many(range(10 * number, 10 * number + 2))
        house.clock.move(days=2)
    await house.tick()
    assert [(day.day, total) for day, total in (await progress(house)).growth] == [(2, 2), (4, 4), (6, 6)]


async def test_shares_of_youth_and_women_are_said_from_five_on_each_side(house: House) -> None:
    await house.sign_many(range(10))
    for number in range(5):
        await house.services.members.edit(house.person(number), Profile(youth_led=True, women_led=number < 4))
    await house.tick()
    seen = await progress(house)
    assert (seen.youth_led, seen.women_led) == (0.5, None)


async def test_people_of_a_group_and_country_are_listed_together_from_five_in_their_cell(house: House) -> None:
    await house.sign_many(range(4), group=YOUTH, country=country("CA"), show=ShowAs.GROUP_AND_COUNTRY)
    await house.tick(days=1)
    assert await cells(house) == ()
    await house.sign(house.person(4), group=YOUTH, country=country("CA"))
    assert await cells(house) == ()
    await house.tick(days=1)
    assert await cells(house) == (CellOfSignatories(YOUTH, country("CA"), 4),)


async def test_a_row_does_not_appear_on_the_day_it_is_signed(house: House) -> None:
    await house.sign_many(range(6), group=YOUTH, show=ShowAs.GROUP_AND_COUNTRY)
    await house.tick(days=1)
    house.clock.move(hours=1)
    await house.sign(house.person(7), group=YOUTH, show=ShowAs.GROUP_AND_COUNTRY)
    assert await cells(house) == (CellOfSignatories(YOUTH, None, 6),)
    await house.tick(days=1)
    assert await cells(house) == (CellOfSignatories(YOUTH, None, 7),)


async def test_who_withdraws_or_shows_less_is_out_of_a_cell_at_the_next_refresh(house: House) -> None:
    await house.sign_many(range(8), group=YOUTH, show=ShowAs.GROUP_AND_COUNTRY)
    await house.tick(days=1)
    await house.services.signing.withdraw(house.person(0), None)
    await house.services.signing.show_differently(house.person(1), None, ShowAs.COUNTED, "")
    assert await cells(house) == (CellOfSignatories(YOUTH, None, 8),)
    await house.tick(days=1)
    assert await cells(house) == (CellOfSignatories(YOUTH, None, 6),)


@pytest.mark.parametrize("server_id", [HOME, NEIGHBOUR, GUEST])
async def test_a_cell_is_large_enough_in_the_network_or_in_the_guest_by_itself(house: House, server_id: int) -> None:
    await house.sign_many(range(4), HOME, group=YOUTH, show=ShowAs.GROUP_AND_COUNTRY)
    await house.sign_many(range(10, 16), GUEST, group=YOUTH, show=ShowAs.GROUP_AND_COUNTRY)
    await house.tick(days=1)
    seen = (CellOfSignatories(YOUTH, None, 6),) if server_id == GUEST else ()
    assert await cells(house, server_id) == seen


async def test_a_server_is_counted_once_a_day_and_under_five_not_at_all(house: House) -> None:
    await house.sign_many(range(1, 5), HOME)
    await house.tick(days=1)
    assert (await house.services.progress.progress(house.person(1), None)).here is None
    await house.sign(house.person(5))
    assert (await house.services.progress.progress(house.person(1), None)).here is None
    await house.tick(days=1)
    assert (await house.services.progress.progress(house.person(1), None)).here == 5
