"""Five hundred conferences as a calendar, and as many as one may bring out of one: the loop, memory, duration."""

import asyncio
import json
import sys
from asyncio.subprocess import PIPE, Process
from dataclasses import replace
from datetime import time, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.figures import Figure, Limit
from benchmarks.signed import NOW, SERVERS, database_signed_by
from bot.domain.areas import AREAS
from bot.domain.conferences import Conference, ConferenceKind, ConferenceStatus, Deadline, DeadlineKind, Times
from bot.domain.dates import When
from bot.domain.entries import ORGANISERS_ENTRIES
from bot.domain.partners import Partner, PartnerRole
from bot.domain.records import Record, RecordKind, Subject
from bot.domain.visibility import Visibility
from bot.store.database import Database
from tests.wire.process import ROOT

EVENTS = 500
BLOCK_MS, MEMORY_MIB = 50, 60
ZONES = ("Europe/Paris", "America/Toronto", "Africa/Casablanca", "Asia/Ulaanbaatar", "Australia/Lord_Howe")


async def measure() -> list[Figure]:
    """Out of a database and into it, each with an idle loop in another process meanwhile."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "conferences.db"
        database = await database_signed_by(1, file)
        await _fill(database)
        await database.close()
        out = await _run(file, "out")
        taken = await _run(file, "in")
    assert out["conferences"] == EVENTS, out
    assert taken["conferences"] == ORGANISERS_ENTRIES, taken
    return [
        *_figures(f".ics of {EVENTS} conferences", out),
        *_figures(f".ics of {ORGANISERS_ENTRIES} entries taken in", taken),
    ]


async def _fill(database: Database) -> None:
    async with database.begin() as tx:
        for number in range(EVENTS):
            await tx.conferences.add(_conference(number))


def _conference(number: int) -> Conference:
    """The same for the same number."""
    day = (NOW + timedelta(days=30 + number % 300)).date()
    record = Record(
        id=0,
        kind=RecordKind.CONFERENCE,
        server_id=1 + number % SERVERS,
        owner_id=1,
        organisation_id=None,
        visibility=Visibility.NETWORK,
        title=f"Conference {number} on young people, dialogue; and what they learnt",
        language="en",
        subject=Subject(areas=(AREAS[number % len(AREAS)], AREAS[(number + 3) % len(AREAS)])),
        group=None,
        made_at=NOW,
        changed_at=NOW,
        confirmed_at=NOW,
        version=1,
    )
    first = When(day.year, day.month, day.day)
    due = replace(first, year=first.year - 1)
    return Conference(
        record,
        ConferenceKind.CONFERENCE,
        ConferenceStatus.CONFIRMED,
        summary="People who work with young people meet, and tell each other what worked, and what did not. " * 8,
        times=Times(first, None, time(9), time(17), ZONES[number % len(ZONES)]),
        place="Montréal, Canada",
        partners=(Partner(f"Association {number}", PartnerRole.HOST),),
        registration=f"https://example.org/{number}",
        deadlines=(Deadline(DeadlineKind.REGISTRATION, due), Deadline(DeadlineKind.PAPERS, due)),
    )


def _figures(what: str, found: dict[str, float]) -> list[Figure]:
    block = f"{what}: the loop’s longest block"
    return [
        # What people wait, which on a busy machine is also that of other programs; and what of it is our own.
        Figure(block, found["block_ms"], "ms", found["idle_ms"], "an idle loop", Limit(BLOCK_MS)),
        Figure(f"{block}, processor time", found["busy_ms"], "ms", limit=Limit(BLOCK_MS)),
        Figure(f"{what}: duration", found["seconds"], "s"),
        Figure(f"{what}: memory", found["memory_mib"], "MiB more", limit=Limit(MEMORY_MIB)),
    ]


async def _run(file: Path, what: str) -> dict[str, float]:
    """One measurement, in a process of its own, with an idle loop in another one meanwhile."""
    idle = await _begin("benchmarks.exporting", str(file), "nothing")
    measured = await _begin("benchmarks.calendars", str(file), what)
    try:
        found, _ = await measured.communicate(b"")
        held_up, _ = await idle.communicate(b"")
    finally:
        for process in (idle, measured):
            if process.returncode is None:
                process.kill()
    if measured.returncode != 0:
        raise RuntimeError(f"a calendar ended with {measured.returncode}")
    return json.loads(found) | {"idle_ms": json.loads(held_up)["block_ms"]}


async def _begin(*arguments: str) -> Process:
    return await asyncio.create_subprocess_exec(sys.executable, "-m", *arguments, cwd=ROOT, stdin=PIPE, stdout=PIPE)
