"""Conferences ahead stand in the order in which they begin; nothing past or called off is among them."""

from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any

import pytest
from sqlalchemy import Engine, event

from bot.domain.actor import Actor
from bot.domain.areas import Area
from bot.domain.conferences import ConferenceKind, ConferenceStatus, Times, Turn, Venue
from bot.domain.countries import Country, Region
from bot.domain.dates import When, read_date
from bot.domain.groups import StakeholderGroup
from bot.domain.listings import PAGE
from bot.domain.observances import Observed
from bot.domain.record_filters import RecordFilter
from bot.domain.records import RecordKind
from bot.domain.upcoming import UpcomingPage, placed
from bot.domain.visibility import Visibility
from bot.store.upcoming import MOST
from tests.house import GUEST, NEIGHBOUR, House
from tests.records import conference

AHEAD = RecordFilter(kind=RecordKind.CONFERENCE, turns=(Turn.AHEAD,))
PAST = replace(AHEAD, turns=(Turn.PAST,))


def dated(starts: str, ends: str = "") -> Times:
    return Times(read_date(starts), read_date(ends))


async def titles(house: House, asked: RecordFilter = AHEAD, who: Actor | None = None, page: int = 0) -> list[str]:
    """What someone is shown, in its order. It is 2 March 2026."""
    found = await house.services.conferences.page(who or house.person(2), asked, page)
    return [each.record.title for each in found.page.rows]


async def some(house: House, *dates: str, **more: Any) -> None:
    """Conferences named after when they are."""
    for each in dates:
        await conference(house, house.person(1), each, times=dated(*each.split(" – ")), **more)


async def test_those_ahead_stand_in_the_order_in_which_they_begin(house: House) -> None:
    await some(house, "2027-05-12", "2026-03-02", "2026-02-27 – 2026-03-02", "2026-06-01", "2026-05-31")
    assert await titles(house) == ["2026-02-27 – 2026-03-02", "2026-03-02", "2026-05-31", "2026-06-01", "2027-05-12"]


async def test_what_is_not_known_to_the_day_stands_at_the_end_of_the_time_that_it_may_be_in(house: House) -> None:
    await some(house, "2026-05", "2026", "2026-05-31", "2026-12-31", "2026-12", "2026-06-01", "2027-01-01")
    await conference(house, house.person(1), "some day", times=Times())
    ahead = ["2026-05-31", "2026-05", "2026-06-01", "2026-12-31", "2026-12", "2026", "2027-01-01", "some day"]
    assert await titles(house) == ahead


async def test_what_is_past_is_never_ahead_and_nothing_that_was_called_off_or_held_is(house: House) -> None:
    await some(house, "2015-06", "2026-03-01", "2025", "2019-06-20 – 2019-06-21", "2026-02")
    for status in ConferenceStatus:
        await conference(house, house.person(1), status.value, status=status, times=dated("2026-04-01"))
    assert sorted(await titles(house)) == ["confirmed", "postponed", "proposed"]
    past = ["held", "2026-03-01", "2026-02", "2025", "2019-06-20 – 2019-06-21", "2015-06"]
    assert await titles(house, PAST) == past


async def test_a_list_of_all_leaves_nothing_out(house: House) -> None:
    await some(house, "2015-06", "2027-05-12")
    await conference(house, house.person(1), "off", status=ConferenceStatus.CANCELLED, times=dated("2026-04-01"))
    await conference(house, house.person(1), "some day", times=Times())
    both = replace(AHEAD, turns=())
    assert await titles(house, both) == ["some day", "2027-05-12", "off", "2015-06"]


