"""What all records share, and the index that they are found by."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "2026_11_22_records"
down_revision = "2026_11_22_letters_and_news"
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


def _check_review_kinds(kinds: str) -> None:
    remade = op.batch_alter_table("review", naming_convention=NAMES, table_kwargs={"sqlite_autoincrement": True})
    with remade as review:
        review.drop_constraint(op.f("ck_review_kind"), type_="check")
        review.create_check_constraint(op.f("ck_review_kind"), f"kind IN ({kinds})")


def upgrade() -> None:
    _records()
    _people()
    _words()
    _check_review_kinds("'representative', 'organisation', 'record'")


def _records() -> None:
    op.create_table(
        "record",
        sa.Column("id", KEY, nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("server_id", KEY),
        sa.Column("owner_id", KEY),
        sa.Column("organisation_id", KEY),
        sa.Column("visibility", one_of("visibility", "restricted", "server", "network"), nullable=False),
        sa.Column("title", sa.String(length=150), nullable=False),
        sa.Column("language", sa.String(length=10), nullable=False),
        sa.Column("wordings", JSON, nullable=False),
        sa.Column("areas", sa.Integer(), nullable=False),
        sa.Column("regions", sa.Integer(), nullable=False),
        sa.Column("topics", JSON, nullable=False),
        sa.Column("youth_led", sa.Boolean(), nullable=False),
        sa.Column("women_led", sa.Boolean(), nullable=False),
        sa.Column(
            "stakeholder_group",
            one_of(
                "stakeholder_group",
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
            ),
        ),
        sa.Column("origin", sa.String(length=100)),
        sa.Column("source", JSON, nullable=False),
        sa.Column("made_at", UTC, nullable=False),
        sa.Column("changed_at", UTC, nullable=False),
        sa.Column("confirmed_at", UTC, nullable=False),
        sa.Column("asked_at", UTC),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name="fk_record_organisation_id_organisation"
        ),
        sa.ForeignKeyConstraint(["owner_id"], ["member.id"], name="fk_record_owner_id_member", ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["server_id"], ["server.id"], name="fk_record_server_id_server"),
        sa.PrimaryKeyConstraint("id", name="pk_record"),
        sa.UniqueConstraint("server_id", "origin", name="uq_record_server_id_origin"),
        sqlite_autoincrement=True,
    )
    for column, asked in (("confirmed_at", "IS NULL"), ("asked_at", "IS NOT NULL")):
        where = sa.text(f"asked_at {asked}")
        op.create_index(f"ix_record_{column}", "record", [column], sqlite_where=where, postgresql_where=where)
    op.create_index(
        "ix_record_coverage",
        "record",
        [
            "kind", "areas", "regions", "visibility", "server_id", "owner_id", "organisation_id", "stakeholder_group",
            "youth_led", "women_led", "id",
        ],
    )  # fmt: skip
    op.create_index("ix_record_organisation_id", "record", ["organisation_id"])
    op.create_index("ix_record_owner_id", "record", ["owner_id"])
    op.create_index("ix_record_server_id_owner_id", "record", ["server_id", "owner_id"])
    op.create_table(
        "record_country",
        sa.Column("record_id", KEY, autoincrement=False, nullable=False),
        sa.Column("country", sa.String(length=2), nullable=False),
        sa.ForeignKeyConstraint(
            ["record_id"], ["record.id"], name="fk_record_country_record_id_record", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("record_id", "country", name="pk_record_country"),
    )
    op.create_index("ix_record_country_country_record_id", "record_country", ["country", "record_id"])
    op.create_table(
        "record_point",
        sa.Column("record_id", KEY, autoincrement=False, nullable=False),
        sa.Column("call_id", KEY, autoincrement=False, nullable=False),
        sa.Column("point", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["call_id"], ["call.id"], name="fk_record_point_call_id_call"),
        sa.ForeignKeyConstraint(
            ["record_id"], ["record.id"], name="fk_record_point_record_id_record", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("record_id", "call_id", "point", name="pk_record_point"),
    )
    op.create_index("ix_record_point_call_id_point_record_id", "record_point", ["call_id", "point", "record_id"])
    op.create_table(
        "record_link",
        sa.Column("from_id", KEY, autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("to_id", KEY, autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["from_id"], ["record.id"], name="fk_record_link_from_id_record", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["to_id"], ["record.id"], name="fk_record_link_to_id_record", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("from_id", "kind", "to_id", name="pk_record_link"),
    )
    op.create_index("ix_record_link_to_id", "record_link", ["to_id"])
    op.create_table(
        "record_news",
        sa.Column("id", KEY, nullable=False),
        sa.Column("record_id", KEY, nullable=False),
        sa.Column("at", UTC, nullable=False),
        sa.Column("member_id", KEY),
        sa.Column("stage", sa.String(length=20)),
        sa.Column("said", sa.String(length=1000), nullable=False),
        sa.Column("link", sa.String(length=500)),
        sa.ForeignKeyConstraint(
            ["member_id"], ["member.id"], name="fk_record_news_member_id_member", ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["record_id"], ["record.id"], name="fk_record_news_record_id_record", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_record_news"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_record_news_member_id", "record_news", ["member_id"])
    op.create_index("ix_record_news_record_id", "record_news", ["record_id"])


def _people() -> None:
    op.create_table(
        "participant",
        sa.Column("id", KEY, nullable=False),
        sa.Column("record_id", KEY, nullable=False),
        sa.Column("member_id", KEY),
        sa.Column("organisation_id", KEY),
        sa.Column("said", sa.String(length=600)),
        sa.Column("standing", sa.String(length=20), nullable=False),
        sa.Column("asked_at", UTC, nullable=False),
        sa.Column("answered_at", UTC),
        sa.ForeignKeyConstraint(
            ["member_id"], ["member.id"], name="fk_participant_member_id_member", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name="fk_participant_organisation_id_organisation"
        ),
        sa.ForeignKeyConstraint(
            ["record_id"], ["record.id"], name="fk_participant_record_id_record", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_participant"),
        sa.UniqueConstraint("record_id", "member_id", name="uq_participant_record_id_member_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_participant_member_id", "participant", ["member_id"])
    op.create_index("ix_participant_organisation_id", "participant", ["organisation_id"])
    _organisation_once(sa.text("member_id IS NULL"))
    op.create_table(
        "introduction",
        sa.Column("id", KEY, nullable=False),
        sa.Column("record_id", KEY, nullable=False),
        sa.Column("with_id", KEY, nullable=False),
        sa.Column("asker_id", KEY, nullable=False),
        sa.Column("answerer_id", KEY),
        sa.Column("asked_at", UTC, nullable=False),
        sa.Column("answered_at", UTC),
        sa.Column("agreed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["answerer_id"], ["member.id"], name="fk_introduction_answerer_id_member", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["asker_id"], ["member.id"], name="fk_introduction_asker_id_member", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["record_id"], ["record.id"], name="fk_introduction_record_id_record", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["with_id"], ["record.id"], name="fk_introduction_with_id_record", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_introduction"),
        sa.UniqueConstraint("record_id", "with_id", name="uq_introduction_record_id_with_id"),
        sqlite_autoincrement=True,
    )
    for column in ("answerer_id", "asker_id", "with_id"):
        op.create_index(f"ix_introduction_{column}", "introduction", [column])
    op.create_table(
        "record_draft",
        sa.Column("id", KEY, nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("member_id", KEY, nullable=False),
        sa.Column("server_id", KEY, nullable=False),
        sa.Column("record_id", KEY),
        sa.Column("of_version", sa.Integer()),
        sa.Column("fields", JSON, nullable=False),
        sa.Column("begun_at", UTC, nullable=False),
        sa.Column("changed_at", UTC, nullable=False),
        sa.Column("expires_at", UTC, nullable=False),
        sa.Column("author_discord_id", KEY),
        sa.Column("message_link", sa.String(length=200)),
        sa.Column("author_asked_at", UTC),
        sa.Column("author_agreed_at", UTC),
        sa.Column("channel_id", KEY),
        sa.Column("message_id", KEY),
        sa.Column("saved_as", KEY),
        sa.ForeignKeyConstraint(
            ["member_id"], ["member.id"], name="fk_record_draft_member_id_member", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["record_id"], ["record.id"], name="fk_record_draft_record_id_record", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["saved_as"], ["record.id"], name="fk_record_draft_saved_as_record", ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(["server_id"], ["server.id"], name="fk_record_draft_server_id_server"),
        sa.PrimaryKeyConstraint("id", name="pk_record_draft"),
        sa.UniqueConstraint("message_link", name="uq_record_draft_message_link"),
        sqlite_autoincrement=True,
    )
    for column in ("author_discord_id", "expires_at", "member_id", "record_id", "saved_as"):
        op.create_index(f"ix_record_draft_{column}", "record_draft", [column])


def _organisation_once(alone: sa.TextClause) -> None:
    name, pair = "uq_participant_record_id_organisation_id", ["record_id", "organisation_id"]
    op.create_index(name, "participant", pair, unique=True, sqlite_where=alone, postgresql_where=alone)


def _words() -> None:
    if op.get_bind().dialect.name == "sqlite":
        # Terms come apart at spaces only. Which field has one is kept, where in it is not.
        op.execute(
            "CREATE VIRTUAL TABLE record_text USING fts5("
            "title, names, topics, words, marks, tokenize='ascii', prefix='1 2 3', detail=column)"
        )
        return
    # Terms of a field that is looked into alone are there once more, with the field's sign before each.
    signed = " || ' ' || ".join(
        f"U&'\\{sign}' || replace({field}, ' ', U&' \\{sign}')"
        for field, sign in (("title", "E002"), ("names", "E003"), ("topics", "E004"))
    )
    plain = "title || ' ' || names || ' ' || topics || ' ' || words || ' ' || marks"
    terms = f"array_to_tsvector(array_remove(string_to_array({plain} || ' ' || {signed}, ' '), ''))"
    op.execute(f"""
        CREATE TABLE record_text (
            record_id BIGINT NOT NULL,
            title TEXT NOT NULL,
            names TEXT NOT NULL,
            topics TEXT NOT NULL,
            words TEXT NOT NULL,
            marks TEXT NOT NULL,
            terms TSVECTOR NOT NULL GENERATED ALWAYS AS ({terms}) STORED,
            CONSTRAINT pk_record_text PRIMARY KEY (record_id),
            CONSTRAINT fk_record_text_record_id_record FOREIGN KEY (record_id) REFERENCES record (id) ON DELETE CASCADE
        )
    """)
    op.create_index("ix_record_text_terms", "record_text", ["terms"], postgresql_using="gin")
    # So many terms are counted that one which is not among them is known to be rare: it decides how a look begins.
    op.execute("ALTER TABLE record_text ALTER COLUMN terms SET STATISTICS 300")


def downgrade() -> None:
    op.execute("DELETE FROM review WHERE kind = 'record'")
    _check_review_kinds("'representative', 'organisation'")
    for people in ("record_text", "record_draft", "introduction", "participant"):
        op.drop_table(people)
    for table in ("record_news", "record_link", "record_point", "record_country", "record"):
        op.drop_table(table)
