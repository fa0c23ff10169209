"""Organisations across the network, who acts for them, and what reviewers decide."""

from contextlib import AbstractContextManager

import sqlalchemy as sa
from alembic import op
from alembic.operations.base import BatchOperations
from sqlalchemy.dialects import postgresql

revision = "2026_11_22_organisations"
down_revision = "2026_11_22_posts_and_audit"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
JSON = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")
UTC = sa.DateTime(timezone=True)
WORD = sa.String(length=60).with_variant(sa.String(length=60, collation="C"), "postgresql")
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


def upgrade() -> None:
    _people()
    _organisations()
    _reviews()
    _carry_over()


def _people() -> None:
    with _remade("notice") as notice:
        notice.alter_column("call_id", existing_type=KEY, nullable=True)
        notice.add_column(sa.Column("detail", JSON))
    with op.batch_alter_table("signature", naming_convention=NAMES) as signature:
        signature.add_column(sa.Column("invalidated_at", UTC))


def _organisations() -> None:
    visibility = one_of("visibility", "restricted", "server", "network")
    with _remade("organisation") as organisation:
        organisation.drop_constraint("uq_organisation_server_id_folded", type_="unique")
        organisation.drop_constraint("fk_organisation_server_id_server", type_="foreignkey")
        organisation.alter_column("server_id", new_column_name="home_id", existing_type=KEY, existing_nullable=False)
        organisation.add_column(sa.Column("visibility", visibility, nullable=False, server_default="restricted"))
        organisation.add_column(sa.Column("confirmed_in", KEY))
        organisation.add_column(sa.Column("confirmed_at", UTC))
        organisation.add_column(sa.Column("merged_into", KEY))
        organisation.create_foreign_key("fk_organisation_confirmed_in_server", "server", ["confirmed_in"], ["id"])
        organisation.create_foreign_key(
            "fk_organisation_merged_into_organisation", "organisation", ["merged_into"], ["id"]
        )
    with _remade("organisation") as organisation:
        organisation.alter_column("visibility", existing_type=visibility, existing_nullable=False, server_default=None)
        organisation.create_unique_constraint("uq_organisation_home_id_folded", ["home_id", "folded"])
        organisation.create_index("ix_organisation_merged_into", ["merged_into"])
    op.create_table(
        "organisation_word",
        sa.Column("word", WORD, nullable=False),
        sa.Column("organisation_id", KEY, autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisation.id"],
            name="fk_organisation_word_organisation_id_organisation",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("word", "organisation_id", name="pk_organisation_word"),
    )
    op.create_index("ix_organisation_word_organisation_id", "organisation_word", ["organisation_id"])
    op.create_table(
        "representative",
        sa.Column("id", KEY, nullable=False),
        sa.Column("organisation_id", KEY, nullable=False),
        sa.Column("member_id", KEY, nullable=False),
        sa.Column("server_id", KEY, nullable=False),
        sa.Column("named", sa.String(length=100), nullable=False),
        sa.Column("standing", one_of("standing", "asked", "confirmed", "sent_back"), nullable=False),
        sa.Column("asked_at", UTC, nullable=False),
        sa.Column("decided_at", UTC),
        sa.Column("successor_id", KEY),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name="fk_representative_organisation_id_organisation"
        ),
        sa.ForeignKeyConstraint(
            ["member_id"], ["member.id"], name="fk_representative_member_id_member", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["server_id"], ["server.id"], name="fk_representative_server_id_server"),
        sa.ForeignKeyConstraint(
            ["successor_id"],
            ["representative.id"],
            name="fk_representative_successor_id_representative",
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_representative"),
        sa.UniqueConstraint("organisation_id", "member_id", name="uq_representative_organisation_id_member_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_representative_member_id", "representative", ["member_id"])
    op.create_index(
        "ix_representative_server_id_standing_organisation_id",
        "representative",
        ["server_id", "standing", "organisation_id"],
    )


def _reviews() -> None:
    op.create_table(
        "review",
        sa.Column("id", KEY, nullable=False),
        sa.Column("kind", one_of("kind", "representative", "organisation"), nullable=False),
        sa.Column("subject_id", KEY, nullable=False),
        sa.Column("server_id", KEY, nullable=False),
        sa.Column("maker_id", KEY, nullable=False),
        sa.Column("statement", sa.String(length=600)),
        sa.Column("worries", JSON, nullable=False),
        sa.Column("state", one_of("state", "open", "second", "approved", "sent_back", "restricted"), nullable=False),
        sa.Column("asked_at", UTC, nullable=False),
        sa.Column("decided_at", UTC),
        sa.Column("claimed_by", KEY),
        sa.Column("claimed_at", UTC),
        sa.Column("first_by", KEY),
        sa.ForeignKeyConstraint(["server_id"], ["server.id"], name="fk_review_server_id_server"),
        sa.ForeignKeyConstraint(["maker_id"], ["member.id"], name="fk_review_maker_id_member", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["claimed_by"], ["member.id"], name="fk_review_claimed_by_member", ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["first_by"], ["member.id"], name="fk_review_first_by_member", ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name="pk_review"),
        sa.UniqueConstraint("kind", "subject_id", name="uq_review_kind_subject_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_review_maker_id", "review", ["maker_id"])
    op.create_index("ix_review_server_id_state_asked_at", "review", ["server_id", "state", "asked_at"])
    op.create_table(
        "invalidation",
        sa.Column("id", KEY, nullable=False),
        sa.Column("call_id", KEY, nullable=False),
        sa.Column("server_id", KEY, nullable=False),
        sa.Column("made_by", KEY),
        sa.Column("chosen", JSON, nullable=False),
        sa.Column("reason", sa.String(length=600), nullable=False),
        sa.Column("asked_at", UTC, nullable=False),
        sa.Column("begun_at", UTC),
        sa.Column("done_at", UTC),
        sa.Column("undone_at", UTC),
        sa.ForeignKeyConstraint(["call_id"], ["call.id"], name="fk_invalidation_call_id_call"),
        sa.ForeignKeyConstraint(["server_id"], ["server.id"], name="fk_invalidation_server_id_server"),
        sa.ForeignKeyConstraint(["made_by"], ["member.id"], name="fk_invalidation_made_by_member", ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name="pk_invalidation"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_invalidation_server_id_done_at", "invalidation", ["server_id", "done_at"])
    op.create_table(
        "invalidated",
        sa.Column("invalidation_id", KEY, autoincrement=False, nullable=False),
        sa.Column("signature_id", KEY, autoincrement=False, nullable=False),
        sa.Column("member_id", KEY),
        sa.ForeignKeyConstraint(
            ["invalidation_id"],
            ["invalidation.id"],
            name="fk_invalidated_invalidation_id_invalidation",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["member_id"], ["member.id"], name="fk_invalidated_member_id_member", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("invalidation_id", "signature_id", name="pk_invalidated"),
    )
    op.create_index("ix_invalidated_member_id", "invalidated", ["member_id"])


def _carry_over() -> None:
    """Organisations that signed already wait for a reviewer, as those who sign from now on do."""
    connection = op.get_bind()
    in_the_network = (
        "SELECT min(organisation.id) FROM organisation JOIN server ON server.id = organisation.home_id "
        "WHERE server.admitted_at IS NOT NULL GROUP BY organisation.folded"
    )
    # One record for each name; its doubles of other servers stay at home until a reviewer merges them.
    connection.execute(sa.text(f"UPDATE organisation SET home_id = 0 WHERE id IN ({in_the_network})"))  # noqa: S608 - our own words
    for organisation_id, folded in connection.execute(sa.text("SELECT id, folded FROM organisation")).all():
        for word in dict.fromkeys(word[:60] for word in folded.split()):
            connection.execute(
                sa.text("INSERT INTO organisation_word (word, organisation_id) VALUES (:word, :id)"),
                {"word": word, "id": organisation_id},
            )
    connection.execute(
        sa.text(
            "INSERT INTO representative (organisation_id, member_id, server_id, named, standing, asked_at) "
            "SELECT organisation_id, member_id, server_id, coalesce(organisation, ''), 'asked', signed_at "
            "FROM signature WHERE id IN ("
            "SELECT min(id) FROM signature WHERE organisation_id IS NOT NULL AND member_id IS NOT NULL "
            "GROUP BY organisation_id, member_id)"
        )
    )
    connection.execute(
        sa.text(
            "INSERT INTO review (kind, subject_id, server_id, maker_id, worries, state, asked_at) "
            "SELECT 'representative', id, server_id, member_id, '[]', 'open', asked_at FROM representative"
        )
    )


def downgrade() -> None:
    for table in ("invalidated", "invalidation", "review", "representative", "organisation_word"):
        op.drop_table(table)
    _organisations_at_home_again()
    with op.batch_alter_table("signature", naming_convention=NAMES) as signature:
        signature.drop_column("invalidated_at")
    op.execute("DELETE FROM notice WHERE call_id IS NULL OR kind <> 'name_hidden'")
    with _remade("notice") as notice:
        notice.drop_column("detail")
        notice.alter_column("call_id", existing_type=KEY, nullable=False)


def _organisations_at_home_again() -> None:
    # The earlier tables know a server for each: where it was confirmed or first signed for.
    op.execute(
        "UPDATE organisation SET home_id = coalesce(confirmed_in, (SELECT min(server_id) FROM signature "
        "WHERE signature.organisation_id = organisation.id), (SELECT min(id) FROM server)) WHERE home_id = 0"
    )
    op.execute("UPDATE organisation SET merged_into = NULL")
    with _remade("organisation") as organisation:
        organisation.drop_index("ix_organisation_merged_into")
        organisation.drop_constraint("uq_organisation_home_id_folded", type_="unique")
        organisation.drop_constraint("fk_organisation_merged_into_organisation", type_="foreignkey")
        organisation.drop_constraint("fk_organisation_confirmed_in_server", type_="foreignkey")
        organisation.drop_constraint(op.f("ck_organisation_visibility"), type_="check")
        for column in ("merged_into", "confirmed_at", "confirmed_in", "visibility"):
            organisation.drop_column(column)
        organisation.alter_column("home_id", new_column_name="server_id", existing_type=KEY, existing_nullable=False)
    with _remade("organisation") as organisation:
        organisation.create_foreign_key("fk_organisation_server_id_server", "server", ["server_id"], ["id"])
        organisation.create_unique_constraint("uq_organisation_server_id_folded", ["server_id", "folded"])