@pytest.mark.parametrize(
    ("more", "found"),
    [
        ({"from_": When(2026, 6)}, ["2026-06-01", "2026-05-30 – 2026-06-02", "2026-07", "2027"]),
        ({"until": When(2026, 6, 1)}, ["2026-04-01", "2026-05-30 – 2026-06-02", "2026-06-01"]),
        ({"from_": When(2026, 7, 9), "until": When(2026, 7, 9)}, ["2026-07"]),
        ({"from_": When(2028)}, []),
        ({"until": When(2015)}, ["2014-05"]),
    ],
)
async def test_a_period_holds_what_may_lie_in_it(house: House, more: dict[str, Any], found: list[str]) -> None:
    await some(house, "2014-05", "2026-04-01", "2026-05-30 – 2026-06-02", "2026-06-01", "2026-07", "2027")
    assert sorted(await titles(house, replace(AHEAD, **more))) == sorted(found)


FILTERS: list[dict[str, Any]] = [
    {"areas": (Area.DIALOGUE,)},
    {"topics": ("MÉDIAS",)},
    {"regions": (Region.ASIA,)},
    {"countries": (Country("MN"),)},
    {"meetings": (ConferenceKind.TRAINING,)},
    {"languages": ("mn",)},
    {"audience": (StakeholderGroup.EDUCATOR,)},
    {"venues": (Venue.ONLINE,)},
    {"text": "ulaan"},
]


@pytest.mark.parametrize("more", FILTERS, ids=lambda more: next(iter(more)))
async def test_each_filter_keeps_what_fits_it(house: House, more: dict[str, Any]) -> None:
    await conference(
        house,
        house.person(1),
        "Ulaanbaatar",
        kind=ConferenceKind.TRAINING,
        areas=(Area.DIALOGUE,),
        topics=("médias",),
        regions=(Region.ASIA,),
        countries=(Country("MN"),),
        languages=("mn", "en"),
        audience=(StakeholderGroup.EDUCATOR,),
        online=True,
    )
    await conference(house, house.person(1), "Elsewhere", languages=("en",))
    assert sorted(await titles(house)) == ["Elsewhere", "Ulaanbaatar"]
    assert await titles(house, replace(AHEAD, **more)) == ["Ulaanbaatar"]
    assert await titles(house, replace(AHEAD, venues=(Venue.ON_SITE,))) == ["Ulaanbaatar", "Elsewhere"]


async def test_nobody_is_shown_or_counted_what_they_may_not_see(house: House) -> None:
    for visibility in Visibility:
        await conference(house, house.person(1), visibility.value, visibility=visibility)
    seen = {
        house.person(2): ["server", "network"],
        house.person(3, reviewer=True): ["restricted", "server", "network"],
        house.person(4, NEIGHBOUR): ["network"],
        house.person(5, GUEST): ["network"],
        house.person(6, None): ["network"],
    }
    for who, found in seen.items():
        assert await titles(house, AHEAD, who) == found
        assert (await house.services.conferences.page(who, AHEAD, 0)).page.total == len(found)
        assert await titles(house, replace(AHEAD, text="restricted"), who) == found[: found.count("restricted")]


async def test_pages_are_turned_and_end_where_the_next_begins(house: House) -> None:
    days = [date(2026, 4, 1) + timedelta(days=each) for each in range(PAGE + 2)]
    await some(house, *map(str, days))
    first, last, beyond = [await house.services.conferences.page(house.person(2), AHEAD, at) for at in (0, 1, 9)]
    assert (len(first.page.rows), first.goes_on) == (PAGE, days[PAGE])
    assert ([each.record.title for each in last.page.rows], last.goes_on) == ([str(each) for each in days[PAGE:]], None)
    assert (beyond.page.page, beyond.page.pages, beyond.page.total) == (1, 2, PAGE + 2)


