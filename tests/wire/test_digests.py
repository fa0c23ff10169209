"""Editions over real sockets: each in its channel once, whatever ends, doubles or hinders the process that sends it."""

import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import closing

import pytest

from bot.domain.digests import DigestState, Trouble
from bot.domain.editions import EditionState
from tests.databases import Databases
from tests.wire.newsroom import EVERY_SECOND, Newsroom, arrived, newsroom
from tests.wire.process import BotProcess
from tests.wire.rig import Rig
from tests.wire.world import HISTORY, SEND, Channel, Guild

MESSAGES = r"/channels/\d+/messages$"


@pytest.fixture
def guild(rig: Rig) -> Guild:
    """A server with two channels."""
    return rig.add_guild("Coalition")


@pytest.fixture
async def room(rig: Rig, guild: Guild) -> AsyncIterator[Newsroom]:
    """Its digests."""
    async with newsroom(rig) as opened:
        await opened.open_in(guild)
        yield opened


async def before_the_send(rig: Rig, bot: BotProcess, channel: Channel) -> None:
    """Discord never got it."""
    with rig.hold("POST", MESSAGES) as hold:
        await rig.until(lambda: hold.bodies, "an edition on its way")
        await bot.kill()


async def accepted_but_not_answered(rig: Rig, bot: BotProcess, channel: Channel) -> None:
    """Discord posted it, and the bot never heard."""
    with rig.hold("POST", MESSAGES, accepted=True) as hold:
        await rig.until(lambda: hold.bodies, "an edition that is posted")
        await bot.kill()


async def answered_but_not_recorded(rig: Rig, bot: BotProcess, channel: Channel) -> None:
    """Discord said which message it is, and the database was busy until the bot was gone."""
    file = rig.settings["DATABASE_URL"].removeprefix("sqlite:///")
    with rig.hold("POST", MESSAGES) as hold, closing(sqlite3.connect(file, isolation_level=None)) as other:
        await rig.until(lambda: hold.bodies, "an edition on its way")
        other.execute("BEGIN IMMEDIATE")
        hold.let_go()
        await rig.until(lambda: [one for one in posts(rig) if one == 200], "an answer to it")
        # Whoever is answered after that is answered by a process that has read it.
        await rig.slash(rig.person("Member"), channel, "help")
        await bot.kill()


@pytest.mark.parametrize("killed", [before_the_send, accepted_but_not_answered, answered_but_not_recorded])
async def test_an_edition_is_in_its_channel_once_wherever_the_process_was_killed(
    rig: Rig, guild: Guild, room: Newsroom, killed: Callable[[Rig, BotProcess, Channel], Awaitable[None]]
) -> None:
    rig.forget_nonces()
    await room.order([*guild.channels, guild.channels[0]])
    async with rig.bot_process(env=EVERY_SECOND) as bot:
        await killed(rig, bot, guild.channels[0])
    async with rig.bot_process(env=EVERY_SECOND) as bot:
        await room.until(room.all_arrived, "every edition in its channel")
        assert await bot.stop() == 0
    await each_is_there_once(room)


async def test_where_the_history_may_not_be_read_nothing_is_sent_a_second_time(
    rig: Rig, guild: Guild, room: Newsroom
) -> None:
    rig.forget_nonces()
    channel = guild.channels[0]
    (ordered,) = await room.order([channel])
    async with rig.bot_process(env=EVERY_SECOND) as bot:
        await accepted_but_not_answered(rig, bot, channel)
    await rig.admins.deny(channel, HISTORY)
    async with rig.bot_process(env=EVERY_SECOND) as bot:
        await room.until(lambda: in_trouble(room, ordered, Trouble.CANNOT_READ_HISTORY), "a digest that is failing")
        assert await bot.stop() == 0
    assert len(posts(rig)) == 1
    await rig.admins.deny(channel, 0)
    async with rig.bot_process(env=EVERY_SECOND):
        await room.until(room.all_arrived, "the edition that was there all the time")
    assert len(posts(rig)) == 1
    await each_is_there_once(room)


