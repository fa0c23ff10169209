"""Every table. The migrations build them; a test holds both against each other."""

from bot.store.tables.base import metadata
from bot.store.tables.calls import call, call_draft, call_version
from bot.store.tables.letters import delivery, letter
from bot.store.tables.organisations import organisation, organisation_word, representative
from bot.store.tables.people import member, notice, server
from bot.store.tables.posts import announcement, post, post_naming
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
    "delivery",
    "erasure",
    "invalidated",
    "invalidation",
    "letter",
    "member",
    "metadata",
    "notice",
    "organisation",
    "organisation_word",
    "post",
    "post_naming",
    "publication",
    "representative",
    "review",
    "server",
    "signature",
    "tally",
]
