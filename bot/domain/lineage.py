"""How conferences came out of one another: their series, and what each follows up on, prepares or came out of."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from bot.domain.conferences import Conference
from bot.domain.names import fold
from bot.domain.records import LinkKind

# The links between conferences. Of each, whether the one that has it is the later one.
LINEAGE: Final[Mapping[LinkKind, bool]] = {
    LinkKind.FOLLOWS: True,
    LinkKind.COMES_OUT_OF: True,
    LinkKind.PREPARES: False,
}
# As many as a picture shows so that a phone can read it; so many steps away from where one looks from.
MOST_SHOWN: Final = 16
FARTHEST: Final = 4


@dataclass(frozen=True, slots=True)
class Way:
    """A link between two conferences, by their ids, as it is read: from the first to the second."""

    from_id: int
    kind: LinkKind
    to_id: int

    @property
    def later_id(self) -> int:
        """The one of both that came later."""
        return self.from_id if LINEAGE[self.kind] else self.to_id

    @property
    def earlier_id(self) -> int:
        """The one that came earlier."""
        return self.to_id if LINEAGE[self.kind] else self.from_id


@dataclass(frozen=True, slots=True)
class Lineage:
    """A series with what stands around it, in time order, as far as its reader may see it."""

    # The name of the series; nothing where it is about one conference that belongs to none.
    series: str
    conferences: tuple[Conference, ...]
    ways: tuple[Way, ...]
    # Whether there is more than is shown.
    more: bool = False
    # The conference that was asked about, and whether its reader may change what it leads to.
    about: Conference | None = None
    may_change: bool = False

    def number(self, record_id: int) -> int:
        """Where a conference stands in it, from 1."""
        return next(at for at, each in enumerate(self.conferences, start=1) if each.record.id == record_id)

    def belongs(self, conference: Conference) -> bool:
        """Whether a conference is one of the series, and not only near it."""
        return bool(self.series) and fold(conference.series) == fold(self.series)
