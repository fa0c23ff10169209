"""Composing editions: what is new, what comes near, how the Call goes on, where nothing is known, international days."""

from collections.abc import Collection, Mapping
from datetime import datetime, timedelta
from typing import Final

from bot.domain.digests import Digest, Section
from bot.domain.editions import Composed, Emptiness
from bot.domain.moments import local_day
from bot.domain.news import Outlook
from bot.domain.observances import Observed
from bot.files.observances_file import observances_between
from bot.store.database import Transaction

_A_DAY: Final = timedelta(days=1)


class Composer:
    """Composes the editions of one tick, and shares among them what it looked up: make a new one for the next tick."""

    async def compose(self, tx: Transaction, digests: Collection[Digest], until: datetime) -> Mapping[int, Composed]:
        """What editions of some digests tell until a moment, by the number of the digest.

        Of a personal one that `within_reach` (bot/services/resolving.py) has looked at.
        """
        return {each.id: self._composed(each, until) for each in digests}

    def _composed(self, digest: Digest, until: datetime) -> Composed:
        outlook = Outlook.of(digest, until)
        days = _days(digest, outlook) if Section.DAYS in digest.sections else ()
        empty = None if days else Emptiness.NOTHING_NEW
        return Composed(outlook.since, until, days=days, empty=empty)


def _days(digest: Digest, outlook: Outlook) -> tuple[Observed, ...]:
    """The international days from the day on which it comes to the last before the next one."""
    following = local_day(digest.timing.after(outlook.until), digest.timing.zone)
    return observances_between(outlook.today, max(outlook.today, following - _A_DAY))
