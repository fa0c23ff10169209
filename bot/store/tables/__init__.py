"""Every table. The migrations build them; a test holds both against each other."""

from bot.store.tables.base import metadata
from bot.store.tables.calls import call, call_draft, call_version
from bot.store.tables.digests import digest, digest_place, edition, edition_item
from bot.store.tables.initiatives import commitment, deliverable, evidence, initiative
from bot.store.tables.learning import (
    adaptation,
    assessment,
    attendance,
    conference,
    deadline,
    imported_entry,
    outcome,
    practice,
    reminder,
    scheduled_event,
)
from bot.store.tables.letters import delivery, letter
from bot.store.tables.organisations import organisation, organisation_word, representative
from bot.store.tables.people import member, notice, server
from bot.store.tables.posts import announcement, post, post_naming
from bot.store.tables.records import (
    gap_question,
    introduction,
    listing,
    participant,
    record,
    record_country,
    record_draft,
    record_link,
    record_news,
    record_partner,
    record_point,
)
from bot.store.tables.reviews import invalidated, invalidation, review
from bot.store.tables.signing import breakdown, breakdown_day, signature, tally
from bot.store.tables.upkeep import audit, erasure, publication

__all__ = [
    "adaptation",
    "announcement",
    "assessment",
    "attendance",
    "audit",
    "breakdown",
    "breakdown_day",
    "call",
    "call_draft",
    "call_version",
    "commitment",
    "conference",
    "deadline",
    "deliverable",
    "delivery",
    "digest",
    "digest_place",
    "edition",
    "edition_item",
    "erasure",
    "evidence",
    "gap_question",
    "imported_entry",
    "initiative",
    "introduction",
    "invalidated",
    "invalidation",
    "letter",
    "listing",
    "member",
    "metadata",
    "notice",
    "organisation",
    "organisation_word",
    "outcome",
    "participant",
    "post",
    "post_naming",
    "practice",
    "publication",
    "record",
    "record_country",
    "record_draft",
    "record_link",
    "record_news",
    "record_partner",
    "record_point",
    "reminder",
    "representative",
    "review",
    "scheduled_event",
    "server",
    "signature",
    "tally",
]
