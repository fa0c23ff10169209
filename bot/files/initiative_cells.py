"""An initiative as the cells of a row, each as text: what an import of the same cells leaves as it is."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Final

from bot.domain.exchange import Heading
from bot.domain.initiatives import Initiative
from bot.domain.partners import Partner, PartnerRole
from bot.domain.records import Answer
from bot.files.cells import writable
from bot.files.lists import joined
from bot.spelling import names_nobody

# The references of Calls by their ids.
Calls = Mapping[int, str]
# Behind the last one in a cell stands what a partner does.
COLONS: Final = frozenset(":\uff1a")
_YES_NO: Final = {True: "yes", False: "no"}


def instant(at: datetime) -> str:
    """A moment in UTC to the millisecond, as spreadsheets leave it alone."""
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def partner_cell(partner: Partner) -> str:
    """A partner, and behind a colon what they do; where they are one without more, that is left out."""
    plain = partner.role is PartnerRole.PARTNER and not COLONS.intersection(partner.name)
    return partner.name if plain else f"{partner.name}: {partner.role.value}"


def point_cell(answer: Answer, calls: Calls) -> str:
    """A point of a Call: `CALL-1.3`."""
    return f"{calls[answer.call_id]}.{answer.point}"


def cells_of(kept: Initiative, calls: Calls, own_code: str = "") -> dict[Heading, str]:
    """Every cell of an initiative; codes and words that are the same in every language."""
    record, subject = kept.record, kept.record.subject
    return {
        Heading.REFERENCE: kept.reference,
        Heading.TITLE: writable(record.title),
        Heading.SUMMARY: writable(kept.summary),
        # Where nobody was named, the words for that are kept, in one of the languages.
        Heading.LEAD: "" if names_nobody(kept.lead) else writable(kept.lead),
        Heading.PARTNERS: writable(joined(partner_cell(each) for each in kept.partners)),
        Heading.GROUP: record.group.value if record.group else "",
        Heading.AREAS: joined(each.value for each in subject.areas),
        Heading.TOPICS: writable(joined(subject.topics)),
        Heading.SCOPE: kept.scope.value if kept.scope else "",
        Heading.REGIONS: joined(each.value for each in subject.regions),
        Heading.COUNTRIES: joined(subject.countries),
        Heading.STATUS: kept.status.value if kept.status else "",
        Heading.START: str(kept.starts or ""),
        Heading.END: str(kept.ends or ""),
        Heading.LINK: kept.link or "",
        Heading.POINTS: joined(point_cell(each, calls) for each in subject.answers),
        Heading.YOUTH_LED: _YES_NO[subject.youth_led],
        Heading.WOMEN_LED: _YES_NO[subject.women_led],
        Heading.LANGUAGE: record.language,
        Heading.VISIBILITY: record.visibility.value,
        Heading.OWN_CODE: own_code,
        Heading.UPDATED: instant(record.changed_at),
    }


def as_data(kept: Initiative, calls: Calls, own_code: str = "") -> dict[str, Any]:
    """The same for JSON: lists are lists, partners and points have their parts, and nothing said is null."""
    cells: dict[Heading, Any] = dict(cells_of(kept, calls, own_code))
    subject = kept.record.subject
    cells |= {
        Heading.PARTNERS: [{"name": writable(each.name), "role": each.role.value} for each in kept.partners],
        Heading.AREAS: [each.value for each in subject.areas],
        Heading.TOPICS: [writable(each) for each in subject.topics],
        Heading.REGIONS: [each.value for each in subject.regions],
        Heading.COUNTRIES: list(subject.countries),
        Heading.POINTS: [{"call": calls[each.call_id], "point": each.point} for each in subject.answers],
        Heading.YOUTH_LED: subject.youth_led,
        Heading.WOMEN_LED: subject.women_led,
    }
    return {heading.value: value if value != "" else None for heading, value in cells.items()}
