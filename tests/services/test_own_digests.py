"""Digests that come to one member: for themselves alone, begun by a click, and pointed at servers."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import Any

import pytest

from bot.domain.actor import Actor
from bot.domain.areas import Area
from bot.domain.digests import (
    ALL_SECTIONS,
    MOST_OWN,
    MOST_PLACES,
    Digest,
    DigestFilter,
    DigestState,
    Section,
    Trouble,
    digest_reference,
)
from bot.domain.editions import Edition, EditionState
from bot.domain.errors import ServerOnly
from bot.domain.errors.digests import UnknownDigest
from bot.domain.errors.own_digests import TooManyOwnDigests, TooManyPlaces
from bot.domain.own_digests import Became
from bot.domain.rhythms import Rhythm, Timing
from tests.house import HOME, ID, NEIGHBOUR, House

DAILY = Timing(Rhythm.DAILY, 0, time(18), "Europe/Paris")
EDUCATION = DigestFilter(areas=(Area.EDUCATION,))


async def sent(house: House, server_id: int = HOME, **chosen: Any) -> int:
    """The id of an edition that came to a channel."""
    usual: dict[str, Any] = {"timing": DAILY, "wanted": EDUCATION, "sections": (Section.INITIATIVES, Section.DAYS)}
    now = house.clock()
    async with house.database.begin() as tx:
        new = Digest(id=0, server_id=server_id, channel_id=77, **(usual | chosen))
        digest_id = await tx.digests.add(new, at=now)
        edition = Edition(0, digest_id, str(now.date()), now - timedelta(days=1), now, EditionState.SENT, "en")
        edition_id = await tx.editions.add(edition)
    assert edition_id is not None
    return edition_id


async def of(house: House, who: Actor) -> list[Digest]:
    """What is kept of someone's digests."""
    return [each.digest for each in await house.services.own_digests.mine(who)]


async def test_all_that_is_new_comes_every_monday_by_the_servers_clock(house: House) -> None:
    await house.services.conference_setup.set_up(house.admin(), "America/Toronto", events=False)
    told = await house.services.own_digests.begin(house.person(1))
    mine = told.own.digest
    assert (told.became, mine.sections, mine.wanted) == (Became.BEGUN, ALL_SECTIONS, DigestFilter())
    assert mine.timing == Timing(Rhythm.WEEKLY, 1, time(9), "America/Toronto")
    # The house's clock shows Monday, 9:00 in UTC: 4:00 in Toronto.
    assert mine.due_at == mine.next_at == datetime(2026, 3, 2, 14, tzinfo=UTC)
    assert (mine.personal, mine.discord_id, mine.channel_id) == (True, house.person(1).discord_id, None)
    assert told.own.servers == {HOME: "Coalition"}


async def test_only_for_me_tells_what_the_channel_is_told(house: House) -> None:
    told = await house.services.own_digests.only_for_me(house.person(1), await sent(house))
    mine = told.own.digest
    assert (mine.timing, mine.wanted, mine.sections) == (DAILY, EDUCATION, (Section.INITIATIVES, Section.DAYS))
    assert (mine.homes, mine.role_id, mine.server_id) == ((HOME,), None, None)
    assert await of(house, house.person(2)) == []


async def test_a_second_click_changes_nothing_and_one_in_another_server_points_the_digest_there_too(
    house: House,
) -> None:
    here, there = await sent(house), await sent(house, NEIGHBOUR)
    own = house.services.own_digests
    became = [
        (await own.only_for_me(house.person(1), here)).became,
        (await own.only_for_me(house.person(1), here)).became,
        (await own.only_for_me(house.person(1, NEIGHBOUR), there)).became,
    ]
    assert became == [Became.BEGUN, Became.THERE, Became.WIDENED]
    (mine,) = await of(house, house.person(1))
    assert mine.places == (HOME, NEIGHBOUR)


async def test_clicks_at_once_make_one_digest(house: House) -> None:
    edition = await sent(house)
    clicks = [house.services.own_digests.only_for_me(house.person(1), edition) for _ in range(4)]
    became = sorted(each.became for each in await asyncio.gather(*clicks))
    assert became == [Became.BEGUN, Became.THERE, Became.THERE, Became.THERE]


