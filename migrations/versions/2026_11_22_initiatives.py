"""Initiatives and commitments, and what their lists and their map keep."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "2026_11_22_initiatives"
down_revision = "2026_11_22_records"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
UTC = sa.DateTime(timezone=True)
JSON = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")
WHEN = sa.String(length=10).with_variant(sa.String(length=10, collation="C"), "postgresql")
WORD = sa.String(length=60).with_variant(sa.String(length=60, collation="C"), "postgresql")


def one_of(name: str, *values: str) -> sa.Enum:
    """A text that is one of a few, checked by the database."""
    return sa.Enum(*values, name=name, native_enum=False, create_constraint=True, length=40)


def upgrade() -> None:
    _initiatives()
    _partners()
    _commitments()
    _lists()


def _initiatives() -> None:
    op.create_table(
        "initiative",
        sa.Column("record_id", KEY, autoincrement=False, nullable=False),
        sa.Column("summary", sa.String(length=1500), nullable=False),
        sa.Column("lead", sa.String(length=100), nullable=False),
        sa.Column("lead_folded", sa.String(length=300), nullable=False),
        sa.Column("scope", one_of("scope", "global", "regional", "national", "local")),
        sa.Column("starts", WHEN),
        sa.Column("ends", WHEN),
        sa.Column("status", one_of("status", "planned", "running", "paused", "ended", "cancelled")),
        sa.Column("link", sa.String(length=500)),
        sa.ForeignKeyConstraint(
            ["record_id"], ["record.id"], name="fk_initiative_record_id_record", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("record_id", name="pk_initiative"),
    )
    op.create_index("ix_initiative_lead_folded", "initiative", ["lead_folded"])


def _partners() -> None:
    op.create_table(
        "record_partner",
        sa.Column("record_id", KEY, autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column("folded", sa.String(length=300), nullable=False),
        sa.Column(
            "role", one_of("role", "implementer", "funder", "host", "co_host", "technical", "partner"), nullable=False
        ),
        sa.ForeignKeyConstraint(
            ["record_id"], ["record.id"], name="fk_record_partner_record_id_record", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("record_id", "position", name="pk_record_partner"),
    )
    op.create_index("ix_record_partner_folded", "record_partner", ["folded"])


def _commitments() -> None:
    op.create_table(
        "commitment",
        sa.Column("record_id", KEY, autoincrement=False, nullable=False),
        sa.Column("pledge", sa.String(length=1500), nullable=False),
        sa.Column(
            "stage", one_of("stage", "planned", "in_progress", "fulfilled", "blocked", "withdrawn"), nullable=False
        ),
        sa.ForeignKeyConstraint(
            ["record_id"], ["record.id"], name="fk_commitment_record_id_record", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("record_id", name="pk_commitment"),
    )
    op.create_table(
        "deliverable",
        sa.Column("id", KEY, nullable=False),
        sa.Column("commitment_id", KEY, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("what", sa.String(length=300), nullable=False),
        sa.Column("due", WHEN),
        sa.Column("done_at", UTC),
        sa.ForeignKeyConstraint(
            ["commitment_id"],
            ["commitment.record_id"],
            name="fk_deliverable_commitment_id_commitment",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_deliverable"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_deliverable_commitment_id", "deliverable", ["commitment_id"])
    op.create_table(
        "evidence",
        sa.Column("id", KEY, nullable=False),
        sa.Column("commitment_id", KEY, nullable=False),
        sa.Column("link", sa.String(length=500), nullable=False),
        sa.Column("said", sa.String(length=300), nullable=False),
        sa.Column("at", UTC, nullable=False),
        sa.ForeignKeyConstraint(
            ["commitment_id"], ["commitment.record_id"], name="fk_evidence_commitment_id_commitment", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_evidence"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_evidence_commitment_id", "evidence", ["commitment_id"])


def _lists() -> None:
    op.create_table(
        "listing",
        sa.Column("id", KEY, nullable=False),
        sa.Column("filters", JSON, nullable=False),
        sa.Column("made_at", UTC, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_listing"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_listing_made_at", "listing", ["made_at"])
    op.create_table(
        "gap_question",
        sa.Column("channel_id", KEY, autoincrement=False, nullable=False),
        sa.Column("cell", WORD, nullable=False),
        sa.Column("server_id", KEY, nullable=False),
        sa.Column("asked_at", UTC, nullable=False),
        sa.Column("message_id", KEY),
        sa.ForeignKeyConstraint(["server_id"], ["server.id"], name="fk_gap_question_server_id_server"),
        sa.PrimaryKeyConstraint("channel_id", "cell", name="pk_gap_question"),
    )


def downgrade() -> None:
    for table in (
        "gap_question",
        "listing",
        "evidence",
        "deliverable",
        "commitment",
        "record_partner",
        "initiative",
    ):
        op.drop_table(table)
