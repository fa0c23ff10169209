"""What is in the way of digests: kept with them, told once, and gone by itself."""

from datetime import timedelta
from typing import Any

import pytest

from bot.domain.digests import DigestState, Trouble
from bot.domain.errors import DiscordUnavailable
from bot.domain.notices import NoticeKind
from bot.domain.posts import TroublePosting
from tests.delivered import CHANNEL, MONDAY, at, editions, kept, news, order
from tests.house import HOME, House

WEEK = timedelta(days=7)
LINE = 78


async def owned(house: House, number: int = 1, **more: Any) -> None:
    """Order a digest that someone set up."""
    async with house.database.begin() as tx:
        member = await tx.members.meet(house.person(number).discord_id, at=house.clock())
    await order(house, made_by=member.id, says_nothing_new=True, **more)


def told(house: House, channel_id: int = LINE) -> list[Trouble]:
    """What its organisers were told in a channel."""
    posted = [what for channel, what in house.board.messages.values() if channel == channel_id]
    return [what.trouble for what in posted if isinstance(what, TroublePosting)]


async def notices(house: House, number: int = 1) -> list[str]:
    """What someone is told on their next command about digests."""
    said = await house.services.members.take_notices(house.person(number))
    return [each.detail["trouble"] for each in said if each.kind is NoticeKind.DIGEST_FAILING]


# What is seen before anything is sent.
SEEN = set(Trouble) - {Trouble.ROLE_GONE, Trouble.REFUSED, Trouble.DISCORD_REFUSES}


@pytest.mark.parametrize("trouble", sorted(SEEN))
async def test_what_is_in_the_way_is_kept_and_told_once_and_the_edition_comes_when_it_is_gone(
    house: House, trouble: Trouble
) -> None:
    await house.set_up(channel_id=LINE)
    await owned(house)
    house.door.shut[CHANNEL] = trouble
    await at(house, MONDAY, ticks=3)
    for minutes in (20, 60, 200):
        await at(house, MONDAY + timedelta(minutes=minutes), ticks=2)
    digest = await kept(house)
    assert (digest.state, digest.trouble, digest.trouble_since) == (
        DigestState.FAILING,
        trouble,
        MONDAY + timedelta(seconds=5),
    )
    assert editions(house) == []
    assert told(house) == [trouble]
    assert await notices(house) == [trouble.value.replace("_", "-")]
    house.door.shut.clear()
    await at(house, MONDAY + timedelta(minutes=220), ticks=3)
    (posted,) = house.board.editions(CHANNEL)
    assert posted.since == MONDAY - WEEK
    digest = await kept(house)
    assert (digest.state, digest.trouble, digest.due_at) == (DigestState.ACTIVE, None, MONDAY + WEEK)
    assert told(house) == [trouble]


async def test_a_server_without_a_channel_of_accord_is_told_where_discord_writes(house: House) -> None:
    await owned(house)
    house.door.system[HOME] = LINE
    house.door.shut[CHANNEL] = Trouble.CANNOT_SEND
    await at(house, MONDAY, ticks=3)
    assert told(house) == [Trouble.CANNOT_SEND]


async def test_what_discord_tells_of_is_looked_at_at_the_next_tick(house: House) -> None:
    await owned(house)
    house.door.shut[CHANNEL] = Trouble.CANNOT_SEND
    house.services.digest_watch.changed(HOME)
    await at(house, MONDAY - timedelta(days=2))
    digest = await kept(house)
    assert (digest.trouble, digest.due_at) == (Trouble.CANNOT_SEND, MONDAY)
    await at(house, MONDAY)
    assert editions(house) == []
    house.door.shut.clear()
    house.services.digest_watch.changed(HOME)
    await at(house, MONDAY + timedelta(minutes=1))
    assert len(house.board.editions(CHANNEL)) == 1
    assert (await kept(house)).trouble is None


async def test_without_its_role_it_arrives_without_the_mention(house: House) -> None:
    await owned(house, role_id=5)
    house.door.gone.add(5)
    for week in range(2):
        await at(house, MONDAY + week * WEEK, ticks=2)
    first, second = house.board.editions(CHANNEL)
    assert first.digest.role_id is second.digest.role_id is None
    digest = await kept(house)
    assert (digest.state, digest.trouble, digest.role_id) == (DigestState.FAILING, Trouble.ROLE_GONE, 5)
    house.door.gone.clear()
    await at(house, MONDAY + 2 * WEEK)
    assert house.board.editions(CHANNEL)[2].digest.role_id == 5
    assert (await kept(house)).state is DigestState.ACTIVE


