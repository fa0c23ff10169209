"""Many rows at once: made ready before the database is held, so that it is held for no longer than it writes.

Values are changed to what the driver takes by the same rules as everywhere; only when that happens is different. On
SQLite the rows are then staged in a file beside the database: to copy them takes one statement for each table, during
which no Python runs, however much else the process has to do.
"""

import re
import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Delete, Dialect, Insert, Update
from sqlalchemy.ext.asyncio import AsyncConnection

# What the file is called while it is attached.
STAGE: Final = "stage"
# Rows that are written before others may run on the event loop again.
_AT_ONCE: Final = 500


@dataclass(frozen=True, slots=True)
class Ready:
    """A statement as the driver takes it, and what it is run with, once for each."""

    statement: str
    parameters: Sequence[Any]
    # Where the parameters wait in a stage instead: how many they are.
    staged: int = 0

    @property
    def rows(self) -> int:
        """How many rows it is for."""
        return self.staged or len(self.parameters)


def ready(dialect: Dialect, statement: Insert | Update | Delete, rows: Sequence[Mapping[str, Any]]) -> Ready:
    """Make a statement ready for rows, which all have the same keys. Blocks, and needs no database."""
    if not rows:
        return Ready("", ())
    columns = [name for name in rows[0] if name in statement.table.columns]
    compiled = statement.compile(dialect=dialect, column_keys=None if statement.is_delete else columns)
    binds = {name: bind for bind, name in compiled.bind_names.items()}
    change = {name: bind.type.dialect_impl(dialect).bind_processor(dialect) for name, bind in binds.items()}
    order = compiled.positiontup

    def taken(row: Mapping[str, Any], name: str) -> Any:
        value = row[name] if name in row else binds[name].effective_value
        changed = change[name]
        return changed(value) if changed else value

    if order is None:
        return Ready(str(compiled), [{name: taken(row, name) for name in binds} for row in rows])
    return Ready(str(compiled), [tuple(taken(row, name) for name in order) for row in rows])


def staged(works: Sequence[Ready], file: Path) -> list[Ready]:
    """The same with the rows in a new SQLite file, to be run while that is attached as `stage`. Blocks."""
    moved: list[Ready] = []
    file.unlink(missing_ok=True)
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode=OFF")
        connection.execute("BEGIN")
        for number, work in enumerate(works):
            if not work.parameters:
                moved.append(work)
                continue
            columns = ", ".join(f"c{at}" for at in range(len(work.parameters[0])))
            marks = ", ".join("?" * len(work.parameters[0]))
            connection.execute(f"CREATE TABLE rows_{number} ({columns})")
            connection.executemany(f"INSERT INTO rows_{number} VALUES ({marks})", work.parameters)  # noqa: S608 - our own names
            moved.append(Ready(_from_stage(work.statement, f"rows_{number}"), (), staged=len(work.parameters)))
        connection.execute("COMMIT")
    return moved


def _from_stage(statement: str, table: str) -> str:
    """One statement for all rows of a staged table, made of the one for each."""
    numbers = count()
    numbered = re.sub(r"\?", lambda _: f"{STAGE}.{table}.c{next(numbers)}", statement)
    source = f"{STAGE}.{table}"
    if statement.startswith("INSERT"):
        into, _, values = numbered.partition(" VALUES (")
        return f"{into} SELECT {values.removesuffix(')')} FROM {source}"  # noqa: S608 - our own names
    head, _, where = numbered.partition(" WHERE ")
    if statement.startswith("UPDATE"):
        return f"{head} FROM {source} WHERE {where}"
    column, _, _ = where.partition(" = ")
    return f"{head} WHERE {column} IN (SELECT c0 FROM {source})"  # noqa: S608 - our own names


async def write(connection: AsyncConnection, work: Ready) -> int:
    """Run it, a part at a time where it is not staged. Returns how many rows it touched."""
    if work.staged:
        return (await connection.exec_driver_sql(work.statement)).rowcount
    touched = 0
    for first in range(0, len(work.parameters), _AT_ONCE):
        some = list(work.parameters[first : first + _AT_ONCE])
        touched += (await connection.exec_driver_sql(work.statement, some)).rowcount
    return touched
