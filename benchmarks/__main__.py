"""Measure what Accord costs: `python -m benchmarks` (or the names of some rows), over real sockets on loopback."""

import asyncio
import sys
import time

from benchmarks.report import keep, table
from benchmarks.rows import coverage, export, finding, memory, reading, rush, signing, starting, total

ROWS = {
    "reading": reading.measure,
    "signing": signing.measure,
    "rush": rush.measure,
    "total": total.measure,
    "finding": finding.measure,
    "coverage": coverage.measure,
    "export": export.measure,
    "memory": memory.measure,
    "starting": starting.measure,
}
LONGEST_SECONDS = 600.0


async def main(names: list[str]) -> int:
    """Run the named rows, or all; the exit code is 1 where a limit was passed."""
    unknown = [name for name in names if name not in ROWS]
    if unknown:
        print(f"There is no row called {', '.join(unknown)}. There are: {', '.join(ROWS)}.")
        return 2
    figures = []
    for name in names or ROWS:
        began = time.monotonic()
        print(f"{name} …", end=" ", flush=True, file=sys.stderr)
        async with asyncio.timeout(LONGEST_SECONDS):
            figures += await ROWS[name]()
        print(f"{time.monotonic() - began:.0f} s", file=sys.stderr)
    print(table(figures))
    print(f"\nKept in {keep(figures)}")
    return 1 if any(figure.failed for figure in figures) else 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main(sys.argv[1:])))
