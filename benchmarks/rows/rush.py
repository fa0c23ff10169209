"""500 people signing within ten seconds, and the same 500 all at once."""

import asyncio
import sqlite3
from collections import Counter

from benchmarks.bots import ACCORD, Running, running
from benchmarks.figures import Figure, Limit, percentile
from tests.wire.interactions import Answer
from tests.wire.signing import as_youth

PEOPLE = 500
SECONDS = 10.0


async def measure() -> list[Figure]:
    """Late, lost, doubled; how long people waited until they saw something."""
    async with running(ACCORD) as bot:
        spread = await _rush(bot, SECONDS)
        lost, doubled = _kept(bot)
        at_once = await _rush(bot, 0.0)
    what, crowd = f"{PEOPLE} signing in {SECONDS:g} s", f"{PEOPLE} signing at the same moment"
    return [
        Figure(f"{what}: answers after 3 s", _late(spread), "", limit=Limit(0)),
        Figure(f"{what}: lost", lost, "", limit=Limit(0)),
        Figure(f"{what}: doubled", doubled, "", limit=Limit(0)),
        Figure(f"{what}: answer, p50", percentile(_waits(spread), 0.5), "ms"),
        Figure(f"{what}: answer, p99", percentile(_waits(spread), 0.99), "ms"),
        Figure(f"{crowd}: answers after 3 s", _late(at_once), ""),
        Figure(f"{crowd}: answer, p50", percentile(_waits(at_once), 0.5), "ms"),
        Figure(f"{crowd}: answer, p99", percentile(_waits(at_once), 0.99), "ms"),
    ]


async def _rush(bot: Running, seconds: float) -> list[Answer]:
    """Everyone opens the form and sends it; they arrive evenly over that time. Gives both answers of everyone."""

    async def arrive(number: int) -> list[Answer]:
        await asyncio.sleep(number * seconds / PEOPLE)
        person = bot.rig.person(f"Member {number}")
        form = await bot.rig.slash(person, bot.channel, "call sign")
        if form.late:
            return [form]
        return [form, await bot.rig.submit(person, form, as_youth(form.sent))]

    everyone = await asyncio.gather(*(arrive(number) for number in range(PEOPLE)))
    return [answer for answers in everyone for answer in answers]


def _late(answers: list[Answer]) -> int:
    return sum(answer.late for answer in answers)


def _waits(answers: list[Answer]) -> list[float]:
    return [answer.waited * 1000 for answer in answers]


def _kept(bot: Running) -> tuple[int, int]:
    """How many of those who signed are not in the database, and how many are there more than once."""
    path = bot.rig.settings["DATABASE_URL"].removeprefix("sqlite:///")
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as database:
        query = "SELECT member.discord_id FROM signature JOIN member ON member.id = signature.member_id"
        signatures = Counter(row[0] for row in database.execute(query))
    return PEOPLE - len(signatures), sum(signatures.values()) - len(signatures)
