"""What Accord posts, and what it announced."""

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, String, Table

from bot.domain.announcements import News
from bot.domain.posts import PostKind
from bot.store.columns import Key, UTCDateTime, choice
from bot.store.tables.base import metadata

# News is claimed before it is posted, so that no server hears of it twice.
announcement = Table(
    "announcement",
    metadata,
    Column("call_id", Key, ForeignKey("call.id"), primary_key=True, autoincrement=False),
    Column("server_id", Key, ForeignKey("server.id"), primary_key=True, autoincrement=False),
    Column("kind", choice(News, "kind"), primary_key=True),
    # Which milestone, which version, or the day of its end.
    Column("number", Integer, primary_key=True, autoincrement=False),
    # None while the post is on its way: after a crash it is looked for before it is sent again.
    Column("settled_at", UTCDateTime),
    Column("claimed_at", UTCDateTime, nullable=False),
)

post = Table(
    "post",
    metadata,
    Column("id", Key, primary_key=True),
    Column("kind", choice(PostKind, "kind"), nullable=False),
    # None for what is about no Call: the line that tells reviewers what waits.
    Column("call_id", Key, ForeignKey("call.id")),
    Column("server_id", Key, ForeignKey("server.id"), nullable=False),
    Column("channel_id", Key, nullable=False),
    Column("message_id", Key),
    Column("language", String(10), nullable=False),
    Column("page", Integer, nullable=False),
    Column("shown_total", Integer, nullable=False),
    Column("stale", Boolean, nullable=False),
    Column("edited_at", UTCDateTime, nullable=False),
    # When Accord was last not allowed to edit it: it is tried again later, for it may name someone who was erased.
    Column("refused_at", UTCDateTime),
    # When what it shows passes by itself: a conference of a calendar begins or ends.
    Column("changes_at", UTCDateTime),
    Index("ix_post_kind_edited_at", "kind", "edited_at"),
    Index("ix_post_server_id", "server_id"),
    sqlite_autoincrement=True,
)

post_naming = Table(
    "post_naming",
    metadata,
    Column("post_id", Key, ForeignKey("post.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("signature_id", Key, primary_key=True, autoincrement=False, index=True),
)
