"""Digests with their editions, and what of a record is news."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "2026_11_23_digests"
down_revision = "2026_11_22_learning"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
UTC = sa.DateTime(timezone=True)
JSON = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")
ON_ITS_WAY, STALE = sa.text("state = 'on_its_way'"), sa.text("stale")
UNTOLD = sa.text("state = 'failing' AND told_at IS NULL")
NEWS = ("shown_at", "shared_at", "altered_at", "news_at")


def upgrade() -> None:
    _digests()
    _editions()
    _news()


def _digests() -> None:
    op.create_table(
        "digest",
        sa.Column("id", KEY, nullable=False),
        sa.Column("server_id", KEY),
        sa.Column("channel_id", KEY),
        sa.Column("member_id", KEY),
        sa.Column("made_by", KEY),
        sa.Column("made_at", UTC, nullable=False),
        sa.Column("rhythm", sa.String(length=20), nullable=False),
        sa.Column("day", sa.Integer(), nullable=False),
        sa.Column("odd", sa.Boolean(), nullable=False),
        sa.Column("hour", sa.String(length=5), nullable=False),
        sa.Column("zone", sa.String(length=60), nullable=False),
        sa.Column("sections", JSON, nullable=False),
        sa.Column("wanted", JSON, nullable=False),
        sa.Column("language", sa.String(length=10)),
        sa.Column("role_id", KEY),
        sa.Column("manner", sa.String(length=20), nullable=False),
        sa.Column("says_nothing_new", sa.Boolean(), nullable=False),
        sa.Column("writes_of_trouble", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("trouble", sa.String(length=40)),
        sa.Column("trouble_since", UTC),
        sa.Column("told_at", UTC),
        sa.Column("covered_until", UTC),
        sa.Column("due_at", UTC),
        sa.Column("next_at", UTC),
        sa.Column("message_id", KEY),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["server_id"], ["server.id"], name="fk_digest_server_id_server"),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], name="fk_digest_member_id_member", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["made_by"], ["member.id"], name="fk_digest_made_by_member", ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name="pk_digest"),
        sqlite_autoincrement=True,
    )
    for column in ("server_id", "member_id", "made_by", "next_at"):
        op.create_index(f"ix_digest_{column}", "digest", [column])
    op.create_index("ix_digest_untold", "digest", ["id"], sqlite_where=UNTOLD, postgresql_where=UNTOLD)
    op.create_table(
        "digest_place",
        sa.Column("digest_id", KEY, autoincrement=False, nullable=False),
        sa.Column("server_id", KEY, autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(
            ["digest_id"], ["digest.id"], name="fk_digest_place_digest_id_digest", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["server_id"], ["server.id"], name="fk_digest_place_server_id_server"),
        sa.PrimaryKeyConstraint("digest_id", "server_id", name="pk_digest_place"),
    )
    op.create_index("ix_digest_place_server_id", "digest_place", ["server_id"])


def _editions() -> None:
    op.create_table(
        "edition",
        sa.Column("id", KEY, nullable=False),
        sa.Column("digest_id", KEY, nullable=False),
        sa.Column("period", sa.String(length=30), nullable=False),
        sa.Column("since", UTC, nullable=False),
        sa.Column("until", UTC, nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("language", sa.String(length=10), nullable=False),
        sa.Column("emptiness", sa.String(length=40)),
        sa.Column("trouble", sa.String(length=40)),
        sa.Column("claimed_at", UTC),
        sa.Column("tried_at", UTC),
        sa.Column("settled_at", UTC),
        sa.Column("channel_id", KEY),
        sa.Column("message_id", KEY),
        sa.Column("figures", JSON, nullable=False),
        sa.Column("stale", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["digest_id"], ["digest.id"], name="fk_edition_digest_id_digest", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_edition"),
        sa.UniqueConstraint("digest_id", "period", name="uq_edition_digest_id_period"),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_edition_on_its_way", "edition", ["tried_at"], sqlite_where=ON_ITS_WAY, postgresql_where=ON_ITS_WAY
    )
    op.create_index("ix_edition_stale", "edition", ["id"], sqlite_where=STALE, postgresql_where=STALE)
    op.create_table(
        "edition_item",
        sa.Column("edition_id", KEY, autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("section", sa.String(length=20), nullable=False),
        sa.Column("record_id", KEY, nullable=False),
        sa.Column("moment", sa.String(length=20), nullable=False),
        sa.Column("mark", sa.String(length=40), nullable=False),
        sa.Column("listed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["edition_id"], ["edition.id"], name="fk_edition_item_edition_id_edition", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["record_id"], ["record.id"], name="fk_edition_item_record_id_record", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("edition_id", "position", name="pk_edition_item"),
    )
    op.create_index("ix_edition_item_record_id_edition_id", "edition_item", ["record_id", "edition_id"])


def _news() -> None:
    """What is kept already is as old as it is: no digest takes it for new."""
    for name in NEWS:
        op.add_column("record", sa.Column(name, UTC))
    op.add_column("record", sa.Column("material", sa.String(length=32)))
    op.execute("UPDATE record SET altered_at = made_at, news_at = made_at")
    op.execute("UPDATE record SET shown_at = made_at WHERE visibility <> 'restricted'")
    op.execute("UPDATE record SET shared_at = made_at WHERE visibility = 'network'")
    op.create_index("ix_record_news_at", "record", ["news_at"])
    op.create_index("ix_deliverable_due", "deliverable", ["due"])


def downgrade() -> None:
    op.drop_index("ix_deliverable_due", "deliverable")
    op.drop_index("ix_record_news_at", "record")
    for name in ("material", *NEWS):
        op.drop_column("record", name)
    for table in ("edition_item", "edition", "digest_place", "digest"):
        op.drop_table(table)
