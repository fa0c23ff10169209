"""Accord in a virtual Discord, with the people of a coalition in it."""

import asyncio
import logging
import shutil
from collections.abc import AsyncGenerator, AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Any

import discord
import pytest
import simcord

from bot.app import Accord, open_accord
from bot.domain.actor import Actor
from bot.domain.privacy import Kept
from bot.settings import Settings
from bot.store.migrate import migrate
from tests.reading import holds, message, words


class Mistakes(logging.Handler):
    """What the bot logged as a mistake of its own: a test that ends with one has failed."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep it."""
        self.records.append(record)

    def expect(self, said: str) -> None:
        """Take the one mistake off that a test provoked."""
        (record,) = self.records
        assert said in logging.Formatter().format(record)
        self.records.clear()


@dataclass
class World:
    """A running bot, two servers, and one person of each role."""

    accord: Accord
    env: simcord.Env
    server: simcord.GuildHandle
    neighbour: simcord.GuildHandle
    channel: simcord.ChannelHandle
    away: simcord.ChannelHandle
    youth: simcord.MemberActor
    organiser: simcord.MemberActor
    reviewer: simcord.MemberActor
    admin: simcord.MemberActor
    steward: simcord.MemberActor
    stranger: simcord.MemberActor
    neighbours_admin: simcord.MemberActor
    reviewers: simcord.RoleHandle
    mistakes: Mistakes
    numbers: Iterator[int] = field(default_factory=lambda: count(1), init=False)

    @property
    def anyone(self) -> Actor:
        """Whoever asks from the coalition's server."""
        return Actor(discord_id=0, server_id=self.server.id)

    async def total(self) -> int:
        """How many signatures count."""
        return (await self.accord.services.progress.progress(self.anyone, None)).totals.signatures

    async def kept_of(self, person: simcord.MemberActor) -> Kept:
        """Everything that is kept about someone."""
        return await self.accord.services.privacy.show(Actor(discord_id=person.id))

    async def restart(self) -> None:
        """Stop the bot and start it anew: what was only in its memory is gone."""
        await self.env.restart_bot(self.accord.build_bot())

    async def later(self, seconds: float) -> None:
        """Let time pass, and do what is due then."""
        await self.env.advance_time(seconds)
        await self.accord.tick()
        await self.env.settle()

    async def tomorrow(self) -> None:
        """Let a day pass: the breakdowns are taken anew."""
        await self.later(24 * 60 * 60)

    def newcomer(self, name: str, server: simcord.GuildHandle | None = None) -> simcord.MemberActor:
        """Someone who joins a server now."""
        return (server or self.server).add_member(self.env.create_user(name))

    async def set_up(
        self,
        admin: simcord.MemberActor | None = None,
        channel: simcord.ChannelHandle | None = None,
        **chosen: Any,
    ) -> Any:
        """Set a server up as its admin does, with what is chosen otherwise."""
        admin, channel = admin or self.admin, channel or self.channel
        shown = await admin.slash(channel, "server setup")
        return await admin.submit_modal(shown, self.setup_of(channel) | chosen)

    def setup_of(self, channel: simcord.ChannelHandle) -> dict[str, Any]:
        """A filled form of the set-up."""
        return {
            "channel": [channel],
            "language": "en",
            "reviewers": [self.reviewers] if channel.guild == self.server else [],
            "wishes": ["post", "milestones"],
            "help": "the welfare office",
        }

    async def admit(self, server: simcord.GuildHandle | None = None) -> Any:
        """Admit a server as a steward does."""
        return await self.steward.slash(self.channel, "server admit", server=str((server or self.server).id))

    def read_only(self) -> simcord.ChannelHandle:
        """A channel in which members read and do not write."""
        nobody_writes = discord.PermissionOverwrite(send_messages=False)
        return self.server.create_text_channel("news", overwrites={self.server.default_role: nobody_writes})

    async def post_card(self, person: simcord.MemberActor, **chosen: Any) -> Any:
        """Post the card with the command."""
        return await person.slash(self.at_home(person), "call post", **chosen)

    def card(self) -> discord.Message:
        """The posted card."""
        return last_message(self.channel)

    async def sign(
        self, person: simcord.MemberActor, channel: simcord.ChannelHandle | None = None, **filled_in: Any
    ) -> Any:
        """Sign with the command, as a person who fills in what is given and leaves the rest."""
        shown = await person.slash(channel or self.channel, "call sign")
        return await send(person, shown, filled(**filled_in))

    async def crowd(self, people: int, **filled_in: Any) -> list[simcord.MemberActor]:
        """Let new people sign, one after the other."""
        crowd = [self.newcomer(f"signer {next(self.numbers)}") for _ in range(people)]
        for person in crowd:
            await self.sign(person, **filled_in)
        return crowd

    async def in_french(self, *people: simcord.MemberActor) -> None:
        """Let people choose French for what the bot says to them."""
        for person in people:
            await self.say_of_oneself(person, language="fr")

    async def say_of_oneself(self, person: simcord.MemberActor, **said: Any) -> Any:
        """Change the profile, and leave the rest of it as it is."""
        shown = await person.slash(self.at_home(person), "profile edit")
        return await person.submit_modal(shown, holds(shown) | said)

    def at_home(self, person: simcord.MemberActor) -> simcord.ChannelHandle:
        """The channel of the server that someone belongs to."""
        return self.away if person.guild == self.neighbour else self.channel


