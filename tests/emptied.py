"""Making a used PostgreSQL database what it was when it was copied: without a row, counting from one."""

from typing import Final

import psycopg
from psycopg import sql

# Whoever a test left connected would hold what is to be emptied.
_ALONE: Final = """
    SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'
"""
# Columns, checks and keys, indexes and triggers, by what they are.
_MAKE: Final = """
    SELECT md5(string_agg(part, E'\\n' ORDER BY part)) FROM (
        SELECT format('%s.%s %s %s', attrelid::regclass, attname, format_type(atttypid, atttypmod), attnotnull) AS part
        FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
        WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND attnum > 0 AND NOT attisdropped
        UNION ALL SELECT format('%s %s', conrelid::regclass, pg_get_constraintdef(oid)) FROM pg_constraint
        WHERE connamespace = 'public'::regnamespace
        UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
        UNION ALL SELECT format('%s %s', pg_get_triggerdef(oid), tgenabled) FROM pg_trigger WHERE NOT tgisinternal
    ) AS parts
"""
_TABLES: Final = """
    SELECT relname FROM pg_class
    WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname <> 'alembic_version' ORDER BY relname
"""
_FROM_ONE: Final = """
    SELECT setval(oid::regclass, seqstart, false) FROM pg_class JOIN pg_sequence ON seqrelid = oid
    WHERE relnamespace = 'public'::regnamespace
"""
_makes: dict[str, tuple[object, ...] | None] = {}


def emptied(url: str, *, like: str) -> bool:
    """Empty a database that was copied from a template; False where it cannot be made what the template is."""
    with psycopg.connect(url, autocommit=True) as used:
        used.execute(_ALONE)
        if _make_of_template(like) is None or _make(used) != _makes[like]:
            return False
        # Neither keys nor triggers, such as that of the log that only grows, stand in the way of this session.
        used.execute("SET session_replication_role = replica")
        for table in _filled(used):
            used.execute(sql.SQL("DELETE FROM {}").format(sql.Identifier(table)))
        used.execute(_FROM_ONE)
    return True


def _make_of_template(url: str) -> tuple[object, ...] | None:
    """How a template is made; None where it has rows, which a copy would lose."""
    if url not in _makes:
        with psycopg.connect(url, autocommit=True) as template:
            _makes[url] = None if _filled(template) else _make(template)
    return _makes[url]


def _make(connection: psycopg.Connection) -> tuple[object, ...]:
    made = connection.execute(_MAKE).fetchone()
    (migrated,) = connection.execute("SELECT to_regclass('alembic_version')").fetchone() or (None,)
    version = connection.execute("SELECT version_num FROM alembic_version").fetchone() if migrated else None
    return made, version


def _filled(connection: psycopg.Connection) -> list[str]:
    """The tables that hold a row."""
    tables = [str(name) for (name,) in connection.execute(_TABLES)]
    if not tables:
        return []
    has_a_row = sql.SQL(", ").join(sql.SQL("EXISTS (SELECT FROM {})").format(sql.Identifier(table)) for table in tables)
    found = connection.execute(sql.SQL("SELECT {}").format(has_a_row)).fetchone() or ()
    return [table for table, filled in zip(tables, found, strict=True) if filled]
