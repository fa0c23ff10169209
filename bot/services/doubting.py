"""What is doubtful about a digest, so that whoever ordered it learns of it at once and not by silence."""

from collections.abc import Collection, Iterable
from typing import Final

from bot.domain.actor import Actor
from bot.domain.countries import REGION_OF
from bot.domain.digest_orders import Doubt
from bot.domain.digests import Digest, DigestFilter, Section
from bot.domain.record_filters import RecordFilter
from bot.domain.records import RecordKind
from bot.services.post_contents import anyone_in
from bot.store.database import Transaction

_KINDS: Final = {
    Section.CONFERENCES: RecordKind.CONFERENCE,
    Section.PRACTICES: RecordKind.PRACTICE,
    Section.INITIATIVES: RecordKind.INITIATIVE,
    Section.COMMITMENTS: RecordKind.COMMITMENT,
}
# Of these a filter lets some through and some not.
_FILTERED: Final = frozenset({*_KINDS, Section.GAPS})
_NOTHING_ASKED: Final = DigestFilter()


async def doubts_of_filters(tx: Transaction, digest: Digest) -> tuple[Doubt, ...]:
    """Whether the filters of a digest can let anything through, as far as one can tell now."""
    wanted = digest.wanted
    if wanted == _NOTHING_ASKED:
        return ()
    found: list[Doubt] = []
    if wanted.regions and wanted.countries and not {REGION_OF[each] for each in wanted.countries} & set(wanted.regions):
        found.append(Doubt.COUNTRY_OUTSIDE)
    if not _FILTERED & set(digest.sections):
        found.append(Doubt.FILTERS_IDLE)
    readers = [Actor(0), *map(anyone_in, digest.homes)]
    if wanted.topics and not await _any(tx, readers, [RecordFilter(topics=wanted.topics)]):
        found.append(Doubt.TOPIC_UNUSED)
    if not found and not await _any(tx, readers, _asked(wanted, digest.sections)):
        found.append(Doubt.NOTHING_FITS)
    return tuple(found)


def _asked(wanted: DigestFilter, sections: Collection[Section]) -> Iterable[RecordFilter]:
    """The same of each noun that it tells of. Languages are left out: of most records nothing is asked by them."""
    for section in sections:
        if section in _KINDS:
            yield RecordFilter(
                kind=_KINDS[section],
                areas=wanted.areas,
                topics=wanted.topics,
                regions=wanted.regions,
                everywhere=bool(wanted.regions),
                countries=wanted.countries,
            )


async def _any(tx: Transaction, readers: Collection[Actor], asked: Iterable[RecordFilter]) -> bool:
    """Whether any of some readers may see a record that fits any of some filters."""
    for each in asked:
        for reader in readers:
            if await tx.record_search.count(reader, each, most=1):
                return True
    return False
