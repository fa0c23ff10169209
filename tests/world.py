"""Accord in a virtual Discord, with the people of a coalition in it."""

from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import discord
import pytest
import simcord

from bot.app import Accord, open_accord
from bot.settings import Settings
from tests.reading import words


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
    reviewers: simcord.RoleHandle

    async def restart(self) -> None:
        """Stop the bot and start it anew: what was only in its memory is gone."""
        await self.env.restart_bot(self.accord.build_bot())

    async def later(self, seconds: float) -> None:
        """Let time pass, and do what is due then."""
        await self.env.advance_time(seconds)
        await self.accord.tick()
        await self.env.settle()

    async def set_up(
        self, admin: simcord.MemberActor | None = None, channel: simcord.ChannelHandle | None = None
    ) -> Any:
        """Set a server up as its admin does."""
        admin, channel = admin or self.admin, channel or self.channel
        shown = await admin.slash(channel, "server setup")
        return await admin.submit_modal(
            shown,
            {
                "channel": [channel],
                "language": "en",
                "reviewers": [self.reviewers],
                "wishes": ["post", "milestones"],
                "help": "the welfare office",
            },
        )

    async def admit(self) -> Any:
        """Admit the server as a steward does."""
        return await self.steward.slash(self.channel, "server admit", server=str(self.server.id))

    def card(self) -> discord.Message:
        """The posted card."""
        return self.channel.last_message

    async def sign(
        self, person: simcord.MemberActor, channel: simcord.ChannelHandle | None = None, **fields: Any
    ) -> Any:
        """Sign with the command, as a person who fills in what is given and leaves the rest."""
        shown = await person.slash(channel or self.channel, "call sign")
        if shown.modal is None:
            raise AssertionError(words(shown))
        return await person.submit_modal(shown, filled(**fields))


def filled(**fields: Any) -> dict[str, Any]:
    """A signing form with the least that is needed, and what is given."""
    return {"as": "myself", "group": ["youth"], "show": "counted", "ticks": ["understood"], "organisation": ""} | fields


def _people(env: simcord.Env) -> dict[str, simcord.UserHandle]:
    """The people of the coalition's server; ids follow the order of creation."""
    return {name: env.create_user(name) for name in ("youth", "organiser", "reviewer", "admin", "steward")}


def _steward_id() -> int:
    """The id that the steward will have: the settings name it before there is a Discord."""
    return _people(simcord.Env(discord.Client(intents=discord.Intents.none())))["steward"].id


@asynccontextmanager
async def _running(accord: Accord, clock: list[simcord.Env]) -> AsyncIterator[simcord.Env]:
    """The virtual Discord around a bot. Not simcord.run: its clock context cannot be left from a fixture's teardown."""
    env = simcord.Env(accord.bot)
    clock.append(env)
    await env.start()
    try:
        yield env
    finally:
        await env.shutdown()
        env.raise_errors()


@asynccontextmanager
async def open_world(database_url: str) -> AsyncIterator[World]:
    """Accord over a database, in a fresh virtual Discord."""
    settings = Settings(
        _env_file=None,  # pyright: ignore[reportCallIssue] - pydantic-settings' own parameter
        database_url=database_url,
        stewards=frozenset({_steward_id()}),
        shard_count=1,
    )
    clock: list[simcord.Env] = []

    def now() -> datetime:
        return clock[0].now() if clock else datetime(2026, 1, 1, tzinfo=UTC)

    async with open_accord(settings, now=now, publish_always=True) as accord, _running(accord, clock) as env:
        people = _people(env)
        server, neighbour = env.create_guild("Coalition"), env.create_guild("Neighbouring network")
        channel, away = server.create_text_channel("coalition"), neighbour.create_text_channel("welcome")
        role = server.create_role("Reviewers")
        manage = server.create_role("Admins", permissions=discord.Permissions(manage_guild=True))
        roles = {"reviewer": [role], "admin": [manage]}
        members = {name: server.add_member(user, roles=roles.get(name, [])) for name, user in people.items()}
        stranger = neighbour.add_member(env.create_user("stranger"))
        yield World(accord, env, server, neighbour, channel, away, stranger=stranger, reviewers=role, **members)


@pytest.fixture
async def world(tmp_path: Path) -> AsyncGenerator[World]:
    """A world over a fresh SQLite file."""
    async with open_world(f"sqlite:///{tmp_path / 'accord.db'}") as running:
        yield running
