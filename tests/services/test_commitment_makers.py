"""Who is shown to have made a commitment: whom the live signature shows, everywhere, and nobody else."""

from typing import Any

import pytest

from bot.domain.actor import Actor
from bot.domain.commitments import SeenCommitment
from bot.domain.countries import country
from bot.domain.groups import StakeholderGroup
from bot.domain.record_filters import RecordFilter
from bot.domain.signatures import ShowAs, Signatory
from bot.domain.visibility import Visibility
from tests.commitments import invalidated, lab_signs, promised, signed_and_promised
from tests.house import GUEST, HOME, NEIGHBOUR, House
from tests.organisations import acts_for, lab

SAID: dict[str, Any] = {"group": StakeholderGroup.YOUTH, "country": country("CA"), "organisation": "Press Lab"}

LISTED: dict[str, Any] = SAID | {"show": ShowAs.GROUP_AND_COUNTRY}
BY_NAME: dict[str, Any] = lab() | {"show": ShowAs.NAME}


async def by(house: House, made: SeenCommitment, who: Actor | None = None) -> Signatory | None:
    """Who made it, as a reader sees it on the card; the list says the same."""
    reader = who or house.person(900)
    seen = (await house.services.commitments.view(reader, made.commitment.reference)).by
    rows = (await house.services.commitments.page(reader, RecordFilter(), 0)).rows
    assert [each.by for each in rows if each.commitment.reference == made.commitment.reference] == [seen]
    return seen


def said_of(seen: Signatory | None) -> tuple[object, ...] | None:
    return seen and (seen.name, seen.organisation, seen.group, seen.country)


@pytest.mark.parametrize(
    ("show", "expected"),
    [
        (ShowAs.NAME, ("Person 1", "Press Lab", "youth", "CA")),
        (ShowAs.ORGANISATION, (None, "Press Lab", None, None)),
        (ShowAs.GROUP_AND_COUNTRY, None),
        (ShowAs.COUNTED, None),
    ],
)
async def test_what_a_signer_chose_holds(house: House, show: ShowAs, expected: object) -> None:
    made = await signed_and_promised(house, show=show, **SAID)
    assert said_of(await by(house, made)) == expected
    # Also to oneself: it is what others see.
    assert said_of(await by(house, made, house.person(1))) == expected


async def test_group_and_country_are_shown_where_five_share_them_since_the_days_count(house: House) -> None:
    made = await signed_and_promised(house, show=ShowAs.GROUP_AND_COUNTRY, **SAID)
    await house.sign_many(range(2, 5), **SAID)
    await house.tick(days=1)
    assert await by(house, made) is None
    await house.sign(house.person(5), **SAID)
    assert await by(house, made) is None
    await house.tick(days=1)
    assert said_of(await by(house, made)) == (None, None, "youth", "CA")


async def test_the_members_of_a_guest_hide_among_their_own(house: House) -> None:
    """Five of the network do not hide one of a guest, who is known to be of that server."""
    made = await signed_and_promised(house, server_id=GUEST, show=ShowAs.GROUP_AND_COUNTRY, **SAID)
    await house.sign_many(range(2, 7), **LISTED)
    await house.tick(days=1)
    assert await by(house, made, house.person(900, GUEST)) is None
    await house.sign_many(range(10, 14), GUEST, **SAID)
    await house.tick(days=1)
    assert said_of(await by(house, made, house.person(900, GUEST))) == (None, None, "youth", "CA")


async def test_a_change_of_mind_holds_at_once(house: House) -> None:
    made = await signed_and_promised(house, show=ShowAs.NAME, **SAID)
    show = house.services.signing.show_differently
    for choice, name in ((ShowAs.COUNTED, None), (ShowAs.NAME, ("Person 1", "Press Lab", "youth", "CA"))):
        await show(house.person(1), None, choice, "Press Lab")
        assert said_of(await by(house, made)) == name


async def test_whom_an_organiser_hid_is_shown_nowhere(house: House) -> None:
    made = await signed_and_promised(house, show=ShowAs.NAME)
    (row,) = (await house.services.signatories.browse(house.admin(), None, 0)).rows
    await house.services.signatories.hide(house.admin(), None, row.signature_id)
    assert await by(house, made) is None


