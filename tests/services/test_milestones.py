"""Milestones: told once per server that asked, only the highest, and neither lost nor doubled by a crash."""

import pytest
from sqlalchemy import func, select

from bot.domain.announcements import News
from bot.domain.errors import CannotPost, ChannelGone, DiscordUnavailable
from bot.services.announcements import AT_ONCE
from bot.store.tables import announcement
from tests.house import GUEST, HOME, NEIGHBOUR, House

CHANNEL, NEXT_DOOR = 71, 72


@pytest.fixture
async def listening(house: House) -> House:
    """HOME asked for milestones, and the Call is one signature short of its first."""
    await house.set_up(HOME, CHANNEL)
    await house.sign_many(range(24))
    return house


async def test_a_milestone_is_told_when_it_is_reached_and_once(listening: House) -> None:
    await listening.tick(seconds=5)
    assert listening.board.milestones(CHANNEL) == []
    await listening.sign(listening.person(24))
    for _ in range(3):
        await listening.tick(minutes=5)
    assert listening.board.milestones(CHANNEL) == [25]


async def test_falling_below_and_reaching_again_is_no_news(listening: House) -> None:
    await listening.sign(listening.person(24))
    await listening.tick()
    await listening.services.signing.withdraw(listening.person(24), None)
    await listening.tick()
    await listening.sign(listening.person(24))
    await listening.tick()
    assert listening.board.milestones(CHANNEL) == [25]


async def test_of_many_passed_at_once_only_the_highest_is_told(listening: House) -> None:
    await listening.sign_many(range(24, 101))
    await listening.tick()
    assert listening.board.milestones(CHANNEL) == [100]


async def test_who_turns_milestones_on_hears_of_later_ones_only(listening: House) -> None:
    await listening.sign_many(range(24, 30))
    await listening.set_up(NEIGHBOUR, NEXT_DOOR)
    await listening.tick()
    assert listening.board.milestones(NEXT_DOOR) == []
    await listening.sign_many(range(30, 50))
    await listening.tick()
    assert (listening.board.milestones(CHANNEL), listening.board.milestones(NEXT_DOOR)) == ([25, 50], [50])


async def test_who_did_not_ask_or_left_hears_nothing(listening: House) -> None:
    await listening.set_up(HOME, CHANNEL, announce_milestones=False)
    await listening.set_up(NEIGHBOUR, NEXT_DOOR)
    await listening.services.servers.left(NEIGHBOUR)
    await listening.sign(listening.person(24))
    await listening.tick()
    assert listening.board.messages == {}


async def test_setting_up_again_does_not_skip_what_is_due(listening: House) -> None:
    await listening.sign(listening.person(24))
    await listening.set_up(HOME, NEXT_DOOR, language="fr")
    await listening.tick()
    assert listening.board.milestones(NEXT_DOOR) == [25]


async def test_a_guest_hears_of_the_networks_total_with_its_own_and_nobody_else_does(listening: House) -> None:
    await listening.set_up(GUEST, 73)
    await listening.sign(listening.person(24, GUEST))
    await listening.tick()
    assert (listening.board.milestones(CHANNEL), listening.board.milestones(73)) == ([], [25])


async def crash_before_settling(house: House, *, sent: bool) -> None:
    """Leave a milestone claimed by a process that died before, or after, Discord had its post."""
    await house.sign(house.person(24))
    if sent:
        await house.tick()
        house.rows(announcement.update().values(settled_at=None))
    else:
        async with house.database.begin() as tx:
            await tx.announcements.claim(1, HOME, News.MILESTONE, 25, at=house.clock())


@pytest.mark.parametrize("sent", [True, False], ids=["found", "not found"])
async def test_a_crash_between_claim_and_post_is_repaired_without_doubling(listening: House, sent: bool) -> None:
    await crash_before_settling(listening, sent=sent)
    await listening.tick(seconds=90)
    assert listening.board.milestones(CHANNEL) == [25] * sent
    for _ in range(3):
        await listening.tick(minutes=1)
    assert listening.board.milestones(CHANNEL) == [25]
    assert listening.rows(select(func.count()).where(announcement.c.settled_at.is_(None))) == [(0,)]


async def test_one_lost_on_its_way_gives_way_to_a_higher_one(listening: House) -> None:
    await crash_before_settling(listening, sent=False)
    await listening.sign_many(range(25, 101))
    for _ in range(3):
        await listening.tick(minutes=2)
    assert listening.board.milestones(CHANNEL) == [100]


async def test_where_discord_takes_nothing_it_is_told_later(listening: House) -> None:
    await listening.sign(listening.person(24))
    listening.board.trouble = DiscordUnavailable()
    for _ in range(3):
        await listening.tick(minutes=1)
    listening.board.trouble = None
    for _ in range(3):
        await listening.tick(minutes=1)
    assert listening.board.milestones(CHANNEL) == [25]


@pytest.mark.parametrize("gone", [ChannelGone(), CannotPost(channel_id=CHANNEL)])
async def test_a_channel_that_is_gone_is_given_up_until_the_next_milestone(
    listening: House, gone: ChannelGone | CannotPost
) -> None:
    await listening.sign(listening.person(24))
    listening.board.trouble = gone
    await listening.tick()
    listening.board.trouble = None
    await listening.tick(minutes=5)
    assert listening.board.milestones(CHANNEL) == []
    await listening.sign_many(range(25, 50))
    await listening.tick()
    assert listening.board.milestones(CHANNEL) == [50]


async def test_a_tick_tells_so_many_servers_and_the_next_tick_goes_on(listening: House) -> None:
    others = {HOME + 100 + number: f"Server {number}" for number in range(AT_ONCE)}
    await listening.services.servers.joined(others)
    for number, server_id in enumerate(others):
        await listening.set_up(server_id, 200 + number)
    await listening.sign(listening.person(24))
    for told in (AT_ONCE, AT_ONCE + 1, AT_ONCE + 1):
        await listening.tick(seconds=5)
        assert len(listening.board.messages) == told
