"""Bringing a database to this program's tables, before anything else touches it."""

from pathlib import Path
from typing import Final

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from bot.domain.errors import StorageNewer, StorageUnavailable
from bot.store.engines import async_url, migration_engine, sqlite_file
from bot.store.trouble import trouble

_FOLDER: Final = Path(__file__).parents[2] / "migrations"
# Any number, the same for every process: who holds it migrates, the others wait for it.
_ADVISORY_LOCK: Final = 7_420_161_101


def alembic_config(connection: Connection) -> Config:
    """Alembic's configuration over an open connection, without an ini file."""
    config = Config()
    config.set_main_option("script_location", str(_FOLDER))
    config.attributes["connection"] = connection
    return config


def _upgrade(connection: Connection) -> None:
    config = alembic_config(connection)
    script = ScriptDirectory.from_config(config)
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _ADVISORY_LOCK})
    current = MigrationContext.configure(connection).get_current_revision()
    if current == script.get_current_head():
        return
    if current is not None and current not in {revision.revision for revision in script.walk_revisions()}:
        raise StorageNewer(revision=current)
    command.upgrade(config, "head")
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