def last_message(channel: simcord.ChannelHandle) -> discord.Message:
    """The latest message that everyone in a channel sees."""
    return [each for each in channel.history() if not each.flags.ephemeral][-1]


def filled(**filled_in: Any) -> dict[str, Any]:
    """A signing form with the least that is needed, and what is given."""
    least = {"as": "myself", "group": ["youth"], "show": "counted", "ticks": ["understood"], "organisation": ""}
    return least | filled_in


async def send(person: Any, shown: Any, values: dict[str, Any]) -> Any:
    """Send a form that was opened."""
    if shown.modal is None:
        raise AssertionError(words(shown))
    return await person.submit_modal(shown, values)


async def press(person: Any, answer: Any, label: str) -> Any:
    """Press a button of an answer, or of a message."""
    return await person.click(message(answer), label=label)


def _people(env: simcord.Env) -> dict[str, simcord.UserHandle]:
    """The people of the coalition's server; ids follow the order of creation."""
    return {name: env.create_user(name) for name in ("youth", "organiser", "reviewer", "admin", "steward")}


def _steward_id() -> int:
    """The id that the steward will have: the settings name it before there is a Discord."""
    return _people(simcord.Env(discord.Client(intents=discord.Intents(guilds=True))))["steward"].id


@asynccontextmanager
async def _running(world: World) -> AsyncIterator[World]:
    """The bot, started. Not simcord.run: its clock context cannot be left from a fixture's teardown."""
    await world.env.start()
    try:
        yield world
    finally:
        await world.env.shutdown()
        world.env.raise_errors()


@asynccontextmanager
async def _no_mistakes() -> AsyncIterator[Mistakes]:
    mistakes = Mistakes()
    logging.getLogger().addHandler(mistakes)
    try:
        yield mistakes
    finally:
        logging.getLogger().removeHandler(mistakes)
    said = [logging.Formatter().format(record) for record in mistakes.records]
    assert not said, "\n".join(said)


@asynccontextmanager
async def open_world(database_url: str, *, starter_content: bool = False) -> AsyncIterator[World]:
    """Accord over a database, in a fresh virtual Discord."""
    settings = Settings(
        _env_file=None,  # pyright: ignore[reportCallIssue] - pydantic-settings' own parameter
        database_url=database_url,
        stewards=frozenset({_steward_id()}),
        shard_count=1,
        # Each journey begins with what its own people log.
        starter_content=starter_content,
    )
    clock: list[simcord.Env] = []

    def now() -> datetime:
        return clock[0].now() if clock else datetime(2026, 1, 1, tzinfo=UTC)

    async with (
        _no_mistakes() as mistakes,
        open_accord(settings, now=now, publish_always=True) as accord,
    ):
        # Drawing the first picture starts a process: on a busy machine that takes its time.
        env = simcord.Env(accord.bot, settle_timeout=30)
        clock.append(env)
        async with _running(_populated(accord, env, mistakes)) as world:
            yield world


def _populated(accord: Accord, env: simcord.Env, mistakes: Mistakes) -> World:
    """Everyone and everything, before the bot starts: its commands take ids too."""
    people = _people(env)
    server, neighbour = env.create_guild("Coalition"), env.create_guild("Neighbouring network")
    reviewers = server.create_role("Reviewers")
    may_manage = discord.Permissions(manage_guild=True, manage_messages=True)
    roles = {"reviewer": [reviewers], "admin": [server.create_role("Admins", permissions=may_manage)]}
    members = {name: server.add_member(user, roles=roles.get(name, [])) for name, user in people.items()}
    away_admins = neighbour.create_role("Admins", permissions=may_manage)
    return World(
        accord,
        env,
        server,
        neighbour,
        channel=server.create_text_channel("coalition"),
        away=neighbour.create_text_channel("welcome"),
        stranger=neighbour.add_member(env.create_user("stranger")),
        neighbours_admin=neighbour.add_member(env.create_user("neighbours-admin"), roles=[away_admins]),
        reviewers=reviewers,
        mistakes=mistakes,
        **members,
    )


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An SQLite file with every table and nothing in it, made once."""
    file = tmp_path_factory.mktemp("migrated") / "accord.db"
    asyncio.run(migrate(f"sqlite:///{file}"))
    return file


@pytest.fixture
async def world(tmp_path: Path, migrated_file: Path) -> AsyncGenerator[World]:
    """A world over an SQLite file of its own."""
    shutil.copy(migrated_file, tmp_path / "accord.db")
    async with open_world(f"sqlite:///{tmp_path / 'accord.db'}") as running:
        yield running
