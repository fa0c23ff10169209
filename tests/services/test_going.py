"""Going to a conference: each for themselves, a number for others, a name only where someone wants it."""

from datetime import UTC, datetime

import pytest

from bot.domain.conferences import Conference, ConferenceStatus, Going, Plan, Times
from bot.domain.errors import NotAllowed, ServerOnly
from bot.domain.errors.going import ConferenceOver
from bot.domain.errors.records import UnknownRecord
from bot.domain.going import PAGE, Where
from bot.domain.visibility import Visibility
from bot.services.going import who_goes
from tests.house import HOME, NEIGHBOUR, House
from tests.records import conference

CHANNEL = 555


async def seen(house: House, kept: Conference, number: int = 99) -> tuple[Going | None, int, int]:
    """What someone may know of who goes: their own plan, the number, and how many show it."""
    async with house.database.read() as tx:
        found = await who_goes(tx, house.person(number), kept.record.id)
    return found.mine, found.number, len(found.shown)


async def test_a_plan_is_made_changed_and_forgotten(house: House) -> None:
    kept = await conference(house, house.admin())
    who, going = house.person(1), house.services.going
    assert (await going.look(who, kept.reference)).going is None
    assert (await going.plan(who, kept.reference, Plan.INTERESTED)).going == Going(Plan.INTERESTED)
    assert (await going.plan(who, kept.reference, Plan.GOING)).going == Going(Plan.GOING)
    assert (await going.plan(who, kept.reference, Plan.GOING)).going == Going(Plan.GOING)
    assert len(house.kept()["attendance"]) == 1
    assert (await going.not_any_more(who, kept.reference)).going is None
    assert (await going.not_any_more(who, kept.reference)).going is None
    assert house.kept()["attendance"] == []


async def test_others_learn_no_more_than_a_number_and_that_from_five_on(house: House) -> None:
    kept = await conference(house, house.admin())
    for number in range(4):
        await house.services.going.plan(house.person(number), kept.reference, Plan.GOING)
    await house.services.going.plan(house.person(10), kept.reference, Plan.INTERESTED)
    for who in (house.person(99), house.admin(), house.person(98, steward=True)):
        async with house.database.read() as tx:
            found = await who_goes(tx, who, kept.record.id)
        assert (found.mine, found.number, found.shown) == (None, 0, ())
    await house.services.going.plan(house.person(10), kept.reference, Plan.GOING)
    assert await seen(house, kept) == (None, 5, 0)
    await house.services.going.not_any_more(house.person(10), kept.reference)
    assert await seen(house, kept) == (None, 0, 0)


async def test_a_name_is_shown_by_choice_and_taken_back_at_once(house: House) -> None:
    kept = await conference(house, house.admin())
    who, going = house.person(1), house.services.going
    await going.show_me(who, kept.reference, shown=True)
    async with house.database.read() as tx:
        assert (await who_goes(tx, house.person(2), kept.record.id)).shown == (who.discord_id,)
    hidden = await going.show_me(who, kept.reference, shown=False)
    assert hidden.going == Going(Plan.GOING)
    assert await seen(house, kept) == (None, 0, 0)


async def test_who_only_is_interested_is_shown_no_more(house: House) -> None:
    kept = await conference(house, house.admin())
    await house.services.going.show_me(house.person(1), kept.reference, shown=True)
    await house.services.going.plan(house.person(1), kept.reference, Plan.INTERESTED)
    assert await seen(house, kept) == (None, 0, 0)
    await house.services.going.plan(house.person(1), kept.reference, Plan.GOING)
    assert await seen(house, kept) == (None, 0, 0)


async def test_the_log_does_not_say_who_goes(house: House) -> None:
    kept = await conference(house, house.admin())
    before = house.kept()["audit"]
    await house.services.going.show_me(house.person(1), kept.reference, shown=True)
    await house.services.going.remind(house.person(1), kept.reference, Where.MESSAGE)
    await house.services.going.not_any_more(house.person(1), kept.reference)
    assert house.kept()["audit"] == before


async def test_who_asks_to_be_reminded_is_interested_and_keeps_a_plan_that_is_there(house: House) -> None:
    first, second = [await conference(house, house.admin(), title) for title in ("One", "Two")]
    who, going = house.person(1, may_post=True), house.services.going
    asked = await going.remind(who, first.reference, Where.MESSAGE, CHANNEL)
    assert asked.going == Going(Plan.INTERESTED, remind=True)
    await going.plan(who, second.reference, Plan.GOING)
    asked = await going.remind(who, second.reference, Where.CHANNEL, CHANNEL)
    assert asked.going == Going(Plan.GOING, remind=True, channel_id=CHANNEL)
    assert len(asked.coming) == 2
    quiet = await going.do_not_remind(who, second.reference)
    assert (quiet.going, quiet.coming) == (Going(Plan.GOING), ())


