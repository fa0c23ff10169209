"""The database's own index of words as a table: FTS5 on SQLite, a tsvector with GIN on PostgreSQL."""

from collections.abc import Iterable
from typing import Any, Final

from sqlalchemy import BindParameter, Column, ColumnElement, MetaData, Table, Text, cast, literal_column
from sqlalchemy.dialects.postgresql import TSQUERY, TSVECTOR
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.columns import Key
from bot.store.word_match import Asked, begun, fts5, tsquery

# What begins with fewer letters is in so many records that the newest are soon found.
_TELLING: Final = 3


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
    """The index in one kind of database. What is asked of it stays open in a statement that is made once."""

    def __init__(self, dialect: str) -> None:
        self._fts5 = dialect == "sqlite"
        self.table = words_table(dialect)
        # The record that a row is about.
        self.id: Column[int] = _FTS5.c.rowid if self._fts5 else _TABLE.c.record_id

    def spelt(self, asked: Iterable[Asked]) -> str:
        """All that is asked, as this database reads it."""
        return fts5(asked) if self._fts5 else tsquery(asked)

    def begins_rarely(self, asked: Iterable[Asked]) -> bool:
        """Whether some beginning of a word is asked for that may be rare."""
        return begun(asked, letters=_TELLING)

    def newest_first(self, *, rare: bool) -> ColumnElement[int]:
        """The order of ids, the newest first.

        How rare a beginning of words is, PostgreSQL does not know: for any it would go through the newest records, as
        for a common one, unless it cannot tell their order beforehand.
        """
        return (self.id + 0).desc() if rare and not self._fts5 else self.id.desc()

    def has(self, spelt: BindParameter[str]) -> ColumnElement[bool]:
        """True for rows that have what is asked."""
        if self._fts5:
            return literal_column("record_text").op("MATCH", is_comparison=True)(spelt)
        return _TABLE.c.terms.op("@@", is_comparison=True)(cast(spelt, TSQUERY))


_INDEXES: Final = {dialect: WordIndex(dialect) for dialect in ("sqlite", "postgresql")}


def index_of(connection: AsyncConnection) -> WordIndex:
    """The index of a database."""
    return _INDEXES[connection.dialect.name]
