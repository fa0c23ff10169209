"""Accord is killed again and again while editions are under way: each is in its channel once, whenever it was.

`make faults` does many more rounds than the tests do.
"""

import asyncio
import os
import random
from contextlib import AsyncExitStack
from typing import Final

import pytest

from tests.wire.newsroom import EVERY_SECOND, Newsroom, newsroom
from tests.wire.rig import Rig
from tests.wire.test_digests import each_is_there_once, posts

ROUNDS: Final = int(os.environ.get("FAULT_ROUNDS", "20"))
# Bots at a time, each at a Discord of its own; and how often each is killed. What one life leaves, the next finds.
BOTS: Final = 4
LIVES: Final = 5
EDITIONS: Final = 6
# About as long as one edition takes, and as it takes until the first one.
AN_EDITION: Final = 0.05
A_TICK: Final = 3.2


@pytest.mark.parametrize("seed", range(-(-ROUNDS // (BOTS * LIVES))))
async def test_every_edition_is_in_its_channel_once_whenever_the_process_was_killed(seed: int) -> None:
    async with AsyncExitStack() as open_ones:
        places: list[tuple[Rig, Newsroom]] = []
        # One after the other: migrations of one process do not go at the same time.
        for _ in range(BOTS):
            rig = await open_ones.enter_async_context(Rig())
            places.append((rig, await open_ones.enter_async_context(newsroom(rig))))
        async with asyncio.TaskGroup() as bots:
            for number, place in enumerate(places):
                bots.create_task(killed_again_and_again(*place, seed * BOTS + number))


async def killed_again_and_again(rig: Rig, room: Newsroom, seed: int) -> None:
    """One bot; its moments are drawn from that seed. Discord remembers no nonce, as if much time went by."""
    chance = random.Random(seed)  # noqa: S311 - it draws moments, not a secret
    rig.forget_nonces()
    guild = rig.add_guild("Coalition", channels=("one", "two", "three"))
    await room.open_in(guild)
    for _ in range(LIVES):
        await room.order(chance.choices(guild.channels, k=EDITIONS))
        async with rig.bot_process(env=EVERY_SECOND) as bot:
            await a_moment(rig, chance)
            await bot.kill()
    async with rig.bot_process(env=EVERY_SECOND) as bot:
        await room.until(room.all_arrived, f"every edition in its channel, with seed {seed}")
        assert await bot.stop() == 0
    await each_is_there_once(room)


async def a_moment(rig: Rig, chance: random.Random) -> None:
    """Any until the first edition, or any around one of those that follow."""
    number = chance.randrange(EDITIONS + 1)
    enough = len(posts(rig)) + number
    await rig.until(lambda: len(posts(rig)) >= enough, "editions on their way", seconds=30)
    await asyncio.sleep(chance.uniform(0, AN_EDITION if number else A_TICK))
