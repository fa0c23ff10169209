"""What Accord keeps about its own work."""

from sqlalchemy import Column, Index, String, Table

from bot.store.columns import Json, Key, UTCDateTime
from bot.store.tables.base import metadata

audit = Table(
    "audit",
    metadata,
    Column("id", Key, primary_key=True),
    Column("at", UTCDateTime, nullable=False),
    Column("member_id", Key, index=True),
    Column("server_id", Key),
    Column("action", String(60), nullable=False),
    Column("subject", String(60), nullable=False),
    Column("detail", Json, nullable=False),
    Index("ix_audit_server_id_at", "server_id", "at"),
    sqlite_autoincrement=True,
)

publication = Table(
    "publication",
    metadata,
    Column("application_id", Key, primary_key=True, autoincrement=False),
    Column("digest", String(64), nullable=False),
    Column("published_at", UTCDateTime, nullable=False),
)

erasure = Table(
    "erasure",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("at", UTCDateTime, nullable=False),
)
