"""The tables for signing a Call, and triggers that keep the audit log append-only."""

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

_ONLY_GROWS = "BEGIN SELECT RAISE(ABORT, 'the audit log only grows'); END"
AUDIT_IS_APPEND_ONLY = {
    "sqlite": (
        f"CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit {_ONLY_GROWS}",
        f"CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit {_ONLY_GROWS}",
    ),
    "postgresql": (
        """
        CREATE FUNCTION audit_only_grows() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'the audit log only grows'; END $$
        """,
        """
        CREATE TRIGGER audit_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON audit
        FOR EACH STATEMENT EXECUTE FUNCTION audit_only_grows()
        """,
    ),
}


def upgrade() -> None:
    op.create_table(
        "audit",
        sa.Column("id", KEY, nullable=False),
        sa.Column("at", UTC, nullable=False),
        sa.Column("member_id", KEY, nullable=True),
        sa.Column("server_id", KEY, nullable=True),
        sa.Column("action", sa.String(length=60), nullable=False),
        sa.Column("subject", sa.String(length=60), nullable=False),
        sa.Column("detail", JSON, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("audit", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_audit_member_id"), ["member_id"], unique=False)
        batch_op.create_index("ix_audit_server_id_at", ["server_id", "at"], unique=False)

    op.create_table(
        "call",
        sa.Column("id", KEY, nullable=False),
        sa.Column("reference", sa.String(length=20), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_call")),
        sa.UniqueConstraint("reference", name=op.f("uq_call_reference")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "erasure",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("at", UTC, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_erasure")),
    )
    op.create_table(
        "member",
        sa.Column("id", KEY, nullable=False),
        sa.Column("discord_id", KEY, nullable=False),
        sa.Column("known_since", UTC, nullable=False),
        sa.Column(
            "stakeholder_group",
            sa.Enum(
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
                name="stakeholder_group",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=True,
        ),
        sa.Column("country", sa.String(length=2), nullable=True),
        sa.Column("organisation", sa.String(length=100), nullable=True),
        sa.Column("language", sa.String(length=10), nullable=True),
        sa.Column("youth_led", sa.Boolean(), nullable=False),
        sa.Column("women_led", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_member")),
        sa.UniqueConstraint("discord_id", name=op.f("uq_member_discord_id")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "publication",
        sa.Column("application_id", KEY, autoincrement=False, nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("published_at", UTC, nullable=False),
        sa.PrimaryKeyConstraint("application_id", name=op.f("pk_publication")),
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
        sa.PrimaryKeyConstraint("id", name=op.f("pk_server")),
    )
    op.create_table(
        "breakdown",
        sa.Column("call_id", KEY, autoincrement=False, nullable=False),
        sa.Column(
            "dimension",
            sa.Enum(
                "total",
                "day",
                "group",
                "country",
                "youth_led",
                "women_led",
                "cell",
                name="dimension",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("server_id", KEY, autoincrement=False, nullable=False),
        sa.Column("value", sa.String(length=60), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["call_id"], ["call.id"], name=op.f("fk_breakdown_call_id_call")),
        sa.ForeignKeyConstraint(["server_id"], ["server.id"], name=op.f("fk_breakdown_server_id_server")),
        sa.PrimaryKeyConstraint("call_id", "dimension", "server_id", "value", name=op.f("pk_breakdown")),
    )
    op.create_table(
        "breakdown_day",
        sa.Column("call_id", KEY, autoincrement=False, nullable=False),
        sa.Column("taken_at", UTC, nullable=False),
        sa.ForeignKeyConstraint(["call_id"], ["call.id"], name=op.f("fk_breakdown_day_call_id_call")),
        sa.PrimaryKeyConstraint("call_id", name=op.f("pk_breakdown_day")),
    )
    op.create_table(
        "call_version",
        sa.Column("call_id", KEY, autoincrement=False, nullable=False),
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("text", JSON, nullable=False),
        sa.Column("loaded_at", UTC, nullable=False),
        sa.ForeignKeyConstraint(["call_id"], ["call.id"], name=op.f("fk_call_version_call_id_call")),
        sa.PrimaryKeyConstraint("call_id", "version", name=op.f("pk_call_version")),
    )
    op.create_table(
        "milestone",
        sa.Column("call_id", KEY, autoincrement=False, nullable=False),
        sa.Column("server_id", KEY, autoincrement=False, nullable=False),
        sa.Column("goal", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("settled_at", UTC, nullable=True),
        sa.Column("claimed_at", UTC, nullable=False),
        sa.ForeignKeyConstraint(["call_id"], ["call.id"], name=op.f("fk_milestone_call_id_call")),
        sa.ForeignKeyConstraint(["server_id"], ["server.id"], name=op.f("fk_milestone_server_id_server")),
        sa.PrimaryKeyConstraint("call_id", "server_id", "goal", name=op.f("pk_milestone")),
    )
    op.create_table(
        "notice",
        sa.Column("id", KEY, nullable=False),
        sa.Column("member_id", KEY, nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("call_id", KEY, nullable=False),
        sa.Column("noted_at", UTC, nullable=False),
        sa.ForeignKeyConstraint(["call_id"], ["call.id"], name=op.f("fk_notice_call_id_call")),
        sa.ForeignKeyConstraint(
            ["member_id"], ["member.id"], name=op.f("fk_notice_member_id_member"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notice")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("notice", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_notice_member_id"), ["member_id"], unique=False)

    op.create_table(
        "organisation",
        sa.Column("id", KEY, nullable=False),
        sa.Column("server_id", KEY, nullable=False),
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column("folded", sa.String(length=300), nullable=False),
        sa.Column("known_since", UTC, nullable=False),
        sa.ForeignKeyConstraint(["server_id"], ["server.id"], name=op.f("fk_organisation_server_id_server")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organisation")),
        sa.UniqueConstraint("server_id", "folded", name=op.f("uq_organisation_server_id_folded")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "post",
        sa.Column("id", KEY, nullable=False),
        sa.Column(
            "kind",
            sa.Enum("card", "signatories", name="kind", native_enum=False, create_constraint=True, length=40),
            nullable=False,
        ),
        sa.Column("call_id", KEY, nullable=False),
        sa.Column("server_id", KEY, nullable=False),
        sa.Column("channel_id", KEY, nullable=False),
        sa.Column("message_id", KEY, nullable=True),
        sa.Column("language", sa.String(length=10), nullable=False),
        sa.Column("page", sa.Integer(), nullable=False),
        sa.Column("shown_total", sa.Integer(), nullable=False),
        sa.Column("stale", sa.Boolean(), nullable=False),
        sa.Column("edited_at", UTC, nullable=False),
        sa.ForeignKeyConstraint(["call_id"], ["call.id"], name=op.f("fk_post_call_id_call")),
        sa.ForeignKeyConstraint(["server_id"], ["server.id"], name=op.f("fk_post_server_id_server")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_post")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("post", schema=None) as batch_op:
        batch_op.create_index("ix_post_kind_edited_at", ["kind", "edited_at"], unique=False)
        batch_op.create_index("ix_post_server_id", ["server_id"], unique=False)

    op.create_table(
        "tally",
        sa.Column("call_id", KEY, autoincrement=False, nullable=False),
        sa.Column(
            "dimension",
            sa.Enum(
                "total",
                "day",
                "group",
                "country",
                "youth_led",
                "women_led",
                "cell",
                name="dimension",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column(
            "state",
            sa.Enum("counted", "awaiting", name="state", native_enum=False, create_constraint=True, length=40),
            nullable=False,
        ),
        sa.Column("server_id", KEY, autoincrement=False, nullable=False),
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("value", sa.String(length=60), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["call_id"], ["call.id"], name=op.f("fk_tally_call_id_call")),
        sa.ForeignKeyConstraint(["server_id"], ["server.id"], name=op.f("fk_tally_server_id_server")),
        sa.PrimaryKeyConstraint(
            "call_id", "dimension", "state", "server_id", "version", "value", name=op.f("pk_tally")
        ),
    )
    op.create_table(
        "post_naming",
        sa.Column("post_id", KEY, autoincrement=False, nullable=False),
        sa.Column("signature_id", KEY, autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["post_id"], ["post.id"], name=op.f("fk_post_naming_post_id_post"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("post_id", "signature_id", name=op.f("pk_post_naming")),
    )
    with op.batch_alter_table("post_naming", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_post_naming_signature_id"), ["signature_id"], unique=False)

    op.create_table(
        "signature",
        sa.Column("id", KEY, nullable=False),
        sa.Column("call_id", KEY, nullable=False),
        sa.Column("member_id", KEY, nullable=True),
        sa.Column("server_id", KEY, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column(
            "state",
            sa.Enum("counted", "awaiting", name="state", native_enum=False, create_constraint=True, length=40),
            nullable=False,
        ),
        sa.Column(
            "stakeholder_group",
            sa.Enum(
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
                name="stakeholder_group",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("country", sa.String(length=2), nullable=True),
        sa.Column(
            "show",
            sa.Enum(
                "name",
                "organisation",
                "group_and_country",
                "counted",
                name="show",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
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
        sa.ForeignKeyConstraint(["call_id"], ["call.id"], name=op.f("fk_signature_call_id_call")),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], name=op.f("fk_signature_member_id_member")),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name=op.f("fk_signature_organisation_id_organisation")
        ),
        sa.ForeignKeyConstraint(["server_id"], ["server.id"], name=op.f("fk_signature_server_id_server")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_signature")),
        sa.UniqueConstraint("call_id", "member_id", name=op.f("uq_signature_call_id_member_id")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("signature", schema=None) as batch_op:
        batch_op.create_index("ix_signature_call_id_show_signed_at", ["call_id", "show", "signed_at"], unique=False)
        batch_op.create_index("ix_signature_member_id", ["member_id"], unique=False)
        batch_op.create_index(
            "uq_signature_call_id_organisation_id",
            ["call_id", "organisation_id"],
            unique=True,
            sqlite_where=sa.text("leads"),
            postgresql_where=sa.text("leads"),
        )
    for statement in AUDIT_IS_APPEND_ONLY[op.get_bind().dialect.name]:
        op.execute(statement)


def downgrade() -> None:
    with op.batch_alter_table("signature", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_signature_call_id_organisation_id", sqlite_where=sa.text("leads"), postgresql_where=sa.text("leads")
        )
        batch_op.drop_index("ix_signature_member_id")
        batch_op.drop_index("ix_signature_call_id_show_signed_at")

    op.drop_table("signature")
    with op.batch_alter_table("post_naming", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_post_naming_signature_id"))

    op.drop_table("post_naming")
    op.drop_table("tally")
    with op.batch_alter_table("post", schema=None) as batch_op:
        batch_op.drop_index("ix_post_server_id")
        batch_op.drop_index("ix_post_kind_edited_at")

    op.drop_table("post")
    op.drop_table("organisation")
    with op.batch_alter_table("notice", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_notice_member_id"))

    op.drop_table("notice")
    op.drop_table("milestone")
    op.drop_table("call_version")
    op.drop_table("breakdown_day")
    op.drop_table("breakdown")
    op.drop_table("server")
    op.drop_table("publication")
    op.drop_table("member")
    op.drop_table("erasure")
    op.drop_table("call")
    with op.batch_alter_table("audit", schema=None) as batch_op:
        batch_op.drop_index("ix_audit_server_id_at")
        batch_op.drop_index(batch_op.f("ix_audit_member_id"))

    op.drop_table("audit")
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP FUNCTION audit_only_grows()")
