"""Posts, milestones, notices, and the audit log with the triggers that keep it append-only."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "2026_11_22_posts_and_audit"
down_revision = "2026_11_22_first_tables"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
JSON = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")
UTC = sa.DateTime(timezone=True)
KIND = ["card", "signatories"]

TABLES = ("audit", "erasure", "publication", "milestone", "notice", "post", "post_naming")
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


def one_of(name: str, values: list[str]) -> sa.Enum:
    """A text that is one of a few, checked by the database."""
    return sa.Enum(*values, name=name, native_enum=False, create_constraint=True, length=40)


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
        sa.PrimaryKeyConstraint("id", name="pk_audit"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_audit_member_id", "audit", ["member_id"], unique=False)
    op.create_index("ix_audit_server_id_at", "audit", ["server_id", "at"], unique=False)

    op.create_table(
        "erasure",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("at", UTC, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_erasure"),
    )
    op.create_table(
        "publication",
        sa.Column("application_id", KEY, autoincrement=False, nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("published_at", UTC, nullable=False),
        sa.PrimaryKeyConstraint("application_id", name="pk_publication"),
    )
    op.create_table(
        "milestone",
        sa.Column("call_id", KEY, autoincrement=False, nullable=False),
        sa.Column("server_id", KEY, autoincrement=False, nullable=False),
        sa.Column("goal", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("settled_at", UTC, nullable=True),
        sa.Column("claimed_at", UTC, nullable=False),
        sa.ForeignKeyConstraint(["call_id"], ["call.id"], name="fk_milestone_call_id_call"),
        sa.ForeignKeyConstraint(["server_id"], ["server.id"], name="fk_milestone_server_id_server"),
        sa.PrimaryKeyConstraint("call_id", "server_id", "goal", name="pk_milestone"),
    )
    op.create_table(
        "notice",
        sa.Column("id", KEY, nullable=False),
        sa.Column("member_id", KEY, nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("call_id", KEY, nullable=False),
        sa.Column("noted_at", UTC, nullable=False),
        sa.ForeignKeyConstraint(["call_id"], ["call.id"], name="fk_notice_call_id_call"),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], name="fk_notice_member_id_member", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_notice"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_notice_member_id", "notice", ["member_id"], unique=False)

    op.create_table(
        "post",
        sa.Column("id", KEY, nullable=False),
        sa.Column(
            "kind",
            one_of("kind", KIND),
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
        sa.Column("refused_at", UTC, nullable=True),
        sa.ForeignKeyConstraint(["call_id"], ["call.id"], name="fk_post_call_id_call"),
        sa.ForeignKeyConstraint(["server_id"], ["server.id"], name="fk_post_server_id_server"),
        sa.PrimaryKeyConstraint("id", name="pk_post"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_post_kind_edited_at", "post", ["kind", "edited_at"], unique=False)
    op.create_index("ix_post_server_id", "post", ["server_id"], unique=False)

    op.create_table(
        "post_naming",
        sa.Column("post_id", KEY, autoincrement=False, nullable=False),
        sa.Column("signature_id", KEY, autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["post_id"], ["post.id"], name="fk_post_naming_post_id_post", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("post_id", "signature_id", name="pk_post_naming"),
    )
    op.create_index("ix_post_naming_signature_id", "post_naming", ["signature_id"], unique=False)

    for statement in AUDIT_IS_APPEND_ONLY[op.get_bind().dialect.name]:
        op.execute(statement)


def downgrade() -> None:
    for table in reversed(TABLES):
        op.drop_table(table)
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP FUNCTION audit_only_grows()")
