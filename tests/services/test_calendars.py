"""A calendar has the conferences that its asker may see and asked for, and nothing of any other."""

from dataclasses import replace

import pytest

from bot.domain.actor import Actor
from bot.domain.areas import Area
from bot.domain.calendars import HandedCalendar, LeftOut, Vague
from bot.domain.conferences import ConferenceStatus, Plan, Times
from bot.domain.dates import When
from bot.domain.errors.exchange import ExchangeTooLarge
from bot.domain.errors.limits import TooMuchAtOnce
from bot.domain.errors.records import UnknownRecord
from bot.domain.record_filters import RecordFilter
from bot.domain.visibility import Visibility
from bot.texts import texts_in
from tests.calendars import SOURCE, judged
from tests.house import GUEST, NEIGHBOUR, House
from tests.records import conference

NO_LIMIT = 10**9
ALL = RecordFilter()


async def upcoming(house: House, who: Actor, asked: RecordFilter = ALL, language: str = "en") -> HandedCalendar:
    calendars = house.services.calendars
    return await calendars.upcoming(who, asked, SOURCE, texts_in(language), at_most=NO_LIMIT)


def titles(made: HandedCalendar) -> list[str | None]:
    return [event.summary for event in judged(made.content.decode()).events] if made.conferences else []


@pytest.mark.parametrize(
    ("visibility", "seen_by"),
    [
        (Visibility.RESTRICTED, {"owner", "reviewer"}),
        (Visibility.SERVER, {"owner", "reviewer", "member"}),
        (Visibility.NETWORK, {"owner", "reviewer", "member", "neighbour", "guest", "nowhere"}),
    ],
)
async def test_in_whose_calendar_a_conference_is(house: House, visibility: Visibility, seen_by: set[str]) -> None:
    kept = await conference(house, house.person(1), visibility=visibility)
    asking = {
        "owner": house.person(1, NEIGHBOUR),
        "reviewer": house.person(2, reviewer=True),
        "member": house.person(3),
        "neighbour": house.person(4, NEIGHBOUR, reviewer=True, admin=True),
        "guest": house.person(5, GUEST),
        "nowhere": house.person(6, None),
    }
    assert {name for name, who in asking.items() if titles(await upcoming(house, who))} == seen_by
    calendars, texts = house.services.calendars, texts_in("en")
    for name, who in asking.items():
        if name in seen_by:
            made = await calendars.one(who, kept.reference, SOURCE, texts, at_most=NO_LIMIT)
            assert titles(made) == ["Youth and dialogue"]
        else:
            with pytest.raises(UnknownRecord):
                await calendars.one(who, kept.reference, SOURCE, texts, at_most=NO_LIMIT)


async def test_what_i_go_to_is_mine_alone_and_takes_my_time(house: House) -> None:
    me, other = house.person(1), house.person(2)
    kept = await conference(house, me, "I go")
    await conference(house, me, "I do not")
    interested = await conference(house, me, "Interesting")
    await house.services.going.plan(me, kept.reference, Plan.GOING)
    await house.services.going.plan(me, interested.reference, Plan.INTERESTED)
    calendars, texts = house.services.calendars, texts_in("en")
    (event,) = judged((await calendars.mine(me, SOURCE, texts, at_most=NO_LIMIT)).content.decode()).events
    assert (event.summary, event.transparency) == ("I go", "OPAQUE")
    assert (await calendars.mine(other, SOURCE, texts, at_most=NO_LIMIT)).conferences == 0


async def test_what_i_may_not_see_any_more_is_not_in_my_calendar(house: House) -> None:
    owner, me = house.person(1), house.person(2)
    kept = await conference(house, owner)
    await house.services.going.plan(me, kept.reference, Plan.GOING)
    await house.services.showing.narrow(owner, kept.reference, Visibility.RESTRICTED)
    made = await house.services.calendars.mine(me, SOURCE, texts_in("en"), at_most=NO_LIMIT)
    assert (made.content, made.conferences, made.left_out) == (b"", 0, ())


async def test_a_list_has_what_fits_the_next_first_and_what_was_cancelled(house: House) -> None:
    who = house.person(1)
    await conference(house, who, "Later", times=Times(When(2027, 6, 1)))
    await conference(house, who, "Soon", times=Times(When(2026, 4, 1)), areas=(Area.YOUTH,))
    await conference(house, who, "Past", times=Times(When(2025, 4, 1)))
    await conference(house, who, "Off", times=Times(When(2026, 5, 1)), status=ConferenceStatus.CANCELLED)
    await conference(house, who, "Off and past", times=Times(When(2025, 5, 1)), status=ConferenceStatus.CANCELLED)
    assert titles(await upcoming(house, who)) == ["Soon", "Later", "Off"]
    assert titles(await upcoming(house, who, RecordFilter(areas=(Area.YOUTH,)))) == ["Soon"]
    assert titles(await upcoming(house, who, RecordFilter(from_=When(2027, 1)))) == ["Later"]


async def test_what_is_not_known_to_the_day_is_named_and_not_made_up(house: House) -> None:
    who = house.person(1)
    for title, times in (
        ("Month", Times(When(2027, 5))),
        ("Year", Times(When(2027))),
        ("Never", Times()),
        ("End", Times(When(2027, 5, 12), When(2027, 6))),
    ):
        await conference(house, who, title, times=times)
    made = await upcoming(house, who)
    assert (made.content, made.conferences) == (b"", 0)
    assert {replace(each, reference="") for each in made.left_out} == {
        LeftOut("", "Month", Vague.MONTH, "2027-05"),
        LeftOut("", "Year", Vague.YEAR, "2027"),
        LeftOut("", "Never", Vague.NOTHING, ""),
        LeftOut("", "End", Vague.END, "2027-06"),
    }


async def test_a_moved_and_a_cancelled_conference_replace_their_entry(house: House) -> None:
    who = house.person(1)
    kept = await conference(house, who)
    calendars, texts = house.services.calendars, texts_in("en")

    async def entry() -> tuple[str, int, str]:
        made = await calendars.one(who, kept.reference, SOURCE, texts, at_most=NO_LIMIT)
        (event,) = judged(made.content.decode()).events
        assert event.uid is not None
        assert event.status is not None
        return event.uid, event.sequence or 0, event.status.value

    before = await entry()
    async with house.database.begin() as tx:
        current = await tx.conferences.find(who, kept.record.id)
        assert current is not None
        await tx.conferences.change(replace(current, status=ConferenceStatus.CANCELLED, sequence=current.sequence + 1))
    assert before == (f"{kept.reference}@4321.accord", 0, "CONFIRMED")
    assert await entry() == (before[0], 1, "CANCELLED")


async def test_it_fits_into_a_message_or_says_so(house: House) -> None:
    who = house.person(1)
    await conference(house, who)
    with pytest.raises(ExchangeTooLarge):
        await house.services.calendars.upcoming(who, ALL, SOURCE, texts_in("en"), at_most=100)


async def test_nobody_takes_calendars_without_end(house: House) -> None:
    who = house.person(1)
    for _ in range(30):
        await upcoming(house, who)
    with pytest.raises(TooMuchAtOnce):
        await upcoming(house, who)
    house.clock.move(hours=1)
    await upcoming(house, who)
