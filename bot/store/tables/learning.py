"""What good practices, their adaptations and conferences have beside what all records share."""

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, String, Table, UniqueConstraint, text

from bot.domain.conferences import (
    CLAIMED_SOURCE_LIMIT,
    OUTCOME_LIMIT,
    PLACE_LIMIT,
    SERIES_LIMIT,
    ConferenceKind,
    ConferenceStatus,
)
from bot.domain.names import NAME_LIMIT
from bot.domain.practices import LONG_LIMIT, NOTE_LIMIT, SHORT_LIMIT, Label, Went
from bot.domain.records import LINK_LIMIT, SUMMARY_LIMIT
from bot.store.columns import Json, Key, ListedBy, UTCDateTime, When, choice
from bot.store.tables.base import metadata


def _of(table: str, column: str) -> Column[int]:
    """Part of a primary key that goes with the row that it is about."""
    return Column(column, Key, ForeignKey(table, ondelete="CASCADE"), primary_key=True, autoincrement=False)


practice = Table(
    "practice",
    metadata,
    _of("record.id", "record_id"),
    Column("summary", String(SUMMARY_LIMIT), nullable=False),
    Column("audience", String(SHORT_LIMIT), nullable=False),
    Column("setting", String(SHORT_LIMIT), nullable=False),
    Column("method", String(LONG_LIMIT), nullable=False),
    Column("resources", String(LONG_LIMIT), nullable=False),
    Column("links", Json, nullable=False),
    Column("evidence", String(LONG_LIMIT), nullable=False),
    Column("not_worked", String(LONG_LIMIT), nullable=False),
    Column("limits", String(LONG_LIMIT), nullable=False),
    Column("transferability", String(LONG_LIMIT), nullable=False),
    Column("harm", String(LONG_LIMIT), nullable=False),
    Column("label", choice(Label, "label"), nullable=False),
)

# What reviewers of different organisations, who declared no interest, wrote about a practice.
assessment = Table(
    "assessment",
    metadata,
    Column("id", Key, primary_key=True),
    Column("practice_id", Key, ForeignKey("practice.record_id", ondelete="CASCADE"), nullable=False),
    # None once they are erased: what they wrote for their organisation passes to it.
    Column("member_id", Key, ForeignKey("member.id", ondelete="SET NULL"), index=True),
    Column("organisation_id", Key, ForeignKey("organisation.id"), nullable=False, index=True),
    Column("note", String(NOTE_LIMIT), nullable=False),
    Column("of_version", Integer, nullable=False),
    Column("at", UTCDateTime, nullable=False),
    UniqueConstraint("practice_id", "organisation_id"),
    sqlite_autoincrement=True,
)

# What it adapts is a link (record_link): a practice, or another adaptation.
adaptation = Table(
    "adaptation",
    metadata,
    _of("record.id", "record_id"),
    Column("lead", String(NAME_LIMIT), nullable=False),
    Column("place", String(PLACE_LIMIT), nullable=False),
    Column("changed", String(NOTE_LIMIT), nullable=False),
    Column("went", choice(Went, "went"), nullable=False),
    Column("told", String(NOTE_LIMIT), nullable=False),
    Column("link", String(LINK_LIMIT)),
)

conference = Table(
    "conference",
    metadata,
    _of("record.id", "record_id"),
    Column("kind", choice(ConferenceKind, "kind"), nullable=False),
    Column("status", choice(ConferenceStatus, "status"), nullable=False),
    Column("summary", String(SUMMARY_LIMIT), nullable=False),
    # As long as they are precise: 2015, 2015-06, 2015-06-30; hours as 09:30, by the wall clock of the zone.
    Column("starts", When),
    Column("ends", When),
    Column("opens", String(5)),
    Column("closes", String(5)),
    Column("zone", String(60)),
    # The earliest day on which it may begin and the latest on which it may end, to be found and put in order by.
    Column("first_day", When),
    Column("last_day", When),
    # Where it stands in a list of what is ahead; never empty.
    Column("listed_by", ListedBy, nullable=False),
    Column("place", String(PLACE_LIMIT), nullable=False),
    Column("online", Boolean, nullable=False),
    Column("online_link", String(LINK_LIMIT)),
    Column("languages", Json, nullable=False),
    Column("audience", Json, nullable=False),
    Column("registration", String(LINK_LIMIT)),
    Column("claimed", Integer),
    Column("claimed_source", String(CLAIMED_SOURCE_LIMIT)),
    Column("series", String(SERIES_LIMIT), nullable=False),
    Column("series_folded", String(3 * SERIES_LIMIT), nullable=False),
    # One more with each change that a calendar must hear of.
    Column("sequence", Integer, nullable=False),
    Index("ix_conference_first_day", "first_day", "record_id"),
    Index("ix_conference_last_day", "last_day", "record_id"),
    # What is ahead, in its order: what began and is over is passed by within the index.
    Index("ix_conference_listed_by", "listed_by", "last_day", "record_id"),
    Index("ix_conference_series_folded", "series_folded"),
)

