"""What a service asks a database meanwhile, and how SQLite finds it."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from typing import Any

from sqlalchemy import Engine, event

from bot.store.database import Database

Asked = tuple[str, Any]


@contextmanager
def asked() -> Iterator[list[Asked]]:
    """What is looked up meanwhile: each statement with its parameters."""
    found: list[Asked] = []

    def note(_c: Any, _u: Any, statement: str, parameters: Any, *_rest: Any) -> None:
        if statement.startswith("SELECT"):
            found.append((statement, parameters))

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield found
    finally:
        event.remove(Engine, "before_cursor_execute", note)


def plans(database: Database, statements: Sequence[Asked]) -> list[str]:
    """How SQLite finds what each of them asks for."""
    with closing(sqlite3.connect(database.file or "")) as connection:
        return [str(connection.execute(f"EXPLAIN QUERY PLAN {said}", given).fetchall()) for said, given in statements]
