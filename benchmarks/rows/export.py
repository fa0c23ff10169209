"""The export of a million signatures, everyone shown by name: memory, the loop, and how long it takes."""

import asyncio
import json
import sqlite3
import sys
from asyncio.subprocess import PIPE, Process
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.figures import Figure, Limit
from benchmarks.signed import NOW, database_signed_by
from bot.services.progress import ProgressService
from tests.wire.process import ROOT

MANY = 1_000_000
MEANWHILE = 10_000
BLOCK_MS, MEMORY_MIB = 50, 150
SHOWN = """
    UPDATE signature SET show = 'name', shown_name = 'Member Number ' || member_id,
        organisation = CASE WHEN member_id % 3 = 0 THEN 'Organisation ' || member_id % 5000 END
"""


async def measure() -> list[Figure]:
    """Each kind alone, beside the raw SELECT; then XLSX, the slower one, while ten thousand sign."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "many.db"
        database = await database_signed_by(MANY, file)
        with closing(sqlite3.connect(file)) as connection, connection:
            connection.execute(SHOWN)
        await ProgressService(database).refresh_breakdowns(NOW)
        await database.close()
        raw = await _run(file, "raw")
        alone = {kind: await _run(file, kind) for kind in ("csv", "xlsx")}
        rush = await _run(file, "xlsx", str(MEANWHILE))
    assert all(found["rows"] == found["total"] == MANY for found in alone.values())
    # The first of them signs before the export begins.
    assert (rush["rows"], rush["total"]) == (MANY + 1, MANY + MEANWHILE)
    figures: list[Figure] = []
    for kind, found in alone.items():
        what = f"{kind.upper()} of {MANY} signatories"
        figures += [
            Figure(f"{what}: memory", found["memory_mib"], "MiB more", limit=Limit(MEMORY_MIB)),
            *_blocks(what, found),
            Figure(f"{what}: duration", found["seconds"], "s", raw["seconds"], "SELECT into csv.writer"),
            Figure(f"{what}: size", found["bytes"] / 1e6, "MB", raw["bytes"] / 1e6, "the same"),
        ]
    what = f"XLSX while {MEANWHILE} sign"
    return [
        *figures,
        Figure(f"{what}: memory", rush["memory_mib"], "MiB more", limit=Limit(MEMORY_MIB)),
        *_blocks(what, rush),
    ]


def _blocks(what: str, found: dict[str, float]) -> list[Figure]:
    """The time that people wait, which on a busy machine is also that of other programs; and what of it is our own."""
    block, own, limit = f"{what}: the loop’s longest block", f"{what}: the same, processor time", Limit(BLOCK_MS)
    return [
        Figure(block, found["block_ms"], "ms", found["idle_ms"], "an idle loop", limit),
        Figure(own, found["busy_ms"], "ms", limit=limit),
    ]


async def _run(file: Path, *arguments: str) -> dict[str, float]:
    """One measurement, in a process of its own, with an idle loop in another one meanwhile."""
    idle = await _begin(file, "nothing")
    measured = await _begin(file, *arguments)
    try:
        found, _ = await measured.communicate(b"")
        held_up, _ = await idle.communicate(b"")
    finally:
        for process in (idle, measured):
            if process.returncode is None:
                process.kill()
    if measured.returncode != 0:
        raise RuntimeError(f"an export ended with {measured.returncode}")
    return json.loads(found) | {"idle_ms": json.loads(held_up)["block_ms"]}


async def _begin(file: Path, *arguments: str) -> Process:
    return await asyncio.create_subprocess_exec(
        sys.executable, "-m", "benchmarks.exporting", str(file), *arguments, cwd=ROOT, stdin=PIPE, stdout=PIPE
    )
