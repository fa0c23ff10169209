"""Alembic over a connection that the program opened. Imported only where there is something to migrate."""

from pathlib import Path
from typing import Final

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from bot.domain.errors import StorageNewer

_FOLDER: Final = Path(__file__).parents[2] / "migrations"


def alembic_config(connection: Connection) -> Config:
    """Alembic's configuration over an open connection, without an ini file."""
    config = Config()
    config.set_main_option("script_location", str(_FOLDER))
    config.attributes["connection"] = connection
    return config


def upgrade(connection: Connection, current: str | None) -> None:
    """Run what is missing after a revision. Raises StorageNewer for a revision that this program does not know."""
    config = alembic_config(connection)
    known = {revision.revision for revision in ScriptDirectory.from_config(config).walk_revisions()}
    if current is not None and current not in known:
        raise StorageNewer(revision=current)
    command.upgrade(config, "head")