deadline = Table(
    "deadline",
    metadata,
    _of("conference.record_id", "conference_id"),
    # A DeadlineKind.
    Column("kind", String(20), primary_key=True),
    Column("due", When, nullable=False),
    Index("ix_deadline_due", "due"),
)

outcome = Table(
    "outcome",
    metadata,
    Column("id", Key, primary_key=True),
    Column("conference_id", Key, ForeignKey("conference.record_id", ondelete="CASCADE"), nullable=False, index=True),
    # An OutcomeKind.
    Column("kind", String(20), nullable=False),
    Column("said", String(OUTCOME_LIMIT), nullable=False),
    Column("link", String(LINK_LIMIT)),
    Column("call_id", Key, ForeignKey("call.id")),
    Column("at", UTCDateTime, nullable=False),
    sqlite_autoincrement=True,
)

# What members plan. Nobody else sees it, unless they show it.
attendance = Table(
    "attendance",
    metadata,
    _of("conference.record_id", "conference_id"),
    _of("member.id", "member_id"),
    # A Plan.
    Column("plan", String(20), nullable=False),
    Column("shown", Boolean, nullable=False),
    Column("remind", Boolean, nullable=False),
    # Where they asked, None in direct messages; and where they want to be reminded: a channel of that server, or by
    # direct message. Discord may have refused these since a time.
    Column("server_id", Key, ForeignKey("server.id")),
    Column("channel_id", Key),
    Column("refused_at", UTCDateTime),
    Column("at", UTCDateTime, nullable=False),
    Index("ix_attendance_member_id", "member_id"),
)

# What is to be sent once, to whoever asked for it. What was sent stays, so that it is not sent again.
reminder = Table(
    "reminder",
    metadata,
    Column("id", Key, primary_key=True),
    Column("conference_id", Key, ForeignKey("conference.record_id", ondelete="CASCADE"), nullable=False),
    Column("member_id", Key, ForeignKey("member.id", ondelete="CASCADE"), nullable=False, index=True),
    # The conference itself, or one of its deadlines; and how long before.
    Column("about", String(20), nullable=False),
    Column("ahead", String(10), nullable=False),
    # The day that it tells of: what moves is told anew.
    Column("of_day", When, nullable=False),
    Column("due_at", UTCDateTime, nullable=False),
    # None while nobody sends it; what was claimed and not settled is looked for before it is sent again.
    Column("claimed_at", UTCDateTime),
    Column("settled_at", UTCDateTime),
    UniqueConstraint("conference_id", "member_id", "about", "ahead", "of_day"),
    Index(
        "ix_reminder_due_at",
        "due_at",
        sqlite_where=text("settled_at IS NULL"),
        postgresql_where=text("settled_at IS NULL"),
    ),
    sqlite_autoincrement=True,
)

# Conferences that came out of people's calendars (`record.origin`): how new the entry was that was taken in last.
imported_entry = Table(
    "imported_entry",
    metadata,
    _of("conference.record_id", "conference_id"),
    Column("sequence", Integer, nullable=False),
    Column("changed_at", UTCDateTime),
    # The version that the record had then: one that it has not any more was changed here since.
    Column("of_version", Integer, nullable=False),
)

# The server's own Scheduled Event of a conference, kept in step one way.
scheduled_event = Table(
    "scheduled_event",
    metadata,
    # No foreign key: it outlives a conference that is deleted, until its event is taken back.
    Column("conference_id", Key, primary_key=True, autoincrement=False),
    Column("server_id", Key, ForeignKey("server.id"), primary_key=True, autoincrement=False),
    # Discord's; None before it is made, and once someone deleted it there.
    Column("event_id", Key),
    # What was told to Discord last, as a digest; and whether that is out of date.
    Column("told", String(64), nullable=False),
    Column("stale", Boolean, nullable=False),
    # An EventTrouble: what keeps Discord from taking it.
    Column("trouble", String(40)),
    # When it was last tried; None since the conference changed.
    Column("tried_at", UTCDateTime),
    # From when on there is nothing left to keep in step.
    Column("over_at", UTCDateTime, index=True),
    Index("ix_scheduled_event_stale", "server_id", sqlite_where=text("stale"), postgresql_where=text("stale")),
)
