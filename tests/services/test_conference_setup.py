"""What a server wants of conferences: its zone, and whether they become events of it."""

import pytest

from bot.domain.errors import NotAllowed, ServerOnly
from bot.domain.errors.conferences import ZoneNotAPlace
from bot.domain.servers import ConferenceChoices
from bot.services.zones import zone_of
from tests.house import HOME, NEIGHBOUR, House


async def zone_in(house: House, server_id: int | None) -> str:
    async with house.database.read() as tx:
        return await zone_of(tx, server_id)


async def test_hours_are_typed_in_utc_until_an_admin_chooses_a_zone(house: House) -> None:
    assert await zone_in(house, HOME) == "UTC"
    await house.services.conference_setup.set_up(house.admin(), "america/montreal", events=False)
    assert await house.services.conference_setup.chosen(house.admin()) == ConferenceChoices("America/Montreal")
    assert (await zone_in(house, HOME), await zone_in(house, NEIGHBOUR), await zone_in(house, None)) == (
        "America/Montreal",
        "UTC",
        "UTC",
    )
    await house.services.conference_setup.set_up(house.admin(), " ", events=False)
    assert await zone_in(house, HOME) == "UTC"


@pytest.mark.parametrize("typed", ["Paris", "EST5EDT", "UTC+2", "\x00", "x" * 4000])
async def test_what_is_no_zone_changes_nothing(house: House, typed: str) -> None:
    await house.services.conference_setup.set_up(house.admin(), "Europe/Paris", events=True)
    with pytest.raises(ZoneNotAPlace):
        await house.services.conference_setup.set_up(house.admin(), typed, events=False)
    assert await house.services.conference_setup.chosen(house.admin()) == ConferenceChoices("Europe/Paris", events=True)


async def test_a_server_that_is_forgotten_keeps_no_zone(house: House) -> None:
    await house.services.conference_setup.set_up(house.admin(), "Europe/Paris", events=True)
    await house.services.servers.left(HOME)
    await house.tick(days=31)
    assert await zone_in(house, HOME) == "UTC"


@pytest.mark.parametrize("may", [{}, {"reviewer": True}, {"steward": True}, {"may_post": True}])
async def test_only_admins_choose(house: House, may: dict[str, bool]) -> None:
    setup = house.services.conference_setup
    for asked in (
        lambda: setup.set_up(house.person(1, **may), "Europe/Paris", events=True),
        lambda: setup.chosen(house.person(1, **may)),
    ):
        with pytest.raises(NotAllowed):
            await asked()
    with pytest.raises(ServerOnly):
        await setup.set_up(house.person(1, None, admin=True), "Europe/Paris", events=True)
