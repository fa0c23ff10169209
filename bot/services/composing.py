"""Composing editions: news, days that come near, how the Call goes on, gaps, and international days.

For five thousand digests it is looked up once what everyone may read, and judged once for those that ask the same.
"""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Final

from bot.domain.digests import Digest
from bot.domain.editions import Composed
from bot.domain.rhythms import Rhythm
from bot.services.assembling import Assembly, Made
from bot.services.home_news import HomeNews, look_up_at_homes
from bot.services.looks import Looks
from bot.services.network_news import NetworkNews, Reach, look_up
from bot.services.told_before import Before, told_before
from bot.store.database import Transaction

_NOTHING: Final = Before()


# Of so many servers it is not looked up one by one what only their members may read.
_MANY: Final = 200


class Composer:
    """Composes the editions of one tick, and shares among them what it looked up: make a new one for the next tick."""

    def __init__(self) -> None:
        self._network: NetworkNews | None = None
        # What the members of any server read, once that was worth looking up.
        self._everywhere: HomeNews | None = None
        self._made: Made = {}

    async def compose(self, tx: Transaction, digests: Collection[Digest], until: datetime) -> Mapping[int, Composed]:
        """What editions of some digests tell until a moment, by the number of the digest.

        Of a personal one as `within_reach` (bot/services/resolving.py) left it.
        """
        if not digests:
            return {}
        looks = Looks(until)
        reach = Reach.of(looks.outlooks(digests))
        news = await self._news(tx, reach, {home for each in digests for home in each.homes})
        assembly = Assembly(looks, news, self._made)
        made: dict[int, Composed] = {}
        for rhythm in Rhythm:
            # How long ago something was told that may come near still depends on how often they come.
            some = [each for each in digests if each.timing.rhythm is rhythm]
            before = await told_before(tx, [each for each in some if each.covered_until], looks, news)
            made |= {each.id: assembly.composed(each, before.get(each.id, _NOTHING)) for each in some}
        return made

    async def _news(self, tx: Transaction, reach: Reach, homes: Collection[int]) -> HomeNews:
        if self._network is None or not self._network.reach.holds(reach):
            self._network, self._everywhere, self._made = await look_up(tx, reach), None, {}
        # Where less is asked of a tick than before, it is all there already.
        reach = self._network.reach
        if self._everywhere is None and len(homes) > _MANY:
            self._everywhere = await look_up_at_homes(tx, self._network, reach, None)
        return self._everywhere or await look_up_at_homes(tx, self._network, reach, homes)
