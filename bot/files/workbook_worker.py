"""The program that reads a workbook: a process of its own, with little memory and little time.

Who makes a workbook decides how much it unpacks to: a cell at the far end of a sheet, or one long text to which every
cell refers, is a few bytes in the file and gigabytes in memory. Here that ends this process, and not the bot.

`python -m bot.files.workbook_worker SOURCE TARGET LINES COLUMNS` writes the lines of the first sheet that can be seen,
as JSON, one in a line of text each. It ends with 0, or with 3 where it is no workbook that can be read.
"""

import json
import sys
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any, Final

from bot.files.lines import trimmed

UNREADABLE: Final = 3
TOO_LARGE: Final = 4
_MEMORY: Final = 512 * 1024 * 1024
_SECONDS: Final = 30
_WRITTEN: Final = 64 * 1024 * 1024


def as_text(value: object) -> str:
    """The value of a cell as text: dates as ISO 8601 has them, whole numbers without a fraction."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime):
        return (value.date() if value.time() == time.min else value).isoformat()
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, timedelta):
        return str(value)
    return str(value)


def write_lines(rows: Iterable[list[Any]], target: Path, *, lines: int, columns: int, left: int) -> bool:
    """Write at most so many lines that are not blank, with their numbers; False where they are too long.

    The first so many columns are not among their cells, since nothing stands in them.
    """
    written = kept = 0
    with target.open("w", encoding="utf-8") as file:
        for number, row in enumerate(rows, 1):
            cells = trimmed([*[""] * left, *(as_text(value) for value in row[:columns])])
            if not cells:
                continue
            written += file.write(json.dumps([number, cells]) + "\n")
            kept += 1
            if written > _WRITTEN:
                return False
            if kept == lines:
                break
    return True


def _bounded() -> None:
    """Take no more memory and time than a large table needs, where the system can hold a process to that."""
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (_SECONDS, _SECONDS))


def main(source: Path, target: Path, lines: int, columns: int) -> int:
    """Read, and say how it went."""
    _bounded()
    from python_calamine import CalamineError, CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

    try:
        with CalamineWorkbook.from_path(str(source)) as book:  # pyright: ignore[reportUnknownMemberType] - of any kind of path
            seen = (
                each.name
                for each in book.sheets_metadata
                if each.typ is SheetTypeEnum.WorkSheet and each.visible is SheetVisibleEnum.Visible
            )
            name = next(seen, None)
            if name is None:
                return UNREADABLE
            sheet = book.get_sheet_by_name(name)
            # Blank rows at the top are among its rows, and blank columns on the left are not.
            left = min(sheet.start[1] if sheet.start else 0, columns)
            fits = write_lines(sheet.iter_rows(), target, lines=lines, columns=columns, left=left)
    except CalamineError:
        return UNREADABLE
    except MemoryError:
        return TOO_LARGE
    return 0 if fits else TOO_LARGE


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])))
