"""What people change of a digest between its editions: none is lost by it, and none comes twice."""

from datetime import timedelta
from typing import Final

from bot.domain.digest_orders import HowItArrives, TypedTiming, WhenAndWhere
from bot.domain.digests import Manner
from bot.domain.rhythms import Rhythm
from tests.delivered import CHANNEL, MONDAY, at, editions, news
from tests.house import House
from tests.ordered import OTHER, change, order

DAY: Final = timedelta(days=1)


async def test_another_hour_on_the_day_of_an_edition_brings_no_second_one(house: House) -> None:
    made = (await order(house, channel_id=CHANNEL)).digest
    await news(house)
    await at(house, MONDAY)
    await news(house, "More")
    await change(house, made, WhenAndWhere(TypedTiming(Rhythm.DAILY, hour="18:00")))
    await at(house, MONDAY + timedelta(hours=9), ticks=2)
    assert len(house.board.editions(CHANNEL)) == 1
    await at(house, MONDAY + DAY + timedelta(hours=9), ticks=2)
    _, second = house.board.editions(CHANNEL)
    assert (second.since, second.until) == (MONDAY, MONDAY + DAY + timedelta(hours=9))


async def test_after_a_rest_one_edition_tells_all_that_happened_meanwhile(house: House) -> None:
    made = (await order(house, channel_id=CHANNEL)).digest
    await news(house)
    await at(house, MONDAY)
    await house.services.digests.pause(house.admin(), made.reference)
    await news(house, "Meanwhile")
    await at(house, MONDAY + 28 * DAY, ticks=2)
    assert len(house.board.editions(CHANNEL)) == 1
    await house.services.digests.resume(house.admin(), made.reference)
    await at(house, MONDAY + 35 * DAY, ticks=2)
    _, second = house.board.editions(CHANNEL)
    assert (second.since, second.until, second.after_a_gap) == (MONDAY, MONDAY + 35 * DAY, True)


async def test_in_another_channel_it_goes_on_with_what_was_not_told(house: House) -> None:
    made = (await order(house, channel_id=CHANNEL)).digest
    await change(house, made, HowItArrives(manner=Manner.IN_PLACE))
    await news(house)
    await at(house, MONDAY)
    await change(house, made, WhenAndWhere(TypedTiming(), OTHER))
    await news(house, "More")
    await at(house, MONDAY + 7 * DAY, ticks=2)
    assert [each.until for each in house.board.editions(CHANNEL)] == [MONDAY]
    (second,) = house.board.editions(OTHER)
    assert [entry.noun.record.title for entry in second.sections[0].entries] == ["More"]
    assert [row["channel_id"] for row in editions(house)] == [CHANNEL, OTHER]
