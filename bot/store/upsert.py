"""INSERT … ON CONFLICT, which SQLite and PostgreSQL spell alike and SQLAlchemy keeps apart."""

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection


def insert_into(connection: AsyncConnection, table: Table) -> sqlite.Insert:
    """An INSERT with `on_conflict_do_update` and `on_conflict_do_nothing` for the database at hand."""
    return insert_for(connection.dialect.name, table)


def insert_for(dialect: str, table: Table) -> sqlite.Insert:
    """The same for a database by its name."""
    if dialect == "postgresql":
        return postgresql.insert(table)  # pyright: ignore[reportReturnType] - the same methods under another class
    return sqlite.insert(table)
