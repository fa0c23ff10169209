"""Digests, and their editions."""

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, String, Table, UniqueConstraint, text

from bot.domain.servers import LONGEST_ZONE
from bot.store.columns import Json, Key, UTCDateTime
from bot.store.tables.base import metadata

# Words are checked by the domain: a check would copy the whole table on SQLite with each new one.
_WORD = String(20)

digest = Table(
    "digest",
    metadata,
    Column("id", Key, primary_key=True),
    # Of a channel; or of a member, to whom it comes by direct message.
    Column("server_id", Key, ForeignKey("server.id"), index=True),
    Column("channel_id", Key),
    Column("member_id", Key, ForeignKey("member.id", ondelete="CASCADE"), index=True),
    Column("made_by", Key, ForeignKey("member.id", ondelete="SET NULL"), index=True),
    Column("made_at", UTCDateTime, nullable=False),
    Column("rhythm", _WORD, nullable=False),
    Column("day", Integer, nullable=False),
    Column("odd", Boolean, nullable=False),
    Column("hour", String(5), nullable=False),
    Column("zone", String(LONGEST_ZONE), nullable=False),
    # Sections, and what is asked of records, by name.
    Column("sections", Json, nullable=False),
    Column("wanted", Json, nullable=False),
    Column("language", String(10)),
    Column("role_id", Key),
    Column("manner", _WORD, nullable=False),
    Column("says_nothing_new", Boolean, nullable=False),
    Column("writes_of_trouble", Boolean, nullable=False),
    Column("state", _WORD, nullable=False),
    Column("trouble", String(40)),
    Column("trouble_since", UTCDateTime),
    # When its owner was told of the trouble: once, until it is gone.
    Column("told_at", UTCDateTime),
    Column("covered_until", UTCDateTime),
    Column("due_at", UTCDateTime),
    Column("next_at", UTCDateTime),
    Column("message_id", Key),
    Column("version", Integer, nullable=False),
    Index("ix_digest_next_at", "next_at"),
    Index(
        "ix_digest_untold",
        "id",
        sqlite_where=text("state = 'failing' AND told_at IS NULL"),
        postgresql_where=text("state = 'failing' AND told_at IS NULL"),
    ),
    sqlite_autoincrement=True,
)

# The servers into which a personal digest looks.
digest_place = Table(
    "digest_place",
    metadata,
    Column("digest_id", Key, ForeignKey("digest.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("server_id", Key, ForeignKey("server.id"), primary_key=True, autoincrement=False, index=True),
)

edition = Table(
    "edition",
    metadata,
    Column("id", Key, primary_key=True),
    Column("digest_id", Key, ForeignKey("digest.id", ondelete="CASCADE"), nullable=False),
    Column("period", String(30), nullable=False),
    Column("since", UTCDateTime, nullable=False),
    Column("until", UTCDateTime, nullable=False),
    Column("state", _WORD, nullable=False),
    Column("language", String(10), nullable=False),
    Column("emptiness", String(40)),
    Column("trouble", String(40)),
    # Before it is sent it is claimed; what was tried and not settled is looked for in its channel before it is sent.
    Column("claimed_at", UTCDateTime),
    Column("tried_at", UTCDateTime),
    Column("settled_at", UTCDateTime),
    Column("channel_id", Key),
    Column("message_id", Key),
    Column("figures", Json, nullable=False),
    # Something that it tells was taken back or made private: it is edited.
    Column("stale", Boolean, nullable=False),
    UniqueConstraint("digest_id", "period"),
    Index(
        "ix_edition_on_its_way",
        "tried_at",
        sqlite_where=text("state = 'on_its_way'"),
        postgresql_where=text("state = 'on_its_way'"),
    ),
    Index("ix_edition_stale", "id", sqlite_where=text("stale"), postgresql_where=text("stale")),
    sqlite_autoincrement=True,
)

edition_item = Table(
    "edition_item",
    metadata,
    Column("edition_id", Key, ForeignKey("edition.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("section", _WORD, nullable=False),
    Column("record_id", Key, ForeignKey("record.id", ondelete="CASCADE"), nullable=False),
    Column("moment", _WORD, nullable=False),
    Column("mark", String(40), nullable=False),
    Column("listed", Boolean, nullable=False),
    Index("ix_edition_item_record_id_edition_id", "record_id", "edition_id"),
)