async def test_more_than_anyone_leafs_through_are_not_counted(house: House) -> None:
    for at in range(MOST + 1):
        await conference(house, house.person(1), f"{at}")
    found = await house.services.conferences.page(house.person(2), AHEAD, 99)
    assert (found.page.total, found.page.more, found.page.page) == (MOST, True, (MOST - 1) // PAGE)
    assert len(found.page.rows) == MOST % PAGE


async def days_of(house: House, page: int = 0, **more: Any) -> tuple[UpcomingPage, tuple[Observed, ...]]:
    found = await house.services.conferences.page(house.person(2), replace(AHEAD, **more), page)
    return found, house.services.conferences.days(found)


async def test_international_days_stand_in_their_place_among_them(house: House) -> None:
    await some(house, "2026-03-20", "2026-03-21", "2026-10-02")
    found, days = await days_of(house)
    slots = [[each.on.isoformat() for each in slot] for slot in placed(days, found.page.rows)]
    assert slots == [[], ["2026-03-21"], ["2026-08-12", "2026-09-21", "2026-10-02"], ["2026-11-16"]]


async def test_each_international_day_stands_on_one_page(house: House) -> None:
    await some(house, *(f"2026-{month:02}-10" for month in range(4, 13)))
    every = [each.on.isoformat() for page in (0, 1) for each in (await days_of(house, page))[1]]
    assert every == ["2026-03-21", "2026-08-12", "2026-09-21", "2026-10-02", "2026-11-16", "2027-02-12"]


async def test_international_days_are_left_out_where_something_narrower_is_asked_for(house: House) -> None:
    assert [each.on.isoformat() for each in (await days_of(house))[1]] == ["2026-03-21"]
    assert (await days_of(house, areas=(Area.DIALOGUE,)))[1] == ()
    assert (await days_of(house, turns=(Turn.PAST,)))[1] == ()
    august: dict[str, Any] = {"from_": When(2026, 8), "until": When(2026, 8)}
    assert [each.on.isoformat() for each in (await days_of(house, **august))[1]] == ["2026-08-12"]


async def test_the_plan_walks_the_index_from_a_place_near_today(house: House) -> None:
    """What was long ago is not read, however much of it there is; and what is ahead is not sorted."""
    asked: list[tuple[str, Any]] = []

    def note(_c: Any, _u: Any, statement: str, parameters: Any, *_rest: Any) -> None:
        if "listed_by >=" in statement:
            asked.append((statement, parameters))

    await some(house, *(f"{year}-05-12" for year in range(1960, 2030)))
    event.listen(Engine, "before_cursor_execute", note)
    assert await titles(house) == [f"{year}-05-12" for year in range(2026, 2030)]
    event.remove(Engine, "before_cursor_execute", note)
    assert len(asked) == 1, "one look counts them and shows them"
    with house.engine.connect() as connection:
        if house.database.file is None:
            connection.exec_driver_sql("SET enable_seqscan = off")
            connection.exec_driver_sql("SET enable_bitmapscan = off")
        explain = "EXPLAIN QUERY PLAN " if house.database.file else "EXPLAIN "
        plans = [str(connection.exec_driver_sql(explain + said, given).all()) for said, given in asked]
    assert all("ix_conference_listed_by" in plan for plan in plans)
    assert not any("TEMP B-TREE" in plan or "Sort" in plan for plan in plans)


async def test_hours_do_not_change_where_it_stands(house: House) -> None:
    times = Times(When(2026, 4, 1), When(2026, 4, 1), time(9), time(17), "Asia/Tokyo")
    await conference(house, house.person(1), "early", times=times)
    await some(house, "2026-04-02")
    assert await titles(house) == ["early", "2026-04-02"]


async def test_a_proposal_of_the_past_is_past_whatever_its_status(house: House) -> None:
    proposed = {"status": ConferenceStatus.PROPOSED, "times": Times(When(2018))}
    of_2018 = await conference(house, house.person(1), **proposed)
    ahead = await conference(house, house.person(1), "Ahead", times=Times(When(2099, 5)))
    seen = [await house.services.conferences.view(house.person(1), each.reference) for each in (of_2018, ahead)]
    assert [(each.begun, each.past) for each in seen] == [(True, True), (False, False)]
