"""Organisations, and who acts for them."""

from sqlalchemy import Column, ForeignKey, Index, String, Table, UniqueConstraint

from bot.domain.organisations import Standing
from bot.domain.visibility import Visibility
from bot.store.columns import Key, UTCDateTime, Word, choice
from bot.store.tables.base import metadata

# In the network a name stands for one organisation. A guest server's are apart, under its own id, until it is admitted.
organisation = Table(
    "organisation",
    metadata,
    Column("id", Key, primary_key=True),
    Column("home_id", Key, nullable=False),
    Column("name", String(100), nullable=False),
    Column("folded", String(300), nullable=False),
    Column("known_since", UTCDateTime, nullable=False),
    Column("visibility", choice(Visibility, "visibility"), nullable=False),
    # The server whose reviewers confirmed its first representative, and when.
    Column("confirmed_in", Key, ForeignKey("server.id")),
    Column("confirmed_at", UTCDateTime),
    # The record that this one became part of; its name still leads there.
    Column("merged_into", Key, ForeignKey("organisation.id"), index=True),
    UniqueConstraint("home_id", "folded"),
    sqlite_autoincrement=True,
)

# The words of each name, for finding it by any of them.
organisation_word = Table(
    "organisation_word",
    metadata,
    Column("word", Word, primary_key=True),
    Column(
        "organisation_id",
        Key,
        ForeignKey("organisation.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
        index=True,
    ),
)

representative = Table(
    "representative",
    metadata,
    Column("id", Key, primary_key=True),
    Column("organisation_id", Key, ForeignKey("organisation.id"), nullable=False),
    Column("member_id", Key, ForeignKey("member.id", ondelete="CASCADE"), nullable=False, index=True),
    # Where they asked: its reviewers decide.
    Column("server_id", Key, ForeignKey("server.id"), nullable=False),
    # The name as they typed it: until they are confirmed they learn no other spelling, and not whether it was known.
    Column("named", String(100), nullable=False),
    Column("standing", choice(Standing, "standing"), nullable=False),
    Column("asked_at", UTCDateTime, nullable=False),
    Column("decided_at", UTCDateTime),
    # The representative who is to take their place once confirmed.
    Column("successor_id", Key, ForeignKey("representative.id", ondelete="SET NULL")),
    UniqueConstraint("organisation_id", "member_id"),
    # For whom a server's members act, and whether they do for one.
    Index("ix_representative_server_id_standing_organisation_id", "server_id", "standing", "organisation_id"),
    sqlite_autoincrement=True,
)
