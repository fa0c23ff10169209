"""What all records share: initiatives and commitments have a row here and one of their own."""

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, String, Table, UniqueConstraint, text

from bot.domain.groups import StakeholderGroup
from bot.domain.names import NAME_LIMIT
from bot.domain.partners import PartnerRole
from bot.domain.records import LINK_LIMIT, TITLE_LIMIT
from bot.domain.visibility import Visibility
from bot.store.columns import Json, Key, UTCDateTime, Word, choice
from bot.store.tables.base import metadata

record = Table(
    "record",
    metadata,
    Column("id", Key, primary_key=True),
    # A RecordKind. No check holds it: a new noun would copy the whole table on SQLite.
    Column("kind", String(20), nullable=False),
    # None for starter content.
    Column("server_id", Key, ForeignKey("server.id")),
    # None once they left: then its organisation's representatives look after it, or the reviewers of its server.
    Column("owner_id", Key, ForeignKey("member.id", ondelete="SET NULL"), index=True),
    Column("organisation_id", Key, ForeignKey("organisation.id"), index=True),
    Column("visibility", choice(Visibility, "visibility"), nullable=False),
    Column("title", String(TITLE_LIMIT), nullable=False),
    Column("language", String(10), nullable=False),
    # What it says in other languages, by language: title and summary.
    Column("wordings", Json, nullable=False),
    # One bit for each area, and for each region; the last bit of `regions` is for work everywhere.
    Column("areas", Integer, nullable=False),
    Column("regions", Integer, nullable=False),
    Column("topics", Json, nullable=False),
    Column("youth_led", Boolean, nullable=False),
    Column("women_led", Boolean, nullable=False),
    Column("stakeholder_group", choice(StakeholderGroup, "stakeholder_group")),
    # What it is known by where it came from: the code in an imported file, the slug of starter content.
    Column("origin", String(100)),
    Column("source", Json, nullable=False),
    Column("made_at", UTCDateTime, nullable=False),
    Column("changed_at", UTCDateTime, nullable=False),
    Column("confirmed_at", UTCDateTime, nullable=False),
    # When its owner was asked whether it is still true, until they answer.
    Column("asked_at", UTCDateTime),
    # One more with each change: whoever writes says which one they saw.
    Column("version", Integer, nullable=False),
    # Since when its server's members see it, and since when the network does; when it last changed materially, by the
    # fingerprint of what counts (bot/domain/material.py); and the latest of these, in which digests look for news.
    Column("shown_at", UTCDateTime),
    Column("shared_at", UTCDateTime),
    Column("altered_at", UTCDateTime),
    Column("material", String(32)),
    Column("news_at", UTCDateTime, index=True),
    UniqueConstraint("server_id", "origin"),
    # What is due to be asked about, for the first time or again, and what nobody looks after.
    Index(
        "ix_record_confirmed_at",
        "confirmed_at",
        sqlite_where=text("asked_at IS NULL"),
        postgresql_where=text("asked_at IS NULL"),
    ),
    Index(
        "ix_record_asked_at",
        "asked_at",
        sqlite_where=text("asked_at IS NOT NULL"),
        postgresql_where=text("asked_at IS NOT NULL"),
    ),
    Index("ix_record_server_id_owner_id", "server_id", "owner_id"),
    # How much is known of each area in each region, read from the index alone: what is grouped by, then what decides
    # who may see a record, then what is asked of it.
    Index(
        "ix_record_coverage",
        "kind",
        "areas",
        "regions",
        "visibility",
        "server_id",
        "owner_id",
        "organisation_id",
        "stakeholder_group",
        "youth_led",
        "women_led",
        "id",
    ),
    sqlite_autoincrement=True,
)

