"""Records: what is put in comes out, a change needs the version that was seen, and nobody sees more than they may."""

from dataclasses import replace

import pytest

from bot.domain.areas import Area, Scope
from bot.domain.commitments import Deliverable, Evidence, Stage
from bot.domain.countries import Country, Region
from bot.domain.dates import read_date
from bot.domain.partners import Partner, PartnerRole
from bot.domain.records import Answer, LinkKind, RecordKind, Wording
from bot.domain.visibility import Visibility
from tests.house import GUEST, HOME, NEIGHBOUR, House
from tests.records import commitment, initiative


async def test_an_initiative_comes_out_as_it_was_put_in(house: House) -> None:
    who = house.person(1)
    made = await initiative(
        house,
        who,
        "Media clubs",
        areas=(Area.EDUCATION, Area.GENDER),
        topics=("media literacy",),
        regions=(Region.AFRICA, Region.EUROPE),
        countries=(Country("GH"), Country("ML")),
        answers=(Answer(1, 3),),
        youth_led=True,
        scope=Scope.REGIONAL,
        partners=(Partner("Ministry", PartnerRole.FUNDER), Partner("Radio")),
        starts=read_date("2024-03"),
        ends=read_date("2025"),
        link="https://example.org/clubs",
        wordings={"fr": Wording("Clubs des médias", "Des jeunes se retrouvent.")},
    )
    async with house.database.read() as tx:
        assert await tx.initiatives.find(who, made.record.id) == made
    async with house.database.begin() as tx:
        changed = replace(made, partners=(), record=replace(made.record, title="Clubs", version=made.record.version))
        assert await tx.initiatives.change(changed)
    async with house.database.begin() as tx:
        assert not await tx.initiatives.change(changed), "someone changed it since that version"
        found = await tx.initiatives.find(who, made.record.id)
    assert found == replace(changed, record=replace(changed.record, version=2))


async def test_a_commitment_comes_out_as_it_was_put_in(house: House) -> None:
    who = house.person(1)
    made = await commitment(
        house,
        who,
        stage=Stage.IN_PROGRESS,
        deliverables=(Deliverable("Ten clubs", read_date("2026-12")), Deliverable("A guide", done_at=house.clock())),
        evidence=(Evidence("https://example.org/clubs", "Photos of places, of nobody", house.clock()),),
    )
    async with house.database.read() as tx:
        assert await tx.commitments.find(who, made.record.id) == made


@pytest.mark.parametrize(
    ("visibility", "seen_by"),
    [
        (Visibility.RESTRICTED, {"owner", "reviewer"}),
        (Visibility.SERVER, {"owner", "reviewer", "member"}),
        (Visibility.NETWORK, {"owner", "reviewer", "member", "neighbour", "guest", "nowhere"}),
    ],
)
async def test_who_sees_a_record(house: House, visibility: Visibility, seen_by: set[str]) -> None:
    made = await initiative(house, house.person(1), visibility=visibility)
    asking = {
        "owner": house.person(1, NEIGHBOUR),
        "reviewer": house.person(2, reviewer=True),
        "member": house.person(3),
        "neighbour": house.person(4, NEIGHBOUR, reviewer=True, admin=True),
        "guest": house.person(5, GUEST),
        "nowhere": house.person(6, None),
    }
    async with house.database.read() as tx:
        seen = {name for name, who in asking.items() if await tx.records.find(who, made.record.id)}
        assert seen == {name for name, who in asking.items() if await tx.records.titled(who, "Clubs")}
    assert seen == seen_by


async def test_nothing_of_a_guest_reaches_the_network(house: House) -> None:
    made = await initiative(house, house.person(1, GUEST), visibility=Visibility.NETWORK)
    async with house.database.read() as tx:
        assert await tx.records.find(house.person(2, GUEST), made.record.id)
        assert await tx.records.find(house.person(2, HOME, admin=True), made.record.id) is None


async def test_links_lead_both_ways_to_what_the_asker_may_see(house: House) -> None:
    whole = await initiative(house, house.person(1), "The programme")
    part = await initiative(house, house.person(1), "Its first year", visibility=Visibility.RESTRICTED)
    async with house.database.begin() as tx:
        await tx.records.link(part.record.id, LinkKind.PART_OF, whole.record.id)
        await tx.records.link(part.record.id, LinkKind.PART_OF, whole.record.id)
    async with house.database.read() as tx:
        assert await tx.records.linked(house.person(1), part.record.id) == [(LinkKind.PART_OF, True, whole.record)]
        assert await tx.records.linked(house.person(1), whole.record.id) == [(LinkKind.PART_OF, False, part.record)]
        assert await tx.records.linked(house.person(2), whole.record.id) == []


async def test_a_reference_says_its_kind(house: House) -> None:
    made = await initiative(house, house.person(1))
    async with house.database.read() as tx:
        assert await tx.records.find(house.person(1), made.record.id, RecordKind.COMMITMENT) is None
