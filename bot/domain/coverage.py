"""How much is known of each area in each region; where nothing is known that is a question, and no answer."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final, Self

from bot.domain.areas import AREAS, REGIONS, Area
from bot.domain.countries import REGION_OF, Country, Region
from bot.domain.groups import StakeholderGroup
from bot.domain.record_filters import RecordFilter
from bot.domain.records import RecordKind

# The same question is put to a channel once in this time.
ASKED_AGAIN_AFTER: Final = timedelta(days=30)
# A question that was not posted after so long belonged to a process that died.
LOST_AFTER: Final = timedelta(minutes=2)
_EVERYWHERE: Final = "everywhere"


class Where(StrEnum):
    """Whose work is counted."""

    NETWORK = "network"
    SERVER = "server"

    @property
    def text_id(self) -> str:
        """The catalogue's name for it."""
        return f"where-{self.value}"


@dataclass(frozen=True, slots=True)
class Place:
    """A column of the matrix: a region, or everywhere."""

    region: Region | None = None

    @property
    def value(self) -> str:
        """As it stands in a button."""
        return self.region.value if self.region else _EVERYWHERE

    @property
    def text_id(self) -> str:
        """The catalogue's name for it."""
        return self.region.text_id if self.region else "coverage-everywhere"


# Work everywhere comes last: it is not the sum of the regions.
PLACES: Final = (*(Place(region) for region in REGIONS), Place())
# Every cell; where very many are counted, one is known by its number here.
CELLS: Final = tuple((area, place) for area in AREAS for place in PLACES)


@dataclass(frozen=True, slots=True)
class View:
    """Which initiatives are counted: the network's or the server's, of one country or group where one is chosen."""

    where: Where = Where.NETWORK
    country: Country | None = None
    group: StakeholderGroup | None = None

    @property
    def places(self) -> tuple[Place, ...]:
        """The columns. What names a country names its region, so that of a country nothing is everywhere."""
        return PLACES if self.country is None else PLACES[:-1]

    def packed(self) -> str:
        """As a part of a button's id."""
        return f"{self.where}.{self.country or ''}.{self.group or ''}"

    @classmethod
    def unpacked(cls, packed: str) -> Self:
        """The view of a button's id."""
        where, country, group = packed.split(".")
        return cls(Where(where), Country(country) if country else None, StakeholderGroup(group) if group else None)


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of the matrix: an area in a place, in what was counted there."""

    area: Area
    place: Place
    view: View = View()

    def packed(self) -> str:
        """As a part of a button's id, and as it is remembered that it was asked about."""
        return f"{self.area}.{self.place.value}.{self.view.packed()}"

    @classmethod
    def unpacked(cls, packed: str) -> Self:
        """The cell of a button's id."""
        area, place, view = packed.split(".", 2)
        return cls(Area(area), Place(None if place == _EVERYWHERE else Region(place)), View.unpacked(view))

    @property
    def filter(self) -> RecordFilter:
        """What the list of its initiatives is filtered by."""
        return RecordFilter(
            kind=RecordKind.INITIATIVE,
            areas=(self.area,),
            regions=(self.place.region,) if self.place.region else (),
            everywhere=self.place.region is None,
            countries=(self.view.country,) if self.view.country else (),
            groups=(self.view.group,) if self.view.group else (),
            here=self.view.where is Where.SERVER,
        )

    @property
    def elsewhere(self) -> bool:
        """Whether the place is another region than the one that the chosen country is in."""
        return self.view.country is not None and REGION_OF[self.view.country] is not self.place.region


@dataclass(frozen=True, slots=True)
class Asked:
    """Where and when members were asked what they know of a cell; without a message while it is on its way."""

    server_id: int
    channel_id: int
    message_id: int | None
    at: datetime
    # It was not asked again: the same stands there already.
    already: bool = False


@dataclass(frozen=True, slots=True)
class Work:
    """A number of initiatives, each counted once, and how many of them are led by young people, and by women."""

    known: int = 0
    youth_led: int = 0
    women_led: int = 0

    def share(self, marked: int) -> float | None:
        """The share of some of them; None where there are none."""
        return marked / self.known if self.known else None


NO_WORK: Final = Work()


@dataclass(frozen=True, slots=True)
class Coverage:
    """What is known, as someone may see it. One initiative may stand in several cells: they are never added up."""

    view: View
    as_of: date
    work: Work = NO_WORK
    # Those that name no region and are not global: they stand in no cell.
    unplaced: int = 0
    # Of each area, wherever it is; one initiative may have several, so these are not added up either.
    areas: Mapping[Area, Work] = field(default_factory=dict[Area, Work])
    cells: Mapping[tuple[Area, Place], int] = field(default_factory=dict[tuple[Area, Place], int])

    def known(self, area: Area, place: Place) -> int:
        """How many initiatives a cell has; 0 where nothing is known."""
        return self.cells.get((area, place), 0)

    @property
    def fields(self) -> int:
        """How many cells the matrix has."""
        return len(AREAS) * len(self.view.places)

    @property
    def filled(self) -> int:
        """How many of them have something known."""
        return sum(1 for (_, place) in self.cells if place in self.view.places)