async def test_only_who_may_write_in_a_channel_is_reminded_there(house: House) -> None:
    kept = await conference(house, house.admin(), visibility=Visibility.NETWORK)
    with pytest.raises(NotAllowed):
        await house.services.going.remind(house.person(1), kept.reference, Where.CHANNEL, CHANNEL)
    with pytest.raises(ServerOnly):
        await house.services.going.remind(house.person(1, None), kept.reference, Where.CHANNEL, CHANNEL)
    assert house.kept()["attendance"] == []
    asked = await house.services.going.remind(house.person(1, None), kept.reference, Where.MESSAGE)
    assert len(asked.coming) == 2


@pytest.mark.parametrize("status", [ConferenceStatus.CANCELLED, ConferenceStatus.HELD])
async def test_nobody_plans_to_go_to_what_is_over(house: House, status: ConferenceStatus) -> None:
    kept = await conference(house, house.admin(), status=status)
    past = await conference(house, house.admin())
    await house.services.going.plan(house.person(1), past.reference, Plan.GOING)
    house.clock.move(days=600)
    for each in (kept, past):
        for work in (
            house.services.going.plan(house.person(2), each.reference, Plan.GOING),
            house.services.going.show_me(house.person(2), each.reference, shown=True),
            house.services.going.remind(house.person(2), each.reference, Where.MESSAGE),
        ):
            with pytest.raises(ConferenceOver):
                await work
    assert (await house.services.going.look(house.person(1), past.reference)).over
    assert (await house.services.going.not_any_more(house.person(1), past.reference)).going is None


async def test_what_may_not_be_seen_is_not_planned_and_what_was_planned_can_be_forgotten(house: House) -> None:
    kept = await conference(house, house.admin(), "Hidden retreat")
    going, outside = house.services.going, house.person(2, NEIGHBOUR)
    for typed in (kept.reference, "Hidden retreat"):
        with pytest.raises(UnknownRecord):
            await going.plan(outside, typed, Plan.GOING)
        with pytest.raises(UnknownRecord):
            await going.look(outside, typed)
    await going.plan(house.person(2, HOME), kept.reference, Plan.GOING)
    mine = await going.look(outside, kept.reference)
    assert (mine.conference, mine.going) == (None, Going(Plan.GOING))
    (row,) = (await going.page(outside, 0)).rows
    assert (row.reference, row.conference) == (kept.reference, None)
    await going.not_any_more(outside, kept.reference)
    with pytest.raises(UnknownRecord):
        await going.look(outside, kept.reference)


async def test_what_i_plan_is_listed_page_by_page_the_next_first(house: House) -> None:
    who, going = house.person(1), house.services.going
    later = [await conference(house, house.admin(), f"Later {number}") for number in range(PAGE)]
    for each in later:
        await going.plan(who, each.reference, Plan.INTERESTED)
    await going.plan(house.person(2), later[0].reference, Plan.GOING)
    found = await going.page(who, 99)
    assert (found.page, found.pages, found.total, len(found.rows)) == (0, 1, PAGE, PAGE)
    undated = await conference(house, house.admin(), "Some day", times=Times())
    await going.plan(who, undated.reference, Plan.GOING)
    found = await going.page(who, 99)
    assert (found.page, found.pages, found.total) == (1, 2, PAGE + 1)
    assert [each.reference for each in found.rows] == [undated.reference]
    assert (await going.page(house.person(3), 0)).rows == ()


async def test_who_said_that_they_go_is_forgotten_a_month_after_it(house: House) -> None:
    first = await conference(house, house.admin())
    undated = await conference(house, house.admin(), "Some day", times=Times())
    for each in (first, undated):
        await house.services.going.plan(house.person(1), each.reference, Plan.GOING)
        await house.services.going.remind(house.person(1), each.reference, Where.MESSAGE)
    house.clock.time = datetime(2027, 6, 12, 9, tzinfo=UTC)
    await house.tick()
    assert len(house.kept()["attendance"]) == 2
    await house.tick(days=2)
    assert [row["conference_id"] for row in house.kept()["attendance"]] == [undated.record.id]
    assert house.kept()["reminder"] == []


async def test_what_few_may_see_is_posted_nowhere(house: House) -> None:
    kept = await conference(house, house.person(1, may_post=True), visibility=Visibility.RESTRICTED)
    asked = await house.services.going.remind(house.person(1, may_post=True), kept.reference, Where.CHANNEL, CHANNEL)
    assert asked.going == Going(Plan.INTERESTED, remind=True)
