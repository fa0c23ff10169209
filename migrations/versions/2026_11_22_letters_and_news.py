"""Closing, drafts of Calls, letters, news beside milestones, and the line in a reviewers’ channel."""

from contextlib import AbstractContextManager

import sqlalchemy as sa
from alembic import op
from alembic.operations.base import BatchOperations
from sqlalchemy.dialects import postgresql

revision = "2026_11_22_letters_and_news"
down_revision = "2026_11_22_organisations"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
JSON = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")
UTC = sa.DateTime(timezone=True)
NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


def one_of(name: str, *values: str) -> sa.Enum:
    """A text that is one of a few, checked by the database."""
    return sa.Enum(*values, name=name, native_enum=False, create_constraint=True, length=40)


def _remade(table: str) -> AbstractContextManager[BatchOperations]:
    """A change for which SQLite copies the table: ids are never used twice in the copy either."""
    return op.batch_alter_table(table, naming_convention=NAMES, table_kwargs={"sqlite_autoincrement": True})


def _check_post_kinds(kinds: str) -> None:
    with _remade("post") as post:
        post.drop_constraint(op.f("ck_post_kind"), type_="check")
        post.create_check_constraint(op.f("ck_post_kind"), f"kind IN ({kinds})")


def upgrade() -> None:
    _calls()
    _letters()
    _posts()


def _calls() -> None:
    with op.batch_alter_table("call", naming_convention=NAMES) as call:
        call.add_column(sa.Column("closed_at", UTC))
        call.add_column(sa.Column("last_word", JSON))
        call.add_column(sa.Column("farewell_at", UTC))
        call.add_column(sa.Column("farewell_to", KEY))
        call.add_column(sa.Column("anonymised_at", UTC))
    op.create_table(
        "call_draft",
        sa.Column("id", KEY, nullable=False),
        sa.Column("member_id", KEY, nullable=False),
        sa.Column("file_name", sa.String(length=100), nullable=False),
        sa.Column("text", JSON, nullable=False),
        sa.Column("drafted_at", UTC, nullable=False),
        sa.ForeignKeyConstraint(
            ["member_id"], ["member.id"], name="fk_call_draft_member_id_member", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_call_draft"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_call_draft_member_id", "call_draft", ["member_id"])


def _letters() -> None:
    op.create_table(
        "letter",
        sa.Column("id", KEY, nullable=False),
        sa.Column("call_id", KEY, nullable=False),
        sa.Column("written_by", KEY),
        sa.Column("texts", JSON, nullable=False),
        sa.Column("state", one_of("state", "draft", "sending", "stopped", "sent"), nullable=False),
        sa.Column("written_at", UTC, nullable=False),
        sa.Column("sent_at", UTC),
        sa.Column("stopped_by", sa.Integer()),
        sa.Column("stopped_at", UTC),
        sa.ForeignKeyConstraint(["call_id"], ["call.id"], name="fk_letter_call_id_call"),
        sa.ForeignKeyConstraint(["written_by"], ["member.id"], name="fk_letter_written_by_member", ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name="pk_letter"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_letter_state", "letter", ["state"])
    op.create_table(
        "delivery",
        sa.Column("letter_id", KEY, autoincrement=False, nullable=False),
        sa.Column("member_id", KEY, autoincrement=False, nullable=False),
        sa.Column("state", one_of("state", "waiting", "on_its_way", "sent", "refused"), nullable=False),
        sa.Column("at", UTC),
        sa.ForeignKeyConstraint(["letter_id"], ["letter.id"], name="fk_delivery_letter_id_letter", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], name="fk_delivery_member_id_member", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("letter_id", "member_id", name="pk_delivery"),
    )
    op.create_index("ix_delivery_letter_id_state", "delivery", ["letter_id", "state"])
    op.create_index("ix_delivery_member_id", "delivery", ["member_id"])
    op.create_index("ix_delivery_at", "delivery", ["at"])


def _posts() -> None:
    with _remade("post") as post:
        post.alter_column("call_id", existing_type=KEY, nullable=True)
    _check_post_kinds("'card', 'signatories', 'reviews'")
    op.create_table(
        "announcement",
        sa.Column("call_id", KEY, autoincrement=False, nullable=False),
        sa.Column("server_id", KEY, autoincrement=False, nullable=False),
        sa.Column("kind", one_of("kind", "milestone", "new_version", "closed"), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("settled_at", UTC),
        sa.Column("claimed_at", UTC, nullable=False),
        sa.ForeignKeyConstraint(["call_id"], ["call.id"], name="fk_announcement_call_id_call"),
        sa.ForeignKeyConstraint(["server_id"], ["server.id"], name="fk_announcement_server_id_server"),
        sa.PrimaryKeyConstraint("call_id", "server_id", "kind", "number", name="pk_announcement"),
    )
    op.execute(
        "INSERT INTO announcement (call_id, server_id, kind, number, settled_at, claimed_at) "
        "SELECT call_id, server_id, 'milestone', goal, settled_at, claimed_at FROM milestone"
    )
    op.drop_table("milestone")


def downgrade() -> None:
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
    op.execute(
        "INSERT INTO milestone (call_id, server_id, goal, settled_at, claimed_at) "
        "SELECT call_id, server_id, number, settled_at, claimed_at FROM announcement WHERE kind = 'milestone'"
    )
    for table in ("announcement", "delivery", "letter", "call_draft"):
        op.drop_table(table)
    op.execute("DELETE FROM post WHERE kind = 'reviews'")
    with _remade("post") as post:
        post.alter_column("call_id", existing_type=KEY, nullable=False)
    _check_post_kinds("'card', 'signatories'")
    with op.batch_alter_table("call", naming_convention=NAMES) as call:
        for column in ("anonymised_at", "farewell_to", "farewell_at", "last_word", "closed_at"):
            call.drop_column(column)
