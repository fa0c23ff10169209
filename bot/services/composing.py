"""Composing editions: news, days that come near, how the Call goes on, gaps, and international days.

For five thousand digests it is looked up once what everyone may read, and judged once for those that ask the same.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping
from datetime import datetime, timedelta
from typing import Final

from bot.domain.digests import Digest
from bot.domain.edition_figures import Figures, read_figures
from bot.domain.editions import Composed, Moment
from bot.domain.news import Told, mark_of
from bot.domain.rhythms import Rhythm
from bot.services.assembling import Assembly, Looks
from bot.services.home_news import HomeNews, look_up_at_homes
from bot.services.network_news import NetworkNews, Reach, look_up
from bot.store.database import Transaction

# An edition has the day of its place.
_A_LITTLE: Final = timedelta(days=2)


class Composer:
    """Composes the editions of one tick, and shares among them what it looked up: make a new one for the next tick."""

    def __init__(self) -> None:
        self._network: NetworkNews | None = None

    async def compose(self, tx: Transaction, digests: Collection[Digest], until: datetime) -> Mapping[int, Composed]:
        """What editions of some digests tell until a moment, by the number of the digest.

        Of a personal one as `within_reach` (bot/services/resolving.py) left it.
        """
        if not digests:
            return {}
        looks = Looks(until)
        reach = Reach.of([looks.outlook(each) for each in digests])
        if self._network is None or not self._network.reach.holds(reach):
            self._network = await look_up(tx, reach)
        news = await look_up_at_homes(tx, self._network, reach, {home for each in digests for home in each.homes})
        assembly = Assembly(looks, news)
        made: dict[int, Composed] = {}
        for rhythm in Rhythm:
            # How long ago something was told that may come near still depends on how often they come.
            some = [each for each in digests if each.timing.rhythm is rhythm]
            before = await _before(tx, [each for each in some if each.covered_until], looks, news)
            made |= {each.id: assembly.composed(each, *before.get(each.id, ({}, Figures()))) for each in some}
        return made


_Before = tuple[Mapping[int, Told], Figures]


async def _before(tx: Transaction, digests: Collection[Digest], looks: Looks, news: HomeNews) -> Mapping[int, _Before]:
    """What digests that come equally often told already that may be news still, by record; and what else they kept."""
    if not digests:
        return {}
    outlooks = {looks.outlook(each) for each in digests}
    after, ids = min(each.after for each in outlooks), [each.id for each in digests]
    since = after.date() - max(each.last - each.today for each in outlooks) - _A_LITTLE
    first = min(each.today for each in outlooks).isoformat()
    told: defaultdict[int, defaultdict[int, set[tuple[Moment, str]]]] = defaultdict(lambda: defaultdict(set))
    lately = await tx.told.lately(ids, since, news_after=mark_of(after), days_from=first)
    for digest_id, record_id, moment, mark in (*lately, *await tx.told.ever(ids, news.back_since(after))):
        told[digest_id][record_id].add((moment, mark))
    figures = await tx.told.figures(ids, since)
    return {each: (told.get(each, {}), read_figures(figures.get(each, {}))) for each in ids}
