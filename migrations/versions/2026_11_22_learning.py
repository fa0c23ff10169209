"""Good practices with their adaptations, conferences with all that belongs to them, and a server’s zone."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "2026_11_22_learning"
down_revision = "2026_11_22_initiatives"
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
UTC = sa.DateTime(timezone=True)
JSON = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")
WHEN = sa.String(length=10).with_variant(sa.String(length=10, collation="C"), "postgresql")
LISTED_BY = sa.String(length=12).with_variant(sa.String(length=12, collation="C"), "postgresql")
OPEN, STALE = sa.text("settled_at IS NULL"), sa.text("stale")
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


def _check_post_kinds(kinds: str) -> None:
    remade = op.batch_alter_table("post", naming_convention=NAMES, table_kwargs={"sqlite_autoincrement": True})
    with remade as post:
        post.drop_constraint(op.f("ck_post_kind"), type_="check")
        post.create_check_constraint(op.f("ck_post_kind"), f"kind IN ({kinds})")


def upgrade() -> None:
    _practices()
    _conferences()
    _people()
    _servers()
    _check_post_kinds("'card', 'signatories', 'reviews', 'calendar'")


def _practices() -> None:
    op.create_table(
        "practice",
        sa.Column("record_id", KEY, autoincrement=False, nullable=False),
        sa.Column("summary", sa.String(length=1500), nullable=False),
        sa.Column("audience", sa.String(length=200), nullable=False),
        sa.Column("setting", sa.String(length=200), nullable=False),
        sa.Column("method", sa.String(length=1500), nullable=False),
        sa.Column("resources", sa.String(length=1500), nullable=False),
        sa.Column("links", JSON, nullable=False),
        sa.Column("evidence", sa.String(length=1500), nullable=False),
        sa.Column("not_worked", sa.String(length=1500), nullable=False),
        sa.Column("limits", sa.String(length=1500), nullable=False),
        sa.Column("transferability", sa.String(length=1500), nullable=False),
        sa.Column("harm", sa.String(length=1500), nullable=False),
        sa.Column("label", one_of("label", "submitted", "inspiring", "peer_reviewed"), nullable=False),
        sa.ForeignKeyConstraint(["record_id"], ["record.id"], name="fk_practice_record_id_record", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("record_id", name="pk_practice"),
    )
    op.create_table(
        "assessment",
        sa.Column("id", KEY, nullable=False),
        sa.Column("practice_id", KEY, nullable=False),
        sa.Column("member_id", KEY),
        sa.Column("organisation_id", KEY, nullable=False),
        sa.Column("note", sa.String(length=1000), nullable=False),
        sa.Column("of_version", sa.Integer(), nullable=False),
        sa.Column("at", UTC, nullable=False),
        sa.ForeignKeyConstraint(
            ["member_id"], ["member.id"], name="fk_assessment_member_id_member", ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name="fk_assessment_organisation_id_organisation"
        ),
        sa.ForeignKeyConstraint(
            ["practice_id"], ["practice.record_id"], name="fk_assessment_practice_id_practice", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_assessment"),
        sa.UniqueConstraint("practice_id", "organisation_id", name="uq_assessment_practice_id_organisation_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_assessment_member_id", "assessment", ["member_id"])
    op.create_index("ix_assessment_organisation_id", "assessment", ["organisation_id"])
    op.create_table(
        "adaptation",
        sa.Column("record_id", KEY, autoincrement=False, nullable=False),
        sa.Column("lead", sa.String(length=100), nullable=False),
        sa.Column("place", sa.String(length=200), nullable=False),
        sa.Column("changed", sa.String(length=1000), nullable=False),
        sa.Column("went", one_of("went", "worked", "partly", "did_not"), nullable=False),
        sa.Column("told", sa.String(length=1000), nullable=False),
        sa.Column("link", sa.String(length=500)),
        sa.ForeignKeyConstraint(
            ["record_id"], ["record.id"], name="fk_adaptation_record_id_record", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("record_id", name="pk_adaptation"),
    )


def _conferences() -> None:
    op.create_table(
        "conference",
        sa.Column("record_id", KEY, autoincrement=False, nullable=False),
        sa.Column("kind", one_of("kind", "conference", "workshop", "training", "consultation"), nullable=False),
        sa.Column(
            "status", one_of("status", "proposed", "confirmed", "postponed", "cancelled", "held"), nullable=False
        ),
        sa.Column("summary", sa.String(length=1500), nullable=False),
        sa.Column("starts", WHEN),
        sa.Column("ends", WHEN),
        sa.Column("opens", sa.String(length=5)),
        sa.Column("closes", sa.String(length=5)),
        sa.Column("zone", sa.String(length=60)),
        sa.Column("first_day", WHEN),
        sa.Column("last_day", WHEN),
        sa.Column("listed_by", LISTED_BY, nullable=False),
        sa.Column("place", sa.String(length=200), nullable=False),
        sa.Column("online", sa.Boolean(), nullable=False),
        sa.Column("online_link", sa.String(length=500)),
        sa.Column("languages", JSON, nullable=False),
        sa.Column("audience", JSON, nullable=False),
        sa.Column("registration", sa.String(length=500)),
        sa.Column("claimed", sa.Integer()),
        sa.Column("claimed_source", sa.String(length=300)),
        sa.Column("series", sa.String(length=150), nullable=False),
        sa.Column("series_folded", sa.String(length=450), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["record_id"], ["record.id"], name="fk_conference_record_id_record", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("record_id", name="pk_conference"),
    )
    op.create_index("ix_conference_first_day", "conference", ["first_day", "record_id"])
    op.create_index("ix_conference_last_day", "conference", ["last_day", "record_id"])
    op.create_index("ix_conference_listed_by", "conference", ["listed_by", "last_day", "record_id"])
    op.create_index("ix_conference_series_folded", "conference", ["series_folded"])
    op.create_table(
        "deadline",
        sa.Column("conference_id", KEY, autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("due", WHEN, nullable=False),
        sa.ForeignKeyConstraint(
            ["conference_id"], ["conference.record_id"], name="fk_deadline_conference_id_conference", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("conference_id", "kind", name="pk_deadline"),
    )
    op.create_index("ix_deadline_due", "deadline", ["due"])
    op.create_table(
        "outcome",
        sa.Column("id", KEY, nullable=False),
        sa.Column("conference_id", KEY, nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("said", sa.String(length=500), nullable=False),
        sa.Column("link", sa.String(length=500)),
        sa.Column("call_id", KEY),
        sa.Column("at", UTC, nullable=False),
        sa.ForeignKeyConstraint(["call_id"], ["call.id"], name="fk_outcome_call_id_call"),
        sa.ForeignKeyConstraint(
            ["conference_id"], ["conference.record_id"], name="fk_outcome_conference_id_conference", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_outcome"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_outcome_conference_id", "outcome", ["conference_id"])


def _people() -> None:
    op.create_table(
        "attendance",
        sa.Column("conference_id", KEY, autoincrement=False, nullable=False),
        sa.Column("member_id", KEY, autoincrement=False, nullable=False),
        sa.Column("plan", sa.String(length=20), nullable=False),
        sa.Column("shown", sa.Boolean(), nullable=False),
        sa.Column("remind", sa.Boolean(), nullable=False),
        sa.Column("server_id", KEY),
        sa.Column("channel_id", KEY),
        sa.Column("refused_at", UTC),
        sa.Column("at", UTC, nullable=False),
        sa.ForeignKeyConstraint(
            ["conference_id"],
            ["conference.record_id"],
            name="fk_attendance_conference_id_conference",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["member_id"], ["member.id"], name="fk_attendance_member_id_member", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["server_id"], ["server.id"], name="fk_attendance_server_id_server"),
        sa.PrimaryKeyConstraint("conference_id", "member_id", name="pk_attendance"),
    )
    op.create_index("ix_attendance_member_id", "attendance", ["member_id"])
    op.create_table(
        "reminder",
        sa.Column("id", KEY, nullable=False),
        sa.Column("conference_id", KEY, nullable=False),
        sa.Column("member_id", KEY, nullable=False),
        sa.Column("about", sa.String(length=20), nullable=False),
        sa.Column("ahead", sa.String(length=10), nullable=False),
        sa.Column("of_day", WHEN, nullable=False),
        sa.Column("due_at", UTC, nullable=False),
        sa.Column("claimed_at", UTC),
        sa.Column("settled_at", UTC),
        sa.ForeignKeyConstraint(
            ["conference_id"], ["conference.record_id"], name="fk_reminder_conference_id_conference", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], name="fk_reminder_member_id_member", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_reminder"),
        sa.UniqueConstraint(
            "conference_id",
            "member_id",
            "about",
            "ahead",
            "of_day",
            name="uq_reminder_conference_id_member_id_about_ahead_of_day",
        ),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_reminder_due_at", "reminder", ["due_at"], sqlite_where=OPEN, postgresql_where=OPEN)
    op.create_index("ix_reminder_member_id", "reminder", ["member_id"])


def _servers() -> None:
    op.create_table(
        "imported_entry",
        sa.Column("conference_id", KEY, autoincrement=False, nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("changed_at", UTC),
        sa.Column("of_version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["conference_id"],
            ["conference.record_id"],
            name="fk_imported_entry_conference_id_conference",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("conference_id", name="pk_imported_entry"),
    )
    op.create_table(
        "scheduled_event",
        sa.Column("conference_id", KEY, autoincrement=False, nullable=False),
        sa.Column("server_id", KEY, autoincrement=False, nullable=False),
        sa.Column("event_id", KEY),
        sa.Column("told", sa.String(length=64), nullable=False),
        sa.Column("stale", sa.Boolean(), nullable=False),
        sa.Column("trouble", sa.String(length=40)),
        sa.Column("tried_at", UTC),
        sa.Column("over_at", UTC),
        sa.ForeignKeyConstraint(["server_id"], ["server.id"], name="fk_scheduled_event_server_id_server"),
        sa.PrimaryKeyConstraint("conference_id", "server_id", name="pk_scheduled_event"),
    )
    op.create_index(
        "ix_scheduled_event_stale", "scheduled_event", ["server_id"], sqlite_where=STALE, postgresql_where=STALE
    )
    op.create_index("ix_scheduled_event_over_at", "scheduled_event", ["over_at"])
    op.add_column("server", sa.Column("zone", sa.String(length=60)))
    op.add_column("server", sa.Column("events_since", UTC))
    op.add_column("post", sa.Column("changes_at", UTC))


def downgrade() -> None:
    op.execute("DELETE FROM post WHERE kind = 'calendar'")
    _check_post_kinds("'card', 'signatories', 'reviews'")
    op.drop_column("post", "changes_at")
    op.drop_column("server", "events_since")
    op.drop_column("server", "zone")
    if op.get_bind().dialect.name == "sqlite":
        op.execute(
            "DELETE FROM record_text WHERE rowid IN"
            " (SELECT id FROM record WHERE kind IN ('practice', 'adaptation', 'conference'))"
        )
    op.execute("DELETE FROM record_draft WHERE kind IN ('practice', 'adaptation', 'conference')")
    op.execute("DELETE FROM record WHERE kind IN ('practice', 'adaptation', 'conference')")
    for table in (
        "scheduled_event",
        "imported_entry",
        "reminder",
        "attendance",
        "outcome",
        "deadline",
        "conference",
        "adaptation",
        "assessment",
        "practice",
    ):
        op.drop_table(table)
