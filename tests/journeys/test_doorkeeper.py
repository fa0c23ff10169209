"""Who is in a server, also in one that another process serves: of that one this process has to ask."""

from typing import Any

import pytest
from discord import PermissionOverwrite

from bot.domain.digests import Trouble
from bot.domain.shards import SERVERS_APART, Shards
from cogs.ui.doorkeeper import DiscordDoorkeeper
from tests.world import World


class Elsewhere:
    """A bot of a process that does not serve a server: it knows of that server only what it asks."""

    def __init__(self, world: World, *, served: bool) -> None:
        bot, server_id = world.accord.bot, world.server.id
        mine = server_id // SERVERS_APART % 2
        self.settings = type("Settings", (), {"shards": Shards(2, frozenset({mine if served else 1 - mine}))})()
        self.is_ready = bot.is_ready
        self.fetch_guild = bot.fetch_guild

    def get_guild(self, _server_id: int) -> None:
        """Nothing was told of any."""


@pytest.mark.parametrize("served", [True, False])
async def test_who_is_in_a_server_of_another_process_is_asked_of_discord(world: World, *, served: bool) -> None:
    elsewhere: Any = Elsewhere(world, served=served)
    doorkeeper = DiscordDoorkeeper(lambda: elsewhere)
    assert await doorkeeper.is_member(world.server.id, world.youth.id) is not served
    assert await doorkeeper.is_member(world.server.id, world.neighbours_admin.id) is False
    assert await doorkeeper.is_member(world.server.id + 1, world.youth.id) is False


async def test_what_is_in_the_way_of_an_edition_is_known_of_each_channel(world: World) -> None:
    doorkeeper = DiscordDoorkeeper(lambda: world.accord.bot)
    here, channel = world.server.id, world.channel.id
    assert await doorkeeper.in_the_way(here, channel, threads=True) is None
    # Of another server, of none, and in a server that Accord is not in.
    for server_id, channel_id, trouble in (
        (here, world.away.id, Trouble.CHANNEL_GONE),
        (here, 1, Trouble.CHANNEL_GONE),
        (here + 1, channel, Trouble.SERVER_LEFT),
    ):
        assert await doorkeeper.in_the_way(server_id, channel_id, threads=False) is trouble


async def test_a_role_is_called_where_all_may_mention_it_or_accord_may_mention_all(world: World) -> None:
    doorkeeper = DiscordDoorkeeper(lambda: world.accord.bot)
    here, channel = world.server.id, world.channel.id
    crew, quiet = world.server.create_role("Crew", mentionable=True, position=99), world.server.create_role("Quiet")
    guild = world.accord.bot.get_guild(here)
    # A role above Accord's own is called as any other.
    assert guild is not None
    assert guild.roles[-1].id == crew.id
    assert await doorkeeper.may_call(here, channel, crew.id)
    assert await doorkeeper.may_call(here, channel, quiet.id)
    # Its other permissions stay as they are.
    hushed = PermissionOverwrite(mention_everyone=False)
    apart = world.server.create_text_channel("apart", overwrites=dict.fromkeys(world.server.roles.values(), hushed))
    assert not await doorkeeper.may_call(here, apart.id, quiet.id)
    assert await doorkeeper.may_call(here, apart.id, crew.id)
