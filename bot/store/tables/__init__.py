"""Every table. The migrations build them; a test holds both against each other."""

from bot.store.tables.base import metadata
from bot.store.tables.calls import call, call_draft, call_version
from bot.store.tables.initiatives import commitment, deliverable, evidence, initiative, initiative_partner
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
    record_point,
)
from bot.store.tables.reviews import invalidated, invalidation, review
from bot.store.tables.signing import breakdown, breakdown_day, signature, tally
from bot.store.tables.upkeep import audit, erasure, publication

__all__ = [
    "announcement",
    "audit",
    "breakdown",
    "breakdown_day",
    "call",
    "call_draft",
    "call_version",
    "commitment",
    "deliverable",
    "delivery",
    "erasure",
    "evidence",
    "gap_question",
    "initiative",
    "initiative_partner",
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
    "participant",
    "post",
    "post_naming",
    "publication",
    "record",
    "record_country",
    "record_draft",
    "record_link",
    "record_news",
    "record_point",
    "representative",
    "review",
    "server",
    "signature",
    "tally",
]
