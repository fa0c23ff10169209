"""What reviewers decide on."""

from sqlalchemy import Column, ForeignKey, Index, String, Table, UniqueConstraint

from bot.domain.reviews import ReviewKind, ReviewState
from bot.store.columns import Json, Key, UTCDateTime, choice
from bot.store.tables.base import metadata

# What waits for a reviewer, whatever its kind; one row for each subject, opened again when it is resent.
review = Table(
    "review",
    metadata,
    Column("id", Key, primary_key=True),
    Column("kind", choice(ReviewKind, "kind"), nullable=False),
    Column("subject_id", Key, nullable=False),
    Column("server_id", Key, ForeignKey("server.id"), nullable=False),
    Column("maker_id", Key, ForeignKey("member.id", ondelete="CASCADE"), nullable=False, index=True),
    # What the maker tells the reviewers, and which of the four questions they answered with yes.
    Column("statement", String(600)),
    Column("worries", Json, nullable=False),
    Column("state", choice(ReviewState, "state"), nullable=False),
    Column("asked_at", UTCDateTime, nullable=False),
    Column("decided_at", UTCDateTime),
    Column("claimed_by", Key, ForeignKey("member.id", ondelete="SET NULL")),
    Column("claimed_at", UTCDateTime),
    Column("first_by", Key, ForeignKey("member.id", ondelete="SET NULL")),
    UniqueConstraint("kind", "subject_id"),
    Index("ix_review_server_id_state_asked_at", "server_id", "state", "asked_at"),
    sqlite_autoincrement=True,
)

# Signatures that a reviewer found not to be genuine, by one or by filter, as they can be taken back together.
invalidation = Table(
    "invalidation",
    metadata,
    Column("id", Key, primary_key=True),
    Column("call_id", Key, ForeignKey("call.id"), nullable=False),
    Column("server_id", Key, ForeignKey("server.id"), nullable=False),
    # Who prepared it: until it is carried out only they may do so.
    Column("made_by", Key, ForeignKey("member.id", ondelete="SET NULL")),
    Column("chosen", Json, nullable=False),
    Column("reason", String(600), nullable=False),
    Column("asked_at", UTCDateTime, nullable=False),
    # Since when it is carried out, piece by piece, and when the last was done.
    Column("begun_at", UTCDateTime),
    Column("done_at", UTCDateTime),
    Column("undone_at", UTCDateTime),
    Index("ix_invalidation_server_id_done_at", "server_id", "done_at"),
    sqlite_autoincrement=True,
)

invalidated = Table(
    "invalidated",
    metadata,
    Column(
        "invalidation_id",
        Key,
        ForeignKey("invalidation.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
    ),
    # The signature may be withdrawn meanwhile; its maker does not count by signing again.
    Column("signature_id", Key, primary_key=True, autoincrement=False),
    Column("member_id", Key, ForeignKey("member.id", ondelete="CASCADE"), index=True),
)
