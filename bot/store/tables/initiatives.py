"""What initiatives and commitments have beside what all records share."""

from sqlalchemy import Column, ForeignKey, Index, Integer, String, Table

from bot.domain.areas import Scope
from bot.domain.commitments import Stage
from bot.domain.initiatives import Status
from bot.domain.names import NAME_LIMIT
from bot.domain.records import LINK_LIMIT, SUMMARY_LIMIT
from bot.store.columns import Key, UTCDateTime, When, choice
from bot.store.tables.base import metadata

initiative = Table(
    "initiative",
    metadata,
    Column("record_id", Key, ForeignKey("record.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("summary", String(SUMMARY_LIMIT), nullable=False),
    Column("lead", String(NAME_LIMIT), nullable=False),
    Column("lead_folded", String(300), nullable=False),
    Column("scope", choice(Scope, "scope")),
    # As long as they are precise: 2015, 2015-06, 2015-06-30.
    Column("starts", When),
    Column("ends", When),
    Column("status", choice(Status, "status")),
    Column("link", String(LINK_LIMIT)),
    Index("ix_initiative_lead_folded", "lead_folded"),
)

commitment = Table(
    "commitment",
    metadata,
    Column("record_id", Key, ForeignKey("record.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("pledge", String(SUMMARY_LIMIT), nullable=False),
    Column("stage", choice(Stage, "stage"), nullable=False),
)

deliverable = Table(
    "deliverable",
    metadata,
    Column("id", Key, primary_key=True),
    Column("commitment_id", Key, ForeignKey("commitment.record_id", ondelete="CASCADE"), nullable=False, index=True),
    Column("position", Integer, nullable=False),
    Column("what", String(300), nullable=False),
    Column("due", When),
    Column("done_at", UTCDateTime),
    Index("ix_deliverable_due", "due"),
    sqlite_autoincrement=True,
)

evidence = Table(
    "evidence",
    metadata,
    Column("id", Key, primary_key=True),
    Column("commitment_id", Key, ForeignKey("commitment.record_id", ondelete="CASCADE"), nullable=False, index=True),
    Column("link", String(LINK_LIMIT), nullable=False),
    Column("said", String(300), nullable=False),
    Column("at", UTCDateTime, nullable=False),
    sqlite_autoincrement=True,
)
