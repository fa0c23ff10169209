"""What the playground does for a newcomer through Accord's own services."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any

from bot.app import Accord, open_accord
from bot.domain.actor import Actor
from bot.playground.accord import AccordProgram
from bot.playground.clock import Clock, Jump
from bot.playground.loopback import listen, port_of
from bot.playground.notes import DataFile
from bot.playground.show import Playground, open_playground
from bot.playground.stage import Here
from bot.services.meeting_changes import conference_changed
from bot.settings import Settings
from tests.records import conference

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
STEWARD = Actor(discord_id=1, steward=True)


@asynccontextmanager
async def started(data: DataFile) -> AsyncGenerator[tuple[Accord, Playground]]:
    """Accord in a playground, as one start of the program."""
    notes = data.notes()
    clock = Clock(notes, lambda: NOON)
    settings = Settings(database_url=f"sqlite:///{data.path}")
    with listen(8484) as free:
        port = port_of(free)
    async with (
        open_accord(settings, now=clock.now, publish_always=True) as accord,
        open_playground(AccordProgram(accord), clock, notes, data.path, port) as playground,
    ):
        yield accord, playground


async def test_only_the_coalitions_server_is_admitted_and_set_up(data: DataFile) -> None:
    async with started(data) as (accord, playground):
        world = playground.stage.world
        servers = {server.name: server for server in await accord.services.servers.suggest(STEWARD, "")}
        assert not servers["Coalition"].guest
        assert servers["Coalition"].setup is not None
        assert servers["Coalition"].setup.reviewer_role_id == world.reviewer_role.id
        assert servers["Neighbouring network"].guest
        assert servers["Neighbouring network"].setup is None


async def test_every_start_finds_one_card_in_the_welcome_channel(data: DataFile) -> None:
    for _ in range(3):
        async with started(data) as (_, playground):
            assert len(playground.stage.world.welcome.channel.history()) == 1


async def test_made_up_people_are_counted_like_anyone_else(data: DataFile) -> None:
    async with started(data) as (accord, playground):
        await playground.stage.let_sign()
        anyone = Actor(discord_id=1, server_id=playground.stage.world.coalition.id)
        page = await accord.services.signatories.browse(anyone, None, 0)
        assert page.total == 60
        named = [row.name for row in page.rows if row.name is not None]
        assert named
        assert all(name.startswith("Made-up person") for name in named)


async def test_a_day_after_made_up_people_signed_some_voices_are_heard_and_some_are_missing(data: DataFile) -> None:
    async with started(data) as (accord, playground):
        await playground.stage.let_sign()
        await playground.stage.jump(Jump.DAY)
        anyone = Actor(discord_id=1, server_id=playground.stage.world.coalition.id)
        seen = await accord.services.progress.equity(anyone, None)
        assert (seen.groups_heard, seen.countries_heard) == (5, 6)
        assert seen.youth_led is not None
        assert seen.women_led is not None


async def test_a_conference_is_listed_among_the_events_of_its_server_after_each_start(data: DataFile) -> None:
    reference = ""
    for _ in range(2):
        async with started(data) as (accord, playground):
            stage = playground.stage
            if not reference:
                member = Actor(stage.world.people["youth"].user.id, stage.world.coalition.id, "Youth member")
                reference = await _add_conference(accord, member)
            await stage.pulse()
            (listed,) = stage.events()
            assert (listed.name, listed.location) == ("Youth and dialogue", "Paris")
            assert listed.starts.startswith("2027-05-12T07:00")
            await stage.go(Here("other", "neighbour", "en"))
            assert stage.events() == []
            await stage.go(Here("youth", "welcome", "en"))


async def _add_conference(accord: Accord, member: Actor) -> str:
    behind: Any = SimpleNamespace(database=accord.database, clock=accord.now)
    made = await conference(behind, member)
    async with accord.database.begin() as tx:
        await conference_changed(tx, None, made, accord.now())
    return made.reference
