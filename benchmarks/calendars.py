"""One calendar, measured in a process of its own: `… benchmarks.calendars DATABASE out|in`. Prints one line of JSON.

`out` hands out the conferences that are in the database, `in` takes as many as one may into it.
"""

import asyncio
import json
import os
import sys
import time
from dataclasses import replace
from pathlib import Path

from benchmarks.exporting import Watch
from benchmarks.importing import nobody_waits
from benchmarks.processes import memory_mib
from benchmarks.signed import NOW
from bot.domain.actor import Actor
from bot.domain.calendars import Source
from bot.domain.entries import ORGANISERS_ENTRIES
from bot.domain.record_filters import RecordFilter
from bot.services.calendar_import import CalendarImportService
from bot.services.calendars import CalendarService
from bot.services.handed_in import Given, HandedIn
from bot.services.limits import Limits
from bot.store.database import Database
from bot.texts import texts_in

ORGANISER = Actor(discord_id=1, server_id=1, reviewer=True)
SOURCE = Source(1, "/conference view")
NO_LIMIT = 10**9
ENTRY = """BEGIN:VEVENT
UID:{number}@example.org
SUMMARY:Meeting {number}
DTSTART;TZID=Europe/Paris:20270512T090000
DTEND;TZID=Europe/Paris:20270513T170000
LOCATION:Paris, France
DESCRIPTION:People meet, and tell what they learnt.
ATTENDEE;CN=Somebody:mailto:somebody@example.org
END:VEVENT
"""


async def hand_out(database: Database) -> int:
    """All that is ahead; how many conferences that were."""
    service = CalendarService(database, Limits(), lambda: NOW)
    made = await service.upcoming(ORGANISER, RecordFilter(), SOURCE, texts_in("fr"), at_most=NO_LIMIT)
    return made.conferences


async def take_in(database: Database) -> int:
    """As many entries as one may bring; how many conferences became of them."""
    entries = "".join(ENTRY.format(number=number) for number in range(ORGANISERS_ENTRIES))
    data = f"BEGIN:VCALENDAR\nVERSION:2.0\n{entries}END:VCALENDAR\n".encode()

    async def read() -> bytes:
        return data

    service = CalendarImportService(database, Limits(), HandedIn(), lambda: NOW)
    given = Given("calendar.ics", len(data), read)
    async with service.carry_out(ORGANISER, given, SOURCE.deployment, texts_in("en"), nobody_waits) as taken:
        return taken.outcome.made if taken.outcome.imported else 0


async def measure(file: Path, what: str) -> dict[str, float]:
    """What it took: seconds, the longest block of the loop in ms, MiB of memory more than before; and how many."""
    database = Database(f"sqlite:///{file}")
    # What a process pays once: statements are put together when they are first used.
    await CalendarService(database, Limits(), lambda: NOW).mine(
        replace(ORGANISER, discord_id=0), SOURCE, texts_in("fr"), at_most=NO_LIMIT
    )
    before = memory_mib(os.getpid())
    watch = Watch()
    began = time.perf_counter()
    conferences = await (hand_out if what == "out" else take_in)(database)
    seconds = time.perf_counter() - began
    await watch.stop()
    await database.close()
    return {
        "conferences": conferences,
        "seconds": seconds,
        "block_ms": watch.longest * 1000,
        "busy_ms": watch.busiest * 1000,
        "memory_mib": watch.most - before,
    }


if __name__ == "__main__":
    print(json.dumps(asyncio.run(measure(Path(sys.argv[1]), sys.argv[2]))))
