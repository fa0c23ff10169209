"""The copy of everything that is kept about one person, as data."""

from dataclasses import asdict, fields, is_dataclass
from datetime import datetime
from typing import Any

from bot.domain.dates import When
from bot.domain.invalidations import Refusal
from bot.domain.kept_digests import KeptDigest
from bot.domain.privacy import Kept
from bot.domain.signatures import Signature


def as_data(kept: Kept) -> dict[str, Any]:
    """The copy, as JSON can write it."""
    profile = kept.member.profile if kept.member else None
    return {
        "discord_id": str(kept.discord_id),
        "known_since": kept.member.known_since if kept.member else None,
        "profile": {
            "stakeholder_group": profile.group,
            "country": profile.country,
            "organisation": profile.organisation,
            "language": profile.language,
            "youth_led": profile.youth_led,
            "women_led": profile.women_led,
        }
        if profile
        else None,
        "signatures": [_signature_as_data(kept, each) for each in kept.signatures],
        "found_not_to_be_genuine": [_refusal_as_data(kept, each) for each in kept.refusals],
        "invalidations_that_you_prepared": kept.invalidations,
        "posts_that_name_you": kept.posts_naming,
        "messages_waiting_for_you": [
            {"about": each.kind, "call": each.call.reference if each.call else None, **each.detail}
            for each in kept.notices
        ],
        "lines_in_the_audit_log_without_your_name": kept.audit_lines,
        "letters_you_wrote": [
            {
                "call": kept.calls[each.call_id].reference,
                "state": each.state,
                "written_at": each.written_at,
                "sent_at": each.sent_at,
                "texts": {language: asdict(said) for language, said in each.content.by_language.items()},
            }
            for each in kept.letters_written
        ],
        "letters_to_you": [
            {"call": kept.calls[each.call_id].reference, "state": each.state, "at": each.at}
            for each in kept.letters_received
        ],
        "files_of_calls_you_handed_in": [
            {
                "file": each.file_name,
                "at": each.drafted_at,
                "until": each.until,
                "call": each.text.model_dump(mode="json"),
            }
            for each in kept.call_files
        ],
        "you_act_for": [
            {
                "organisation": each.named,
                "standing": each.standing,
                "asked_at": each.asked_at,
                "decided_at": each.decided_at,
            }
            for each in kept.acts_for
        ],
        "what_you_asked_reviewers": [
            {
                "kind": each.kind,
                "asked_at": each.asked_at,
                "state": each.state,
                "said": each.statement,
                "yes_to": each.worries,
            }
            for each in kept.requests
        ],
        "requests_that_you_took_or_approved_first": kept.reviews,
        "what_you_wrote_in_histories": kept.records.wrote,
        "you_take_part_in": kept.records.takes_part,
        "you_asked_or_answered_to_work_together": kept.records.introduced,
        "notes_you_wrote_about_practices": kept.records.assessed,
        "records_begun": kept.records.begun,
        "conferences_that_you_plan": kept.records.plans,
        "your_own_digests": [_digest_as_data(kept, each) for each in kept.digests.own],
        "digests_of_channels_that_you_set_up": kept.digests.set_up,
    }


def as_text(value: object) -> object:
    """What JSON does not know: a date as precise as it is known, and any other object by its fields."""
    if isinstance(value, When) or not is_dataclass(value):
        return str(value)
    return {field.name: getattr(value, field.name) for field in fields(value)}


def _refusal_as_data(kept: Kept, refusal: Refusal) -> dict[str, str | datetime]:
    call = kept.calls[refusal.call_id].reference
    return {"call": call, "at": refusal.at, "server": refusal.server, "reason": refusal.reason}


def _signature_as_data(kept: Kept, signature: Signature) -> dict[str, str | int | bool | datetime | None]:
    call = kept.calls[signature.call_id]
    return {
        "call": call.reference,
        "title": call.text.title.en,
        "version": signature.version,
        "signed_at": signature.signed_at,
        "server_id": str(signature.server_id),
        "server": kept.servers[signature.server_id],
        "state": signature.state,
        "stakeholder_group": signature.group,
        "country": signature.country,
        "organisation": signature.organisation,
        "show": signature.show,
        "shown_name": signature.shown_name,
        "hidden_by_an_organiser_at": signature.hidden_at,
        "youth_led": signature.youth_led,
        "women_led": signature.women_led,
        "may_write": signature.may_write,
    }


def _digest_as_data(kept: Kept, mine: KeptDigest) -> dict[str, Any]:
    digest = mine.digest
    return {
        "reference": digest.reference,
        "made_at": mine.made_at,
        "timing": digest.timing,
        "sections": digest.sections,
        "wanted": digest.wanted,
        "servers": [{"server_id": str(each), "server": kept.servers[each]} for each in digest.places],
        "language": digest.language,
        "says_where_nothing_is_new": digest.says_nothing_new,
        "state": digest.state,
        "trouble": digest.trouble,
        "trouble_since": digest.trouble_since,
        "told_until": digest.covered_until,
        "due_at": digest.due_at,
        "editions": mine.editions,
    }
