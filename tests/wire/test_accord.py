"""Accord as a process of its own, over real sockets."""

import asyncio
import sqlite3
from contextlib import closing

import pytest

from tests.wire.forms import CHANNEL_SELECT, fields
from tests.wire.interactions import FORM, Answer
from tests.wire.messages import texts
from tests.wire.rig import Rig
from tests.wire.signing import as_youth, sign
from tests.wire.world import ANYONE, MANAGE_GUILD, Channel, Guild, Person

# Scheduled work comes after the crowd, so that all 600 have passed the goals before anyone looks.
EVERY_HOUR, EVERY_SECOND = {"TICK_SECONDS": "3600"}, {"TICK_SECONDS": "1"}

AT_ONCE = 50


@pytest.fixture
def guild(rig: Rig) -> Guild:
    """An English-speaking server."""
    return rig.add_guild("Network of youth")


@pytest.fixture
def channel(guild: Guild) -> Channel:
    """Where people talk there."""
    return guild.channel("general")


@pytest.fixture
def youth(rig: Rig) -> Person:
    """Someone who uses Discord in French."""
    return rig.person("Aimée", locale="fr")


async def test_commands_are_published_once_and_not_again_on_an_unchanged_restart(
    rig: Rig, channel: Channel, youth: Person
) -> None:
    for _ in range(2):
        async with rig.bot_process() as bot:
            assert (await rig.slash(youth, channel, "call read")).text
            assert await bot.stop() == 0
    assert len(rig.sent("PUT")) == 1


async def test_signing_is_french_to_a_french_client_in_an_english_server(
    rig: Rig, channel: Channel, youth: Person
) -> None:
    async with rig.bot_process():
        form, answer = await sign(rig, youth, channel)
        other_form, other_answer = await sign(rig, rig.person("Ann", locale="en-GB"), channel)
    assert form.type == FORM
    french, english = ({label for label, _ in fields(shown.sent)} for shown in (form, other_form))
    assert not french & english
    assert form.sent["title"] != other_form.sent["title"]
    assert answer.is_ephemeral
    assert set(answer.text.splitlines()).isdisjoint(other_answer.text.splitlines())


async def test_a_signature_outlives_the_process(rig: Rig, channel: Channel, youth: Person) -> None:
    async with rig.bot_process() as bot:
        await sign(rig, youth, channel)
        assert await bot.kill() != 0
    assert signers(rig) == [youth.id]


async def test_it_answers_again_after_the_socket_dropped(rig: Rig, channel: Channel, youth: Person) -> None:
    async with rig.bot_process():
        form = await rig.slash(youth, channel, "call sign")
        rig.drop_socket()
        answer = await rig.submit(youth, form, as_youth(form.sent))
        assert answer.is_ephemeral
        assert len(rig.gateway.resumed) == 1
        assert len(rig.gateway.sessions) == 1
    assert signers(rig) == [youth.id]


async def test_a_signature_under_way_at_sigterm_is_kept_and_thanked_for(
    rig: Rig, channel: Channel, youth: Person
) -> None:
    async with rig.bot_process() as bot:
        form = await rig.slash(youth, channel, "call sign")
        with closing(sqlite3.connect(database_file(rig), isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            submitted = asyncio.create_task(rig.submit(youth, form, as_youth(form.sent)))
            await rig.until(lambda: len(rig.interactions) == 2 and rig.interactions[1].answer, "a word of patience")
            bot.ask_to_stop()
            other.execute("ROLLBACK")
        assert await bot.stop() == 0
        assert signers(rig) == [youth.id]
        assert not any("Traceback" in line for line in bot.output), bot.said()
        assert (await submitted).is_ephemeral


async def test_two_presses_at_once_make_one_signature(rig: Rig, channel: Channel, youth: Person) -> None:
    async with rig.bot_process():
        phone, desk = await asyncio.gather(*(rig.slash(youth, channel, "call sign") for _ in range(2)))
        answers = await asyncio.gather(*(rig.submit(youth, form, as_youth(form.sent)) for form in (phone, desk)))
        assert all(answer.is_ephemeral for answer in answers)
    assert signers(rig) == [youth.id]


async def test_600_signing_at_once_are_announced_once(rig: Rig, guild: Guild, channel: Channel) -> None:
    admin = rig.person("Admin", permissions=ANYONE | MANAGE_GUILD)
    announcements = guild.channel("announcements")
    people = [rig.person(f"Member {number}") for number in range(600)]
    async with rig.bot_process(env=EVERY_HOUR) as bot:
        await set_up(rig, admin, channel, announcements)
        in_the_queue = asyncio.Semaphore(AT_ONCE)

        async def sign_in_turn(person: Person) -> None:
            async with in_the_queue:
                _, answer = await sign(rig, person, channel)
                assert answer.is_ephemeral, answer.text

        await asyncio.gather(*(sign_in_turn(person) for person in people))
        assert await bot.stop() == 0
    before = set(announcements.messages)
    async with rig.bot_process(env=EVERY_SECOND) as bot:
        await rig.until(lambda: announcements.messages.keys() - before, "an announcement")
        assert await bot.stop() == 0
    assert sorted(signers(rig)) == sorted(person.id for person in people)
    (announced,) = announcements.messages.keys() - before
    assert "500" in "".join(texts(announcements.messages[announced]))


async def set_up(rig: Rig, admin: Person, channel: Channel, announcements: Channel) -> Answer:
    """Set up the server as an admin who chooses the channel and leaves the rest as it is offered."""
    form = await rig.slash(admin, channel, "server setup")
    chosen = {label: announcements for label, field in fields(form.sent) if field["type"] == CHANNEL_SELECT}
    return await rig.submit(admin, form, chosen)


def signers(rig: Rig) -> list[int]:
    """Whose signatures the database keeps, a name for each signature."""
    query = "SELECT member.discord_id FROM signature JOIN member ON member.id = signature.member_id"
    with closing(sqlite3.connect(f"file:{database_file(rig)}?mode=ro", uri=True)) as database:
        return [row[0] for row in database.execute(query)]


def database_file(rig: Rig) -> str:
    """Where the bot of a rig keeps what it knows."""
    return rig.settings["DATABASE_URL"].removeprefix("sqlite:///")