record_country = Table(
    "record_country",
    metadata,
    Column("record_id", Key, ForeignKey("record.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("country", String(2), primary_key=True),
    Index("ix_record_country_country_record_id", "country", "record_id"),
)

# The points of a Call that a record answers.
record_point = Table(
    "record_point",
    metadata,
    Column("record_id", Key, ForeignKey("record.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("call_id", Key, ForeignKey("call.id"), primary_key=True, autoincrement=False),
    Column("point", Integer, primary_key=True, autoincrement=False),
    Index("ix_record_point_call_id_point_record_id", "call_id", "point", "record_id"),
)

# Organisations that take part in a record, by name and in their order: partners, hosts.
record_partner = Table(
    "record_partner",
    metadata,
    Column("record_id", Key, ForeignKey("record.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("name", String(NAME_LIMIT), nullable=False),
    Column("folded", String(300), nullable=False, index=True),
    Column("role", choice(PartnerRole, "role"), nullable=False),
)

record_link = Table(
    "record_link",
    metadata,
    Column("from_id", Key, ForeignKey("record.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    # A LinkKind; without a check, as the kind of a record.
    Column("kind", String(20), primary_key=True),
    Column(
        "to_id", Key, ForeignKey("record.id", ondelete="CASCADE"), primary_key=True, autoincrement=False, index=True
    ),
)

# The history of a record: news, a new stage or status, who looks after it now.
record_news = Table(
    "record_news",
    metadata,
    Column("id", Key, primary_key=True),
    Column("record_id", Key, ForeignKey("record.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("at", UTCDateTime, nullable=False),
    Column("member_id", Key, ForeignKey("member.id", ondelete="SET NULL"), index=True),
    # The stage or status it has since, where that changed.
    Column("stage", String(20)),
    Column("said", String(1000), nullable=False),
    Column("link", String(LINK_LIMIT)),
    sqlite_autoincrement=True,
)

# Who takes part beside its owner, or asks to; and organisations that are asked to, which have no member here.
participant = Table(
    "participant",
    metadata,
    Column("id", Key, primary_key=True),
    Column("record_id", Key, ForeignKey("record.id", ondelete="CASCADE"), nullable=False),
    Column("member_id", Key, ForeignKey("member.id", ondelete="CASCADE"), index=True),
    Column("organisation_id", Key, ForeignKey("organisation.id"), index=True),
    Column("said", String(600)),
    # A Joining: asked · agreed · declined.
    Column("standing", String(20), nullable=False),
    Column("asked_at", UTCDateTime, nullable=False),
    Column("answered_at", UTCDateTime),
    UniqueConstraint("record_id", "member_id"),
    Index(
        "uq_participant_record_id_organisation_id",
        "record_id",
        "organisation_id",
        unique=True,
        sqlite_where=text("member_id IS NULL"),
        postgresql_where=text("member_id IS NULL"),
    ),
    sqlite_autoincrement=True,
)

# Two who do something alike and may work together: each sees how to reach the other once both agreed.
introduction = Table(
    "introduction",
    metadata,
    Column("id", Key, primary_key=True),
    Column("record_id", Key, ForeignKey("record.id", ondelete="CASCADE"), nullable=False),
    Column("with_id", Key, ForeignKey("record.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("asker_id", Key, ForeignKey("member.id", ondelete="CASCADE"), nullable=False, index=True),
    # Who answered for the other record.
    Column("answerer_id", Key, ForeignKey("member.id", ondelete="CASCADE"), index=True),
    Column("asked_at", UTCDateTime, nullable=False),
    Column("answered_at", UTCDateTime),
    Column("agreed", Boolean, nullable=False),
    UniqueConstraint("record_id", "with_id"),
    sqlite_autoincrement=True,
)

# A record that someone is still filling in, new or being edited; it survives restarts, and goes after 30 days.
record_draft = Table(
    "record_draft",
    metadata,
    Column("id", Key, primary_key=True),
    Column("kind", String(20), nullable=False),
    Column("member_id", Key, ForeignKey("member.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("server_id", Key, ForeignKey("server.id"), nullable=False),
    # The record that is edited, and its version when the draft was begun.
    Column("record_id", Key, ForeignKey("record.id", ondelete="CASCADE"), index=True),
    Column("of_version", Integer),
    Column("fields", Json, nullable=False),
    Column("begun_at", UTCDateTime, nullable=False),
    Column("changed_at", UTCDateTime, nullable=False),
    Column("expires_at", UTCDateTime, nullable=False, index=True),
    # Someone else's message that it was begun from: its author is asked once, and until they say yes it is not saved.
    Column("author_discord_id", Key, index=True),
    Column("message_link", String(200), unique=True),
    Column("author_asked_at", UTCDateTime),
    Column("author_agreed_at", UTCDateTime),
    # The post in which the author was asked.
    Column("channel_id", Key),
    Column("message_id", Key),
    # What it became: a second click on *Save* finds that.
    Column("saved_as", Key, ForeignKey("record.id", ondelete="SET NULL"), index=True),
    sqlite_autoincrement=True,
)

# Filters of a list that is open somewhere, where they do not fit into its buttons.
listing = Table(
    "listing",
    metadata,
    Column("id", Key, primary_key=True),
    Column("filters", Json, nullable=False),
    Column("made_at", UTCDateTime, nullable=False, index=True),
    sqlite_autoincrement=True,
)

# Where members were asked what they know of an area in a region, so that a channel is asked the same thing once.
gap_question = Table(
    "gap_question",
    metadata,
    Column("channel_id", Key, primary_key=True, autoincrement=False),
    # A Cell as it is packed (bot/domain/coverage.py).
    Column("cell", Word, primary_key=True),
    Column("server_id", Key, ForeignKey("server.id"), nullable=False),
    Column("asked_at", UTCDateTime, nullable=False),
    # None until it stands there.
    Column("message_id", Key),
)
