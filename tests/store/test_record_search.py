"""Lists of records: each filter shows what fits and nothing else, the newest first, as far as the asker may see it."""

from typing import Any

import pytest

from bot.domain.areas import Area, Scope
from bot.domain.commitments import Deliverable, Stage
from bot.domain.countries import Country, Region
from bot.domain.dates import When
from bot.domain.errors.records import EndsBeforeStart
from bot.domain.groups import StakeholderGroup
from bot.domain.initiatives import Status
from bot.domain.partners import Partner
from bot.domain.record_filters import RecordFilter
from bot.domain.records import Answer, RecordKind
from bot.domain.visibility import Visibility
from tests.house import GUEST, NEIGHBOUR, House
from tests.organisations import acts_for, known
from tests.records import commitment, initiative

OWNER, ASKER = 1, 2


async def shown(house: House, asker: int = ASKER, server_id: int | None = None, **asked: Any) -> list[str]:
    """The titles in a list with some filters, the newest first; counted as well."""
    who = house.person(asker, server_id) if server_id else house.person(asker)
    wanted = RecordFilter(**asked)
    async with house.database.read() as tx:
        ids = await tx.record_search.page(who, wanted, 0, 25)
        assert await tx.record_search.count(who, wanted) == len(ids)
        return [found.title for each in ids if (found := await tx.records.find(who, each))]


YES: dict[str, Any] = {
    "areas": (Area.GENDER, Area.YOUTH),
    "topics": ("Média", "counter-narratives"),
    "regions": (Region.EUROPE,),
    "countries": (Country("GH"), Country("FR")),
    "answers": (Answer(1, 3),),
    "group": StakeholderGroup.MEDIA,
    "scope": Scope.NATIONAL,
    "status": Status.ENDED,
    "lead": "Radio Soleil",
    "partners": (Partner("Écho"),),
    "starts": When(2015, 6),
    "ends": When(2016),
    "youth_led": True,
    "women_led": True,
}


@pytest.mark.parametrize(
    "asked",
    [
        {"kind": RecordKind.INITIATIVE, "text": "clubs"},
        {"areas": (Area.GENDER,)},
        {"areas": (Area.GENDER, Area.OTHER)},
        {"topics": ("Média",)},
        {"topics": ("nothing", "counter-narratives")},
        {"scopes": (Scope.NATIONAL, Scope.GLOBAL)},
        {"regions": (Region.EUROPE,)},
        {"countries": (Country("GH"),)},
        {"groups": (StakeholderGroup.MEDIA,)},
        {"statuses": (Status.ENDED, Status.PAUSED)},
        {"from_": When(2016, 12)},
        {"until": When(2015, 6)},
        {"from_": When(2015, 6, 30), "until": When(2015, 7)},
        {"organisation": "radio soleil"},
        {"organisation": "ECHO"},
        {"text": "media clubs"},
        {"answer": Answer(1, 3)},
        {"youth_led": True},
        {"women_led": True},
        {"areas": (Area.GENDER,), "countries": (Country("FR"),), "text": "CLUB"},
    ],
)
async def test_each_filter_shows_what_fits_and_nothing_else(house: House, asked: dict[str, Any]) -> None:
    await initiative(house, house.person(OWNER), "Clubs of media", **YES)
    starts, ends = (When(2017), When(2018)) if "until" in asked else (When(2012), When(2013))
    await initiative(house, house.person(OWNER), "Something else", starts=starts, ends=ends)
    await commitment(house, house.person(OWNER), "Clubs in schools")
    assert await shown(house, **asked) == ["Clubs of media"]


async def test_a_commitment_is_found_by_its_stage_and_by_what_is_due(house: House) -> None:
    owner = house.person(OWNER)
    await commitment(house, owner, "Done", stage=Stage.FULFILLED, deliverables=(Deliverable("Clubs", When(2015)),))
    await commitment(house, owner, "Planned", deliverables=(Deliverable("Clubs"), Deliverable("More", When(2017, 2))))
    await initiative(house, owner)
    assert await shown(house, stages=(Stage.FULFILLED,)) == ["Done"]
    assert await shown(house, until=When(2015, 3)) == ["Done"]
    assert await shown(house, from_=When(2016)) == ["Planned"]
    assert await shown(house, from_=When(2016), until=When(2017, 1)) == []
    assert await shown(house, kind=RecordKind.COMMITMENT) == ["Planned", "Done"]


async def test_an_initiative_without_an_end_goes_on_and_one_without_dates_lies_in_no_period(house: House) -> None:
    await initiative(house, house.person(OWNER), "Goes on", starts=When(2015))
    await initiative(house, house.person(OWNER), "Undated")
    assert await shown(house, from_=When(2026)) == ["Goes on"]
    assert await shown(house, until=When(2014)) == []


def test_a_period_does_not_end_before_it_starts() -> None:
    with pytest.raises(EndsBeforeStart):
        RecordFilter(from_=When(2016), until=When(2015))


async def test_an_organisation_is_meant_by_its_reference_or_by_its_name(house: House) -> None:
    its_id = await known(house, "Radio Soleil", Visibility.RESTRICTED)
    await acts_for(house, OWNER, its_id)
    await initiative(house, house.person(OWNER), "Named", lead="Radio soleil")
    await initiative(house, house.person(OWNER), "Its own", organisation_id=its_id)
    await initiative(house, house.person(OWNER), "Another")
    assert await shown(house, OWNER, organisation=f"ORG-{its_id}") == ["Its own", "Named"]
    assert await shown(house, organisation="Radio Soleil") == ["Named"]
    assert await shown(house, organisation=f"ORG-{its_id}") == [], "it would tell who is restricted"


@pytest.mark.parametrize(
    ("visibility", "server_id", "seen_by"),
    [
        (Visibility.RESTRICTED, None, {"owner"}),
        (Visibility.SERVER, None, {"owner", "member"}),
        (Visibility.NETWORK, None, {"owner", "member", "neighbour", "guest"}),
        (Visibility.NETWORK, GUEST, {"owner", "guest"}),
    ],
)
async def test_a_list_shows_what_the_asker_may_see(
    house: House, visibility: Visibility, server_id: int | None, seen_by: set[str]
) -> None:
    home = {"server_id": server_id} if server_id else {}
    await initiative(house, house.person(OWNER), "Clubs", visibility=visibility, **home)
    asking = {"owner": (OWNER, NEIGHBOUR), "member": (2, None), "neighbour": (3, NEIGHBOUR), "guest": (4, GUEST)}
    for asked in ({}, {"text": "clubs"}, {"mine": True}):
        seen = {name for name, (number, at) in asking.items() if await shown(house, number, at, **asked)}
        assert seen == ({"owner"} if "mine" in asked else seen_by)


async def test_pages_follow_one_another(house: House) -> None:
    for number in range(5):
        await initiative(house, house.person(OWNER), f"Club {number}")
    async with house.database.read() as tx:
        pages = [await tx.record_search.page(house.person(ASKER), RecordFilter(), at, 2) for at in (0, 2, 4, 6)]
    assert [len(page) for page in pages] == [2, 2, 1, 0]
    assert (flat := [each for page in pages for each in page]) == sorted(flat, reverse=True)
