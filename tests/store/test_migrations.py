"""Migrations: they go up and down, make exactly the tables of the program, and are safe to run at once."""

import asyncio
import re
from collections.abc import Callable
from typing import Any

import pytest
import sqlalchemy as sa
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from bot.domain.errors import StorageNewer
from bot.store.database import Database
from bot.store.engines import async_url, migration_engine
from bot.store.migrate import HEAD, migrate
from bot.store.revisions import alembic_config
from bot.store.tables import metadata

WORDS = "record_text"


async def with_connection(url: str, work: Callable[[Connection], Any]) -> Any:
    """Do something as migrations do it."""
    engine = migration_engine(async_url(url))
    try:
        async with engine.begin() as connection:
            return await connection.run_sync(work)
    finally:
        await engine.dispose()


def tables(connection: Connection) -> set[str]:
    """Every table, but those of the index of words: each database has its own kind of it."""
    return {name for name in sa.inspect(connection).get_table_names() if not name.startswith(WORDS)}


async def test_the_migrations_make_exactly_the_tables_of_the_program(migrated_database_url: str) -> None:
    def differences(connection: Connection) -> list[Any]:
        def ours(name: str | None, type_: str, _: Any) -> bool:
            return type_ != "table" or not str(name).startswith(WORDS)

        opts = {"compare_type": True, "compare_server_default": True, "include_name": ours}
        context = MigrationContext.configure(connection, opts=opts)
        return compare_metadata(context, metadata)

    assert await with_connection(migrated_database_url, differences) == []


async def test_a_column_that_takes_some_values_takes_those_of_the_program(migrated_database_url: str) -> None:
    """What Alembic does not compare: the checks of the columns that take an enum's values only."""

    def checked(connection: Connection) -> dict[str, set[str]]:
        checks = sa.inspect(connection)
        return {
            f"{table.name}.{check['name']}": set(re.findall(r"'(\w+)'", check["sqltext"]))
            for table in metadata.sorted_tables
            for check in checks.get_check_constraints(table.name)
        }

    expected = {
        f"{table.name}.ck_{table.name}_{column.type.name}": set(column.type.enums)
        for table in metadata.sorted_tables
        for column in table.columns
        if isinstance(column.type, sa.Enum)
    }
    assert await with_connection(migrated_database_url, checked) == expected


async def test_the_program_looks_for_the_newest_migration(database_url: str) -> None:
    def head(connection: Connection) -> str | None:
        return ScriptDirectory.from_config(alembic_config(connection)).get_current_head()

    assert await with_connection(database_url, head) == HEAD


async def test_up_down_and_up_again(database_url: str) -> None:
    await migrate(database_url)
    made = await with_connection(database_url, tables)
    assert made == set(metadata.tables) | {"alembic_version"}
    await with_connection(database_url, lambda connection: command.downgrade(alembic_config(connection), "base"))
    assert await with_connection(database_url, tables) == {"alembic_version"}
    await migrate(database_url)
    assert await with_connection(database_url, tables) == made


async def test_four_that_start_at_once_migrate_once(database_url: str) -> None:
    await asyncio.gather(*(migrate(database_url) for _ in range(4)))
    assert await with_connection(database_url, tables) == set(metadata.tables) | {"alembic_version"}


async def test_migrating_again_changes_nothing(migrated_database_url: str) -> None:
    before = await with_connection(migrated_database_url, tables)
    await migrate(migrated_database_url)
    assert await with_connection(migrated_database_url, tables) == before


async def test_a_database_of_a_newer_program_is_refused_as_it_is(migrated_database_url: str) -> None:
    def make_newer(connection: Connection) -> None:
        connection.execute(sa.text("UPDATE alembic_version SET version_num = '2999_01_01_later'"))
        connection.execute(sa.text("CREATE TABLE later (id integer)"))

    await with_connection(migrated_database_url, make_newer)
    with pytest.raises(StorageNewer) as refusal:
        await migrate(migrated_database_url)
    assert refusal.value.data() == {"revision": "2999_01_01_later"}
    assert "later" in await with_connection(migrated_database_url, tables)


async def test_a_row_that_refers_to_nothing_is_refused(migrated_database_url: str) -> None:
    database = Database(migrated_database_url)
    try:
        with pytest.raises(IntegrityError):
            async with database.begin() as tx:
                await tx.posts.set_naming(12345, [1])
    finally:
        await database.close()
