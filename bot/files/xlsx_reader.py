"""Workbooks from anyone: looked at as an archive first, then read by a process of its own."""

import json
import logging
import os
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from bot.domain.errors.exchange import WorkbookBroken, WorkbookLocked, WorkbookTooLarge
from bot.domain.exchange import MEGABYTE, MOST_COLUMNS
from bot.files.lines import Line, Lines
from bot.files.workbook_worker import TOO_LARGE, UNREADABLE

log = logging.getLogger(__name__)

_ROOT: Final = Path(__file__).parents[2]
ARCHIVE: Final = b"PK"
# What Microsoft's older kinds begin with, and XLSX with a password.
COMPOUND: Final = bytes.fromhex("d0cf11e0a1b11ae1")
# Twenty thousand rows with long texts unpack to half of this.
_UNPACKED: Final = 100 * MEGABYTE
_PARTS: Final = 1_000
# A table is read in a second; whatever takes longer is none.
_PATIENCE: Final = 40.0
_SHEETS: Final = "xl/workbook.xml"
# What Python needs of the environment. The bot's token and database address are not among it.
_ENVIRONMENT: Final = ("LD_LIBRARY_PATH", "PATH", "PYTHONHOME", "PYTHONPATH", "SYSTEMROOT", "TEMP", "TMPDIR")


def xlsx_lines(path: Path, *, most: int) -> Lines:
    """The lines of the first sheet that can be seen, at most so many. Blocks until the workbook is read.

    Raises WorkbookBroken, WorkbookLocked (also for the kind before XLSX), WorkbookTooLarge.
    """
    with path.open("rb") as file:
        if file.read(len(COMPOUND)) == COMPOUND:
            raise WorkbookLocked
    notes = _looked_at(path)
    target = path.with_name(f"{path.name}.lines")
    _read(path, target, most)
    return Lines(_lines(target), notes)


def _looked_at(path: Path) -> list[str]:
    """What is to be known about the parts of a workbook, of which none is unpacked yet."""
    try:
        with zipfile.ZipFile(path) as book:
            parts = book.infolist()
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError) as error:
        raise WorkbookBroken from error
    names = {part.filename for part in parts}
    if any(part.flag_bits & 1 for part in parts):
        raise WorkbookLocked
    if len(parts) > _PARTS or sum(part.file_size for part in parts) > _UNPACKED:
        raise WorkbookTooLarge(limit=_UNPACKED // MEGABYTE)
    if _SHEETS not in names:
        raise WorkbookBroken
    notes = ["import-note-macros"] if any("vbaproject" in name.lower() for name in names) else []
    return [*notes, "import-note-links"] if any("externallinks/" in name.lower() for name in names) else notes


def _read(path: Path, target: Path, most: int) -> None:
    command = [sys.executable, "-m", "bot.files.workbook_worker", str(path), str(target), str(most), str(MOST_COLUMNS)]
    environment = {name: os.environ[name] for name in _ENVIRONMENT if name in os.environ}
    too_large = WorkbookTooLarge(limit=_UNPACKED // MEGABYTE)
    try:
        # Our own program; of the file it is told the name that we gave it.
        ended = subprocess.run(  # noqa: S603 - explained above
            command, cwd=_ROOT, env=environment, stdin=subprocess.DEVNULL, capture_output=True, timeout=_PATIENCE,
            check=False,
        )  # fmt: skip
    except subprocess.TimeoutExpired as error:
        raise too_large from error
    # Below zero: the system ended it, which held it to its memory and time.
    if ended.returncode == TOO_LARGE or ended.returncode < 0:
        raise too_large
    if ended.returncode:
        if ended.returncode != UNREADABLE:
            log.warning("a workbook was not read: %s", ended.stderr.decode(errors="replace")[-2000:])
        raise WorkbookBroken


def _lines(file: Path) -> Iterator[Line]:
    with file.open(encoding="utf-8") as lines:
        for line in lines:
            number, cells = json.loads(line)
            yield Line(number, cells)
