"""Who is in a server, also in one that another process serves: of that one this process has to ask."""

from typing import Any

import pytest

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