async def test_a_click_lets_a_paused_digest_go_on(house: House) -> None:
    edition = await sent(house)
    own = house.services.own_digests
    mine = (await own.only_for_me(house.person(1), edition)).own.digest
    async with house.database.begin() as tx:
        quiet = {"state": DigestState.PAUSED, "trouble": Trouble.REFUSED, "due_at": None, "next_at": None}
        assert await tx.digests.change(replace(mine, **quiet))
    told = await own.only_for_me(house.person(1), edition)
    again = told.own.digest
    assert (told.became, again.state, again.trouble) == (Became.RESUMED, DigestState.ACTIVE, None)
    assert again.next_at == again.due_at == DAILY.after(house.clock())


@pytest.mark.parametrize("lost", ["deleted", "never there", "of another server"])
async def test_where_the_channels_digest_is_not_known_here_the_usual_begins(house: House, lost: str) -> None:
    edition = 10**6 if lost == "never there" else await sent(house, NEIGHBOUR if "another" in lost else HOME)
    if lost == "deleted":
        async with house.database.begin() as tx:
            await tx.digests.remove(1)
    mine = (await house.services.own_digests.only_for_me(house.person(1), edition)).own.digest
    assert (mine.sections, mine.wanted, mine.places) == (ALL_SECTIONS, DigestFilter(), (HOME,))


async def test_a_member_has_no_more_than_a_few(house: House) -> None:
    areas = list(Area)
    for number in range(MOST_OWN):
        edition = await sent(house, wanted=DigestFilter(areas=(areas[number],)))
        await house.services.own_digests.only_for_me(house.person(1), edition)
    with pytest.raises(TooManyOwnDigests):
        await house.services.own_digests.begin(house.person(1))
    assert (await house.services.own_digests.begin(house.person(2))).became is Became.BEGUN


async def test_a_digest_looks_into_no_more_servers_than_it_may(house: House) -> None:
    many = {ID + 100 + number: f"Server {number}" for number in range(MOST_PLACES)}
    await house.services.servers.joined(many)
    own = house.services.own_digests
    for server_id in many:
        await own.begin(house.person(1, server_id))
    with pytest.raises(TooManyPlaces):
        await own.begin(house.person(1, HOME))
    (mine,) = await of(house, house.person(1))
    assert len(mine.places) == MOST_PLACES


async def test_it_is_pointed_at_servers_and_away_from_them(house: House) -> None:
    own = house.services.own_digests
    mine = (await own.begin(house.person(1))).own.digest
    assert (await own.look_into(house.person(1, NEIGHBOUR), mine.reference)).servers == {
        HOME: "Coalition",
        NEIGHBOUR: "Neighbouring network",
    }
    assert set((await own.look_away(house.person(1, NEIGHBOUR), mine.reference, HOME)).servers) == {NEIGHBOUR}
    # In direct messages, too; and away from where it does not look.
    assert (await own.look_away(house.person(1, None), mine.reference, NEIGHBOUR)).digest.places == ()
    assert (await own.look_away(house.person(1, None), mine.reference, NEIGHBOUR)).digest.places == ()


async def test_nobody_sees_or_points_what_comes_to_another(house: House) -> None:
    own = house.services.own_digests
    mine = (await own.begin(house.person(1))).own.digest
    for other in (house.person(2), house.admin(), house.person(3, steward=True)):
        assert await own.mine(other) == ()
        with pytest.raises(UnknownDigest):
            await own.look(other, mine.reference)
        with pytest.raises(UnknownDigest):
            await own.look_into(other, mine.reference)
        with pytest.raises(UnknownDigest):
            await own.look_away(other, mine.reference, HOME)
    # Nor does anyone point a channel's at anything.
    await sent(house)
    with pytest.raises(UnknownDigest):
        await own.look_into(house.admin(), digest_reference(mine.id + 1))


async def test_in_direct_messages_there_is_no_server_to_hear_of(house: House) -> None:
    with pytest.raises(ServerOnly):
        await house.services.own_digests.begin(house.person(1, None))
    assert house.kept()["digest"] == []
