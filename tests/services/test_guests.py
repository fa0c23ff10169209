"""A guest server: what is signed there counts there, and reaches nobody else until a steward admits it."""

import pytest

from bot.domain.actor import Actor
from bot.domain.countries import country
from bot.domain.groups import StakeholderGroup
from bot.domain.signatures import Outcome, ShowAs
from tests.house import GUEST, HOME, NEIGHBOUR, OTHER_GUEST, House

SEEN = {"show": ShowAs.NAME, "group": StakeholderGroup.MEDIA, "country": country("CA")}
ELSEWHERE = (HOME, NEIGHBOUR, OTHER_GUEST, None)


async def everything_seen(house: House, who: Actor) -> object:
    """All that anyone can learn of a Call's signatures from where they are."""
    progress = await house.services.progress.progress(who, None)
    page = await house.services.signatories.browse(who, None, 0)
    return progress, page


@pytest.fixture
async def crowded(house: House) -> House:
    """A guest where many signed in every way, and an admitted server where some did."""
    await house.sign_many(range(10, 16), HOME, group=StakeholderGroup.YOUTH, show=ShowAs.NAME)
    await house.tick(days=1)
    return house


async def test_nothing_of_a_guest_reaches_another_server(crowded: House) -> None:
    house = crowded
    before = [await everything_seen(house, house.person(999, server_id)) for server_id in ELSEWHERE]
    await house.sign_many(range(20, 30), GUEST, **SEEN)
    await house.sign_many(range(30, 40), GUEST, show=ShowAs.GROUP_AND_COUNTRY)
    # A refresh at the same moment: only the guest's signatures could make a difference.
    await house.services.progress.refresh_breakdowns(house.clock())
    assert [await everything_seen(house, house.person(999, server_id)) for server_id in ELSEWHERE] == before


async def test_after_the_next_refresh_a_guest_is_in_no_breakdown_or_list_elsewhere(crowded: House) -> None:
    house = crowded
    await house.sign_many(range(20, 30), GUEST, **SEEN)
    await house.sign_many(range(30, 40), GUEST, **(SEEN | {"show": ShowAs.GROUP_AND_COUNTRY}))
    await house.tick(days=1)
    for server_id in ELSEWHERE:
        who = house.person(999, server_id)
        progress = await house.services.progress.progress(who, None)
        page = await house.services.signatories.browse(who, None, 0)
        assert (progress.totals.signatures, progress.servers, progress.counted) == (6, 1, 6)
        assert progress.groups.cells == (("youth", 6),)
        assert (page.listed, page.total, page.cells) == (6, 6, ())
        assert not {row.name for row in page.rows} & {f"Person {number}" for number in range(20, 40)}


async def test_a_guest_sees_its_own_signatures_beside_the_networks(crowded: House) -> None:
    house = crowded
    await house.sign_many(range(20, 30), GUEST, **SEEN)
    await house.sign_many(range(30, 40), GUEST, **(SEEN | {"show": ShowAs.GROUP_AND_COUNTRY}))
    await house.tick(days=1)
    progress = await house.services.progress.progress(house.person(1, GUEST), None)
    page = await house.services.signatories.browse(house.person(1, GUEST), None, 1)
    assert (progress.totals.signatures, progress.here, progress.servers, progress.counted) == (26, 20, 2, 26)
    assert progress.groups.cells == (("media", 20), ("youth", 6))
    assert (page.listed, page.total, [cell.people for cell in page.cells]) == (26, 26, [10])


async def test_admission_brings_in_what_was_signed_before(crowded: House) -> None:
    house = crowded
    await house.sign_many(range(20, 30), GUEST, **SEEN)
    await house.admit(GUEST)
    page = await house.services.signatories.browse(house.person(1, NEIGHBOUR), None, 0)
    assert (await house.total(), await house.total(None), page.listed) == (16, 16, 16)
    await house.tick(days=1)
    progress = await house.services.progress.progress(house.person(1, NEIGHBOUR), None)
    assert progress.groups.cells == (("media", 10), ("youth", 6))


async def test_who_signed_in_a_guest_and_signs_in_an_admitted_server_moves_there(house: House) -> None:
    await house.sign(house.person(1, GUEST))
    assert (await house.total(), await house.total(GUEST)) == (0, 1)
    moved = await house.sign(house.person(1, HOME))
    assert (moved.outcome, moved.signature.server_id) == (Outcome.CHANGED, HOME)
    assert (await house.total(), await house.total(GUEST), await house.total(OTHER_GUEST)) == (1, 1, 1)


async def test_who_signed_in_an_admitted_server_stays_counted_there(house: House) -> None:
    await house.sign(house.person(1, HOME))
    for elsewhere in (NEIGHBOUR, GUEST):
        stands = await house.sign(house.person(1, elsewhere))
        assert (stands.outcome, stands.signature.server_id) == (Outcome.STANDS, HOME)


async def test_a_first_command_in_an_unknown_server_makes_it_a_guest(house: House) -> None:
    unknown = HOME + 500
    welcome = await house.services.members.welcome(house.person(1).discord_id, unknown, "Somewhere")
    assert welcome.server is not None
    assert welcome.server.guest
    await house.sign(house.person(1, unknown))
    assert (await house.total(), await house.total(unknown)) == (0, 1)


async def test_who_signed_in_a_guest_gets_the_form_again_in_an_admitted_server_only(house: House) -> None:
    await house.sign(house.person(1, GUEST))
    prepare = house.services.signing.prepare
    assert (await prepare(house.person(1, HOME), None)).again
    assert not (await prepare(house.person(1, GUEST), None)).again
    await house.sign(house.person(1, HOME))
    assert not (await prepare(house.person(1, NEIGHBOUR), None)).again
