"""Servers, members, Calls, organisations, signatures and their counts."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "2026_11_22_first_tables"
down_revision = None
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
JSON = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")
UTC = sa.DateTime(timezone=True)
STAKEHOLDER_GROUP = [
    "national_government",
    "local_government",
    "civil_society",
    "youth",
    "womens_organisation",
    "religious_or_community_actor",
    "academia",
    "educator",
    "media",
    "private_sector",
    "foundation",
    "intergovernmental_organisation",
    "individual",
]
DIMENSION = ["total", "day", "group", "country", "server", "youth_led", "women_led", "cell", "listed"]
STATE = ["counted", "awaiting"]
SHOW = ["name", "organisation", "group_and_country", "counted"]

TABLES = (
    "call",
    "member",
    "server",
    "breakdown",
    "breakdown_day",
    "call_version",
    "organisation",
    "tally",
    "signature",
)


def one_of(name: str, values: list[str]) -> sa.Enum:
    """A text that is one of a few, checked by the database."""
    return sa.Enum(*values, name=name, native_enum=False, create_constraint=True, length=40)


def upgrade() -> None:
    op.create_table(
        "call",
        sa.Column("id", KEY, nullable=False),
        sa.Column("reference", sa.String(length=20), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_call"),
        sa.UniqueConstraint("reference", name="uq_call_reference"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "member",
        sa.Column("id", KEY, nullable=False),
        sa.Column("discord_id", KEY, nullable=False),
        sa.Column("known_since", UTC, nullable=False),
        sa.Column(
            "stakeholder_group",
            one_of("stakeholder_group", STAKEHOLDER_GROUP),
            nullable=True,
        ),
        sa.Column("country", sa.String(length=2), nullable=True),
        sa.Column("organisation", sa.String(length=100), nullable=True),
        sa.Column("language", sa.String(length=10), nullable=True),
        sa.Column("youth_led", sa.Boolean(), nullable=False),
        sa.Column("women_led", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_member"),
        sa.UniqueConstraint("discord_id", name="uq_member_discord_id"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "server",
        sa.Column("id", KEY, autoincrement=False, nullable=False),
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column("joined_at", UTC, nullable=False),
        sa.Column("left_at", UTC, nullable=True),
        sa.Column("admitted_at", UTC, nullable=True),
        sa.Column("channel_id", KEY, nullable=True),
        sa.Column("language", sa.String(length=10), nullable=True),
        sa.Column("reviewer_role_id", KEY, nullable=True),
        sa.Column("announce_milestones", sa.Boolean(), nullable=False),
        sa.Column("help_contact", sa.String(length=100), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_server"),
    )
    op.create_table(
        "breakdown",
        sa.Column("call_id", KEY, autoincrement=False, nullable=False),
        sa.Column(
            "dimension",
            one_of("dimension", DIMENSION),
            nullable=False,
        ),
        sa.Column("server_id", KEY, autoincrement=False, nullable=False),
        sa.Column("value", sa.String(length=60), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["call_id"], ["call.id"], name="fk_breakdown_call_id_call"),
        sa.PrimaryKeyConstraint("call_id", "server_id", "dimension", "value", name="pk_breakdown"),
    )
    op.create_table(
        "breakdown_day",
        sa.Column("call_id", KEY, autoincrement=False, nullable=False),
        sa.Column("taken_at", UTC, nullable=False),
        sa.ForeignKeyConstraint(["call_id"], ["call.id"], name="fk_breakdown_day_call_id_call"),
        sa.PrimaryKeyConstraint("call_id", name="pk_breakdown_day"),
    )
    op.create_table(
        "call_version",
        sa.Column("call_id", KEY, autoincrement=False, nullable=False),
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("text", JSON, nullable=False),
        sa.Column("loaded_at", UTC, nullable=False),
        sa.ForeignKeyConstraint(["call_id"], ["call.id"], name="fk_call_version_call_id_call"),
        sa.PrimaryKeyConstraint("call_id", "version", name="pk_call_version"),
    )
    op.create_table(
        "organisation",
        sa.Column("id", KEY, nullable=False),
        sa.Column("server_id", KEY, nullable=False),
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column("folded", sa.String(length=300), nullable=False),
        sa.Column("known_since", UTC, nullable=False),
        sa.ForeignKeyConstraint(["server_id"], ["server.id"], name="fk_organisation_server_id_server"),
        sa.PrimaryKeyConstraint("id", name="pk_organisation"),
        sa.UniqueConstraint("server_id", "folded", name="uq_organisation_server_id_folded"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "tally",
        sa.Column("call_id", KEY, autoincrement=False, nullable=False),
        sa.Column(
            "dimension",
            one_of("dimension", DIMENSION),
            nullable=False,
        ),
        sa.Column(
            "state",
            one_of("state", STATE),
            nullable=False,
        ),
        sa.Column("server_id", KEY, autoincrement=False, nullable=False),
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("value", sa.String(length=60), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["call_id"], ["call.id"], name="fk_tally_call_id_call"),
        sa.ForeignKeyConstraint(["server_id"], ["server.id"], name="fk_tally_server_id_server"),
        sa.PrimaryKeyConstraint("call_id", "dimension", "state", "value", "server_id", "version", name="pk_tally"),
    )
    op.create_table(
        "signature",
        sa.Column("id", KEY, nullable=False),
        sa.Column("call_id", KEY, nullable=False),
        sa.Column("member_id", KEY, nullable=True),
        sa.Column("server_id", KEY, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column(
            "state",
            one_of("state", STATE),
            nullable=False,
        ),
        sa.Column(
            "stakeholder_group",
            one_of("stakeholder_group", STAKEHOLDER_GROUP),
            nullable=False,
        ),
        sa.Column("country", sa.String(length=2), nullable=True),
        sa.Column(
            "show",
            one_of("show", SHOW),
            nullable=False,
        ),
        sa.Column("hidden_at", UTC, nullable=True),
        sa.Column("shown_name", sa.String(length=100), nullable=True),
        sa.Column("organisation", sa.String(length=100), nullable=True),
        sa.Column("organisation_id", KEY, nullable=True),
        sa.Column("leads", sa.Boolean(), nullable=False),
        sa.Column("youth_led", sa.Boolean(), nullable=False),
        sa.Column("women_led", sa.Boolean(), nullable=False),
        sa.Column("may_write", sa.Boolean(), nullable=False),
        sa.Column("signed_at", UTC, nullable=False),
        sa.Column("asked_version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["call_id"], ["call.id"], name="fk_signature_call_id_call"),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], name="fk_signature_member_id_member"),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name="fk_signature_organisation_id_organisation"
        ),
        sa.ForeignKeyConstraint(["server_id"], ["server.id"], name="fk_signature_server_id_server"),
        sa.PrimaryKeyConstraint("id", name="pk_signature"),
        sa.UniqueConstraint("call_id", "member_id", name="uq_signature_call_id_member_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_signature_call_id_show_signed_at", "signature", ["call_id", "show", "signed_at"], unique=False)
    op.create_index("ix_signature_member_id", "signature", ["member_id"], unique=False)
    op.create_index(
        "uq_signature_call_id_organisation_id",
        "signature",
        ["call_id", "organisation_id"],
        unique=True,
        sqlite_where=sa.text("leads"),
        postgresql_where=sa.text("leads"),
    )


def downgrade() -> None:
    for table in reversed(TABLES):
        op.drop_table(table)
