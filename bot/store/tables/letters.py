"""Letters to those who agreed to be written to."""

from sqlalchemy import Column, ForeignKey, Index, Integer, Table

from bot.domain.letters import DeliveryState, LetterState
from bot.store.columns import Json, Key, UTCDateTime, choice
from bot.store.tables.base import metadata

letter = Table(
    "letter",
    metadata,
    Column("id", Key, primary_key=True),
    Column("call_id", Key, ForeignKey("call.id"), nullable=False),
    Column("written_by", Key, ForeignKey("member.id", ondelete="SET NULL")),
    Column("texts", Json, nullable=False),
    Column("state", choice(LetterState, "state"), nullable=False),
    Column("written_at", UTCDateTime, nullable=False),
    Column("sent_at", UTCDateTime),
    # Discord's own code for why it objected, and when.
    Column("stopped_by", Integer),
    Column("stopped_at", UTCDateTime),
    Index("ix_letter_state", "state"),
    sqlite_autoincrement=True,
)

delivery = Table(
    "delivery",
    metadata,
    Column("letter_id", Key, ForeignKey("letter.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("member_id", Key, ForeignKey("member.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("state", choice(DeliveryState, "state"), nullable=False),
    Column("at", UTCDateTime),
    Index("ix_delivery_letter_id_state", "letter_id", "state"),
    Index("ix_delivery_member_id", "member_id"),
    Index("ix_delivery_at", "at"),
)
