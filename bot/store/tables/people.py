"""Servers, members, and what members are to be told."""

from sqlalchemy import Boolean, Column, ForeignKey, String, Table

from bot.domain.groups import StakeholderGroup
from bot.store.columns import Json, Key, UTCDateTime, choice
from bot.store.tables.base import metadata

server = Table(
    "server",
    metadata,
    Column("id", Key, primary_key=True, autoincrement=False),
    Column("name", String(100), nullable=False),
    Column("joined_at", UTCDateTime, nullable=False),
    Column("left_at", UTCDateTime),
    Column("admitted_at", UTCDateTime),
    Column("channel_id", Key),
    Column("language", String(10)),
    Column("reviewer_role_id", Key),
    Column("announce_milestones", Boolean, nullable=False, default=False),
    Column("help_contact", String(100)),
    # The IANA zone in which its members type hours; UTC where nobody said one.
    Column("zone", String(60)),
    # Since when its conferences become Scheduled Events of the server; None where it does not want that.
    Column("events_since", UTCDateTime),
)

member = Table(
    "member",
    metadata,
    Column("id", Key, primary_key=True),
    Column("discord_id", Key, nullable=False, unique=True),
    Column("known_since", UTCDateTime, nullable=False),
    Column("stakeholder_group", choice(StakeholderGroup, "stakeholder_group")),
    Column("country", String(2)),
    Column("organisation", String(100)),
    Column("language", String(10)),
    Column("youth_led", Boolean, nullable=False, default=False),
    Column("women_led", Boolean, nullable=False, default=False),
    sqlite_autoincrement=True,
)

notice = Table(
    "notice",
    metadata,
    Column("id", Key, primary_key=True),
    Column("member_id", Key, ForeignKey("member.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("kind", String(40), nullable=False),
    Column("call_id", Key, ForeignKey("call.id")),
    # What the notice says beside the Call: an organisation's name, a reviewer's reason.
    Column("detail", Json),
    Column("noted_at", UTCDateTime, nullable=False),
    sqlite_autoincrement=True,
)
