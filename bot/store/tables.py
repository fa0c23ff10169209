"""Every table. The migrations build them; a test holds both against each other."""

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    UniqueConstraint,
    text,
)

from bot.domain.groups import StakeholderGroup
from bot.domain.posts import PostKind
from bot.domain.signatures import ShowAs, State
from bot.domain.tallies import Dimension
from bot.store.columns import Json, Key, UTCDateTime, choice

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

server = Table(
    "server",
    metadata,
    Column("id", Key, primary_key=True, autoincrement=False),
    Column("name", String(100), nullable=False),
    Column("joined_at", UTCDateTime, nullable=False),
    Column("left_at", UTCDateTime),
    Column("admitted_at", UTCDateTime),
    Column("channel_id", Key),
    Column("language", String(10)),
    Column("reviewer_role_id", Key),
    Column("announce_milestones", Boolean, nullable=False, default=False),
    Column("help_contact", String(100)),
)

# Ids are never used twice (sqlite_autoincrement), so that an audit line of an erased member names nobody new.
member = Table(
    "member",
    metadata,
    Column("id", Key, primary_key=True),
    Column("discord_id", Key, nullable=False, unique=True),
    Column("known_since", UTCDateTime, nullable=False),
    Column("stakeholder_group", choice(StakeholderGroup, "stakeholder_group")),
    Column("country", String(2)),
    Column("organisation", String(100)),
    Column("language", String(10)),
    Column("youth_led", Boolean, nullable=False, default=False),
    Column("women_led", Boolean, nullable=False, default=False),
    sqlite_autoincrement=True,
)

call = Table(
    "call",
    metadata,
    Column("id", Key, primary_key=True),
    Column("reference", String(20), nullable=False, unique=True),
    Column("version", Integer, nullable=False),
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

organisation = Table(
    "organisation",
    metadata,
    Column("id", Key, primary_key=True),
    Column("server_id", Key, ForeignKey("server.id"), nullable=False),
    Column("name", String(100), nullable=False),
    Column("folded", String(300), nullable=False),
    Column("known_since", UTCDateTime, nullable=False),
    UniqueConstraint("server_id", "folded"),
    sqlite_autoincrement=True,
)

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

# Every cell is kept as a running count, moved in the transaction that signs or withdraws. So the total costs the same
# with a thousand signatures or a million, and an erased member's signature stays counted without a row about them.
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

# The counts as they stood at the day's refresh: whoever watches a breakdown cannot see one signature arrive. Those of
# the whole network are summed up under NETWORK; a guest server, which counts at home only, has its own beside them.
NETWORK = 0
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

milestone = Table(
    "milestone",
    metadata,
    Column("call_id", Key, ForeignKey("call.id"), primary_key=True, autoincrement=False),
    Column("server_id", Key, ForeignKey("server.id"), primary_key=True, autoincrement=False),
    Column("goal", Integer, primary_key=True, autoincrement=False),
    # None while the post is on its way: after a crash it is looked for before it is sent again.
    Column("settled_at", UTCDateTime),
    Column("claimed_at", UTCDateTime, nullable=False),
)

post = Table(
    "post",
    metadata,
    Column("id", Key, primary_key=True),
    Column("kind", choice(PostKind, "kind"), nullable=False),
    Column("call_id", Key, ForeignKey("call.id"), nullable=False),
    Column("server_id", Key, ForeignKey("server.id"), nullable=False),
    Column("channel_id", Key, nullable=False),
    Column("message_id", Key),
    Column("language", String(10), nullable=False),
    Column("page", Integer, nullable=False),
    Column("shown_total", Integer, nullable=False),
    Column("stale", Boolean, nullable=False),
    Column("edited_at", UTCDateTime, nullable=False),
    # When Accord was last not allowed to edit it: it is tried again later, for it may name someone who was erased.
    Column("refused_at", UTCDateTime),
    Index("ix_post_kind_edited_at", "kind", "edited_at"),
    Index("ix_post_server_id", "server_id"),
    sqlite_autoincrement=True,
)

post_naming = Table(
    "post_naming",
    metadata,
    Column("post_id", Key, ForeignKey("post.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("signature_id", Key, primary_key=True, autoincrement=False, index=True),
)

notice = Table(
    "notice",
    metadata,
    Column("id", Key, primary_key=True),
    Column("member_id", Key, ForeignKey("member.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("kind", String(40), nullable=False),
    Column("call_id", Key, ForeignKey("call.id"), nullable=False),
    Column("noted_at", UTCDateTime, nullable=False),
    sqlite_autoincrement=True,
)

# Who changed what. No code changes or removes a line, and triggers refuse it. `member_id` means nothing once the member
# is erased, and no line holds a name.
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

# Which entries of the erasure journal this database has carried out (bot/store/erasures.py).
erasure = Table(
    "erasure",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("at", UTCDateTime, nullable=False),
)
