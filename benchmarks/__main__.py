"""Measure what Accord costs: `python -m benchmarks` (or the names of some rows), over real sockets on loopback."""

import asyncio
import sys
import time

from benchmarks.report import keep, table
from benchmarks.rows import (
    calendars,
    composing,
    coverage,
    digests,
    export,
    finding,
    importing,
    labels,
    meeting,
    memory,
    overlap,
    reading,
    reminders,
    rush,
    searching,
    signing,
    starting,
    threads,
    total,
)

ROWS = {
    "reading": reading.measure,
    "signing": signing.measure,
    "rush": rush.measure,
    "total": total.measure,
    "finding": finding.measure,
    "searching": searching.measure,
    "labels": labels.measure,
    "overlap": overlap.measure,
    "coverage": coverage.measure,
    "threads": threads.measure,
    "meeting": meeting.measure,
    "reminders": reminders.measure,
    "composing": composing.measure,
    "digests": digests.measure,
    "export": export.measure,
    "calendars": calendars.measure,
    "importing": importing.measure,
    "memory": memory.measure,
    "starting": starting.measure,
}
# Measured where they are asked for by name: making what they measure takes minutes.
ON_DEMAND = {
    "searching-postgresql": searching.measure_postgresql,
    "searching-million": searching.measure_million,
    "overlap-postgresql": overlap.measure_postgresql,
}
LONGEST_SECONDS = 600.0
LONGEST_ON_DEMAND = 3600.0


async def main(names: list[str]) -> int:
    """Run the named rows, or all but those on demand; the exit code is 1 where a limit was passed."""
    every = ROWS | ON_DEMAND
    unknown = [name for name in names if name not in every]
    if unknown:
        print(f"There is no row called {', '.join(unknown)}. There are: {', '.join(every)}.")
        return 2
    figures = []
    for name in names or ROWS:
        began = time.monotonic()
        print(f"{name} …", end=" ", flush=True, file=sys.stderr)
        async with asyncio.timeout(LONGEST_ON_DEMAND if name in ON_DEMAND else LONGEST_SECONDS):
            figures += await every[name]()
        print(f"{time.monotonic() - began:.0f} s", file=sys.stderr)
    print(table(figures))
    print(f"\nKept in {keep(figures)}")
    return 1 if any(figure.failed for figure in figures) else 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main(sys.argv[1:])))
