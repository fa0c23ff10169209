"""What is known where: every cell counts what its list shows, as far as the asker may see it, from the index alone."""

from datetime import date
from typing import Any

import pytest
from sqlalchemy import Engine, event, insert

from bot.domain.actor import Actor
from bot.domain.areas import Area, Scope
from bot.domain.countries import Country, Region
from bot.domain.coverage import NO_WORK, Cell, Coverage, Place, View, Where, Work
from bot.domain.groups import StakeholderGroup
from bot.domain.visibility import Visibility
from bot.store.tables import record
from tests.house import GUEST, HOME, NEIGHBOUR, House
from tests.organisations import acts_for, known
from tests.records import commitment, initiative
from tests.store.test_organisation_search import planned

OWNER, ASKER = 1, 2
TODAY = date(2026, 3, 2)
AFRICA, ASIA, EVERYWHERE = Place(Region.AFRICA), Place(Region.ASIA), Place()
NETWORK, SERVER, RESTRICTED = Visibility.NETWORK, Visibility.SERVER, Visibility.RESTRICTED


async def seen(house: House, who: Actor, view: View | None = None) -> Coverage:
    """The matrix, of which every cell, filled or empty, counts as many as its list shows."""
    view = view or View()
    async with house.database.read() as tx:
        coverage = await tx.coverage.count(who, view, on=TODAY)
        for area in Area:
            for place in view.places:
                in_list = await tx.record_search.count(who, Cell(area, place, view).filter)
                assert coverage.known(area, place) == in_list, (area, place)
    return coverage


async def test_an_initiative_stands_in_every_cell_that_it_is_about_and_is_counted_once(house: House) -> None:
    owner = house.person(OWNER)
    areas = (Area.EDUCATION, Area.GENDER)
    await initiative(house, owner, areas=areas, regions=(Region.AFRICA, Region.ASIA), youth_led=True)
    await initiative(house, owner, areas=(Area.EDUCATION,), regions=(), countries=(Country("GH"),), women_led=True)
    await initiative(house, owner, areas=(Area.OTHER,), regions=(), scope=Scope.GLOBAL)
    await initiative(house, owner, areas=(Area.OTHER,), regions=(), scope=Scope.LOCAL, youth_led=True)
    await commitment(house, owner)
    coverage = await seen(house, house.person(ASKER))
    assert coverage.cells == {
        (Area.EDUCATION, AFRICA): 2,
        (Area.EDUCATION, ASIA): 1,
        (Area.GENDER, AFRICA): 1,
        (Area.GENDER, ASIA): 1,
        (Area.OTHER, EVERYWHERE): 1,
    }
    assert (coverage.work, coverage.unplaced) == (Work(4, youth_led=2, women_led=1), 1)
    assert {area: work for area, work in coverage.areas.items() if work.known} == {
        Area.EDUCATION: Work(2, youth_led=1, women_led=1),
        Area.GENDER: Work(1, youth_led=1),
        Area.OTHER: Work(2, youth_led=1),
    }
    assert coverage.work.share(coverage.work.youth_led) == 0.5


async def test_of_nothing_there_is_no_share(house: House) -> None:
    coverage = await seen(house, house.person(ASKER))
    assert (coverage.work, coverage.cells, coverage.work.share(0)) == (NO_WORK, {}, None)


@pytest.mark.parametrize(
    ("view", "counted"),
    [
        (View(), 3),
        (View(Where.SERVER), 2),
        (View(country=Country("GH")), 2),
        (View(group=StakeholderGroup.MEDIA), 1),
        (View(Where.SERVER, Country("GH"), StakeholderGroup.YOUTH), 1),
        (View(Where.SERVER, Country("ML")), 0),
    ],
)
async def test_a_view_counts_what_it_says(house: House, view: View, counted: int) -> None:
    ghana = {"regions": (), "countries": (Country("GH"), Country("TG"))}
    await initiative(house, house.person(OWNER), group=StakeholderGroup.MEDIA)
    await initiative(house, house.person(OWNER), group=StakeholderGroup.YOUTH, **ghana)
    await initiative(house, house.person(OWNER, NEIGHBOUR), visibility=NETWORK, **ghana)
    assert (await seen(house, house.person(ASKER), view)).work.known == counted


