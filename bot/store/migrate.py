"""Bringing a database to this program's tables, before anything else touches it."""

from typing import Final

from sqlalchemy import Connection, inspect, text
from sqlalchemy.exc import DBAPIError

from bot.domain.errors import StorageUnavailable
from bot.store.engines import async_url, migration_engine, sqlite_file
from bot.store.trouble import trouble

# Any number, the same for every process: who holds it migrates, the others wait for it.
_ADVISORY_LOCK: Final = 7_420_161_101


# The newest migration. A database that has it is ready, and Alembic, which is large, is not imported.
HEAD: Final = "2026_11_23_digests"


def _revision(connection: Connection) -> str | None:
    """Which migration a database has, or None for an empty one."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one_or_none()


def _upgrade(connection: Connection) -> None:
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _ADVISORY_LOCK})
    current = _revision(connection)
    if current == HEAD:
        return

    from bot.store.revisions import upgrade  # brings Alembic along

    upgrade(connection, current)
    if connection.dialect.name == "sqlite" and connection.execute(text("PRAGMA foreign_key_check")).first():
        raise StorageUnavailable


async def migrate(address: str) -> None:
    """Bring the database to the newest tables; as one whole, and once, however many processes start.

    Raises StorageNewer where the database was made by a newer program, and the other Storage… errors.
    """
    url = async_url(address)
    file = sqlite_file(url)
    if file is not None:
        file.parent.mkdir(parents=True, exist_ok=True)
    engine = migration_engine(url)
    try:
        async with engine.begin() as connection:
            await connection.run_sync(_upgrade)
    except DBAPIError as error:
        raise trouble(error) or StorageUnavailable() from error
    finally:
        await engine.dispose()
