"""Signatures, and how they are counted."""

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, String, Table, UniqueConstraint, text

from bot.domain.groups import StakeholderGroup
from bot.domain.signatures import ShowAs, State
from bot.domain.tallies import Dimension
from bot.store.columns import Key, UTCDateTime, choice
from bot.store.tables.base import metadata

signature = Table(
    "signature",
    metadata,
    Column("id", Key, primary_key=True),
    Column("call_id", Key, ForeignKey("call.id"), nullable=False),
    # None once a representative is erased: what was made for an organisation passes to it.
    Column("member_id", Key, ForeignKey("member.id")),
    Column("server_id", Key, ForeignKey("server.id"), nullable=False),
    Column("version", Integer, nullable=False),
    Column("state", choice(State, "state"), nullable=False),
    Column("stakeholder_group", choice(StakeholderGroup, "stakeholder_group"), nullable=False),
    Column("country", String(2)),
    Column("show", choice(ShowAs, "show"), nullable=False),
    Column("hidden_at", UTCDateTime),
    # When a reviewer found it not to be genuine: it counts nowhere and is shown nowhere, unless that is taken back.
    Column("invalidated_at", UTCDateTime),
    Column("shown_name", String(100)),
    Column("organisation", String(100)),
    Column("organisation_id", Key, ForeignKey("organisation.id")),
    # False where another one stands for it already: another representative's, or the count that its erased signer left.
    Column("leads", Boolean, nullable=False),
    Column("youth_led", Boolean, nullable=False),
    Column("women_led", Boolean, nullable=False),
    Column("may_write", Boolean, nullable=False),
    Column("signed_at", UTCDateTime, nullable=False),
    # The version about which the signer was last asked, so that each is asked about once.
    Column("asked_version", Integer, nullable=False),
    UniqueConstraint("call_id", "member_id"),
    Index(
        "uq_signature_call_id_organisation_id",
        "call_id",
        "organisation_id",
        unique=True,
        sqlite_where=text("leads"),
        postgresql_where=text("leads"),
    ),
    Index("ix_signature_member_id", "member_id"),
    Index("ix_signature_call_id_show_signed_at", "call_id", "show", "signed_at"),
    sqlite_autoincrement=True,
)

tally = Table(
    "tally",
    metadata,
    Column("call_id", Key, ForeignKey("call.id"), primary_key=True, autoincrement=False),
    Column("dimension", choice(Dimension, "dimension"), primary_key=True),
    Column("state", choice(State, "state"), primary_key=True),
    Column("value", String(60), primary_key=True),
    Column("server_id", Key, ForeignKey("server.id"), primary_key=True, autoincrement=False),
    Column("version", Integer, primary_key=True, autoincrement=False),
    Column("count", Integer, nullable=False),
)

breakdown = Table(
    "breakdown",
    metadata,
    Column("call_id", Key, ForeignKey("call.id"), primary_key=True, autoincrement=False),
    Column("server_id", Key, primary_key=True, autoincrement=False),
    Column("dimension", choice(Dimension, "dimension"), primary_key=True),
    Column("value", String(60), primary_key=True),
    Column("count", Integer, nullable=False),
)

breakdown_day = Table(
    "breakdown_day",
    metadata,
    Column("call_id", Key, ForeignKey("call.id"), primary_key=True, autoincrement=False),
    Column("taken_at", UTCDateTime, nullable=False),
)