async def test_a_signature_that_is_not_genuine_shows_nobody_until_that_is_taken_back(house: House) -> None:
    made = await signed_and_promised(house, show=ShowAs.NAME)
    number = await invalidated(house)
    assert await by(house, made) is None
    await house.services.invalidations.take_back(house.admin(), number)
    assert said_of(await by(house, made)) is not None


async def test_a_withdrawn_signature_shows_nobody_and_the_commitment_stays(house: House) -> None:
    made = await signed_and_promised(house, show=ShowAs.NAME)
    await house.services.signing.withdraw(house.person(1), None)
    assert await by(house, made) is None


async def test_a_commitment_of_ones_own_is_not_shown_by_an_organisations_signature(house: House) -> None:
    made = await signed_and_promised(house, show=ShowAs.NAME)
    organisation_id = await lab_signs(house, 50)
    await acts_for(house, 1, organisation_id)
    await house.services.signing.withdraw(house.person(1), None)
    await house.sign(house.person(1), **BY_NAME)
    assert await by(house, made) is None


async def test_an_organisation_is_shown_by_the_signature_that_stands_for_it(house: House) -> None:
    organisation_id = await lab_signs(house, 50, show=ShowAs.NAME)
    own = await promised(house, house.person(50), for_=organisation_id)
    assert said_of(await by(house, own)) == ("Person 50", "Youth Lab", "civil_society", None)
    # Whoever signed by name did not promise what someone else did.
    await acts_for(house, 51, organisation_id)
    other = await promised(house, house.person(51), for_=organisation_id, said="Something else")
    assert said_of(await by(house, other)) == (None, "Youth Lab", None, None)


async def test_an_organisation_that_is_only_counted_is_found_by_no_filter(house: House) -> None:
    organisation_id = await lab_signs(house, 50)
    made = await promised(house, house.person(50), for_=organisation_id)
    show, page = house.services.signing.show_differently, house.services.commitments.page
    for choice, found in ((ShowAs.ORGANISATION, 1), (ShowAs.COUNTED, 0), (ShowAs.GROUP_AND_COUNTRY, 0)):
        await show(house.person(50), None, choice, "")
        assert (await by(house, made) is not None) == (found == 1)
        for typed in (f"ORG-{organisation_id}", "Youth Lab"):
            assert (await page(house.person(900), RecordFilter(organisation=typed), 0)).total == found
    # Nor does what stands beside it lead there.
    await show(house.person(50), None, ShowAs.ORGANISATION, "")
    other = await promised(house, house.person(50), for_=organisation_id, said="Something else")
    beside = (await house.services.commitments.view(house.person(900), other.commitment.reference)).around.beside
    assert [each.reference for each in beside] == [made.commitment.reference]
    await show(house.person(50), None, ShowAs.COUNTED, "")
    assert (await house.services.commitments.view(house.person(900), other.commitment.reference)).around.beside == ()


async def test_no_filter_by_group_tells_of_which_group_someone_is(house: House) -> None:
    await signed_and_promised(house, group=StakeholderGroup.MEDIA)
    page = house.services.commitments.page
    assert (await page(house.person(900), RecordFilter(groups=(StakeholderGroup.MEDIA,)), 0)).total == 0


async def test_a_guests_signature_is_shown_at_home_only(house: House) -> None:
    """Someone signed as a member of a guest and promises in the network's server."""
    await house.sign(house.person(1, GUEST), show=ShowAs.NAME)
    made = await promised(house, house.person(1, HOME))
    assert await by(house, made) is None


async def test_what_the_network_sees_shows_its_maker_there_too(house: House) -> None:
    made = await signed_and_promised(house, show=ShowAs.NAME)
    async with house.database.begin() as tx:
        await tx.records.show(made.commitment.record.id, Visibility.NETWORK, at=house.clock())
    assert said_of(await by(house, made, house.person(2, NEIGHBOUR))) == ("Person 1", None, "youth", None)
