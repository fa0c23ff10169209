"""500 people signing within ten seconds, and the same 500 all at once."""

import asyncio
import sqlite3
from collections import Counter

from benchmarks.bots import ACCORD, Running, running
from benchmarks.figures import Figure, Limit, percentile
from tests.wire.interactions import Answer
from tests.wire.signing import sign

PEOPLE = 500
SECONDS = 10.0


async def measure() -> list[Figure]:
    """Late, lost, doubled; how long people waited."""
    async with running(ACCORD) as bot:
        spread = await _rush(bot, SECONDS)
        lost, doubled = _kept(bot)
        at_once = await _rush(bot, 0.0)
    waits = [answer.waited * 1000 for pair in spread for answer in pair]
    crowd = [answer.waited * 1000 for pair in at_once for answer in pair]
    late = sum(answer.late for pair in spread for answer in pair)
    what = f"{PEOPLE} signing in {SECONDS:g} s"
    return [
        Figure(f"{what}: answers after 3 s", late, "", limit=Limit(0)),
        Figure(f"{what}: lost", lost, "", limit=Limit(0)),
        Figure(f"{what}: doubled", doubled, "", limit=Limit(0)),
        Figure(f"{what}: answer, p50", percentile(waits, 0.5), "ms"),
        Figure(f"{what}: answer, p99", percentile(waits, 0.99), "ms"),
        Figure(f"{PEOPLE} signing at the same moment: answer, p50", percentile(crowd, 0.5), "ms"),
        Figure(f"{PEOPLE} signing at the same moment: answer, p99", percentile(crowd, 0.99), "ms"),
    ]


async def _rush(bot: Running, seconds: float) -> list[tuple[Answer, Answer]]:
    """Everyone signs once; they arrive evenly over that time."""

    async def arrive(number: int) -> tuple[Answer, Answer]:
        await asyncio.sleep(number * seconds / PEOPLE)
        return await sign(bot.rig, bot.rig.person(f"Member {number}"), bot.channel)

    return await asyncio.gather(*(arrive(number) for number in range(PEOPLE)))


def _kept(bot: Running) -> tuple[int, int]:
    """How many of those who signed are not in the database, and how many are there more than once."""
    path = bot.rig.settings["DATABASE_URL"].removeprefix("sqlite:///")
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as database:
        query = "SELECT member.discord_id FROM signature JOIN member ON member.id = signature.member_id"
        signatures = Counter(row[0] for row in database.execute(query))
    return PEOPLE - len(signatures), sum(signatures.values()) - len(signatures)