async def test_a_digest_goes_on_by_itself_when_what_was_in_its_way_is_gone(
    rig: Rig, guild: Guild, room: Newsroom
) -> None:
    channel, deleted = guild.channels
    async with rig.bot_process(env=EVERY_SECOND):
        await rig.admins.deny(channel, SEND)
        silenced, lost = await room.order([channel, deleted])
        await rig.admins.delete(deleted)
        await room.until(lambda: in_trouble(room, silenced, Trouble.CANNOT_SEND), "a digest that may not be sent")
        await room.until(lambda: in_trouble(room, lost, Trouble.CHANNEL_GONE), "a digest without its channel")
        await rig.admins.rename(channel, "news")
        await rig.admins.deny(channel, 0)
        await room.until(lambda: is_active(room, silenced), "a digest that goes on")
        await rig.admins.remove_bot(guild)
        (left,) = await room.order([channel])
        await room.until(lambda: in_trouble(room, left, Trouble.SERVER_LEFT), "a digest of a server that was left")
        await rig.admins.invite_bot(guild)
        await room.until(lambda: is_active(room, left), "a digest that goes on where Accord is again")
    assert set(arrived([channel]).values()) == {1}
    assert len(arrived([channel])) == 2
    assert not [sent for sent in rig.sent() if sent.status in (401, 403, 429)]


async def test_two_processes_that_both_think_a_digest_is_theirs_send_it_once(
    rig: Rig, guild: Guild, postgresql: Databases
) -> None:
    address = postgresql.create()
    env = EVERY_SECOND | {"DATABASE_URL": address}
    try:
        async with newsroom(rig, address) as room:
            await room.open_in(guild)
            async with rig.bot_process(env=env) as one, rig.bot_process(env=env) as other:
                await room.order(guild.channels * 5)
                await room.until(room.all_arrived, "every edition in its channel")
                assert await other.stop() == await one.stop() == 0
            await each_is_there_once(room)
    finally:
        postgresql.drop(address)


async def test_a_process_that_starts_while_another_sends_lets_it_finish(rig: Rig, guild: Guild, room: Newsroom) -> None:
    await room.order(guild.channels)
    async with rig.bot_process(env=EVERY_SECOND) as one:
        with rig.hold("POST", MESSAGES) as hold:
            await rig.until(lambda: hold.bodies, "an edition on its way")
            async with rig.bot_process(env=EVERY_SECOND) as other:
                await room.order(guild.channels)
                await rig.until(lambda: len(hold.bodies) > 1, "what the other sends")
                hold.let_go()
                await room.until(room.all_arrived, "every edition in its channel")
                assert await other.stop() == await one.stop() == 0
    await each_is_there_once(room)


async def each_is_there_once(room: Newsroom) -> None:
    """Every edition that was ordered is kept as sent, by the only message that it is."""
    kept = await room.editions()
    assert {each.state for each in kept.values()} == {EditionState.SENT}
    assert arrived(room.ordered.values()) == {each.id: 1 for each in kept.values()}
    for digest_id, channel in room.ordered.items():
        assert kept[digest_id].message_id in channel.messages


async def in_trouble(room: Newsroom, digest_id: int, trouble: Trouble) -> bool:
    """Whether a digest is failing for that reason."""
    digest = await room.digest(digest_id)
    return digest.state is DigestState.FAILING and digest.trouble is trouble


async def is_active(room: Newsroom, digest_id: int) -> bool:
    """Whether a digest arrives again, and its edition did."""
    latest = (await room.editions()).get(digest_id)
    active = (await room.digest(digest_id)).state is DigestState.ACTIVE
    return active and latest is not None and latest.state is EditionState.SENT


def posts(rig: Rig) -> list[int]:
    """How Discord answered each message that was written in a channel; 0 where it has not yet."""
    return [sent.status for sent in rig.sent("POST", "/channels/")]
