"""What digests told before: read once for those whose editions told just the same."""

from collections import defaultdict
from collections.abc import Collection, Hashable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Final

from bot.domain.digests import Digest
from bot.domain.edition_figures import Figures, read_figures
from bot.domain.editions import EditionState, Moment
from bot.domain.news import Told, mark_of
from bot.services.home_news import HomeNews
from bot.services.looks import Looks
from bot.store.database import Transaction
from bot.store.told import ToldBefore

# An edition has the day of its place.
_A_LITTLE: Final = timedelta(days=2)
# The next one is compared with these.
_SETTLED: Final = (EditionState.SENT, EditionState.EMPTY)


@dataclass(frozen=True, slots=True)
class Before:
    """What a digest told already that may be news still, by record; and what its last edition kept beside."""

    told: Mapping[int, Told] = field(default_factory=dict[int, Told])
    figures: Figures = field(default_factory=Figures)
    # The same for those that told just the same.
    alike: Hashable = ()


async def told_before(
    tx: Transaction, digests: Collection[Digest], looks: Looks, news: HomeNews
) -> Mapping[int, Before]:
    """What digests that come equally often told before, by the number of the digest."""
    if not digests:
        return {}
    outlooks = looks.outlooks(digests)
    after, ids = min(each.after for each in outlooks), [each.id for each in digests]
    # What comes near still may have been told so long ago.
    since = after.date() - max(each.last - each.today for each in outlooks) - _A_LITTLE
    editions = await tx.told.editions(ids, since)
    alike: defaultdict[Hashable, list[int]] = defaultdict(list)
    for digest_id, several in editions.items():
        alike[tuple([(each.state, each.alike) for each in several])].append(digest_id)
    one_of_each = {key: several[0] for key, several in alike.items()}
    last = {each: [told.id for told in editions[each] if told.state in _SETTLED][-1:] for each in one_of_each.values()}
    figures = await tx.told.figures([each for several in last.values() for each in several])
    first = min(each.today for each in outlooks).isoformat()
    lately = _by_digest(await tx.told.lately(list(last), since, news_after=mark_of(after), days_from=first))
    ever = _by_digest(await tx.told.ever(ids, news.back_since(after)))
    made: dict[int, Before] = {}
    for key, one in one_of_each.items():
        told = lately.get(one, ())
        shared = Before(_by_record(told), _read(figures, last[one]), key)
        for each in alike[key]:
            more = ever.get(each)
            made[each] = replace(shared, told=_by_record((*told, *more)), alike=(key, *more)) if more else shared
    return made


_Told = tuple[int, Moment, str]


def _by_digest(told: Iterable[ToldBefore]) -> Mapping[int, list[_Told]]:
    found: defaultdict[int, list[_Told]] = defaultdict(list)
    for digest_id, record_id, moment, mark in told:
        found[digest_id].append((record_id, moment, mark))
    return found


def _by_record(told: Iterable[_Told]) -> Mapping[int, Told]:
    found: defaultdict[int, set[tuple[Moment, str]]] = defaultdict(set)
    for record_id, moment, mark in told:
        found[record_id].add((moment, mark))
    return {record_id: frozenset(said) for record_id, said in found.items()}


def _read(figures: Mapping[int, Mapping[str, object]], last: Collection[int]) -> Figures:
    """What the last edition kept, where there is one."""
    kept = [figures[each] for each in last if each in figures]
    return read_figures(kept[0]) if kept else Figures()
