"""Composing editions: news, days that come near, how the Call goes on, gaps, and international days.

For five thousand digests it is looked up once what everyone may read, and judged once for those that ask the same.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping
from datetime import datetime, timedelta
from typing import Final

from bot.domain.digests import Digest
from bot.domain.edition_figures import read_figures
from bot.domain.editions import Composed, Moment
from bot.domain.news import Told, mark_of
from bot.domain.rhythms import Rhythm
from bot.services.assembling import Assembly, Looks
from bot.services.home_news import look_up_at_homes
from bot.services.network_news import NetworkNews, Reach, look_up
from bot.store.database import Transaction

# A day is told as near so long beforehand, and an edition has the day of its place.
_NEAR: Final = timedelta(days=9)


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
            # What was told how long ago counts depends on how often they come.
            some = [each for each in digests if each.timing.rhythm is rhythm]
            told, figures = await _before(tx, [each for each in some if each.covered_until], looks, rhythm)
            made |= {
                each.id: assembly.composed(each, told.get(each.id, {}), read_figures(figures.get(each.id, {})))
                for each in some
            }
        return made


_Before = tuple[Mapping[int, Mapping[int, Told]], Mapping[int, Mapping[str, object]]]


async def _before(tx: Transaction, digests: Collection[Digest], looks: Looks, rhythm: Rhythm) -> _Before:
    """What digests that come equally often told already that may be told again, by record; and what else they kept."""
    if not digests:
        return {}, {}
    outlooks = {looks.outlook(each) for each in digests}
    after = min(each.after for each in outlooks)
    since = after.date() - rhythm.longest - _NEAR
    ids = [each.id for each in digests]
    near = min(each.today for each in outlooks).isoformat()
    lately = await tx.told.lately(ids, since, news_after=mark_of(after), days_from=near)
    told: dict[int, Mapping[int, Told]] = {}
    for digest_id, items in lately.items():
        by_record: defaultdict[int, set[tuple[Moment, str]]] = defaultdict(set)
        for record_id, moment, mark in items:
            by_record[record_id].add((moment, mark))
        told[digest_id] = by_record
    return told, await tx.told.figures(ids, since)
