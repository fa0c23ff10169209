"""What an operator does from the command line: migrate, back up, restore, examine, load content."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Final

import typer

from bot.app import journal_beside, open_accord
from bot.domain.errors import (
    AccordError,
    ContentRefused,
    StorageBusy,
    StorageFull,
    StorageNewer,
    StorageReadOnly,
    UnknownCall,
)
from bot.files.starter_file import holds_records
from bot.settings import Settings, WrongSetting
from bot.store.database import Database
from bot.store.engines import async_url, sqlite_file
from bot.store.migrate import migrate

_SENTENCES: Final[dict[type[AccordError], str]] = {
    StorageBusy: "The database is in use by another program and stayed locked: stop the other one, then try again.",
    StorageFull: "The disk is full: make room, then try again. Nothing was changed.",
    StorageReadOnly: "The database cannot be written: check the permissions of the file and its folder.",
}


def explain(error: AccordError) -> str:
    """An error in one sentence for an operator."""
    if isinstance(error, UnknownCall):
        return f"There is no Call {error.typed}: `python -m bot doctor` says which there are."
    if isinstance(error, ContentRefused):
        return f"{error.where}: {error.problem}. Nothing was loaded."
    if isinstance(error, StorageNewer):
        return (
            f"The database was made by a newer version of Accord ({error.revision}): "
            "run that version, or restore a backup of this one. Nothing was changed."
        )
    return _SENTENCES.get(type(error), f"The database cannot be used: check DATABASE_URL ({type(error).__name__}).")


async def bring_up_to_date(settings: Settings) -> int:
    """Bring the tables up to date."""
    await migrate(settings.database_url)
    typer.echo("The database is up to date.")
    return 0


def _sqlite_file(settings: Settings) -> Path:
    file = sqlite_file(async_url(settings.database_url))
    if file is None:
        raise WrongSetting(
            "This is a PostgreSQL database: back it up with pg_dump and restore it with pg_restore. At its next start "
            "Accord erases again whoever asked for it since."
        )
    return file


def _copy(source: Path, target: Path) -> None:
    """Copy an SQLite database as it is at one moment, also while it is written to."""
    if not source.exists():
        raise WrongSetting(f"There is no database at {source} yet.")
    if target.exists():
        raise WrongSetting(f"{target} exists already: a backup never overwrites a file.")
    try:
        with closing(sqlite3.connect(source)) as kept, closing(sqlite3.connect(target)) as copy:
            kept.backup(copy)
    except sqlite3.OperationalError as error:
        target.unlink(missing_ok=True)
        raise WrongSetting(f"{target} cannot be written ({error}): nothing was backed up.") from error


async def back_up(settings: Settings, file: Path) -> int:
    """Copy the database into a file."""
    source = _sqlite_file(settings)
    _copy(source, file)
    typer.echo(f"Backed up to {file}. Keep {journal_beside(source)} too: it says whom a restored backup must forget.")
    return 0


def _refuse_unsound(file: Path) -> None:
    if not file.exists():
        raise WrongSetting(f"There is no file {file}.")
    try:
        with closing(sqlite3.connect(f"{file.resolve().as_uri()}?immutable=1", uri=True)) as copy:
            ours = copy.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").fetchone()
            sound = ours is not None and copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    except sqlite3.DatabaseError:
        sound = False
    if not sound:
        raise WrongSetting(f"{file} is not a sound backup of Accord: nothing was restored.")


def _set_aside(target: Path) -> Path:
    """Move the database aside. Returns where it is now. Raises StorageBusy while a program has it open."""
    aside = target.with_suffix(".before-restore")
    if target.exists():
        with closing(sqlite3.connect(target)) as kept:
            kept.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        # Whoever closes an SQLite database last removes its log.
        if target.with_name(target.name + "-wal").exists():
            raise StorageBusy
        shutil.move(target, aside)
    target.parent.mkdir(parents=True, exist_ok=True)
    return aside


async def put_back(settings: Settings, file: Path) -> int:
    """Put a backup in place of the database; the erasures made since it was taken are carried out before this ends."""
    target = _sqlite_file(settings)
    _refuse_unsound(file)
    aside = _set_aside(target)
    try:
        shutil.copyfile(file, target)
        # Opening it brings the tables up to date and carries out the journal of erasures.
        async with open_accord(settings):
            pass
    except BaseException as error:
        for part in ("", "-wal", "-shm"):
            target.with_name(target.name + part).unlink(missing_ok=True)
        if aside.exists():
            shutil.move(aside, target)
        if isinstance(error, OSError):
            raise WrongSetting(f"{file} cannot be copied to {target}: nothing was restored.") from error
        raise
    aside.unlink(missing_ok=True)
    journal = journal_beside(target)
    if journal.exists():
        typer.echo(f"Restored from {file}; whoever asked to be erased since was erased again.")
    else:
        typer.echo(f"Restored from {file}. There is no journal of erasures at {journal}: nobody was erased again.")
    return 0


async def examine(settings: Settings) -> int:
    """Say what is there and what is missing, without a secret."""
    await migrate(settings.database_url)
    database = Database(settings.database_url)
    try:
        async with database.read() as tx:
            calls, servers = await tx.calls.all(), await tx.servers.present()
    finally:
        await database.close()
    typer.echo(f"Database: {'SQLite, ' + str(database.file) if database.file else 'PostgreSQL'}, up to date")
    typer.echo(f"Calls: {', '.join(f'{call.reference} version {call.version}' for call in calls) or 'none yet'}")
    typer.echo(f"Servers: {len(servers)}, of which guests: {sum(server.guest for server in servers)}")
    typer.echo(f"Stewards: {len(settings.stewards)}")
    typer.echo(f"Discord: {'a token is set' if settings.discord_token else 'no token, so the playground'}")
    return 0


def _of_records(file: Path) -> bool:
    """Whether a content file is one of records; what is no file is told as a Call's is."""
    return file.is_file() and holds_records(file.read_bytes())


async def load(settings: Settings, file: Path) -> int:
    """Load a Call, or records, from a content file."""
    async with open_accord(settings) as accord:
        if _of_records(file):
            done = await accord.services.starter_content.load(file)
            typer.echo(f"Records: {done.added} added, {done.changed} changed, {done.left} left as they were.")
            return 0
        call = await accord.services.calls.load(file)
    typer.echo(f"Loaded {call.reference}, version {call.version}: {call.text.title.en}.")
    return 0
