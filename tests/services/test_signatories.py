"""The list of signatories: each exactly as they chose, and out of it when an organiser hides them."""

import pytest

from bot.domain.countries import country
from bot.domain.errors import AccordError, NotAllowed, OrganisationMissing, ServerOnly, SignatureGone
from bot.domain.groups import StakeholderGroup
from bot.domain.members import Profile
from bot.domain.notices import Notice, NoticeKind
from bot.domain.signatures import ShowAs, Signatory
from bot.services.signatories import PAGE
from tests.house import GUEST, HOME, NEIGHBOUR, House

SAID = {"group": StakeholderGroup.MEDIA, "country": country("CA"), "organisation": "Press Lab"}


async def listed(house: House, server_id: int = HOME) -> tuple[Signatory, ...]:
    return (await house.services.signatories.browse(house.person(999, server_id), None, 0)).rows


@pytest.mark.parametrize(
    ("show", "seen"),
    [
        (ShowAs.NAME, [("Person 1", "Press Lab", "media", "CA")]),
        (ShowAs.ORGANISATION, [(None, "Press Lab", None, None)]),
        (ShowAs.GROUP_AND_COUNTRY, []),
        (ShowAs.COUNTED, []),
    ],
)
async def test_each_way_of_showing_shows_that_and_nothing_else(house: House, show: ShowAs, seen: list[object]) -> None:
    await house.sign(house.person(1), show=show, **SAID)
    rows = await listed(house)
    assert [(row.name, row.organisation, row.group, row.country) for row in rows] == seen
    assert await house.total() == 1


async def test_a_change_of_mind_holds_at_once(house: House) -> None:
    await house.sign(house.person(1), show=ShowAs.NAME, **SAID)
    for show, names in ((ShowAs.COUNTED, []), (ShowAs.ORGANISATION, [None]), (ShowAs.NAME, ["Person 1"])):
        await house.services.signing.show_differently(house.person(1), None, show, "Press Lab")
        assert [row.name for row in await listed(house)] == names


async def test_an_organisation_that_is_taken_out_is_not_shown(house: House) -> None:
    await house.sign(house.person(1), show=ShowAs.NAME, **SAID)
    await house.services.signing.show_differently(house.person(1), None, ShowAs.NAME, " ")
    assert [(row.name, row.organisation) for row in await listed(house)] == [("Person 1", None)]


async def test_a_name_is_forgotten_with_the_choice_to_show_it(house: House) -> None:
    await house.sign(house.person(1), show=ShowAs.NAME)
    shown = await house.services.signing.show_differently(house.person(1), None, ShowAs.COUNTED, "")
    assert shown.signature.shown_name is None


async def test_showing_an_organisation_needs_a_name_that_is_sound(house: House) -> None:
    await house.sign(house.person(1))
    change = house.services.signing.show_differently
    with pytest.raises(OrganisationMissing):
        await change(house.person(1), None, ShowAs.ORGANISATION, "  ")
    for name in ("x" * 300, "\u202eevil", "@everyone", "=HYPERLINK(1)", "🙂"):
        with pytest.raises(AccordError):
            await change(house.person(1), None, ShowAs.ORGANISATION, name)
    assert (await house.services.signing.standing(house.person(1), None)).signature.show is ShowAs.COUNTED
    shown = await change(house.person(1), None, ShowAs.ORGANISATION, " Les Ami·e·s ")
    assert shown.signature.organisation == "Les Ami·e·s"


async def test_an_organiser_hides_a_name_and_only_its_signer_shows_it_again(house: House) -> None:
    signed = await house.sign(house.person(1), show=ShowAs.NAME)
    reviewer, signatories = house.person(2, reviewer=True), house.services.signatories
    await signatories.hide(reviewer, None, signed.signature.id)
    assert (await listed(house), await house.total()) == ((), 1)
    with pytest.raises(SignatureGone):
        await signatories.hide(reviewer, None, signed.signature.id)
    await house.services.members.edit(house.person(1), Profile(group=StakeholderGroup.MEDIA))
    assert await listed(house) == ()
    await house.services.signing.show_differently(house.person(1), None, ShowAs.NAME, "")
    assert [row.name for row in await listed(house)] == ["Person 1"]


async def test_a_signer_whose_name_was_hidden_is_told_once(house: House) -> None:
    signed = await house.sign(house.person(1), show=ShowAs.NAME)
    call = await house.services.calls.read(None)
    members, who = house.services.members, house.person(1)
    await house.services.signatories.hide(house.admin(), None, signed.signature.id)
    assert (await members.welcome(who.discord_id, who.server_id, "")).has_notices
    assert await members.take_notices(who) == [Notice(NoticeKind.NAME_HIDDEN, call)]
    assert not (await members.welcome(who.discord_id, who.server_id, "")).has_notices
    assert not await members.take_notices(who)


@pytest.mark.parametrize("may", [{}, {"steward": True}, {"may_post": True}])
async def test_only_an_organiser_may_hide(house: House, may: dict[str, bool]) -> None:
    signed = await house.sign(house.person(1), show=ShowAs.NAME)
    with pytest.raises(NotAllowed):
        await house.services.signatories.hide(house.person(2, **may), None, signed.signature.id)
    with pytest.raises(ServerOnly):
        await house.services.signatories.hide(house.person(2, None, admin=True), None, signed.signature.id)


async def test_an_organiser_hides_at_home_only_and_cannot_tell_what_exists_elsewhere(house: House) -> None:
    public = await house.sign(house.person(1, NEIGHBOUR), show=ShowAs.NAME)
    counted = await house.sign(house.person(2), show=ShowAs.COUNTED)
    guests = await house.sign(house.person(3, GUEST), show=ShowAs.NAME)
    refusals = []
    for signature_id in (public.signature.id, counted.signature.id, guests.signature.id, 10**9):
        with pytest.raises(SignatureGone) as refusal:
            await house.services.signatories.hide(house.admin(), None, signature_id)
        refusals.append(str(refusal.value))
    assert len(set(refusals)) == 1
    assert [row.name for row in await listed(house)] == ["Person 1"]


async def test_what_an_organiser_may_hide_is_offered_to_them_alone(house: House) -> None:
    mine = await house.sign(house.person(1), show=ShowAs.NAME)
    await house.sign(house.person(2, NEIGHBOUR), show=ShowAs.NAME)
    browse = house.services.signatories.browse
    assert (await browse(house.admin(), None, 0)).may_hide == {mine.signature.id}
    assert (await browse(house.person(3), None, 0)).may_hide == frozenset()


async def test_pages_hold_everyone_once_the_latest_first_and_a_page_past_the_end_is_the_last(house: House) -> None:
    for number in range(2 * PAGE + 1):
        await house.sign(house.person(number), show=ShowAs.NAME)
        house.clock.move(seconds=1)
    pages = [await house.services.signatories.browse(house.person(99), None, page) for page in range(3)]
    names = [row.name for page in pages for row in page.rows]
    assert names == [f"Person {number}" for number in reversed(range(2 * PAGE + 1))]
    assert [len(page.rows) for page in pages] == [PAGE, PAGE, 1]
    for beyond in (3, 10**9):
        assert await house.services.signatories.browse(house.person(99), None, beyond) == pages[2]
    assert await house.services.signatories.browse(house.person(99), None, -1) == pages[0]
