"""Servers: set up by their admins, admitted by stewards, forgotten when they stay away."""

from typing import Any

import pytest
from sqlalchemy import func, select

from bot.domain.errors import NotAllowed, ServerOnly, UnknownServer
from bot.domain.servers import ServerSetup
from bot.domain.signatures import ShowAs, SigningAs
from bot.store.tables import breakdown, organisation, representative, review, server, signature, tally
from tests.house import GUEST, HOME, NAMES, NEIGHBOUR, OTHER_GUEST, House

SETUP = ServerSetup(channel_id=77, language="fr", reviewer_role_id=5, help_contact="the welfare office")


async def test_a_server_keeps_what_its_admin_chose(house: House) -> None:
    kept = await house.services.servers.set_up(house.admin(), SETUP)
    assert (kept.setup, kept.guest) == (SETUP, False)
    assert await house.services.servers.current(house.admin()) == kept


@pytest.mark.parametrize("may", [{}, {"reviewer": True}, {"steward": True}, {"may_post": True}])
async def test_only_an_admin_sees_and_sets_up_a_server(house: House, may: dict[str, bool]) -> None:
    for asked in (
        house.services.servers.set_up(house.person(1, **may), SETUP),
        house.services.servers.current(house.person(1, **may)),
    ):
        with pytest.raises(NotAllowed) as refusal:
            await asked
        assert refusal.value.needs == "admin"
    with pytest.raises(ServerOnly):
        await house.services.servers.set_up(house.person(1, None, admin=True), SETUP)


@pytest.mark.parametrize("may", [{}, {"reviewer": True}, {"admin": True}])
async def test_only_a_steward_admits_and_learns_which_servers_there_are(house: House, may: dict[str, bool]) -> None:
    with pytest.raises(NotAllowed) as refusal:
        await house.services.servers.admit(house.person(1, GUEST, **may), str(GUEST))
    assert refusal.value.needs == "steward"
    assert await house.services.servers.suggest(house.person(1, GUEST, **may), "") == []


async def test_a_steward_admits_by_name_or_id_and_once(house: House) -> None:
    steward, servers = house.person(1, steward=True), house.services.servers
    admitted, was_guest = await servers.admit(steward, "Guest")
    assert (admitted.id, admitted.guest, was_guest) == (GUEST, False, True)
    assert (await servers.admit(steward, f" {GUEST} "))[1] is False
    assert (await servers.admit(steward, str(OTHER_GUEST)))[1] is True


@pytest.mark.parametrize("typed", ["", "Nowhere", "123", "guest", "\x00", "١"])
async def test_a_steward_admits_nothing_by_half_a_name(house: House, typed: str) -> None:
    with pytest.raises(UnknownServer):
        await house.services.servers.admit(house.person(1, steward=True), typed)


async def test_a_name_that_two_servers_have_admits_neither(house: House) -> None:
    await house.services.servers.joined({OTHER_GUEST: NAMES[GUEST]})
    with pytest.raises(UnknownServer):
        await house.services.servers.admit(house.person(1, steward=True), NAMES[GUEST])


async def test_guests_are_suggested_first(house: House) -> None:
    found = await house.services.servers.suggest(house.person(1, steward=True), "")
    assert [each.name for each in found] == ["Another guest", "Guest", "Coalition", "Neighbouring network"]
    by_id = await house.services.servers.suggest(house.person(1, steward=True), str(HOME))
    assert [each.id for each in by_id] == [HOME]


async def test_a_server_is_known_by_its_present_name_and_kept_as_it_is_otherwise(house: House) -> None:
    await house.set_up(HOME)
    await house.services.servers.joined({HOME: "Renamed", GUEST: "x" * 200})
    kept = await house.services.servers.current(house.admin())
    assert kept is not None
    assert (kept.name, kept.guest, kept.setup is not None) == ("Renamed", False, True)
    assert len(house.rows(select(server.c.name).where(server.c.id == GUEST))[0].name) == 100


async def test_a_thousand_servers_are_met_at_once(house: House) -> None:
    await house.services.servers.joined({HOME + 1000 + number: "Server" for number in range(1200)})
    assert len(await house.services.servers.suggest(house.person(1, steward=True), "Server")) == 1200


async def sign_everywhere(house: House, server_id: int) -> None:
    await house.set_up(server_id)
    await house.sign(house.person(1, server_id), show=ShowAs.NAME)
    await house.sign(house.person(2, server_id), signing_as=SigningAs.ORGANISATION, organisation="Lab")
    await house.services.posts.post_signatories(house.admin(server_id), None, 77, 0)
    await house.tick()


def kept_of(house: House, server_id: int) -> dict[str, Any]:
    counted: dict[str, Any] = {}
    for table in (signature, tally, breakdown, organisation, representative, review):
        place = table.c.home_id if table is organisation else table.c.server_id
        here = select(func.count()).select_from(table).where(place == server_id)
        counted[table.name] = house.rows(here)[0][0]
    return counted


async def test_a_guest_that_stays_away_for_thirty_days_is_forgotten_with_what_was_signed_there(house: House) -> None:
    await sign_everywhere(house, GUEST)
    await house.services.servers.left(GUEST)
    await house.tick(days=29, hours=23)
    assert all(kept_of(house, GUEST).values())
    await house.tick(hours=2)
    assert not any(kept_of(house, GUEST).values())
    (row,) = house.rows(select(server).where(server.c.id == GUEST))
    assert (row.name, row.channel_id, row.language, row.help_contact, row.announce_milestones) == (
        "", None, None, None, False,
    )  # fmt: skip
    assert await house.services.servers.forget_those_who_left(house.clock()) == 0


async def test_what_was_signed_in_an_admitted_server_stays_in_the_network_when_it_leaves(house: House) -> None:
    await sign_everywhere(house, NEIGHBOUR)
    await house.services.servers.left(NEIGHBOUR)
    await house.tick(days=31)
    assert await house.total() == 1
    page = await house.services.signatories.browse(house.person(9), None, 0)
    assert [row.name for row in page.rows] == ["Person 1"]


async def test_a_server_that_returns_in_time_finds_everything_as_it_was(house: House) -> None:
    await sign_everywhere(house, GUEST)
    before, kept = await house.services.servers.current(house.admin(GUEST)), kept_of(house, GUEST)
    await house.services.servers.left(GUEST)
    await house.tick(days=29)
    await house.services.servers.joined({GUEST: NAMES[GUEST]})
    await house.tick(days=2)
    assert (await house.services.servers.current(house.admin(GUEST)), kept_of(house, GUEST)) == (before, kept)


async def test_a_server_that_returns_late_starts_anew(house: House) -> None:
    await sign_everywhere(house, GUEST)
    await house.services.servers.left(GUEST)
    await house.tick(days=31)
    welcome = await house.services.members.welcome(house.person(1).discord_id, GUEST, "Guest")
    assert welcome.server is not None
    assert (welcome.server.guest, welcome.server.setup, welcome.server.left_at) == (True, None, None)
    await house.sign(house.person(1, GUEST))
    assert await house.total(GUEST) == 1


async def test_posts_in_a_server_that_left_are_let_be(house: House) -> None:
    await house.services.posts.post_card(house.admin(), None, 77)
    await house.services.servers.left(HOME)
    await house.sign(house.person(1, NEIGHBOUR))
    await house.tick(minutes=1)
    assert house.board.edits == []
    await house.services.servers.joined({HOME: NAMES[HOME]})
    await house.tick(minutes=1)
    assert len(house.board.edits) == 1
