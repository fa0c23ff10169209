"""Fixtures that give each test a database of its own, on SQLite and on PostgreSQL.

`database_url` is fresh and empty, `migrated_database_url` fresh and migrated; a test that takes either runs once per
database. Both are dropped after the test. PostgreSQL is the server of ACCORD_TEST_POSTGRES (an address whose user may
create databases) or, without it, one that is started for the run (see tests/postgres.py).

The migrated ones are copies of a template that `migrate_database` makes once per worker and engine. It must have closed
its connections when it returns.
"""

import asyncio
import os
import shutil
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import LiteralString, Protocol

import psycopg
import pytest
from psycopg import sql
from sqlalchemy import make_url

from bot.store.migrate import migrate
from tests.postgres import NoServerError, shared_server


class Databases(Protocol):
    """Where databases are made and dropped. A database is named by its address."""

    def create(self, template: str | None = None) -> str: ...
    def drop(self, url: str) -> None: ...


class SQLiteFiles:
    """Databases as files in one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def create(self, template: str | None = None) -> str:
        file = self._folder / f"{uuid.uuid4().hex}.db"
        if template is not None:
            shutil.copyfile(str(make_url(template).database), file)
        return f"sqlite:///{file}"

    def drop(self, url: str) -> None:
        file = str(make_url(url).database)
        for part in (file, f"{file}-wal", f"{file}-shm"):
            Path(part).unlink(missing_ok=True)


class PostgreSQLServer:
    """Databases of one server, through a connection kept open."""

    def __init__(self, url: str, connection: psycopg.Connection) -> None:
        self._url = make_url(url).set(drivername="postgresql")
        self._connection = connection

    def create(self, template: str | None = None) -> str:
        url = self._url.set(database=f"accord_{uuid.uuid4().hex}")
        source = "template1" if template is None else make_url(template).database
        self._execute("CREATE DATABASE {} TEMPLATE {}", url.database, source)
        return url.render_as_string(hide_password=False)

    def drop(self, url: str) -> None:
        self._execute("DROP DATABASE {} WITH (FORCE)", make_url(url).database)

    def _execute(self, statement: LiteralString, *names: str | None) -> None:
        self._connection.execute(sql.SQL(statement).format(*(sql.Identifier(str(name)) for name in names)))


@pytest.fixture(scope="session")
def postgresql_address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the run's PostgreSQL server."""
    if given := os.environ.get("ACCORD_TEST_POSTGRES"):
        yield given
        return
    folder = tmp_path_factory.getbasetemp()
    # xdist gives each worker a folder of its own inside the one that they share.
    shared = folder.parent if "PYTEST_XDIST_WORKER" in os.environ else folder
    try:
        with shared_server(shared) as address:
            yield address
    except NoServerError as reason:
        pytest.skip(str(reason))


@pytest.fixture(scope="session")
def postgresql(postgresql_address: str) -> Iterator[Databases]:
    url = make_url(postgresql_address).set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(url, autocommit=True) as connection:
        yield PostgreSQLServer(url, connection)


@pytest.fixture(scope="session")
def sqlite(tmp_path_factory: pytest.TempPathFactory) -> Databases:
    return SQLiteFiles(tmp_path_factory.mktemp("databases"))


@pytest.fixture(scope="session", params=["sqlite", "postgresql"])
def databases(request: pytest.FixtureRequest) -> Databases:
    """Each database engine in turn."""
    return request.getfixturevalue(request.param)


@pytest.fixture
def database_url(databases: Databases) -> Iterator[str]:
    """A fresh, empty database."""
    url = databases.create()
    yield url
    databases.drop(url)


@pytest.fixture(scope="session")
def migrate_database() -> Callable[[str], None]:
    """What brings an empty database to the newest version."""
    return lambda url: asyncio.run(migrate(url))


@pytest.fixture(scope="session")
def migrated_template(databases: Databases, migrate_database: Callable[[str], None]) -> Iterator[str]:
    url = databases.create()
    migrate_database(url)
    yield url
    databases.drop(url)


@pytest.fixture
def migrated_database_url(databases: Databases, migrated_template: str) -> Iterator[str]:
    """A fresh database of the newest version, without a row."""
    url = databases.create(migrated_template)
    yield url
    databases.drop(url)
