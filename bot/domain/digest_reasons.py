"""Why a record is in a digest, or is not: by the rules by which editions are composed (bot/domain/news.py)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bot.domain.digests import Digest, Section, Wanted
from bot.domain.editions import Edition, EditionPosting, Item
from bot.domain.news import SECTION_OF, Candidate, Outlook, Told
from bot.domain.records import Record


class Ending(StrEnum):
    """Why a record is no news any more."""

    CANCELLED = "cancelled"
    PAST = "past"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Comes:
    """It is in the next edition, as far as is known now."""

    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class FilteredOut:
    """A field of the filter keeps it out."""

    by: Wanted


@dataclass(frozen=True, slots=True)
class SectionOff:
    """The digest does not tell of such records."""

    section: Section


@dataclass(frozen=True, slots=True)
class NothingNew:
    """There is nothing to tell of it since a moment."""

    since: datetime


@dataclass(frozen=True, slots=True)
class Ended:
    """It is not ahead any more."""

    how: Ending


@dataclass(frozen=True, slots=True)
class NotForItsReaders:
    """Whoever asks may see it; those who read the digest may not."""


@dataclass(frozen=True, slots=True)
class NeverTold:
    """No digest tells of its kind."""


Verdict = Comes | FilteredOut | SectionOff | NothingNew | Ended | NotForItsReaders | NeverTold


@dataclass(frozen=True, slots=True)
class ToldIn:
    """An edition that told of a record, and why it did."""

    edition: Edition
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Why:
    """Whether and why a record is in a digest: in its next edition, and in those that came, the latest first."""

    digest: Digest
    record: Record
    verdict: Verdict
    told: tuple[ToldIn, ...] = ()


@dataclass(frozen=True, slots=True)
class WhyEdition:
    """Why an edition came, and what it tells as its readers may see it now."""

    edition: Edition
    posting: EditionPosting


def verdict_on(digest: Digest, candidate: Candidate, outlook: Outlook, told: Told) -> Verdict:
    """Whether a record that a digest's readers may see is in its next edition, and if not, what stands in its way."""
    section = SECTION_OF.get(candidate.kind)
    if section is None:
        return NeverTold()
    if section not in digest.sections:
        return SectionOff(section)
    if (field := digest.wanted.refuses(candidate.about)) is not None:
        return FilteredOut(field)
    if items := candidate.news(outlook, at_home=candidate.server_id in digest.homes, told=told):
        return Comes(items)
    ending = _ending(candidate, outlook.today)
    return NothingNew(outlook.since) if ending is None else Ended(ending)


def _ending(candidate: Candidate, today: date) -> Ending | None:
    if candidate.cancelled:
        return Ending.CANCELLED
    if candidate.last_day is not None and candidate.last_day < today:
        return Ending.PAST
    return Ending.OVER if candidate.over else None


def by_edition(told: Iterable[tuple[Edition, Item]]) -> tuple[ToldIn, ...]:
    """The editions that told of a record, each with all that it told, in their order."""
    found: dict[int, ToldIn] = {}
    for edition, item in told:
        before = found[edition.id].items if edition.id in found else ()
        found[edition.id] = ToldIn(edition, (*before, item))
    return tuple(found.values())