async def test_what_gets_worse_is_told_again(house: House) -> None:
    await house.set_up(channel_id=LINE)
    await owned(house, role_id=5)
    house.door.gone.add(5)
    await at(house, MONDAY, ticks=2)
    house.door.shut[CHANNEL] = Trouble.CHANNEL_GONE
    await at(house, MONDAY + WEEK, ticks=2)
    del house.door.shut[CHANNEL]
    await at(house, MONDAY + WEEK + timedelta(hours=1), ticks=2)
    assert told(house) == [Trouble.ROLE_GONE, Trouble.CHANNEL_GONE]
    assert len(house.board.editions(CHANNEL)) == 2


async def test_an_owner_who_wants_that_is_written_to_and_nobody_else_hears_of_it(house: House) -> None:
    await house.set_up(channel_id=LINE)
    await owned(house, writes_of_trouble=True)
    house.door.shut[CHANNEL] = Trouble.CHANNEL_GONE
    await at(house, MONDAY, ticks=3)
    ((who, letter),) = house.post.troubles
    assert (who, letter.trouble, letter.private) == (house.person(1).discord_id, Trouble.CHANNEL_GONE, True)
    assert told(house) == []


async def test_an_owner_who_takes_no_messages_is_told_in_the_server(house: House) -> None:
    await house.set_up(channel_id=LINE)
    await owned(house, writes_of_trouble=True)
    house.post.refusing.add(house.person(1).discord_id)
    house.door.shut[CHANNEL] = Trouble.CHANNEL_GONE
    await at(house, MONDAY, ticks=3)
    assert told(house) == [Trouble.CHANNEL_GONE]


async def test_where_nothing_can_be_posted_the_next_command_tells_it(house: House) -> None:
    await house.set_up(channel_id=CHANNEL)
    await owned(house)
    house.door.shut[CHANNEL] = Trouble.CANNOT_SEND
    await at(house, MONDAY, ticks=3)
    assert house.board.messages == {}
    assert await notices(house) == ["cannot-send"]


async def test_while_discord_does_not_say_nothing_is_sent_and_nothing_fails(house: House) -> None:
    await owned(house)
    house.door.trouble = DiscordUnavailable()
    await at(house, MONDAY, ticks=2)
    assert (await kept(house)).state is DigestState.ACTIVE
    house.door.trouble = None
    await at(house, MONDAY + timedelta(minutes=3))
    assert len(house.board.editions(CHANNEL)) == 1


@pytest.mark.parametrize("weeks", [4, 52])
async def test_a_clock_that_had_jumped_ahead_is_mended_and_tells_nothing_twice(house: House, weeks: int) -> None:
    await order(house)
    await news(house)
    await at(house, MONDAY + weeks * WEEK)
    assert len(house.board.editions(CHANNEL)) == 1
    await at(house, MONDAY - timedelta(hours=1), ticks=2)
    digest = await kept(house)
    assert digest.due_at == digest.next_at == MONDAY
    await news(house, "After all")
    await at(house, MONDAY, ticks=2)
    assert len(house.board.editions(CHANNEL)) == 2


async def test_a_clock_that_goes_back_an_hour_sends_nothing_twice(house: House) -> None:
    await order(house)
    await news(house)
    await at(house, MONDAY)
    await at(house, MONDAY - timedelta(minutes=30), ticks=2)
    await at(house, MONDAY, ticks=3)
    assert len(house.board.editions(CHANNEL)) == 1
    assert (await kept(house)).due_at == MONDAY + WEEK


async def test_a_server_that_removed_accord_and_invites_it_again_gets_its_edition(house: House) -> None:
    await owned(house)
    await house.services.servers.left(HOME)
    house.door.shut[CHANNEL] = Trouble.SERVER_LEFT
    house.services.digest_watch.changed(HOME)
    await at(house, MONDAY - timedelta(days=1))
    assert (await kept(house)).trouble is Trouble.SERVER_LEFT
    await at(house, MONDAY + timedelta(days=1))
    house.door.shut.clear()
    await house.services.servers.joined({HOME: "Coalition"})
    house.services.digest_watch.changed(HOME)
    await at(house, MONDAY + timedelta(days=2))
    (posted,) = house.board.editions(CHANNEL)
    assert posted.until == MONDAY + timedelta(days=2)


async def test_one_that_rests_is_left_alone(house: House) -> None:
    await owned(house)
    async with house.database.begin() as tx:
        await tx.digests.set(1, state=DigestState.PAUSED.value, due_at=None, next_at=None)
    house.door.shut[CHANNEL] = Trouble.CHANNEL_GONE
    house.services.digest_watch.changed(HOME)
    await at(house, MONDAY, ticks=2)
    assert (await kept(house)).state is DigestState.PAUSED
