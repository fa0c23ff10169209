"""Thousands of digests due in one minute, over sockets and within Discord's limit; and very many that are not due."""

import asyncio
import gc
import random
import re
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from itertools import cycle
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from benchmarks.bots import ACCORD
from benchmarks.figures import Bound, Figure, Limit, percentile
from benchmarks.many_digests import FILTERS, fill_with_digests
from benchmarks.plans import asked, plans
from benchmarks.signed import NOW
from bot.domain.areas import AREAS
from bot.domain.countries import Region
from bot.domain.shards import ALONE
from bot.domain.visibility import Visibility
from bot.scheduler import Work, lanes
from bot.services.all import Services
from tests.house import open_house
from tests.records import initiative, practice
from tests.wire.interactions import Answer
from tests.wire.newsroom import EVERY_SECOND, Newsroom, arrived, newsroom
from tests.wire.rig import Rig
from tests.wire.world import Channel

DUE: Final = 5_000
# About what Discord takes for a message.
DISCORD_TAKES: Final = 0.1
# Records that every server may see: more than an edition lists.
NEWS: Final = 60
# Commands of people meanwhile, one after another, and how often.
COMMANDS: Final = ("call read", "initiative list", "practice list", "conference upcoming", "digest list")
PAUSE: Final = 0.1
STORED: Final = 100_000
ROUNDS: Final = 300
BY_TIME: Final = "ix_digest_next_at"
INDEXES: Final = re.compile(r"ix_digest_(next_at|untold)|ix_edition_(on_its_way|stale)")
FASTEST: Final = Limit(1.1, Bound.RATIO)
NONE: Final = Limit(0)


async def measure() -> list[Figure]:
    """Both, the first one as long as it takes: more than a minute and a half."""
    return [*await delivering(DUE), *await ticking(STORED)]


async def delivering(count: int) -> list[Figure]:
    """One digest in each of that many servers; and people who use commands until the last one is there."""
    async with Rig() as rig, newsroom(rig) as room:
        channels = [rig.add_guild(f"Server {number}", channels=("general",)).channels[0] for number in range(count)]
        await _news(room, channels)
        async with rig.bot_process(args=ACCORD, env=EVERY_SECOND) as bot:
            await rig.until(lambda: any("ready in" in line for line in bot.output), "a bot that is ready", seconds=60)
            rig.server.rest.seconds_each = DISCORD_TAKES
            due = await _order(room, channels)
            with _undisturbed():
                await asyncio.sleep(due - time.monotonic())
                answers = await _asking(rig, channels, room)
            await bot.stop()
        editions = arrived(channels)
        last = max(sent.at for sent in rig.sent("POST", "/channels/") if sent.status == 200)
    assert len(editions) > count / 2, "most have something to tell"
    waits = [answer.waited * 1000 for answer in answers]
    what, meanwhile = f"{count} digests due in one minute", f"a command meanwhile ({len(answers)} of them)"
    seconds, at_best = last - due, len(editions) / rig.limit.a_second
    return [
        Figure(f"{what}: until the last post", seconds, "s", at_best, f"{len(editions)} posts, 50 a second", FASTEST),
        Figure(f"{what}: 429s", rig.limit.refused, "", limit=NONE),
        Figure(f"{what}: posted twice", sum(editions.values()) - len(editions), "", limit=NONE),
        Figure(f"{meanwhile}: p50", percentile(waits, 0.5), "ms"),
        Figure(f"{meanwhile}: p99", percentile(waits, 0.99), "ms", limit=Limit(250)),
        Figure(f"{meanwhile}: the longest", max(waits), "ms", limit=Limit(1000)),
    ]


async def ticking(count: int) -> list[Figure]:
    """All that the tick asks about digests, over and over, with none due among that many."""
    with TemporaryDirectory() as folder:
        address = f"sqlite:///{Path(folder) / 'digests.db'}"
        await fill_with_digests(count, address)
        async with open_house(address, Path(folder)) as house:
            house.clock.time = NOW
            services = house.services
            due = (services.digest_delivery.deliver, services.own_deliveries.deliver)
            every = _about_digests(services)
            with asked() as statements:
                await _tick(every)
            looking, whole = [[await _tick(work) for _ in range(ROUNDS)] for work in (due, every)]
            async with house.database.read() as tx:
                assert await tx.digests.due(NOW + timedelta(days=40), ALONE, personal=False, limit=1), "they become due"
            found = plans(house.database, statements)
    assert sum(BY_TIME in plan for plan in found) >= len(due), found
    without = [plan for plan in found if "digest" in plan and not INDEXES.search(plan)]
    what = f"digests, none due among {count}"
    return [
        Figure(f"{what}: a tick that looks for what is due, p50", percentile(looking, 0.5), "ms", limit=Limit(2)),
        Figure(f"{what}: the same, p99", percentile(looking, 0.99), "ms"),
        Figure(f"{what}: all of a tick that is about digests, p50", percentile(whole, 0.5), "ms"),
        Figure(f"{what}: statements that use no index of what is to be done", len(without), "", limit=NONE),
    ]


def _about_digests(services: Services) -> list[Work]:
    """What of the scheduled work is about digests."""
    theirs = (services.digest_delivery, services.own_deliveries, services.digest_watch, services.edition_upkeep)
    return [work for lane in lanes(services, ALONE) for work in lane.work if getattr(work, "__self__", None) in theirs]


async def _tick(work: Sequence[Work]) -> float:
    """How long it takes to find out, in milliseconds, that there is nothing to do."""
    began = time.perf_counter()
    for each in work:
        assert not await each(NOW), f"{each} found something to do"
    return (time.perf_counter() - began) * 1000


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Let the rig take each request when it comes: looking for garbage, it would take them in heaps, as if sent so."""
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


async def _news(room: Newsroom, channels: Sequence[Channel]) -> None:
    """Let there be something new to tell, for every server and within every filter."""
    house = room.house
    house.clock.time = datetime.now(UTC) - timedelta(hours=1)
    servers = {channel.guild.id: channel.guild.name for channel in channels if channel.guild}
    await house.services.servers.joined(servers)
    home = next(iter(servers))
    await house.admit(home)
    chance = random.Random(7)  # noqa: S311 - it draws records, not a secret
    for number in range(NEWS):
        about = {"areas": tuple(chance.sample(AREAS, 2)), "regions": tuple(chance.sample(list(Region), 2))}
        noun = practice if number % 3 == 0 else initiative
        await noun(house, house.person(1, home), f"Work {number}", visibility=Visibility.NETWORK, **about)


async def _order(room: Newsroom, channels: Sequence[Channel]) -> float:
    """Order a digest for each channel, all due at the next full minute but one; when that is, in monotonic seconds."""
    due = datetime.now(UTC).replace(second=0, microsecond=0) + timedelta(minutes=2)
    for number, wanted in enumerate(FILTERS):
        await room.order(channels[number :: len(FILTERS)], due, wanted=wanted)
    left = due - datetime.now(UTC)
    assert left > timedelta(), "they were ordered in time"
    return time.monotonic() + left.total_seconds()


async def _asking(rig: Rig, channels: Sequence[Channel], room: Newsroom) -> list[Answer]:
    """People use commands, each in another server, until every edition is settled."""
    asking: list[asyncio.Task[Answer]] = []
    for words, channel in zip(cycle(COMMANDS), cycle(channels), strict=False):
        if await room.all_settled():
            break
        asking.append(asyncio.create_task(rig.slash(rig.person("Member"), channel, words)))
        await asyncio.sleep(PAUSE)
    return list(await asyncio.gather(*asking))