@pytest.mark.parametrize(
    ("visibility", "made_in", "seen_by"),
    [
        (RESTRICTED, HOME, {"owner", "partner", "reviewer"}),
        (SERVER, HOME, {"owner", "partner", "reviewer", "member"}),
        (NETWORK, HOME, {"owner", "partner", "reviewer", "member", "neighbour", "guest", "nowhere"}),
        (NETWORK, GUEST, {"owner", "partner", "guest"}),
    ],
)
async def test_a_record_changes_no_count_for_those_who_may_not_see_it(
    house: House, visibility: Visibility, made_in: int, seen_by: set[str]
) -> None:
    organisation = await known(house, "Radio Soleil")
    await acts_for(house, 3, organisation)
    owner = house.person(OWNER, made_in)
    await initiative(house, owner, visibility=visibility, organisation_id=organisation, youth_led=True)
    asking = {
        "owner": house.person(OWNER, NEIGHBOUR),
        "partner": house.person(3, NEIGHBOUR),
        "reviewer": house.person(4, HOME, reviewer=True),
        "member": house.person(5, HOME),
        "neighbour": house.person(6, NEIGHBOUR, admin=True),
        "guest": house.person(7, GUEST),
        "nowhere": house.person(8, None),
    }
    work, nothing = Work(1, youth_led=1), dict.fromkeys(Area, NO_WORK)
    one = Coverage(View(), TODAY, work, 0, nothing | {Area.EDUCATION: work}, {(Area.EDUCATION, AFRICA): 1})
    for name, who in asking.items():
        assert await seen(house, who) == (one if name in seen_by else Coverage(View(), TODAY, areas=nothing)), name


async def test_outside_a_server_nothing_is_this_servers(house: House) -> None:
    await initiative(house, None, visibility=NETWORK)
    assert (await seen(house, house.person(ASKER, None))).work.known == 1
    assert (await seen(house, house.person(ASKER, None), View(Where.SERVER))).work.known == 0


def bulk(house: House, many: int) -> None:
    """So many records, of which a third each is the network's, the server's and restricted."""
    common = {"kind": "initiative", "language": "en", "wordings": {}, "topics": [], "source": {}, "version": 1}
    common |= {"made_at": house.clock(), "changed_at": house.clock(), "confirmed_at": house.clock()}
    rows: list[dict[str, Any]] = [
        {
            "title": f"Clubs {number}",
            "server_id": (HOME, NEIGHBOUR)[number % 2],
            "visibility": list(Visibility)[number % 3],
            "areas": 1 + number % 255,
            "regions": number % 65,
            "youth_led": number % 5 == 0,
            "women_led": False,
        }
        for number in range(many)
    ]
    house.rows(insert(record).values([common | row for row in rows]))


@pytest.mark.parametrize(
    "view",
    [View(), View(Where.SERVER), View(country=Country("GH")), View(group=StakeholderGroup.MEDIA)],
    ids=["network", "server", "country", "group"],
)
async def test_it_is_read_from_the_index_of_coverage_and_from_nothing_else(house: House, view: View) -> None:
    bulk(house, 1_000)
    if house.database.file is None:
        with house.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.exec_driver_sql("VACUUM ANALYZE record")
    statements: dict[str, Any] = {}

    def note(_connection: Any, _cursor: Any, statement: str, parameters: Any, *_: Any) -> None:
        if "record" in statement:
            statements[statement] = parameters

    event.listen(Engine, "before_cursor_execute", note)
    try:
        async with house.database.read() as tx:
            await tx.coverage.count(house.person(ASKER), view, on=TODAY)
    finally:
        event.remove(Engine, "before_cursor_execute", note)
    ((statement, parameters),) = statements.items()
    plan = planned(house, statement, parameters)
    assert "ix_record_coverage" in plan, plan
    if house.database.file:
        assert "SEARCH record USING COVERING INDEX ix_record_coverage (kind=?)" in plan, plan
        assert "TEMP B-TREE" not in plan, plan
    else:
        assert "Index Only Scan using ix_record_coverage on record" in plan, plan
