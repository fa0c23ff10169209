"""Members: recognised at every command, and what they say about themselves."""

import asyncio

import pytest

from bot.domain.countries import country
from bot.domain.errors import AccordError
from bot.domain.groups import StakeholderGroup
from bot.domain.members import Profile
from bot.domain.signatures import SigningAs
from tests.house import HOME, House

ALL = Profile(StakeholderGroup.MEDIA, country("CA"), "Les Ami·e·s", "fr", youth_led=True, women_led=True)


async def test_a_profile_holds_what_was_said_and_nothing_where_nothing_was(house: House) -> None:
    members = house.services.members
    assert await members.profile(house.person(1)) == Profile()
    assert await members.edit(house.person(1), ALL) == await members.profile(house.person(1)) == ALL
    assert await members.edit(house.person(1), Profile()) == await members.profile(house.person(1)) == Profile()


@pytest.mark.parametrize("name", ["x" * 300, "   ", "\u202eevil", "@everyone", "=HYPERLINK(1)", "a\x00b"])
async def test_a_misleading_organisation_is_kept_in_no_profile(house: House, name: str) -> None:
    with pytest.raises(AccordError):
        await house.services.members.edit(house.person(1), Profile(organisation=name))
    assert (await house.services.privacy.show(house.person(1))).member is None


async def test_using_a_command_keeps_nothing_about_anyone(house: House) -> None:
    who = house.person(1)
    for server_id in (HOME, None):
        welcome = await house.services.members.welcome(who.discord_id, server_id, "Coalition")
        assert (welcome.member, welcome.has_notices) == (None, False)
    assert not await house.services.members.take_notices(who)
    assert (await house.services.privacy.show(who)).member is None


async def test_a_member_is_recognised_in_every_server_and_in_private(house: House) -> None:
    await house.services.members.edit(house.person(1), ALL)
    for server_id in (HOME, HOME + 700, None):
        welcome = await house.services.members.welcome(house.person(1).discord_id, server_id, "Somewhere")
        assert welcome.member is not None
        assert welcome.member.profile == ALL
        assert (welcome.server.id if welcome.server else None) == server_id


async def test_many_first_commands_in_a_new_server_at_once_meet_it_once(house: House) -> None:
    welcome = house.services.members.welcome
    met = await asyncio.gather(*(welcome(house.person(number).discord_id, HOME + 701, "New") for number in range(10)))
    assert len({each.server for each in met}) == 1
    assert [row["name"] for row in house.kept()["server"]].count("New") == 1


async def test_an_edited_profile_carries_into_ones_own_signature_and_not_into_an_organisations(house: House) -> None:
    await house.sign(house.person(1))
    await house.sign(
        house.person(2), signing_as=SigningAs.ORGANISATION, organisation="Lab", group=StakeholderGroup.FOUNDATION
    )
    for number in (1, 2):
        await house.services.members.edit(house.person(number), ALL)
    mine = (await house.services.signing.standing(house.person(1), None)).signature
    theirs = (await house.services.signing.standing(house.person(2), None)).signature
    assert (mine.group, mine.country, mine.youth_led, mine.women_led) == ("media", "CA", True, True)
    assert (theirs.group, theirs.country, theirs.youth_led) == ("foundation", None, False)


async def test_a_group_that_is_taken_out_of_a_profile_stays_in_the_signature_that_needs_one(house: House) -> None:
    await house.sign(house.person(1), group=StakeholderGroup.MEDIA, country=country("CA"))
    await house.services.members.edit(house.person(1), Profile())
    mine = (await house.services.signing.standing(house.person(1), None)).signature
    assert (mine.group, mine.country) == ("media", None)


async def test_adding_where_one_is_from_leaves_the_rest_of_a_profile(house: House) -> None:
    await house.services.members.edit(house.person(1), Profile(StakeholderGroup.MEDIA, None, "Lab", "fr"))
    added = await house.services.members.add_origin(house.person(1), Profile(country=country("TN"), women_led=True))
    assert added == Profile(StakeholderGroup.MEDIA, country("TN"), "Lab", "fr", women_led=True)


async def test_two_edits_at_once_leave_one_of_them_and_the_counts_with_it(house: House) -> None:
    await house.sign_many(range(5))
    for number in range(5):
        await asyncio.gather(
            *(
                house.services.members.edit(house.person(number), Profile(country=country(code)))
                for code in ("CA", "FR")
            )
        )
    kept = house.kept()
    chosen = sorted(row["country"] for row in kept["signature"])
    counted = sorted(
        cell["value"] for cell in kept["tally"] for _ in range(cell["count"]) if cell["dimension"] == "country"
    )
    assert counted == chosen == sorted(row["country"] for row in kept["member"] if row["country"])


async def test_published_commands_are_recognised_by_their_content(house: House) -> None:
    publications = house.services.publications
    payload = [{"name": "call", "type": 1, "options": []}, {"name": "help", "type": 1}]
    digest = publications.digest(payload)
    assert publications.digest(list(reversed(payload))) == digest
    assert publications.digest([*payload, {"name": "new"}]) != digest
    assert not await publications.is_current(1, digest)
    for kept in (digest, "another"):
        await publications.published(1, kept)
    assert (await publications.is_current(1, "another"), await publications.is_current(1, digest)) == (True, False)
    assert not await publications.is_current(2, "another")
