"""Many rows at once: made ready before the database is held, so that it is held for no longer than it writes.

Values are changed to what the driver takes by the same rules as everywhere; only when that happens is different.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Delete, Dialect, Insert, Update
from sqlalchemy.ext.asyncio import AsyncConnection

# Rows that are written before others may run on the event loop again.
_AT_ONCE: Final = 500


@dataclass(frozen=True, slots=True)
class Ready:
    """A statement as the driver takes it, and what it is run with, once for each."""

    statement: str
    parameters: Sequence[Any]


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


async def write(connection: AsyncConnection, work: Ready) -> int:
    """Run it, a part at a time. Returns how many rows it touched."""
    touched = 0
    for first in range(0, len(work.parameters), _AT_ONCE):
        some = list(work.parameters[first : first + _AT_ONCE])
        touched += (await connection.exec_driver_sql(work.statement, some)).rowcount
    return touched
