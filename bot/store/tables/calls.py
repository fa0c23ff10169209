"""Calls, their versions, and files that may become one."""

from sqlalchemy import Column, ForeignKey, Integer, String, Table

from bot.store.columns import Json, Key, UTCDateTime
from bot.store.tables.base import metadata

call = Table(
    "call",
    metadata,
    Column("id", Key, primary_key=True),
    Column("reference", String(20), nullable=False, unique=True),
    Column("version", Integer, nullable=False),
    # When a steward closed it, with their last word in each language.
    Column("closed_at", UTCDateTime),
    Column("last_word", Json),
    # When signers began to be told that their signatures will be anonymised, up to which signature they were told, and
    # when it was done.
    Column("farewell_at", UTCDateTime),
    Column("farewell_to", Key),
    Column("anonymised_at", UTCDateTime),
    sqlite_autoincrement=True,
)

call_version = Table(
    "call_version",
    metadata,
    Column("call_id", Key, ForeignKey("call.id"), primary_key=True, autoincrement=False),
    Column("version", Integer, primary_key=True, autoincrement=False),
    Column("text", Json, nullable=False),
    Column("loaded_at", UTCDateTime, nullable=False),
)

# A Call's file that a steward looked at and has not published yet.
call_draft = Table(
    "call_draft",
    metadata,
    Column("id", Key, primary_key=True),
    Column("member_id", Key, ForeignKey("member.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("file_name", String(100), nullable=False),
    Column("text", Json, nullable=False),
    Column("drafted_at", UTCDateTime, nullable=False),
    sqlite_autoincrement=True,
)
