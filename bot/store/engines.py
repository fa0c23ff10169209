"""The engines behind the one database access: one writer and several readers on SQLite, one engine on PostgreSQL."""

import sqlite3
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, Engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from bot.domain.errors import StorageUnavailable
from bot.store.driver import OneJourneyConnection

_PRAGMAS: Final = (
    "PRAGMA journal_mode=WAL",
    # A signature survives a power cut.
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA busy_timeout=5000",
    # What is erased is overwritten, not only unlinked.
    "PRAGMA secure_delete=ON",
)
# Pages are read where the system keeps them: a search reads thousands. Writing goes the way that reports each error.
_READING: Final = ("PRAGMA query_only=ON", "PRAGMA mmap_size=268435456")
# A plan is made for what is asked each time: one for whatever may be asked goes through all records for a rare word.
_POSTGRESQL: Final = (
    "-c timezone=UTC -c lock_timeout=5000 -c statement_timeout=30000 -c plan_cache_mode=force_custom_plan"
)
# Set on an engine whose transactions are single statements: SQLite needs no BEGIN for one.
ONE_STATEMENT: Final = "one_statement"
# How long a write waits for the one before it, in seconds. Longer than SQLite's own wait for another process.
_POOL_TIMEOUT: Final = 20.0


def async_url(address: str) -> URL:
    """The address as SQLAlchemy's asyncio drivers want it. Raises StorageUnavailable for one it cannot read."""
    try:
        url = make_url(address)
    except (ArgumentError, ValueError) as error:
        raise StorageUnavailable from error
    drivers = {"sqlite": "sqlite+aiosqlite", "postgresql": "postgresql+psycopg", "postgres": "postgresql+psycopg"}
    backend = url.drivername.split("+")[0]
    if backend not in drivers:
        raise StorageUnavailable
    return url.set(drivername=drivers[backend])


def sqlite_file(url: URL) -> Path | None:
    """The file of an SQLite database, or None on PostgreSQL."""
    return Path(url.database or "") if url.get_backend_name() == "sqlite" else None


def _on_connect(engine: Engine, pragmas: tuple[str, ...]) -> None:
    def connect(connection: Any, _record: object) -> None:
        connection.isolation_level = None
        cursor = connection.cursor()
        for pragma in pragmas:
            try:
                cursor.execute(pragma)
            except sqlite3.OperationalError:
                # A read-only file cannot take a journal mode; reading works, and a write says so by itself.
                if "journal_mode" not in pragma:
                    raise
        cursor.close()

    event.listen(engine, "connect", connect)


def _on_begin(engine: Engine, statement: str) -> None:
    def begin(connection: Connection) -> None:
        driver: Any = connection.connection.driver_connection
        if ONE_STATEMENT not in connection.get_execution_options():
            driver.begin_with(statement)

    event.listen(engine, "begin", begin)


def _sqlite_engine(url: URL, *, connections: int) -> AsyncEngine:
    return create_async_engine(
        url,
        async_creator=lambda: OneJourneyConnection(url.database or ""),
        pool_size=connections,
        max_overflow=0,
        pool_timeout=_POOL_TIMEOUT,
        # Every transaction ends by itself (bot/store/database.py): there is nothing left to roll back.
        pool_reset_on_return=None,
        hide_parameters=True,
    )


def writer_engine(url: URL) -> AsyncEngine:
    """On SQLite one connection, whose transactions take the write lock at once; on PostgreSQL a pool."""
    if url.get_backend_name() != "sqlite":
        return create_async_engine(
            url,
            pool_pre_ping=True,
            hide_parameters=True,
            pool_timeout=_POOL_TIMEOUT,
            connect_args={"options": _POSTGRESQL},
        )
    engine = _sqlite_engine(url, connections=1)
    _on_connect(engine.sync_engine, _PRAGMAS)
    _on_begin(engine.sync_engine, "BEGIN IMMEDIATE")
    return engine


def reader_engine(url: URL) -> AsyncEngine:
    """Several connections to SQLite that cannot write."""
    engine = _sqlite_engine(url, connections=4)
    _on_connect(engine.sync_engine, (*_PRAGMAS, *_READING))
    _on_begin(engine.sync_engine, "BEGIN")
    return engine


def migration_engine(url: URL) -> AsyncEngine:
    """For Alembic: foreign keys off, since a batch copy would delete child rows silently."""
    if url.get_backend_name() != "sqlite":
        return create_async_engine(url, hide_parameters=True)
    engine = _sqlite_engine(url, connections=1)
    off = tuple(pragma.replace("foreign_keys=ON", "foreign_keys=OFF") for pragma in _PRAGMAS)
    _on_connect(engine.sync_engine, off)
    _on_begin(engine.sync_engine, "BEGIN IMMEDIATE")
    return engine
