"""Acting for an organisation: several may, the last one hands over, two records become one."""

import asyncio

import pytest

from bot.domain.actor import Actor
from bot.domain.errors import NotAllowed
from bot.domain.errors.reviews import (
    LastRepresentative,
    NoSuccessor,
    NotRepresentative,
    OwnItem,
    SameOrganisation,
    UnknownOrganisation,
)
from bot.domain.notices import NoticeKind
from bot.domain.organisations import Standing
from tests.house import GUEST, HOME, NEIGHBOUR, House
from tests.organisations import lab
from tests.services.test_reviews import counted, listed, reviewer, told


async def confirm_all(house: House, server_id: int = HOME) -> None:
    who = reviewer(house, 800, server_id)
    for item in (await house.services.reviews.queue(who, None, 0)).items:
        await house.services.reviews.approve(who, item.id)


async def sign_confirmed(house: House, *numbers: int, name: str = "Youth Lab", server_id: int = HOME) -> None:
    """Let people sign for an organisation, and confirm them."""
    for number in numbers:
        await house.sign(house.person(number, server_id), **lab(name))
    await confirm_all(house, server_id)


async def test_a_confirmed_representative_signs_for_it_at_once(house: House) -> None:
    await house.services.organisations.represent(house.person(1), "Youth Lab", "I direct it")
    await confirm_all(house)
    await house.sign(house.person(1), **lab())
    assert await counted(house) == (1, 0)


async def test_a_confirmed_signature_takes_the_place_of_one_that_waits(house: House) -> None:
    for number in (1, 2):
        await house.sign(house.person(number), **lab())
    second = (await house.services.reviews.queue(reviewer(house), None, 0)).items[1]
    await house.services.reviews.approve(reviewer(house), second.id)
    assert await counted(house) == (1, 0)
    assert await listed(house) == ["Youth Lab"]
    await house.services.signing.withdraw(house.person(2), None)
    assert await counted(house) == (0, 1)


async def test_several_represent_it_and_one_leaves(house: House) -> None:
    await sign_confirmed(house, 1, 2)
    acting, now = await house.services.organisations.leave(house.person(1), "Youth Lab", None)
    assert (acting.name, now) == ("Youth Lab", True)
    assert await counted(house) == (1, 0)
    with pytest.raises(NotRepresentative):
        await house.services.organisations.leave(house.person(1), "Youth Lab", None)


async def test_the_last_one_hands_over(house: House) -> None:
    await sign_confirmed(house, 1)
    with pytest.raises(LastRepresentative):
        await house.services.organisations.leave(house.person(1), "Youth Lab", None)
    with pytest.raises(NoSuccessor):
        await house.services.organisations.leave(house.person(1), "Youth Lab", house.person(2).discord_id)
    await house.services.organisations.represent(house.person(2), "youth lab", "")
    _, now = await house.services.organisations.leave(house.person(1), "Youth Lab", house.person(2).discord_id)
    assert not now
    assert (await house.services.organisations.mine(house.person(1), "Youth Lab")).standing is Standing.CONFIRMED
    await confirm_all(house)
    with pytest.raises(NotRepresentative):
        await house.services.organisations.mine(house.person(1), "Youth Lab")
    assert (await house.services.organisations.mine(house.person(2), "Youth Lab")).standing is Standing.CONFIRMED
    assert await counted(house) == (1, 0)


async def test_handing_over_to_someone_who_is_confirmed_is_at_once(house: House) -> None:
    await sign_confirmed(house, 1, 2)
    _, now = await house.services.organisations.leave(house.person(1), "Youth Lab", house.person(2).discord_id)
    assert now


async def test_taking_a_request_back_leaves_nothing(house: House) -> None:
    await house.services.organisations.represent(house.person(1), "Youth Lab", "")
    acting, now = await house.services.organisations.leave(house.person(1), "YOUTH lab", None)
    assert (acting.standing, now) == (Standing.ASKED, True)
    kept = house.kept()
    assert [len(kept[table]) for table in ("representative", "review", "organisation", "organisation_word")] == [0] * 4


async def test_whoever_only_asks_learns_nothing_of_what_is_known(house: House) -> None:
    await sign_confirmed(house, 1, name="Héritage Lab")
    stranger = house.person(7, NEIGHBOUR)
    for name in ("heritage lab", "Never heard of"):
        acting = await house.services.organisations.represent(stranger, name, "")
        assert (acting.name, acting.standing) == (name, Standing.ASKED)
        with pytest.raises(UnknownOrganisation):
            await house.services.organisations.view(stranger, name)
        with pytest.raises(UnknownOrganisation):
            await house.services.organisations.view(stranger, acting.reference)
        assert await house.services.organisations.doubles(stranger, name) == []
    assert await house.services.organisations.suggest(stranger, "lab") == []
    assert await house.services.organisations.doubles(stranger, "Heritage Labs") == []


async def test_likely_doubles_are_shown_and_known_names_are_not_asked_about(house: House) -> None:
    await sign_confirmed(house, 1, name="Maison de la paix")
    (double,) = await house.services.organisations.doubles(house.person(2), "La Maison de Paix")
    assert double.name == "Maison de la paix"
    assert await house.services.organisations.doubles(house.person(2), "MAISON DE LA PAIX") == []


async def merged(house: House, who: Actor, double: str, survivor: str) -> None:
    await house.services.organisations.merge(who, double, survivor)


