"""Taking in ten thousand initiatives from a file, beside a hundred thousand records, while others go on."""

import asyncio
import csv
import json
import random
import shutil
import sys
from asyncio.subprocess import PIPE
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import xlsxwriter

from benchmarks.figures import Figure, Limit
from benchmarks.many_records import KINDS, database_of_records
from benchmarks.vocabulary import ENGLISH, FRENCH, some_place, summary, title
from bot.domain.areas import AREAS, Scope
from bot.domain.countries import COUNTRIES
from bot.domain.exchange import Heading
from bot.domain.initiatives import Status
from tests.wire.process import ROOT

ROWS = 10_000
RECORDS = 100_000
SECONDS, HELD_MS, WAITED_MS, MEMORY_MIB = 10, 1_000, 1_000, 150


async def measure(rows: int = ROWS, records: int = RECORDS) -> list[Figure]:
    """Each kind of file, taken in into the same database."""
    figures: list[Figure] = []
    with TemporaryDirectory() as folder:
        made = Path(folder) / "records.db"
        await (await database_of_records(records, f"sqlite:///{made}")).close()
        for kind, write in (("csv", _csv), ("xlsx", _xlsx), ("json", _json)):
            table, file = Path(folder) / f"table.{kind}", Path(folder) / f"{kind}.db"
            write(table, rows)
            shutil.copy(made, file)
            found = await _run(file, table)
            assert found["rows"] == rows, found
            figures += _figures(f"import of {rows} rows of {kind.upper()}", found)
            file.unlink()
    return figures


def _figures(what: str, found: dict[str, float]) -> list[Figure]:
    return [
        Figure(f"{what}: duration", found["seconds"], "s", limit=Limit(SECONDS)),
        Figure(f"{what}: the database held", found["held_ms"], "ms", limit=Limit(HELD_MS)),
        Figure(f"{what}: the longest that others waited", found["waited_ms"], "ms", limit=Limit(WAITED_MS)),
        Figure(f"{what}: the loop’s longest block", found["block_ms"], "ms"),
        Figure(f"{what}: memory", found["memory_mib"], "MiB more", limit=Limit(MEMORY_MIB)),
    ]


async def _run(file: Path, table: Path) -> dict[str, float]:
    measured = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "benchmarks.importing", str(file), str(table), cwd=ROOT, stdout=PIPE
    )
    found, _ = await measured.communicate()
    if measured.returncode != 0:
        raise RuntimeError(f"an import ended with {measured.returncode}")
    return json.loads(found)


def _rows(count: int) -> Iterator[dict[str, str]]:
    """Initiatives that nobody knows yet, the same ones each time."""
    chance = random.Random(23)  # noqa: S311 - it draws initiatives, not a secret
    for number in range(count):
        words = chance.choice((ENGLISH, FRENCH))
        names = [f"{chance.choice(KINDS)} {some_place(chance)}" for _ in range(chance.choice((1, 2, 4)))]
        year = chance.randint(2010, 2026)
        yield {
            Heading.TITLE: f"{title(words, chance)[:130]} {number}",
            Heading.SUMMARY: summary(words, chance),
            Heading.LEAD: names[0],
            Heading.PARTNERS: "; ".join(f"{each}: funder" for each in names[1:]),
            Heading.GROUP: "civil_society",
            Heading.AREAS: "; ".join(chance.sample(AREAS, chance.choice((1, 2)))),
            Heading.TOPICS: "; ".join(chance.sample(words.subjects, chance.randint(0, 3))),
            Heading.SCOPE: chance.choice(list(Scope)),
            Heading.COUNTRIES: "; ".join(chance.sample(COUNTRIES, chance.choice((1, 1, 2, 5)))),
            Heading.STATUS: chance.choice(list(Status)),
            Heading.START: f"{year}-03",
            Heading.END: str(year + 2),
            Heading.POINTS: "CALL-1.2",
            Heading.LINK: f"https://example.org/{number}",
        }


def _csv(path: Path, count: int) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = list(_rows(count))
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)


def _xlsx(path: Path, count: int) -> None:
    book = xlsxwriter.Workbook(path, {"constant_memory": True, "strings_to_urls": False})
    sheet = book.add_worksheet()
    for at, row in enumerate(_rows(count)):
        if at == 0:
            sheet.write_row(0, 0, list(row))
        sheet.write_row(at + 1, 0, list(row.values()))
    book.close()


def _json(path: Path, count: int) -> None:
    path.write_text(json.dumps(list(_rows(count))), encoding="utf-8")
