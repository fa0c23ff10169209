"""What the tick asks about reminders, with none due among a hundred thousand: on SQLite, and its plan."""

import time
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from sqlalchemy import Table, create_engine, insert

from benchmarks.figures import Figure, Limit, percentile
from benchmarks.plans import asked, plans
from benchmarks.signed import NOW, SERVERS
from bot.domain.conferences import ConferenceKind, ConferenceStatus, Plan
from bot.domain.records import RecordKind
from bot.domain.shards import ALONE
from bot.domain.visibility import Visibility
from bot.services.pace import Pace
from bot.services.reminders import ReminderService
from bot.store.database import Database
from bot.store.engines import async_url
from bot.store.migrate import migrate
from bot.store.tables import attendance, conference, member, record, reminder, server
from tests.doorway import Doorway
from tests.house import Board
from tests.letterbox import Letterbox

REMINDERS: Final = 100_000
CONFERENCES: Final = 1_000
# Each asked fifty people, who each wait for a week and a day before.
ASKED: Final = 50
ROUNDS: Final = 300
INDEX: Final = "ix_reminder_due_at"
LONGEST: Final = Limit(2)


async def measure() -> list[Figure]:
    """A tick for direct messages and for channels together, over and over."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "reminders.db"
        database = await database_of_reminders(path)
        try:
            waits, found = await _ticks(database)
        finally:
            await database.close()
    what = f"reminders, none due among {REMINDERS}"
    without = sum(INDEX not in plan for plan in found)
    return [
        Figure(f"{what}: a tick, p50", percentile(waits, 0.5), "ms", limit=LONGEST),
        Figure(f"{what}: a tick, p99", percentile(waits, 0.99), "ms"),
        Figure(f"{what}: statements whose plan does not use the index", without, "", limit=Limit(0)),
    ]


async def database_of_reminders(path: Path) -> Database:
    """A database with that many reminders, due within the coming year; half by direct message, half in channels."""
    address = f"sqlite:///{path}"
    await migrate(address)
    engine = create_engine(async_url(address).set(drivername="sqlite"))
    try:
        with engine.begin() as connection:
            for table, rows in _rows().items():
                connection.execute(insert(table), rows)
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.exec_driver_sql("PRAGMA optimize")
    finally:
        engine.dispose()
    return Database(address)


def _rows() -> dict[Table, list[dict[str, Any]]]:
    people = REMINDERS // (2 * ASKED)
    rows: dict[Table, list[dict[str, Any]]] = {
        server: [{"id": each, "name": f"Server {each}", "joined_at": NOW} for each in range(1, SERVERS + 1)],
        member: [{"id": each, "discord_id": each, "known_since": NOW} for each in range(1, people + 1)],
        record: [],
        conference: [],
        attendance: [],
        reminder: [],
    }
    for number in range(1, CONFERENCES + 1):
        begins = NOW + timedelta(days=9 + number % 350)
        home = 1 + number % SERVERS
        rows[record].append(_record(number, home))
        rows[conference].append(_conference(number, f"{begins:%Y-%m-%d}"))
        for each in range(ASKED):
            who = 1 + (number * 7 + each * 13) % people
            ids = {"conference_id": number, "member_id": who}
            channel = {"server_id": home, "channel_id": home if each % 2 else None}
            plans = {"plan": Plan.GOING.value, "shown": False, "remind": True, "at": NOW}
            rows[attendance].append(ids | channel | plans)
            rows[reminder] += [
                ids
                | {"about": "start", "ahead": ahead, "of_day": f"{begins:%Y-%m-%d}"}
                | {"due_at": begins - timedelta(days=days)}
                for ahead, days in (("week", 7), ("day", 1))
            ]
    return rows


def _record(number: int, home: int) -> dict[str, Any]:
    times = dict.fromkeys(("made_at", "changed_at", "confirmed_at"), NOW)
    said = {"title": f"Conference {number}", "language": "en", "wordings": {}, "topics": [], "source": {}}
    about = {"areas": 1, "regions": 1, "youth_led": False, "women_led": False, "version": 1}
    seen = {"kind": RecordKind.CONFERENCE.value, "server_id": home, "visibility": Visibility.NETWORK}
    return {"id": number} | times | said | about | seen


def _conference(number: int, day: str) -> dict[str, Any]:
    nothing = dict.fromkeys(("summary", "place", "series", "series_folded"), "")
    days = dict.fromkeys(("starts", "first_day", "last_day", "listed_by"), day)
    kind = {"kind": ConferenceKind.CONFERENCE, "status": ConferenceStatus.CONFIRMED, "sequence": 0}
    return {"record_id": number, "languages": [], "audience": [], "online": False} | nothing | days | kind


async def _ticks(database: Database) -> tuple[list[float], list[str]]:
    """How long each tick took, in milliseconds, with nothing due; and how SQLite finds that out."""
    service = ReminderService(database, Board(), Letterbox(), Doorway(), Pace(), ALONE)
    waits: list[float] = []
    with asked() as statements:
        assert await service.remind_in_channels(NOW) + await service.remind_people(NOW) == 0
    for _ in range(ROUNDS):
        began = time.perf_counter()
        assert await service.remind_in_channels(NOW) + await service.remind_people(NOW) == 0
        waits.append((time.perf_counter() - began) * 1000)
    async with database.read() as tx:
        assert len(await tx.reminders.due(NOW + timedelta(days=400), limit=3)) == 3, "they are there, and become due"
    return waits, plans(database, statements)
