"""The check for likely doubles among very many records: how long it takes, and whether the labelled are still found."""

import random
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Final

from benchmarks.figures import Figure, Limit, percentile
from benchmarks.many_records import KINDS, database_of_records
from benchmarks.signed import NOW
from benchmarks.vocabulary import ENGLISH, FRENCH, some_place, summary, title
from bot.domain.actor import Actor
from bot.domain.areas import AREAS
from bot.domain.countries import COUNTRIES
from bot.domain.dates import When
from bot.domain.initiatives import Initiative
from bot.domain.partners import MOST_PARTNERS, Partner
from bot.domain.records import SUMMARY_LIMIT, Record, RecordKind, Subject
from bot.domain.visibility import Visibility
from tests.house import House, furnish, open_house
from tests.overlapping import FILES, Measured, keep_all
from tests.overlapping import measure as measure_labelled
from tests.postgres import shared_server

RECORDS: Final = 100_000
CHECKS: Final = 500
# Someone of a large server, who made some records and acts for nobody.
ASKER: Final = Actor(discord_id=17, server_id=3)
SOON: Final = Limit(100)


async def measure() -> list[Figure]:
    """Among a hundred thousand, on SQLite."""
    with TemporaryDirectory() as folder:
        address = f"sqlite:///{Path(folder) / 'many.db'}"
        await (await database_of_records(RECORDS, address)).close()
        async with open_house(address, Path(folder)) as house:
            await furnish(house)
            timed = await _timed(house, f"{RECORDS}", SOON)
            found = await measure_labelled(house, await keep_all(house))
    return [*timed, *_labelled(f"labelled among {RECORDS}", found)]


async def measure_postgresql() -> list[Figure]:
    """Among a hundred thousand, on PostgreSQL."""
    with TemporaryDirectory() as folder, shared_server(Path(folder)) as address:
        await (await database_of_records(RECORDS, address)).close()
        async with open_house(address, Path(folder)) as house:
            return await _timed(house, f"{RECORDS} on PostgreSQL", None)


async def _timed(house: House, among: str, limit: Limit | None) -> list[Figure]:
    took = await _milliseconds(house)
    what = f"likely doubles of an initiative among {among}"
    return [
        Figure(f"{what}: p50", median(took), "ms"),
        Figure(f"{what}: p99", percentile(took, 0.99), "ms", limit=limit),
    ]


def _labelled(what: str, found: Measured) -> list[Figure]:
    shares = {f"doubles suggested, {language}": found.share("double", file) for file, language in FILES.items()}
    shares["unrelated records asked about"] = found.share("unrelated")
    return [Figure(f"{what}: {named}", 100 * some / every, "%") for named, (some, every) in shares.items()]


async def _milliseconds(house: House) -> list[float]:
    took: list[float] = []
    for at, new in enumerate(_drawn(CHECKS + 20)):
        began = time.perf_counter()
        await house.services.overlap.doubles_of(ASKER, new)
        if at >= CHECKS // 25:
            took.append((time.perf_counter() - began) * 1000)
    return took


def _drawn(count: int) -> Iterator[Initiative]:
    """What people log, of the words that the others are made of: some with a title alone, some as long as may be."""
    chance = random.Random(6)  # noqa: S311 - it draws records, not a secret
    for at in range(count):
        words = chance.choice((ENGLISH, FRENCH))
        said = "" if at % 10 == 0 else summary(words, chance)
        while at % 10 == 5 and len(said) < SUMMARY_LIMIT:
            said = f"{said} {summary(words, chance)}"
        partners = MOST_PARTNERS if at % 10 == 5 else chance.choice((0, 1, 2))
        subject = Subject(
            areas=tuple(chance.sample(AREAS, chance.choice((1, 2)))),
            topics=tuple(chance.sample(words.subjects, chance.choice((0, 2)))),
            countries=tuple(chance.sample(COUNTRIES, chance.choice((0, 1, 1, 3)))),
        )
        record = Record(
            id=0,
            kind=RecordKind.INITIATIVE,
            server_id=ASKER.server_id,
            owner_id=None,
            organisation_id=None,
            visibility=Visibility.SERVER,
            title=title(words, chance)[:150],
            language="en" if words is ENGLISH else "fr",
            subject=subject,
            group=None,
            made_at=NOW,
            changed_at=NOW,
            confirmed_at=NOW,
            version=1,
        )
        named = [f"{chance.choice(KINDS)} {some_place(chance)}" for _ in range(partners + 1)]
        starts = When(chance.randint(2010, 2027)) if chance.random() < 0.8 else None
        yield Initiative(record, said[:SUMMARY_LIMIT], named[0], tuple(map(Partner, named[1:])), starts=starts)