async def test_merging_keeps_both_histories_and_counts_once(house: House) -> None:
    await sign_confirmed(house, 1)
    await sign_confirmed(house, 2, name="Yuoth Lab")
    assert await counted(house) == (2, 0)
    lines = len(house.kept()["audit"])
    await merged(house, reviewer(house), "Yuoth Lab", "Youth Lab")
    assert await counted(house) == (1, 0)
    assert await listed(house) == ["Youth Lab"]
    assert len(house.kept()["audit"]) == lines + 1
    assert len(house.kept()["signature"]) == 2
    told_both = {"organisation": "Yuoth Lab", "into": "Youth Lab"}
    assert (NoticeKind.ORGANISATION_MERGED, told_both) in await told(house, house.person(2))
    for number in (1, 2):
        acting = await house.services.organisations.mine(house.person(number), "Youth Lab")
        assert acting.standing is Standing.CONFIRMED
    found = await house.services.organisations.view(house.person(5), "Yuoth Lab")
    assert found.organisation.name == "Youth Lab"


async def test_whoever_types_a_merged_name_signs_for_the_survivor(house: House) -> None:
    await sign_confirmed(house, 1)
    await sign_confirmed(house, 2, name="Yuoth Lab")
    await merged(house, reviewer(house), "Yuoth Lab", "Youth Lab")
    await house.sign(house.person(3), **lab("Yuoth Lab"))
    assert await counted(house) == (1, 0)
    assert {row["organisation_id"] for row in house.kept()["representative"]} == {1}


async def test_an_organisation_that_is_merged_while_many_sign_for_it_counts_once(house: House) -> None:
    await sign_confirmed(house, 1)
    await sign_confirmed(house, 2, name="Yuoth Lab")
    signing = [
        house.sign(house.person(number), **lab(name))
        for number, name in enumerate(["Yuoth Lab", "Youth Lab"] * 5, start=10)
    ]
    await asyncio.gather(*signing[:5], merged(house, reviewer(house), "Yuoth Lab", "Youth Lab"), *signing[5:])
    assert await counted(house) == (1, 0)
    kept = house.kept()
    assert {row["organisation_id"] for row in kept["signature"]} == {1}
    assert {row["organisation_id"] for row in kept["representative"]} == {1}
    assert len(kept["signature"]) == 12


async def test_a_member_who_acts_for_both_acts_once(house: House) -> None:
    await sign_confirmed(house, 1)
    await house.services.organisations.represent(house.person(1), "Yuoth Lab", "")
    await merged(house, reviewer(house), "Yuoth Lab", "Youth Lab")
    assert [row["standing"] for row in house.kept()["representative"]] == [Standing.CONFIRMED]
    assert await counted(house) == (1, 0)


async def test_a_confirmed_double_confirms_what_was_signed_for_the_survivor(house: House) -> None:
    await house.sign(house.person(1), **lab())
    await house.services.organisations.represent(house.person(1), "Yuoth Lab", "")
    double = (await house.services.reviews.queue(reviewer(house), None, 0)).items[1]
    await house.services.reviews.approve(reviewer(house), double.id)
    await merged(house, reviewer(house), "Yuoth Lab", "Youth Lab")
    assert await counted(house) == (1, 0)


async def test_who_may_merge(house: House) -> None:
    await sign_confirmed(house, 1)
    await sign_confirmed(house, 2, name="Yuoth Lab")
    await sign_confirmed(house, 3, name="Yuoth Lab", server_id=NEIGHBOUR)
    with pytest.raises(NotAllowed):
        await merged(house, house.person(5), "Yuoth Lab", "Youth Lab")
    with pytest.raises(NotAllowed):
        # The neighbour knows it too.
        await merged(house, reviewer(house), "Yuoth Lab", "Youth Lab")
    with pytest.raises(OwnItem):
        await merged(house, reviewer(house, 2), "Yuoth Lab", "Youth Lab")
    steward = house.person(901, steward=True)
    with pytest.raises(SameOrganisation):
        await merged(house, steward, "Youth Lab", "YOUTH LAB")
    with pytest.raises(UnknownOrganisation):
        await merged(house, steward, "Nobody", "Youth Lab")
    await merged(house, steward, "Yuoth Lab", "Youth Lab")
    assert await counted(house) == (1, 0)


async def test_a_guest_merges_at_home_only(house: House) -> None:
    await sign_confirmed(house, 1)
    await sign_confirmed(house, 2, name="Yuoth Lab", server_id=GUEST)
    with pytest.raises(UnknownOrganisation):
        await merged(house, reviewer(house, 800, GUEST), "Yuoth Lab", "ORG-1")


async def test_an_admitted_guests_organisation_becomes_the_networks_of_that_name(house: House) -> None:
    await sign_confirmed(house, 1)
    await sign_confirmed(house, 2, server_id=GUEST)
    assert (await counted(house), await counted(house, GUEST)) == ((1, 0), (2, 0))
    await house.admit(GUEST)
    assert await counted(house) == (1, 0)
    assert await counted(house, GUEST) == (1, 0)


async def test_a_version_signed_for_an_organisation_again_counts_once(house: House) -> None:
    await sign_confirmed(house, 1)
    await house.revise()
    await house.sign(house.person(1), **lab())
    assert await counted(house) == (1, 0)
