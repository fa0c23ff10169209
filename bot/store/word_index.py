"""The database's own index of words as a table: FTS5 on SQLite, a tsvector with GIN on PostgreSQL."""

from collections.abc import Iterable
from typing import Any, Final

from sqlalchemy import Column, ColumnElement, MetaData, Table, Text, cast, literal_column
from sqlalchemy.dialects.postgresql import TSQUERY, TSVECTOR
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.columns import Key
from bot.store.word_match import Asked, fts5, tsquery


def _fields() -> list[Column[Any]]:
    return [Column(name, Text) for name in ("title", "names", "topics", "words", "marks")]


# Each database has its own kind; the migration makes both (migrations/versions/2026_11_22_records.py).
_FTS5: Final = Table("record_text", MetaData(), Column("rowid", Key, primary_key=True), *_fields())
_TABLE: Final = Table(
    "record_text", MetaData(), Column("record_id", Key, primary_key=True), *_fields(), Column("terms", TSVECTOR)
)


def words_table(dialect: str) -> Table:
    """The index in a database, by its name."""
    return _FTS5 if dialect == "sqlite" else _TABLE


class WordIndex:
    """The index in one database."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._fts5 = connection.dialect.name == "sqlite"
        self.table = words_table(connection.dialect.name)
        # The record that a row is about.
        self.id: Column[int] = _FTS5.c.rowid if self._fts5 else _TABLE.c.record_id

    def has(self, asked: Iterable[Asked]) -> ColumnElement[bool]:
        """True for rows that have all that is asked."""
        if self._fts5:
            return literal_column("record_text").op("MATCH", is_comparison=True)(fts5(asked))
        return _TABLE.c.terms.op("@@", is_comparison=True)(cast(tsquery(asked), TSQUERY))
