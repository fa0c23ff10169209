"""What editions look at until a moment, made once for the digests that come at the same times."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Final

from bot.domain.digests import Digest
from bot.domain.moments import local_day
from bot.domain.news import Outlook
from bot.domain.rhythms import Timing


class Looks:
    """What editions of digests look at until a moment; the same for those that come at the same times."""

    def __init__(self, until: datetime) -> None:
        self.until: Final = until
        self._outlooks: dict[tuple[Timing, datetime | None], Outlook] = {}
        self._following: dict[Timing, date] = {}

    def outlook(self, digest: Digest) -> Outlook:
        """What an edition of a digest looks at."""
        key = digest.timing, digest.covered_until
        if key not in self._outlooks:
            self._outlooks[key] = Outlook.of(digest, self.until)
        return self._outlooks[key]

    def outlooks(self, digests: Iterable[Digest]) -> set[Outlook]:
        """What editions of some digests look at, each once."""
        times = {(each.timing, each.covered_until): each for each in digests}
        return {self.outlook(each) for each in times.values()}

    def following(self, timing: Timing) -> date:
        """The local day of the next edition."""
        if timing not in self._following:
            self._following[timing] = local_day(timing.after(self.until), timing.zone)
        return self._following[timing]
