"""The one way to the database: `begin` for a unit of work, `read` to look."""

import asyncio
from collections.abc import AsyncGenerator, Coroutine
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Dialect
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.store.engines import ONE_STATEMENT, async_url, reader_engine, sqlite_file, writer_engine
from bot.store.transaction import Transaction
from bot.store.trouble import trouble
from bot.store.word_traces import WordTraces

__all__ = ["Database", "Transaction"]

T = TypeVar("T")


class Database:
    """One database, SQLite or PostgreSQL. Raises the domain's Storage… errors, never a driver's."""

    def __init__(self, address: str) -> None:
        self.url = async_url(address)
        self.file = sqlite_file(self.url)
        self._writer: AsyncEngine = writer_engine(self.url)
        self._reader: AsyncEngine = reader_engine(self.url) if self.file else self._writer
        self._glancer = self._reader.execution_options(**{ONE_STATEMENT: True})
        self._writes: set[asyncio.Task[Any]] = set()
        self.traces_left = False
        self._words = WordTraces(self._writer)

    @property
    def dialect(self) -> Dialect:
        """How this database is spoken to, for what is made ready before it is held."""
        return self._writer.dialect

    @asynccontextmanager
    async def begin(self) -> AsyncGenerator[Transaction]:
        """A unit of work: commits when the block ends, rolls back when it raises."""
        async with self._transaction(self._writer) as tx:
            yield tx

    @asynccontextmanager
    async def read(self) -> AsyncGenerator[Transaction]:
        """A look at one moment of the database."""
        async with self._transaction(self._reader) as tx:
            yield tx

    @asynccontextmanager
    async def glance(self) -> AsyncGenerator[Transaction]:
        """A look with one statement. With several, each might see another moment: that is what `read` is for."""
        async with self._transaction(self._glancer) as tx:
            yield tx

    @asynccontextmanager
    async def _transaction(self, engine: AsyncEngine) -> AsyncGenerator[Transaction]:
        try:
            async with engine.begin() as connection:
                yield Transaction(connection)
        except (DBAPIError, PoolTimeout) as error:
            if (understood := trouble(error)) is not None:
                raise understood from error
            raise

    async def whole(self, work: Coroutine[Any, Any, T]) -> T:
        """Run a write to its end even when whoever asked is gone: cancelled half-way it could strand SQLite's lock."""
        task = asyncio.get_running_loop().create_task(work)
        self._writes.add(task)
        task.add_done_callback(self._writes.discard)
        return await asyncio.shield(task)

    @asynccontextmanager
    async def beside(self, file: Path) -> AsyncGenerator[None]:
        """Let units of work copy from another SQLite file, as `stage` (bot/store/bulk.py), until the block ends."""
        await self.whole(self._aside("ATTACH DATABASE ? AS stage", str(file)))
        try:
            yield
        finally:
            await self.whole(self._aside("DETACH DATABASE stage"))

    async def _aside(self, statement: str, *parameters: str) -> None:
        """Run something on SQLite's writer that has no place in a transaction."""
        async with self._writer.connect() as connection:
            raw = await connection.get_raw_connection()
            driver: Any = raw.driver_connection
            await (await driver.execute(statement, parameters)).close()

    async def forget(self, *, words: bool = False) -> None:
        """Leave no trace of deleted rows in the files: SQLite's log is emptied into the overwritten pages.

        With `words`, also none in the index of words. While someone reads an older moment of the database, or where
        the index is large, some of that has to wait: `traces_left` then stays true.
        """
        if self.file is None:
            return
        self.traces_left = True
        self._words.left |= words
        await self._words.remove()
        async with self._writer.connect() as connection:
            raw = await connection.get_raw_connection()
            driver: Any = raw.driver_connection
            cursor = await driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            busy, *_ = await cursor.fetchone()
            await cursor.close()
        self.traces_left = bool(busy) or self._words.left

    async def close(self) -> None:
        """Wait for writes under way, then let go of every connection."""
        await asyncio.gather(*self._writes, return_exceptions=True)
        await self._writer.dispose()
        if self._reader is not self._writer:
            await self._reader.dispose()
